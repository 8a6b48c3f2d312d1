question = Ninalindaje aina yangu mpya ya mmea katika nchi nyingine?
answer =
    Haki ya mgunduzi wa aina mpya huhesabika pale tu ilipotolewa. Unaomba katika kila nchi au kanda.
    Baada ya ombi la kwanza katika mwanachama wa UPOV, una { $priority } kuomba kwa wanachama wengine kwa tarehe ileile ya kwanza.
    Njia za kupunguza kazi:
    – Ofisi za kanda: Umoja wa Ulaya una ofisi moja na haki moja kwa nchi zake zote. OAPI hutoa kwa nchi wanachama wake Afrika, na ARIPO kwa zilizojiunga na itifaki yake ya mimea.
    – UPOV PRISMA: zana ya mtandaoni inayotuma data zako kwa ofisi nyingi.
    – Matokeo ya majaribio ya ofisi moja mara nyingi hutumiwa na nyingine.
    Angalia mauzo yako. Mauzo katika nchi moja yanaweza kuanzisha kuhesabiwa kwa muda katika nyingine zote pia.
more-1 =
    Muda wa mauzo, katika nchi zinazofungwa na toleo la karibuni la mkataba wa UPOV:
    – Imeuzwa katika nchi unakoomba: omba ndani ya { $home-sale } tangu mauzo ya kwanza huko.
    – Imeuzwa kwingine: omba ndani ya { $abroad-sale } tangu mauzo hayo.
    – Miti na mizabibu iliyouzwa kwingine: omba ndani ya { $abroad-tree-sale }.
    – Ndani ya muungano kama Umoja wa Ulaya, mauzo kwa mwanachama mwingine yanaweza kuhesabiwa ya nyumbani.
    Muda huu si muda wa kipaumbele. Kila muda lazima ufuatwe.
    Chagua nchi kwa maswali haya: Wakulima watazalisha wapi? Mavuno yatauzwa wapi? Nani atakuwakilisha huko, na kukusanya pesa?
    Si nchi zote ziko UPOV. Baadhi zina sheria yao, baadhi hazina. Iulize ofisi ya huko.
more-2 =
    Ukidai tarehe ya kwanza:
    – Sema hivyo katika ombi la baadaye.
    – Ofisi inaweza kuomba nakala iliyothibitishwa ya la kwanza, na sampuli. Lazima ikupe angalau { $documents }.
    – Kwa karatasi nyingine na mimea una { $material } baada ya mwisho wa muda wa kipaumbele. Muda huu unaweza kuwa mfupi zaidi kama ombi la kwanza lilikataliwa au kuondolewa.
    Kutuma mimea kunahitaji muda: karatasi za afya, vibali vya kuingiza, karantini, na msimu sahihi.
    Ofisi nyingi hutaka wakala wa huko. PRISMA huonyesha mazao na ofisi zinazoshiriki, na kila ofisi inahitaji nini.
more-3 =
    Mitego:
    – Orodha ya mbegu si ulinzi. Katika nchi nyingi mbegu za baadhi ya mazao huuzwa tu baada ya kuorodheshwa tofauti. Huenda ukahitaji yote.
    – Mshirika wa nje anayeomba kwa jina lake. Andika kwenye mkataba kuwa wewe tu unaweza kuomba.
    – Hakuna haki nakala zinakokuzwa. Haki katika nchi ya mauzo bado inaweza kufikia mavuno ya mimea iliyozalishwa bila ruhusa, kama maua ya kukata. Masharti yana mipaka mikali.
    Mfano: mzalishaji wa maua anaomba nyumbani. Ndani ya muda wa kipaumbele anaomba pia maua mengi yanakopigwa mnada na wakulima wanakozalisha kwa nje.
ask =
    mbegu yangu mpya nilinde uganda na ethiopia
    maua yangu mapya yanauzwa uholanzi yalindwe vipi
    upov prisma inatumikaje
    aripo haki za mbegu
    nimeshauza mbegu kenya bado naweza kuomba nje
    mshirika wa nje anazalisha mbegu yangu
    ulinzi wa aina ya parachichi nchi za nje
    miche yangu inapelekwa nje bila haki
    maua yangu nayapeleka uholanzi yalindwe
