question = Ninawaachaje wengine wajaribu, wakuze au wauze aina yangu bila kuipoteza?
answer =
    Kwa mkataba ulioandikwa, uliotiwa sahihi kabla mbegu, mche au kipando cha kwanza hakijatoka mikononi mwako.
    – Kwa majaribio: mimea inabaki yako. Haiuzwi, haizalishwi wala kupitishwa. Iliyobaki inarudi au inaharibiwa.
    – Kwa kukuza na kuuza, leseni: nani anaweza kuzalisha, kiasi gani, wapi, muda gani, na nini kinalipwa kwa kila mche, kilo au hekta.
    Omba haki kabla ya kukabidhi kwa biashara. Mauzo kwa ridhaa yako huanzisha muda unaoweza kumaliza nafasi yako.
    Mkataba huwafunga waliotia sahihi tu. Haki ya mgunduzi hufanya kazi hata dhidi ya wasiotia sahihi.
more-1 =
    Mkataba wa majaribio husema:
    – mimea ipi, vipande vingapi, shamba lipi
    – kwa majaribio tu, na mavuno hayauzwi bila ridhaa yako. Sheria hutofautiana kama mauzo hayo huhesabika dhidi yako.
    – nini kinapimwa, nani anapata data, na nini kinabaki siri
    – nini hutokea kwa mabadiliko ya kiasili na mimea bora ambayo anayejaribu anaipata
    – ziara zako, lebo kwenye mistari, na tarehe ya mwisho
    Tunza orodha ya kila mwenye mimea. Baadhi ya nchi hukulinda kwa sehemu tangu ombi, nyingine tangu kutolewa tu. Iulize ofisi yako.
more-2 =
    Leseni husema:
    – kama ni ya kipekee, na kwa nchi zipi
    – kama mkulima anaweza kuuza miche, au mavuno tu
    – ripoti, haki ya kuhesabu na kuangalia vitabu
    – matumizi ya jina la aina, ambalo ni wajibu, na ya chapa yako, ambayo ni ya ziada
    – nani anaripoti ukuzaji haramu na nani analipia mahakama
    – nini hutokea kwa mimea na akiba inapoisha
    Katika baadhi ya nchi leseni lazima iandikishwe ili ihesabike dhidi ya wengine.
    Kuwa makini na bei zilizopangwa, katazo la kuzalisha kwao, na malipo baada ya haki kuisha. Sheria ya ushindani inaweza kuyakataza.
more-3 =
    Mfano: mzalishaji anawapa wenye vitalu kadhaa mimea ya majaribio ya waridi mpya, kwa kupeana mikono. Mwaka baadaye, vipando viko kila soko. Hawezi kuthibitisha nani aliuza kwanza, na ofisi inauliza kama ilikuwa kwa ridhaa yake.
    Kwa waridi linalofuata anaipa mimea namba, mikataba ya majaribio inatiwa sahihi, na anaomba kwanza.
    Mkulima amepata badiliko la kiasili katika aina yako? Sheria ya nani analimiliki hutofautiana. Hivyo andikeni mapema.
    Kiombe chama cha mbegu mikataba ya mfano, na mshauri airekebishe ifae nchi yako.
ask =
    nataka wakulima wajaribu mbegu yangu mpya
    mkataba wa kuzalisha miche yangu
    kampuni ya mbegu inataka kuuza aina yangu
    niwape majirani mbegu za majaribio ni hatari?
    leseni ya mbegu nilipwe vipi kwa kilo
    mkulima amepata mche tofauti kutoka aina yangu
    mbegu zangu za majaribio zimeuzwa sokoni
    mkataba wa bustani ya miche
    kwa nini wanapanda mbegu yangu misimu miwili
