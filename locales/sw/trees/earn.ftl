# Mti wa njia za kupata kipato.

name = Njia za kupata kipato kwa haki zangu

have = Una nini?
    .why = Kila aina huleta kipato kwa njia yake.
    .short = Nilicho nacho
    .right = Hataza, muundo au maombi
    .brand = Chapa inayojulikana na wateja
    .work = Wimbo, maandishi, picha au programu
    .know-how = Ujuzi wa kiufundi au siri
    .idea = Wazo tu

plan = Ungependa kufanya nini nayo?
    .why = Ukitoa leseni, inabaki yako. Ukiuza, haibaki.
    .short = Mpango
    .licence = Kuwaruhusu wengine waitumie kwa pesa
    .sell = Kuiuza
    .together = Kuiendeleza na kampuni nyingine
    .loan = Kupata mkopo kwa dhamana yake
    .investor = Kumpata mwekezaji
    .worth = Kujua thamani yake

brand = Ungependa kufanya nini na chapa?
    .why = Mfumo, ishara kwenye bidhaa na mauzo vinahitaji mikataba tofauti.
    .short = Mpango
    .system = Wengine waendeshe maduka kama langu
    .goods = Kuiweka kwenye bidhaa za wengine
    .licence = Wengine watumie jina kwa pesa
    .sell = Kuuza chapa

work = Ni kazi gani, na ungependa nini?
    .why = Muziki na picha zina njia zake za kukusanya pesa.
    .short = Kazi
    .song = Kutoa wimbo wangu mwenyewe
    .played = Kulipwa kazi yangu inapochezwa
    .figure = Mhusika kwenye bidhaa za wengine
    .free-copies = Kugawa bure, kulipwa kwa huduma
    .licence = Wengine waitumie kwa pesa
    .sell = Kuiuza

know-how = Ungependa kufanya nini nao?
    .why = Siri huleta kipato tu muda wote inapobaki siri.
    .short = Mpango
    .consulting = Kufundisha au kuwashauri wengine
    .licence = Wengine wautumie kwa mkataba
    .system = Wengine waendeshe biashara kama yangu
    .showing = Kwanza kumwonyesha mshirika

stage = Uko wapi na leseni?
    .why = Ili tuonyeshe unachohitaji sasa.
    .short = Hatua
    .thinking = Ninaifikiria tu
    .exclusive = Kwa kampuni moja, au kadhaa?
    .price = Naweza kuomba kiasi gani?
    .talks = Tuko kwenye mazungumzo
    .contract = Tunaandika mkataba
    .signed = Umetiwa sahihi: usajili, kodi
    .trouble = Inaendelea, na kuna shida
