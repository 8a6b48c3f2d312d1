question = Kazi iliuzwa. Je, mnunuzi anaweza kuibadilisha au kuondoa jina la mtunzi?
answer =
    Mara nyingi si kwa uhuru. Katika nchi nyingi watunzi hubaki na haki za kimaadili, hata hakimiliki ikiuzwa.
    Mkataba wa Berne unataja:
    – kutajwa kama mtunzi;
    – kupinga mabadiliko au matumizi yanayoharibu heshima au sifa ya mtunzi.
    Baadhi ya nchi huongeza zaidi, kama kuamua uchapishaji wa kwanza.
    Haki za kimaadili ni za mtu, si za kampuni. Kama mtunzi anaweza kuziachia inategemea nchi. Kwingine haiwezekani, kwingine karatasi yenye sahihi inatosha.
    Kwa hiyo kubalianeni mapema: mabadiliko gani ni sawa, na mtunzi anatajwa vipi.
more-1 =
    Kama unanunua au kuagiza kazi:
    – Orodhesha mabadiliko utakayohitaji: rangi, ukubwa, kukata, tafsiri, matoleo mapya.
    – Andika mtunzi anatajwa vipi, au kwamba jina halihitajiki kwa matumizi fulani.
    – Mtunzi akubali kwa maandishi, kadiri sheria inavyoruhusu. Fanya hivi pia na wafanyakazi na kampuni za ubunifu.
    – Kabla ya kuharibu au kuhamisha mchoro wa ukutani au sanamu, mpe msanii kwanza na uliza mshauri.
    – Usifute majina ndani ya faili. Katika nchi nyingi hilo ni kosa peke yake.
    Mfano: hoteli inapaka kaulimbiu juu ya mchoro wa ukutani. Msanii anapinga. Kifungu cha mabadiliko kingewasaidia wote.
more-2 =
    Kama wewe ni mtunzi:
    – Tia sahihi kazi yako, na andika jina ndani ya faili.
    – Sema kwenye mkataba unavyotaka kutajwa.
    – Ikibadilishwa vibaya, hifadhi ya kabla na ya baada, na uandike mara moja kinachokuumiza.
    – Omba kwanza marekebisho, jina lako, au kuondolewa. Upatanishi (mediation) unafaa hapa.
    Sahihi chini ya “anaachia haki zote za kimaadili” inaweza kumaanisha huwezi kulalamika kamwe. Uliza maana yake nchini kwako.
    Baada ya kifo cha mtunzi, warithi au wengine hubaki na haki hizi kwa muda, katika baadhi ya nchi bila mwisho.
more-3 =
    Tofauti za mahali:
    – Kanuni za biashara duniani hazilazimishi nchi kutoa haki za kimaadili. Hivyo njia za kuzitekeleza hutofautiana.
    – Nchini Marekani, zinahusu hasa baadhi ya kazi za sanaa za kuona.
    – Kwa programu na kazi za waajiriwa, baadhi ya nchi huzipunguza.
    – Waimbaji na wapigaji muziki wana haki zinazofanana katika nchi nyingi.
    Jambo la karibu kwa wasanii: baadhi ya nchi hutoa mgao wa bei kazi asili ya sanaa inapouzwa tena na wafanyabiashara. Huitwa haki ya kuuzwa tena (resale right). Iulize kampuni ya kukusanya mirabaha ya wasanii wa sanaa za kuona.
ask =
    mteja amebadilisha mchoro wangu
    wametoa jina langu kwenye picha
    nimeuza wimbo wamebadilisha maneno
    nembo niliyobuni imebadilishwa bila kuniuliza
    mtunzi lazima atajwe?
    mural yangu imefutwa hotelini
    haki za kimaadili maana yake nini
    mkataba unasema naachia haki zote za maadili
    gazeti limechapa mchoro wangu bila jina
    wameondoa jina langu kwenye picha yangu
