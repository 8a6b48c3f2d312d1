question = Kiashiria cha kijiografia ni nini?
answer =
    Kiashiria cha kijiografia (GI) ni jina au ishara ya bidhaa za mahali fulani. Ubora, sifa au tabia yake lazima itokane kimsingi na mahali hapo.
    Fikiria pilipili, jibini, asali au zulia linalojulikana kwa eneo lake.
    Si mali ya kampuni moja. Kila mzalishaji wa eneo hilo anayefuata kanuni za pamoja anaweza kukitumia.
    Hakiwazuii wengine kutengeneza aina hiyohiyo ya bidhaa. Kinawazuia kutumia vibaya jina linalolindwa.
    Jinsi kinavyolindwa inategemea nchi.
more-1 =
    Jina la asili (appellation of origin) ni aina kali zaidi: ubora au tabia inatokana pekee au kimsingi na mahali, maumbile yake na watu wake.
    Nchi hulinda viashiria vya kijiografia kwa njia tofauti: kwa daftari maalumu, kwa alama za pamoja au za uthibitisho, au kwa kanuni za kutopotosha umma. Baadhi hujumuisha pia kazi za mikono.
    Mvinyo na pombe kali zina ulinzi mkubwa zaidi katika kanuni za biashara duniani.
    Cha kufanya kwanza: iulize ofisi yako ya miliki bunifu au wizara ya kilimo kama jina la bidhaa yenu tayari linalindwa.
more-2 =
    Mfano: wafuga nyuki wa bonde moja wanauza asali inayojulikana mbali. Mfanyabiashara wa mjini anaweka jina la bonde kwenye asali ya bei rahisi. Kiashiria cha kijiografia kinakipa kikundi silaha dhidi yake.
    Mtego: kila mtu akitumia jina kwa bidhaa yoyote ya aina hiyo, linaweza kuwa la kawaida. Hapo ulinzi unaweza kukataliwa.
    Mtego mwingine: kampuni moja inasajili jina la eneo kama alama yake ya biashara. Fuatilieni maombi mapya na mpinge kwa wakati.
    Kiashiria cha nyumbani hakiwalindi nje ya nchi. Huko mnahitaji ulinzi katika kila nchi.
ask =
    kiashiria cha kijiografia ni nini
    jina la kahawa ya kilimanjaro ni la nani
    wakulima tunaweza kulinda jina la eneo letu
    watu wanauza mchele wanasema wa kyela si kweli
    asali ya tabora inalindwaje
    bidhaa inayojulikana kwa mahali inalindwa vipi
    gi maana yake
    jina la mkoa kwenye bidhaa
    asali ya bonde letu inaigwa na watu wa mbali, sisi ni wazalishaji ishirini
    kahawa ya mbinga jina la mahali maana yake nini
    vyungu vya kijiji chetu wengine wanatumia jina
    vanila ya kisiwa chetu tuilinde vipi
