question = Nilimlipa mfanyakazi huru kwa nembo, tovuti au picha. Je, hakimiliki ni yangu?
answer =
    Si kila mara. Katika nchi nyingi, mfanyakazi huru (freelancer) hubaki na hakimiliki hadi mkataba uihamishe.
    Ankara peke yake mara nyingi inakupa tu ruhusa ya kutumia kazi kwa lengo mlilokubaliana.
    Kwa hiyo omba uhamishaji wa haki wa maandishi uliotiwa sahihi. Bora kabla ya kazi kuanza, na si baada ya malipo ya mwisho.
    Kwa waajiriwa mara nyingi ni tofauti. Katika nchi nyingi mwajiri hupata haki, au baadhi yake.
    Kanuni zinategemea nchi na aina ya kazi.
more-1 =
    Karatasi iseme nini:
    – Kazi zipi: nembo, maandishi, picha, msimbo, pamoja na orodha ya mafaili.
    – Uhamishaji wa haki zote za kiuchumi, au orodha ya matumizi. Baadhi ya sheria hutaka kila matumizi yatajwe.
    – Kwa nchi zipi na kwa muda gani.
    – Kwamba unaruhusiwa kubadilisha kazi na kuzipeleka haki kwa wengine.
    – Kwamba hakuna ndani yake kilicho cha wengine, au ina leseni zipi.
    – Kwamba unapata mafaili halisi.
    – Haki za kimaadili zitakuwaje, kadiri sheria inavyoruhusu.
more-2 =
    Bado hakuna mkataba? Fanya hili sasa:
    – Andika barua pepe ya kirafiki. Omba uhamishaji mfupi wa kazi iliyokamilika. Malipo madogo ya ziada yanaweza kusaidia.
    – Fanya hivyo mkiwa bado mnaelewana, na kabla ya kusajili nembo kama alama ya biashara.
    – Hadi hapo, usibadilishe kazi wala kuitumia kwa njia mpya bila kuuliza.
    Mfano: duka la mikate linachapisha nembo yake kwenye fulana. Mchoraji alikubali bango la duka tu, na anaomba pesa.
more-3 =
    Mitego:
    – “Haki zote zimejumuishwa” kwenye wasifu wa mtandaoni si uhamishaji halali kila mara.
    – Kampuni ya ubunifu inaweza kukupa tu kile ambacho wafanyakazi wake huru waliipa. Omba mnyororo huo.
    – “Work made for hire” ni wazo la Marekani. Halifanyi kazi kila mahali.
    – Mtu aliye kwenye picha ana haki pia, mbali na mpiga picha.
    Kama wewe ndiye mfanyakazi huru: tuma masharti yako pamoja na ofa, na utoe uhamishaji unapolipwa.
ask =
    nililipa mtu anichoree logo, ni yangu?
    designer anasema logo bado ni yake
    aliyenijengea website anakataa kunipa code
    mpiga picha anazuia nisitumie picha za harusi kwenye tangazo
    nimelipia kazi je haki ni zangu
    mkataba wa kuhamisha hakimiliki kwa mchoraji
    freelancer alinitengenezea app bila mkataba
    nilinunua logo fiverr nani mmiliki
    fundi wa graphics amenidai pesa tena kwa nembo
    mbunifu hanipi faili za nembo niliyolipia
    graphic designer anakataa kunipa faili la nembo
    nimelipa website lakini fundi anasema ni yake
    developer amegoma kunipa source code
    jamaa aliyenichorea logo anasema ni yake
