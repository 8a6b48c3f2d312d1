question = Je, programu, app au njia ya biashara inaweza kupewa hataza?
answer =
    Wakati mwingine. Inategemea nchi na kile programu inachofanya.
    – Nafasi nzuri: programu inayotatua tatizo la kiufundi. Inaweza kusaidia mashine kuokoa umeme, kufanya kihisi kiwe sahihi zaidi, au kutuma data kwa usalama zaidi.
    – Nafasi ndogo: njia mpya ya kuuza, kukodisha, kupanga bei, kucheza au kufundisha, inayofanywa tu kwa kompyuta.
    Nchi nyingi hazitoi hataza kwa programu za kompyuta na njia za biashara peke yake. Nyingine huzipima kwa njia tofauti.
    Katika karibu nchi zote, msimbo wenyewe una hakimiliki bila maombi yoyote.
    Muulize mshauri kabla ya kuchapisha au kuzindua. Baadaye unaweza kuwa umechelewa kwa hataza.
more-1 =
    Pima wazo lako:
    – Tatizo gani la kiufundi linatatuliwa, mbali na wazo la biashara?
    – Linatatuliwaje? Taja hatua, ishara, data na vifaa.
    – Nini kinakuwa bora: kasi, kumbukumbu, nishati, usahihi, usalama?
    – Mtaalamu angeona ni jambo la wazi?
    Kama jibu lako pekee ni “watu wananunua zaidi” au “sasa inafanya kazi mtandaoni”, hataza haielekei kupatikana katika nchi nyingi.
    Kisha tafuta katika PATENTSCOPE au Espacenet hataza zilizo karibu na yako. Zipi zilitolewa katika nchi unazohitaji? Wakili wa hataza wa huko anaweza kukuambia ofisi hiyo inakubali nini.
more-2 =
    Njia nyingine za kuilinda:
    – hakimiliki: msimbo, maandishi na picha zako. Haiwazuii wengine kuandika programu yao yenye kazi hiyohiyo.
    – siri ya biashara: njia inayofanya kazi kwenye seva yako na hakuna anayeiona
    – alama ya biashara: jina na ikoni
    – ubunifu wa viwandani: katika baadhi ya nchi, muonekano wa skrini
    – mkataba: na wafanyakazi huru, washirika na watumiaji
    Mfano: kampuni inaendesha mnada wa samaki kwa simu. Kanuni za mnada ni njia ya biashara. Kihisi chake kipya kinachopima ubichi wa samaki huenda kikapewa hataza. Kampuni inawasilisha maombi ya kihisi na inatunza fomula ya bei kuwa siri.
more-3 =
    Mitego:
    – Uzinduzi, msimbo wa wazi au mhadhara hufanya wazo liwe la umma. Katika nchi nyingi si jipya tena.
    – Hataza kutolewa katika nchi moja hakusemi lolote kuhusu nyingine.
    – Maombi ya hataza huchapishwa. Kama hakuna anayeweza kuona njia yako, linganisha na siri kwanza.
    – Hataza huchukua miaka, na programu huzeeka haraka. Jiulize kama bado itafaa wakati huo.
    – Uliandika kila mstari mwenyewe? Programu yako bado inaweza kutumia hataza ya mwingine.
    – Modeli za matumizi haziruhusu programu katika nchi nyingi.
    Kabla ya kuwasilisha, hakikisha walioandika programu wamehamisha haki zao kwa sahihi.
ask =
    hataza ya app inayopima unyevu wa mazao
    naweza kupata patent ya ai model mpya
    nataka kupatent app kama uber ya malori
    software inapewa hataza kenya au marekani tu
    tuna njia mpya ya kuuza bima mtandaoni tuilinde vipi
    ofisi ya hataza inakubali programu za kompyuta?
    wanasema software haiwezi kupewa hataza ni kweli
    ai inayogundua magonjwa ya mimea inapewa hataza
    mfumo wa pointi kwa wateja wa duka naweza kupatent
    app yangu ina njia mpya ya kuhesabu inapata haki
