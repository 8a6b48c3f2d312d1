question = Kiwango cha China { -gb-t-29490 } ni nini, na je, kampuni yangu ndogo inakihitaji?
answer =
    { -gb-t-29490 } ni kiwango cha taifa cha China. Husema kampuni inavyopanga miliki bunifu yake na kufuata sheria za miliki bunifu. Kampuni inaweza kukaguliwa na kupata cheti.
    Kinapendekezwa, si lazima. Hakikupi alama wala hataza, China au kwingine.
    Kama hufanyi biashara na China, hukihitaji. Unaweza kukutana nacho ukiwa na kampuni huko, ukimsambazia mteja wa China, au ukiomba msaada huko.
    Kwa kuuza China au kutengeneza huko, usajili wako mwenyewe nchini China kwa kawaida ni muhimu zaidi.
more-1 =
    Kinachotaka, kwa ufupi:
    – malengo, kanuni na mtu anayewajibika;
    – kumbukumbu za ulicho nacho na unachofanya;
    – miliki bunifu katika kila sehemu ya kazi: ubunifu, ununuzi, uzalishaji, mauzo;
    – kujali haki za wengine: hataza, alama, hakimiliki, siri;
    – ukaguzi wa kawaida na maboresho.
    Toleo jipya linasisitiza kufuata sheria. Muda wa kubadilisha vyeti vya toleo la zamani umekwisha. Omba cheti kitaje toleo linalotumika.
    Baada ya ukaguzi kamili wa uhuishaji, cheti kipya hudumu { $certificate }.
    Wakaguzi hurudi ndani ya muda huo. Vyombo vilivyoidhinishwa China kwa fani hii tu ndivyo vinavyotoa cheti.
more-2 =
    Mteja wa China anakitaka? Kwanza muulize:
    – Je, anataka cheti, au kanuni zilizoandikwa na mtu wa kuwasiliana?
    – Kwa kampuni ipi, na kufikia lini?
    Kisha anza na kinachokusaidia hata hivyo: orodha ya haki, mikataba na wafanyakazi, kanuni za siri, utafutaji kabla ya uzinduzi. Baadaye tu omba ofa za vyombo vilivyoidhinishwa.
    Mitego:
    – Muuzaji anaahidi pesa za Serikali pamoja na cheti. Msaada hutofautiana kwa mahali na hubadilika, hivyo iulize ofisi ya miliki bunifu ya huko.
    – Cheti ukutani, na chapa nchini China bado si yako.
    Mfano: mtengeneza vali anaonyesha kanuni zake na alama yake iliyosajiliwa. Mnunuzi anaridhika.
ask =
    mteja wa china anataka cheti cha gb/t 29490
    kiwango cha china cha miliki bunifu
    nahitaji cheti cha ip kuuza china
    gbt 29490 maana yake
    kampuni yangu ndogo na viwango vya china
    nani anatoa cheti cha miliki bunifu china
    muuzaji anaahidi ruzuku china nikipata cheti
    kiwanda cha china kina cheti cha ip ni kizuri?
    mteja wa china anadai cheti cha usimamizi wa ip
