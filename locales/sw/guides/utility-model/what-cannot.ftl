question = Nini hakiwezi kulindwa kwa modeli ya matumizi?
answer =
    Inategemea nchi. Katika nchi nyingi modeli ya matumizi (utility model) hulinda vitu vyenye umbo au muundo tu: zana, vifaa, sehemu.
    Mara nyingi huachwa nje:
    – michakato na mbinu za kazi
    – kemikali, dawa, mapishi na michanganyiko mingine
    – mimea, wanyama na viumbe hai
    – programu, mbinu za biashara na michezo
    – muonekano tu wa kitu. Kwa huo kuna ubunifu wa viwandani.
    Nchi nyingine hukubali mbinu, au karibu kila kitu ambacho hataza inaweza kulinda. Baadhi hazina modeli za matumizi kabisa. Iombe ofisi yako orodha yake kabla ya kuandika ombi.
more-1 =
    Nini kingine kinaweza kufaa, uvumbuzi wako ukiachwa nje:
    – mbinu, kemikali au dawa: hataza, kama hatua ni kubwa ya kutosha
    – mapishi au namna ya kazi isiyoonekana: siri ya biashara
    – umbo au ruwaza yenyewe: ubunifu wa viwandani
    – mmea mpya: haki ya mgunduzi wa aina mpya
    – msimbo wa programu: hakimiliki
    Utazame uvumbuzi wako tena pia. Je, kuna kifaa ndani yake? Mbinu mpya ya kukaanga inaweza kuachwa nje, lakini pipa jipya linaloifanya linaweza kukubaliwa.
    Kitu unachodai lazima basi kibebe uvumbuzi kweli.
more-2 =
    Mipaka mingine ya mara nyingi:
    – Lazima iwe mpya. Pasipo na anayekagua, inaweza kufutwa baadaye.
    – Lazima iwe zaidi ya ambacho kila fundi angefanya. Kiasi gani zaidi hutofautiana kwa nchi.
    – Lazima ifanye kazi na ifae katika aina fulani ya viwanda, kilimo kikiwemo.
    – Isiende kinyume na utulivu wa umma au maadili.
    Mtego: ofisi inayokagua fomu tu inaweza kusajili kitu kilichokatazwa. Cheti basi kinaonekana kizuri na hushindwa unapokihitaji.
    Mfano: mwanamke anasajili mapishi ya sabuni kama “modeli”. Ofisi inayachapisha, na mwigaji anayafutisha. Yangetunzwa siri, bado yangeweza kuwa yake.
ask =
    mapishi ya sabuni naweza kusajili utility model
    app inaweza kuwa modeli ya matumizi?
    dawa ya mitishamba kwa utility model
    mbinu yangu ya kukausha samaki isajiliwe vipi
    kipi kinakataliwa kwenye utility model
    mbolea yangu mpya ni modeli ya matumizi
    cheti changu cha modeli kimefutwa kwa nini
    njia mpya ya kufuga kuku inalindwa
    dawa ya kienyeji isajiliwe kama hataza ndogo
    kemikali au mbinu haipati modeli ya matumizi?
