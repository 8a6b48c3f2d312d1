# Mti wa ukaguzi kabla ya kuzindua.

name = Ukaguzi kabla ya kuzindua bidhaa

shown = Je, kuna mtu nje ya biashara yako aliyeiona bidhaa?
    .why = Tunasimama kwenye pengo la kwanza, ili ujue hatua inayofuata.
    .short = Kuonyeshwa kwa wengine
    .no = Hapana, hakuna
    .confidential = Walioahidi kutunza siri tu
    .public = Ndiyo, umma uliweza kuiona
    .soon = Bado, lakini lazima niionyeshe karibuni

made-by = Nani alitengeneza muundo, maandishi, mbinu ya kiufundi?
    .why = Aliyekitengeneza anaweza kuwa mmiliki.
    .short = Kimetengenezwa na
    .owner = Mimi tu, au wamiliki
    .employee = Waajiriwa pia
    .freelancer = Pia mfanyakazi huru, kampuni ya ubunifu
    .partner = Pia mshirika au kampuni nyingine
    .university = Pia chuo kikuu au taasisi

papers = Je, karatasi iliyotiwa sahihi inasema ni mali ya biashara yako?
    .why = Kulipia kazi hakukufanyi kuwa mmiliki kila mara.
    .short = Karatasi ya sahihi
    .yes = Ndiyo
    .no = Hapana

its-name = Je, umehakikisha kwamba jina lake liko huru?
    .why = Jina la wengine linaweza kusimamisha mauzo.
    .short = Jina
    .searched = Ndiyo, mahali ninapotaka kuuza
    .not-yet = Hapana, bado
    .describes = Jina linaeleza bidhaa tu
    .no-name = Haina jina lake lenyewe

technique = Je, kuna jambo la kiufundi katika inavyofanya kazi au inavyotengenezwa?
    .why = Bidhaa mpya bado inaweza kutumia hataza ya zamani ya wengine.
    .short = Kiufundi
    .yes = Ndiyo
    .no = Hapana

patents = Je, umeangalia hataza za wengine katika masoko yako?
    .why = Ukaguzi huu unaitwa uhuru wa kutumia bila kukiuka haki (freedom to operate).
    .short = Hataza za wengine
    .yes = Ndiyo
    .no = Hapana, bado

look = Muonekano wake ukoje?
    .why = Muonekano mpya huenda ukahitaji maombi kabla ya kuonyeshwa.
    .short = Muonekano
    .new = Ni mpya na unauza bidhaa
    .like-others = Unakaribia wa mshindani
    .filed = Umeombewa au umesajiliwa
    .unimportant = Si muhimu kwa mauzo

where = Utauza wapi?
    .why = Haki huhesabiwa nchi kwa nchi.
    .short = Masoko
    .home = Katika nchi yangu
    .web = Hasa katika duka langu la mtandaoni
    .abroad = Katika nchi nyingine pia
