question = Biashara ndogo inaweza kupata wapi msaada wa bure au wa gharama ndogo wa miliki bunifu?
answer =
    Anza na ofisi ya miliki bunifu ya nchi yako. Nyingi hujibu maswali ya kwanza bure, na baadhi zina madawati ya msaada au kliniki. Unaweza pia kuweka miadi na mshauri hapa.
    Mahali pengine:
    – Vituo vya Kusaidia Teknolojia na Ubunifu, viitwavyo TISC, husaidia kutafuta hataza katika nchi nyingi zinazoendelea,
    – mpango wa WIPO wa kuwasaidia wavumbuzi (Inventor Assistance Program) huwakutanisha wavumbuzi wenye uwezo mdogo na mawakili wa hataza wa kujitolea, katika nchi zinazoshiriki,
    – WIPO IP Diagnostics inakuuliza maswali mtandaoni na kutoa ripoti ya unachoweza kuhitaji kulinda.
    Ada rasmi kwa kawaida unalipa wewe.
more-1 =
    Zana za bure za kutafuta, wazi kwa wote:
    – Global Brand Database kwa alama,
    – PATENTSCOPE kwa hataza,
    – Global Design Database kwa miundo.
    Mafunzo ya bure: WIPO ina kozi za mtandaoni, na mojawapo ni kwa wavumbuzi wanaotaka kujiunga na Inventor Assistance Program.
    Tafuta pia kliniki za sheria za vyuo vikuu, vyama vya wafanyabiashara, mashirika ya ubunifu na mawakili wanaofanya kazi bure. Biashara za Umoja wa Ulaya zinaweza kuiuliza European IP Helpdesk.
    Dawati la msaada hutoa taarifa. Kwa kawaida haliandiki maombi yako wala mkataba wako.
more-2 =
    Ili ufaidike na mkutano wa kwanza, leta: ulichotengeneza, nani alikitengeneza, lini kilionyeshwa au kuuzwa kwanza, unataka kuuza wapi, na karatasi zozote.
    Mtego: kusema mengi mapema mno. Kabla ya kuwasilisha, usieleze sehemu ya siri ya uvumbuzi katika shindano, mazungumzo ya mtandaoni au kwa mfadhili. Kwanza uliza kama mazungumzo ni siri.
    Jihadhari na kampuni zinazosifu kila wazo na kuuza vifurushi vya gharama. Msaada wa kweli pia hukuambia kitu kisipofaa kulindwa.
    Mfano: mwanafunzi mwenye chujio la maji anatafuta katika TISC ya chuo chake. Anapata hataza ya zamani, na kubadilisha muundo wake kabla ya kutumia pesa.
ask =
    msaada wa bure wa hataza unapatikana wapi
    wakili wa bure kwa wavumbuzi
    nani anaweza kunisaidia kusajili bila malipo
    tisc iko wapi tanzania
    brela wanatoa ushauri bure?
    mjasiriamali mdogo anapata wapi ushauri wa ip
    sina pesa ya wakili nisaidiwe
    mafunzo ya bure ya miliki bunifu
    sina pesa, nani atanisaidia na uvumbuzi wangu
    nani anisaidie bure mimi mama lishe
    nani anasaidia bure mtu wa kawaida
