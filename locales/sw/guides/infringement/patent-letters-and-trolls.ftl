question = Kampuni inaandika kuwa bidhaa yangu inatumia hataza yake. Nikague nini?
answer =
    Usipuuze, na usilipe mara moja. Hataza hulinda kinachoelezwa na madai yake, na katika nchi ambako ina nguvu tu.
    Kagua haya, bora na wakili wa hataza:
    – je, ni hataza iliyotolewa, au ombi tu?
    – je, ina nguvu unakotengeneza, kuuza au kuagiza kutoka nje?
    – nani anaimiliki sasa, kwa mujibu wa daftari?
    – je, kweli unafanya kila kinachoelezwa na dai lake mojawapo?
    – je, kitu hicho kilijulikana kabla ya tarehe yake?
    Andika tarehe iliyo kwenye barua. Jibu kabla yake, bora kupitia wakili, na usiahidi kitu bado.
more-1 =
    Jinsi ya kuangalia:
    – tafuta namba kwenye PATENTSCOPE au daftari la ofisi ya nchi hiyo. Daftari tu huonyesha kama ada zimelipwa na hataza iko hai;
    – soma madai neno kwa neno. Kwa kawaida kila sehemu ya dai lazima iwepo. Katika nchi nyingi, kinachofanya kazi karibu sawa kinaweza kuhesabiwa pia;
    – ombi bado halimzuii mtu, lakini linaweza kuleta madai ya pesa baadaye;
    – kusanya katalogi za zamani, video na michoro yenye tarehe inayoweza kuonyesha si mpya.
    Nchi nyingi humruhusu aliyeutumia uvumbuzi kabla ya kuwasilishwa aendelee. Masharti hutofautiana.
    Unanunua na kuuza tu? Bado inaweza kuwa ukiukaji. Mwambie msambazaji wako mara moja, na uone nani analipa kwa mkataba wenu.
more-2 =
    Baadhi ya kampuni hununua hataza hasa kuwaandikia watumiaji wadogo wengi. Watu huziita patent trolls. Hataza yao bado inaweza kuwa halali.
    Dalili: barua haitaji bidhaa wala haielezi dai, na ofa nafuu inaisha karibuni. Waulize wa biashara yako. Utetezi wa pamoja ni nafuu.
    Unaweza kuuliza kwa maandishi: dai lipi, bidhaa ipi, nchi ipi.
    Kisha unaweza kukana ukitoa sababu, kubadilisha bidhaa, kuchukua leseni, kupatanishwa, au kuishambulia hataza.
    Yeyote anaweza kupinga hataza ya Ulaya kwenye ofisi ndani ya { $opposition } tangu taarifa ya kutolewa.
    Mtego: kukisia hatia kwenye barua pepe na gumzo. Vinaweza kusomwa mahakamani. Pia, kuendelea baada ya barua kunaweza kuongeza fidia katika baadhi ya nchi.
ask =
    nimepata barua ya hataza kutoka marekani
    wanasema mashine yangu inakiuka patent yao
    nilipe leseni au nisilipe hataza ya mtu
    patent troll ni nani
    nauza tu bidhaa nimeshtakiwa kwa hataza
    nakagua vipi kama hataza iko hai
    barua inadai pesa ya haraka kwa patent
    tulitengeneza kitu hiki kabla ya hataza yao
    barua ya kiingereza inasema nimevunja patent
    kampuni isiyotengeneza kitu inanidai hataza
