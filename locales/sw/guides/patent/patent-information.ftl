question = Ninaweza kujifunza nini kwa hataza za wengine, bure?
answer =
    Mengi sana. Maombi mengi ya hataza huchapishwa, na michoro na maelezo ya jinsi kitu kinavyotengenezwa. Unaweza kuyasoma bure:
    – PATENTSCOPE, ya WIPO
    – Espacenet, ya Ofisi ya Hataza ya Ulaya
    – hifadhidata ya ofisi yako, kama inayo
    Unapata suluhisho la tatizo lako, unaona washindani wanafanyia kazi nini, na unawapata wanaoweza kuwa washirika. Pia unaepuka kuvumbua upya kilichopo.
    Mengi yanaweza kutumiwa nchini kwako, kwa sababu hakuna hataza iliyowasilishwa huko au imekwisha. Angalia hilo kabla ya kutumia.
more-1 =
    Jinsi ya kutafuta vizuri:
    – Eleza tatizo kwa maneno machache ya kiufundi. Jaribu maneno mengine kwa kila moja.
    – Fungua waraka unaofaa, chukua alama ya daraja lake, na tafuta ndani ya daraja hilo.
    – Tafuta jina la mshindani, msambazaji au mvumbuzi.
    – Tumia tafsiri ya mashine ya hifadhidata.
    – Angalia familia ya hataza. Inaonyesha waliwasilisha nchi zipi, yaani wanaona soko wapi.
    – Rudia utafutaji kila miezi kadhaa.
    Msaada wa bure: vituo vya kusaidia teknolojia na ubunifu (TISC), katika nchi nyingi, mara nyingi vyuoni na ofisi za hataza.
more-2 =
    Unataka kutumia suluhisho ulilolipata? Angalia kwa kila nchi unakotengeneza na kuuza:
    – Je, kuna hataza au ombi la familia hiyohiyo huko?
    – Je, ina nguvu? Daftari la ofisi hiyo linasema, au iulize ofisi.
    – Je, ni ombi changa la PCT? Bado linaweza kufika nchini kwako.
    – Je, kuna hataza nyingine, pana au ya toleo bora?
    Kama hakuna chenye nguvu au kilicho njiani, maarifa yake ya kiufundi ni huru kutumiwa huko. Jina, muonekano na kitabu cha maelekezo bado vinaweza kulindwa, hivyo usivinakili.
    Mfano: ushirika unataka kukausha maembe bila moshi. Unapata hataza iliyokwisha, na michoro kamili. Unajenga kikaushio na kuokoa miezi ya majaribio.
more-3 =
    Mitego:
    – Huoni kamwe kazi mpya kabisa.
    Ombi la kimataifa huwa wazi punde baada ya { $publication } tangu tarehe yake ya kwanza, na mengi ya kitaifa pia.
    – Hataza haithibitishi kwamba kitu kinafanya kazi au kinauzika.
    – Kampuni huwasilisha kwa majina mengine, na hifadhidata zina mapengo.
    – Kwa siri yako, tafuta kwa maneno ya jumla. Usibandike wazo lako lote kwenye zana za wazi.
    – Kusoma kumekupa wazo bora? Linyamazie hadi ujue kama utawasilisha.
ask =
    naweza kutumia hataza za zamani bure
    jinsi ya kutafuta patent patentscope
    nataka kutengeneza kikaushio nitafute michoro wapi
    espacenet inatumikaje
    hataza ya marekani naweza kuitengeneza tanzania
    kuona washindani wanabuni nini
    hataza zilizoisha muda naweza kunakili
    utafiti wa teknolojia bure kwa fundi
    nitafute michoro ya mashine bure mtandaoni
    naweza kusoma uvumbuzi wa zamani bure wapi
