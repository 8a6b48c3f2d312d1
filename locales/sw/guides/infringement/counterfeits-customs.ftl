question = Bidhaa bandia za chapa yangu zinavuka mpaka. Je, forodha inaweza kuzizuia?
answer =
    Mara nyingi ndiyo. Katika nchi nyingi unaweza kuiomba forodha ifuatilie bidhaa bandia za alama yako na kuzishikilia. Hii inaitwa usajili wa haki forodhani au ombi la kuchukua hatua.
    Unahitaji:
    – haki yenye nguvu katika nchi hiyo, mara nyingi alama ya biashara iliyosajiliwa;
    – fomu ya forodha ya nchi hiyo;
    – kinachowasaidia maafisa: picha za bidhaa halisi na bandia, vifungashio, njia, watengenezaji, mtu wa kuwasiliana anayejibu haraka.
    Iulize forodha ya nchi kwanza. Baadhi hutoza ada au hutaka dhamana, nyingine hazitaki.
more-1 =
    Forodha inaposhikilia bidhaa, unapata taarifa. Kisha unasema kama ni bandia na unataka kufanya nini. Muda ni mfupi sana.
    Chini ya kanuni za biashara duniani, nchi inakupa muda usiozidi { $suspension } (za kazi) baada ya taarifa ili uende mahakamani. Inaweza kuongeza muda huo.
    Katika Umoja wa Ulaya una muda wa { $eu-detention } (za kazi) kuijibu forodha, na pungufu kwa bidhaa zinazoharibika.
    Baadhi ya nchi huharibu bidhaa bandia bila mahakama kama hakuna anayepinga. Ukinyamaza, bidhaa kwa kawaida huachiliwa. Panga nani atajibu ukiwa likizo.
more-2 =
    Haki zipi zinahusika inategemea nchi. Alama bandia na kazi za uharamia karibu kila mahali, hataza na miundo katika baadhi tu. Ni hivyo pia kwa mauzo ya nje, mizigo ya kupita na vifurushi vidogo.
    Mitego: bidhaa halali zikishikiliwa kwa sababu yako, unaweza kulazimika kulipia hasara. Kuhifadhi au kuharibu bidhaa pia kunaweza kukugharimu.
    Wafundishe maafisa: ukurasa mmoja wenye dalili za bandia husaidia kuliko faili refu.
    Mfano: mtengeneza sabuni anasajili alama yake forodhani katika nchi jirani. Kwa lori linalofuata, forodha inatuma picha naye anajibu siku hiyohiyo.
    Bidhaa zako zikishikiliwa, jibu kwa wakati na uonyeshe ankara na leseni zako.
ask =
    forodha inaweza kuzuia bidhaa feki za chapa yangu
    bidhaa bandia zinaingia kupitia namanga
    mzigo wa feki bandarini nizuie vipi
    kusajili chapa yangu forodhani
    kra wanaweza kukamata bidhaa feki
    tra forodha na bidhaa bandia
    anti counterfeit kenya recordation
    mzigo wangu umezuiwa wanasema ni feki
    bidhaa bandia zinaingia bandarini kwa kontena
    feki za sabuni yangu zinatoka nje kupitia bandari
    kontena lina jina letu na si sisi
