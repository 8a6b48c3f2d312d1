question = Awamu ya kitaifa ya PCT ni nini, na lazima nifanye nini?
answer =
    Katika awamu ya kitaifa, ombi lako la PCT linakuwa ombi la kawaida la hataza katika kila nchi unayochagua.
    Haianzi yenyewe. Lazima uchukue hatua katika kila nchi au kanda: lipa ada, na uwasilishe tafsiri ikihitajika.
    Muda wa mwisho kwa kawaida ni { $entry } tangu tarehe yako ya kipaumbele. Baadhi ya ofisi zina muda mwingine, hivyo angalia kila moja.
    Usipoingia kwa wakati, ombi kwa kawaida linaishia huko. Kwa kawaida huwezi tena kupata hataza hiyo huko.
    Baada ya kuingia, kila ofisi inachunguza kwa sheria yake. Majibu yanaweza kutofautiana.
more-1 =
    Anza miezi kadhaa kabla ya muda wa mwisho:
    – Chagua nchi ambako kweli utauza, utatengeneza au kutoa leseni, au ambako wanaoiga wangefanya hivyo.
    – Waulize mawakala wa huko bei kamili, pamoja na tafsiri na barua za baadaye za ofisi.
    – Soma ripoti ya utafutaji tena. Boresha madai kabla ya kulipa.
    – Waambie washirika na wawekezaji wako tarehe. Wanaweza kuchangia gharama.
    Orodha fupi unayoweza kuilipia ni bora kuliko ndefu ambayo utaiacha.
more-2 =
    Baadhi ya nchi hukubali ombi la PCT kupitia ofisi ya kikanda tu.
    Mifano ya ofisi za kikanda ni Ofisi ya Hataza ya Ulaya, OAPI na ARIPO.
    Huko unaingia mara moja katika ofisi ya kikanda, si katika kila nchi.
    Kwa nchi nyingine nyingi unaweza kuchagua: ofisi ya kitaifa au ya kikanda. Linganisha gharama na lugha.
    Ofisi nyingi hutaka wakala wa huko. Baadhi hukubali kuingia kwanza na wakala baadaye kidogo.
more-3 =
    Je, umekosa muda wa mwisho? Mpigie wakala wa nchi hiyo leo.
    Baadhi ya ofisi zinaweza kurejesha haki zako kama ucheleweshaji haukukusudiwa au ulichukua tahadhari inayostahili. Nyingine hukataa.
    Muda wa kuomba ni mfupi, na hakuna anayeweza kuahidi matokeo.
    Kikumbusho cha WIPO kinaweza kuja, lakini usikingoje. Tarehe ni wajibu wako.
    Baada ya kuingia, usisahau kujibu barua za ofisi na ada za kila mwaka.
ask =
    awamu ya kitaifa ni nini
    mwisho wa kuingia nchi kwenye pct ni lini
    nimekosa awamu ya kitaifa
    baada ya pct nafanya nini kila nchi
    naingia aripo au nchi moja moja
    tafsiri zinahitajika awamu ya kitaifa
    gharama ya awamu ya kitaifa china
    national phase pct mwisho
    miezi thelathini inaisha niende nchi gani
