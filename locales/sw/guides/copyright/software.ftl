question = Ninalindaje programu yangu ya kompyuta au app?
answer =
    Hakimiliki inalinda msimbo wako kama kazi ya maandishi. Katika nchi nyingi unayo unapoandika msimbo.
    Hailindi wazo la app, inachofanya wala mbinu yake. Wengine wanaruhusiwa kuandika msimbo wao kwa jambo hilohilo.
    Haki nyingine zinaweza kujaza mapengo:
    – Jina na ikoni: alama ya biashara.
    – Muonekano wa skrini: ubunifu wa viwandani, katika nchi nyingi.
    – Msimbo na data iliyofichwa: siri ya biashara.
    – Suluhisho la kiufundi lililo ndani: huenda hataza. Masharti hutofautiana sana kwa nchi.
more-1 =
    Cha kufanya kwanza:
    – Orodhesha kila aliyeandika msimbo. Waanzilishi, marafiki na wafanyakazi huru wanahitaji uhamishaji wa maandishi kwa kampuni.
    – Tunza historia ya msimbo. Ni ushahidi wako wa nani aliandika nini na lini.
    – Weka funguo za siri, data na modeli mbali na watu wasiozihitaji.
    – Andika masharti ya watumiaji yaliyo wazi. Ni leseni, si mauzo ya msimbo.
    – Kama hataza inawezekana, uliza kabla ya kuchapisha au kuonyesha.
more-2 =
    Mtego wa programu huria (open source): msimbo wa bure si msimbo usio na kanuni.
    Kila leseni ya programu huria ina masharti. Baadhi hutaka uwataje watunzi. Baadhi hutaka utoe pia msimbo wako, ukiusambaza.
    Tunza orodha ya unachotumia, pamoja na leseni yake.
    Mfano: kampuni changa iko karibu kununuliwa. Mnunuzi anakuta ndani ya bidhaa msimbo wenye leseni ya kushirikisha, na bei inashuka.
    Msimbo usio na leseni si wa bure. Inamaanisha huna ruhusa.
more-3 =
    Je, mtu amenakili app yako?
    – Linganisha. Ni msimbo wako, maandishi yako na picha zako, au ni wazo lilelile tu?
    – Hifadhi ushahidi: ukurasa wa duka la app, tarehe, toleo, picha za skrini.
    – Maduka ya app yana fomu za malalamiko ya hakimiliki na alama za biashara.
    – Angalia mikataba na wafanyakazi wa zamani na washirika. Mara nyingi hapo ndipo penye nguvu zaidi.
    Kama ni wazo lilelile tu, bidhaa bora na jina lenye nguvu husaidia zaidi kuliko kesi.
ask =
    app yangu inalindwa na nini
    naweza kusajili programu ya kompyuta
    developer ameondoka na code yangu
    mtu ameiga app yangu ya mkopo
    code ya open source naweza kuuza
    programu yangu hataza au hakimiliki
    nani anamiliki app niliyotengenezewa
    nilinde source code vipi
    wazo la app limeigwa
    nizuie wengine kutengeneza app inayofanya kazi kama yangu
    mtengenezaji programu anashikilia msimbo wa app yangu
    mfanyakazi wa zamani ameuza system yetu
    mtu amekopi mfumo wangu wa duka
