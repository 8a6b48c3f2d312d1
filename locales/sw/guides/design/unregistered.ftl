question = Je, muundo wangu unalindwa kama sikuusajili?
answer =
    Baadhi ya mahali ndiyo, lakini ulinzi ni dhaifu zaidi na kwa kawaida mfupi zaidi. Katika nchi nyingi haki hiyo haipo.
    Umoja wa Ulaya hulinda muundo mpya bila usajili, unapoonyeshwa kwa umma huko mara ya kwanza.
    Ulinzi hudumu { $term } tangu onyesho hilo la kwanza.
    Hufanya kazi dhidi ya kunakili tu. Aliyebuni muonekano huohuo peke yake yuko huru kuutumia.
    Kwingine, hakimiliki au kanuni za ushindani usio wa haki zinaweza kusaidia. Kipimo hutofautiana kwa nchi.
    Kama muonekano ni muhimu kwa mauzo yako, usajili ndiyo njia salama zaidi.
more-1 =
    Bila daftari, lazima uthibitishe kila kitu mwenyewe. Tunza:
    – Michoro, mafaili na sampuli zenye tarehe, na jina la mbunifu.
    – Ushahidi wa onyesho la kwanza: katalogi, chapisho lenye tarehe, beji ya maonyesho, ankara za kwanza.
    – Mkataba unaokupa haki, kama mfanyakazi huru alibuni.
    – Bidhaa ya mwenzako, iliyonunuliwa kwa risiti.
    Mfano: chapa ndogo ya mitindo inatuma kitabu cha picha chenye tarehe kwa maduka. Baadaye kitabu hicho kinaonyesha nani alikuwa wa kwanza.
more-2 =
    Mtego ni mahali pa onyesho la kwanza.
    Haki ya Umoja wa Ulaya inahitaji onyesho linalohesabika huko. Onyesho la kwanza kwingine huenda lisitoshe.
    Ufalme wa Muungano una haki zake, mbali na zile za Umoja wa Ulaya.
    Onyesho la kwanza mahali pamoja linaweza kukuacha bila haki ya bure kwingine.
    Kama unazindua kote, muulize mshauri kabla ya uzinduzi.
more-3 =
    Mpango mzuri kwa bidhaa za muda mfupi:
    – Onyesha kwanza mahali sahihi na utunze ushahidi.
    – Tazama modeli zipi zinauzika.
    – Sajili zinazoshinda kwa wakati, kipindi cha msamaha kikiwa hai unakokihitaji.
    Usisubiri haki ya bure iishe. Wakati huo kwa kawaida umechelewa kusajili.
    Usimwambie mwigaji kwamba muundo umesajiliwa kama sivyo. Hilo linaweza kuwa kinyume cha sheria.
ask =
    sijasajili muundo wangu nina haki?
    design yangu imeigwa na sina cheti
    muundo usiosajiliwa unalindwa ulaya
    nimeonyesha nguo instagram bila kusajili
    naweza kumzuia mwigaji bila usajili
    ulinzi wa bure wa muonekano upo kenya
    nithibitishe vipi nilibuni mimi kwanza
    muundo wa begi haujasajiliwa mtu kaiga
    vyungu vyangu vimeigwa sikusajili umbo
    sijasajili umbo la mkoba lina ulinzi?
