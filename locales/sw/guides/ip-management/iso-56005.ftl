question = { -iso-56005 } ni nini, na je, kampuni yangu ndogo inakihitaji?
answer =
    { -iso-56005 } ni mwongozo wa kimataifa kwa kampuni zinazobuni. Husema jinsi ya kupanga na kusimamia miliki bunifu njiani: mkakati, miliki bunifu katika kila hatua ya mradi, na zana zenye faida.
    Ni ushauri wa hiari. Haukupi haki na hauchukui nafasi ya ombi lolote.
    Kampuni ndogo haiuhitaji ili kumiliki au kulinda kitu. Unaweza kusaidia kama orodha ya kukagua mnapobuni bidhaa mpya mara nyingi, au mteja au mfadhili anapouomba.
    Anza na orodha za bure. Nunua maandishi tu ukijua ni ya nini.
more-1 =
    Unachogusa, kwa ufupi:
    – elewa soko lako, na uamue miliki bunifu ni ya nini;
    – taja anayewajibika, na utoe muda na pesa;
    – angalia miliki bunifu kila hatua, tangu wazo la kwanza hadi uzinduzi;
    – zana: kumbukumbu ya uvumbuzi, utafutaji, kupata na kutunza haki, kuzipima, kushughulikia hatari, kuzitumia.
    Umeandikwa kama mwongozo: “inafaa ufanye”, si “lazima ufanye”. Hivyo haukuundwa kwa cheti.
    Kiwango kingine, { -iso-56001 }, huweka masharti ya kusimamia ubunifu kwa ujumla, na kampuni zinaweza kupata cheti chake. Kwingine, kama China, kampuni hupewa madaraja kwa mipango iliyojengwa juu ya { -iso-56005 }.
more-2 =
    Hatua za kwanza zinazofuata roho yake:
    – Andika kwenye ukurasa mmoja miliki bunifu ikufanyie nini miaka ijayo.
    – Tengeneza orodha ya haki na tarehe.
    – Ongeza swali la miliki bunifu kwa kila hatua ya mradi: tafuta, siri, wasilisha, tia sahihi.
    – Taja mtu mmoja, na muutazame ukurasa na timu mara kwa mara.
    Cheti kinatolewa au kinaombwa? Jua nani anakitoa, nini hasa kinakaguliwa, na kama mteja wako anakikubali.
    Mtego: furushi ghali la vitabu ambalo hakuna anayelifungua. Liulize shirika la viwango la nchi yako maandishi na bei yake.
    Mfano: mtengeneza pampu anachukua maswali ya mradi tu. Mradi unaofuata, utafutaji unatangulia zana.
ask =
    iso 56005 inahitajika kwa biashara yangu?
    cheti cha iso cha ubunifu
    kiwango cha kimataifa cha kusimamia miliki bunifu
    mfadhili anauliza iso 56005
    iso ya innovation naipata wapi
    mshauri anauza kifurushi cha iso 56005
    tofauti ya iso 56001 na 56005
    tbs ina kiwango cha miliki bunifu?
    iso ya ubunifu inamfaa mtu mdogo
