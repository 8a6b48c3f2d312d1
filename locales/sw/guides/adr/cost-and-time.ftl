question = Upatanishi, usuluhishi au mahakama huchukua muda gani, na hugharimu kiasi gani?
answer =
    Hakuna anayeweza kuahidi muda au bei. Kwa kawaida, kutoka njia nyepesi hadi nzito:
    – Huduma njema za WIPO (Good Offices): bure, kuwaleta wahusika wazungumze.
    – Upatanishi (mediation): unalipa kituo na mpatanishi, mara nyingi mnagawana. Mara nyingi huisha ndani ya wiki au miezi michache.
    – Uamuzi wa mtaalamu: swali moja, mtaalamu mmoja.
    – Usuluhishi wa haraka (arbitration): hatua fupi na, hadi kiasi fulani, ada isiyobadilika.
    – Usuluhishi wa kawaida: karatasi zaidi, saa zaidi, gharama zaidi.
    – Mahakama: inategemea nchi. Zikiwepo rufaa, inaweza kuchukua miaka.
    Wakili wako mara nyingi ndiye gharama kubwa zaidi. Omba makadirio ya maandishi kwa kila njia.
more-1 =
    Kanuni za WIPO zinalenga nini, kuanzia utetezi au kuundwa kwa jopo, lolote litakalokuja baadaye:
    Usuluhishi wa haraka ufungwe ndani ya { $expedited-closing }.
    Usuluhishi wa kawaida ufungwe ndani ya { $arbitration-closing }.
    Tuzo hufuata baada ya hapo. Haya ni malengo, si ahadi.
    Lalamiko la jina la kikoa WIPO kuhusu majina machache, lenye mwanajopo mmoja, hugharimu { $udrp }.
    Punguzo: kama upande mmoja ni biashara ndogo au ya kati, WIPO inapunguza { $sme } katika ada zake yenyewe za upatanishi na usuluhishi.
    Mpatanishi na msuluhishi hawamo katika punguzo hilo. Liombe unapowasilisha, na uonyeshe kwamba unastahili.
more-2 =
    Kinachopandisha gharama: kiasi kikubwa kinachogombaniwa, wasuluhishi kadhaa, safari, tafsiri, mashahidi wengi, na upande unaochelewesha.
    Kinachoshusha gharama: mpatanishi au msuluhishi mmoja tu, mikutano ya video, orodha fupi ya maswali, faili la pamoja la karatasi.
    Andikeni nani analipa nini. Katika upatanishi wahusika mara nyingi hugawana. Katika usuluhishi, msuluhishi kwa kawaida anaweza kuamuru aliyeshindwa abebe gharama.
    Mtego: kulinganisha ada tu. Hesabu siku zako za kazi na wateja unaoweza kuwapoteza.
    Mfano: mfumaji anadai kiasi kidogo kutoka kwa muuzaji wa nje. Usuluhishi ungekimeza. Anapendekeza upatanishi kwa video na mkutano mfupi mmoja.
ask =
    mediation ya wipo ni bei gani kwa biashara ndogo
    arbitration inachukua muda gani kuliko mahakama
    njia rahisi ya kumaliza ugomvi wa nembo
    punguzo la sme kwenye wipo
    nani anamlipa mpatanishi
    kesi mahakamani inachukua miaka kuna njia ya haraka?
    nikishinda usuluhishi narudishiwa gharama zangu
    bajeti ya mgogoro wa leseni na kampuni ya nje
    kupatanishwa kunachukua siku ngapi na hela ngapi
    kupatana kunagharimu kiasi na siku ngapi
