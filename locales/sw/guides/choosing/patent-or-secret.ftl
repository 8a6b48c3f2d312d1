question = Hataza au siri ya biashara: ipi ni bora kwa uvumbuzi wangu?
answer =
    Jiulize swali moja: je, wengine wanaweza kugundua inavyofanya kazi kutokana na unachouza?
    Kama ndiyo, hataza inafaa zaidi. Kama inaweza kubaki imefichwa katika karakana yako, siri ya biashara inaweza kutosha.
    Hataza inachapishwa. Kisha inakuwezesha kuwazuia wengine kwa muda maalumu, hata waliogundua wenyewe.
    Siri ya biashara haina ada rasmi wala mwisho maalumu. Lakini inaisha siri ikitoka. Haiwazuii wanaoigundua kwa uaminifu.
    Kilichochapishwa hakiwi siri tena kamwe. Kwa hiyo amua kabla ya kuwasilisha maombi au kuonyesha chochote.
more-1 =
    Hataza inafaa pale ambapo:
    – wengine wanaweza kuiga bidhaa kwa kuifungua
    – unataka kutoa leseni au kuuza uvumbuzi
    – wengine wanashughulikia tatizo hilohilo
    Siri inafaa pale ambapo:
    – ni mapishi au njia ya kazi ambayo hakuna anayeiona
    – watu wachache tu wanahitaji kuijua
    – ina manufaa, lakini si mpya au ya kipekee vya kutosha kwa hataza
    Kanuni za biashara duniani zinataka nchi nyingi zitoe hataza zinazodumu angalau { $term } kuanzia tarehe ya kuwasilisha, ada zote zikilipwa.
more-2 =
    Mitego:
    – Katika baadhi ya nchi, kuuza unachotengeneza kwa njia ya siri kunaweza kukuzuia kupata hataza ya njia hiyo baadaye.
    – Mwingine akiigundua na kupata hataza, huenda ukahitaji bahati. Nchi nyingi humruhusu mtumiaji wa awali aendelee, lakini si zote.
    – Siri isiyotunzwa si siri. Kanuni za nani anaifikia na ahadi zilizotiwa sahihi ni sehemu yake.
    Mara nyingi unaweza kuunganisha. Mfano: kiwanda cha rangi kinapata hataza ya mashine mpya, kwa sababu wateja huiona. Kinaficha muda wa kuchanganya.
    Usiache jambo ambalo hataza lazima ilieleze. Hataza inayoficha uvumbuzi unavyofanya kazi inaweza kuanguka.
ask =
    nifanye hataza au nifiche kama siri
    siri ya biashara ni bora kuliko patent?
    sitaki kuchapisha uvumbuzi wangu, kuna njia nyingine
    mashine yangu watu wakiifungua wataiga, nifanyeje
    nifiche njia ya kutengeneza au niombe hataza
    recipe inaweza kupewa hataza au ni siri
    faida na hasara za hataza na siri
    nikificha halafu mwingine akapata hataza itakuwaje
    mapishi ya bibi yangu hataza au nifiche
    niweke siri mchanganyiko au nipatent
