question = Ninasajilije alama ya biashara nchini Kenya?
answer =
    Unaomba katika Kenya Industrial Property Institute (KIPI). Usajili wa Kenya unalinda alama yako Kenya tu.
    Hatua za kawaida ni:
    – tafuta alama za awali zilizo sawa au zinazofanana,
    – wasilisha maombi yenye picha iliyo wazi ya alama na orodha ya bidhaa au huduma zako kwa daraja,
    – KIPI inachunguza maombi,
    – yakikubaliwa, alama inatangazwa, na wengine wanaweza kuweka pingamizi,
    – kama hakuna pingamizi, au likishindwa, alama inasajiliwa na unapokea cheti.
    Kama biashara yako iko nje ya Kenya, unahitaji wakala nchini humo.
more-1 =
    Fanya utafutaji kabla ya kuchapisha lebo au kupaka rangi bango la duka. Unaweza pia kuiomba KIPI ifanye utafutaji rasmi.
    Chagua jina lenye sifa bainifu. Jina linaloeleza bidhaa tu, kama “Asali Tamu” kwa asali, kwa kawaida hukataliwa.
    Matumizi ya awali ya alama yanaweza kuhesabiwa Kenya, lakini lazima uyathibitishe. Tunza ankara, picha na matangazo yenye tarehe.
    Usajili wa jina la kampuni si alama ya biashara. Daftari la usajili wa kampuni na daftari la alama za biashara ni tofauti.
    Ada zinategemea idadi ya madaraja. Angalia orodha ya ada ya sasa kwenye tovuti ya KIPI kabla ya kuwasilisha maombi.
more-2 =
    Kwa nchi nyingine una njia kadhaa:
    – wasilisha maombi mwenyewe katika kila nchi. Ukiwasilisha ndani ya { $priority } baada ya ombi la Kenya, unaweza kudai tarehe yake;
    – tumia Mfumo wa Madrid. Kenya ni mwanachama, na unaomba kupitia KIPI kwa msingi wa alama yako ya Kenya;
    – tumia ARIPO kwa nchi jirani zilizo katika Itifaki ya Banjul kuhusu alama. Uliza kwanza kama njia hii iko wazi kwako.
    Kadiri tunavyojua, Kenya haimo katika Itifaki ya Banjul. Kwa hiyo alama ya ARIPO hailindi nchini Kenya.
    Mfano: muuza chai wa Kenya anawasilisha KIPI kwanza, kisha anaongeza masoko ya nje kupitia Madrid.
ask =
    nasajilije brand yangu kipi
    nataka kusajili jina la biashara na logo nairobi
    niko na kibanda kisumu, nawezaje kumiliki jina
    hatua za kuomba trademark kipi ni gani
    ku-patent logo yangu kenya inafanywa aje
    nimesajili kampuni kenya, je inatosha kulinda brand yangu
    alama ya aripo inalinda kenya pia?
    mtu mombasa anatumia jina la duka langu, nisajili kwanza vipi
