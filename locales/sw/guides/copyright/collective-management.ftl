question = Ninamlipa nani kwa muziki dukani kwangu, na watunzi hupataje pesa hizo?
answer =
    Kama wateja wanausikia, kwa kawaida unahitaji leseni. Muziki dukani, mkahawani, saluni, gym au kwenye basi ni kuupiga hadharani katika nchi nyingi.
    Huhitaji kumwomba kila mtunzi. Kampuni ya kukusanya na kugawa mirabaha (CMO) hutoa leseni za kazi nyingi sana na kugawia wenye haki pesa.
    – Unawapigia wateja muziki: omba leseni kwa kampuni za nchi yako kabla ya kuanza.
    – Unatunga muziki, maandishi, picha au filamu: unaweza kujiunga na ukalipwa.
    Ofisi ya hakimiliki ya nchi yako inaweza kukuambia kampuni zipi zinaruhusiwa kukusanya.
more-1 =
    Kwa wanaowapigia wateja muziki:
    – Zinaweza kuwa kampuni kadhaa: za watunzi, wasanii watendaji, watayarishaji. Katika baadhi ya nchi hutuma bili moja ya pamoja.
    – Bei inategemea ukubwa, viti, biashara, na muziki wa moja kwa moja au rekodi. Omba orodha ya bei kwa maandishi.
    – Redio na televisheni mara nyingi pia zinahesabiwa. Baadhi ya nchi husamehe mahali padogo. Uliza.
    – Akaunti binafsi ya muziki mtandaoni kwa kawaida inakataza matumizi ya biashara.
    – Huduma ya muziki kwa biashara: uliza bei yake ina haki zipi.
    – Michezo kwenye skrini huenda ikahitaji mkataba tofauti na kituo.
    – Bendi au DJ anapiga kwenye sherehe yako? Mara nyingi mwandaaji ndiye anayepaswa kulipa. Iwekeni kwenye mkataba.
more-2 =
    Mtu anakudai pesa? Inaweza kuwa sahihi, kosa au utapeli:
    – Omba jina, hati ya kibali, kazi, bei na kipindi.
    – Hakikisha kwa ofisi ya hakimiliki, kwa namba uliyoitafuta mwenyewe.
    – Lipa tu kwa mkataba au ankara, kwenye akaunti ya kampuni hiyo.
    – Usipuuze dai la kweli. Linaweza kuishia mahakamani, na kugusa miaka iliyopita.
    Bei ni kubwa mno? Nchi nyingi zina msimamizi, baraza au upatanishi (mediation).
    Mfano: msusi anapata bili ya pili. Inatoka kwa kampuni ya wasanii watendaji, ni sahihi, na anaomba bei ya maduka madogo.
more-3 =
    Kwa watunzi wanaotaka kujiunga:
    – Chagua kampuni ya aina ya kazi yako.
    – Soma unachokabidhi: matumizi gani, nchi zipi, na unavyoweza kutoka. Mara nyingi huwezi tena kutoa leseni za matumizi hayo mwenyewe, hata bure.
    – Andikisha kila kazi, na watunzi wote na mgao wao. Kazi isiyoandikishwa huenda isilipwe chochote.
    – Uliza nini kinakatwa na wanalipa lini. Soma hesabu.
    Kampuni washirika za nje zinaweza kukukusanyia huko.
    Kujiunga si usajili wa hakimiliki. Hakimiliki unayo bila hiyo.
ask =
    muziki saluni yangu nalipia wapi
    mcsk wanataka pesa dukani kwangu ni halali?
    cosota wanataka nilipe muziki wa baa
    matatu kupiga muziki kunahitaji leseni
    hoteli yangu ina tv nalipa mirabaha?
    msanii anajiunga wapi kupata mirabaha
    nimepata bili mbili za muziki
    spotify kwenye cafe inaruhusiwa
    baa yangu ina dj nani analipa mirabaha
    saluni yangu inapiga nyimbo nilipe nani
