question = Je, ninaweza kulinda wazo peke yake?
answer =
    Kwa kawaida hapana. Wazo peke yake ni huru kwa kila mtu kulitumia.
    Sheria inalinda unachokifanya kutokana na wazo hilo. Inaweza kuwa suluhisho kamili la kiufundi, jina, muonekano, maandishi au programu ya kompyuta.
    Wakati bado ni wazo tu, ulinzi wako ni kutunza siri na mkataba.
    Waambie watu wachache. Kabla ya kumwambia mtu, atie sahihi mkataba wa kutunza siri (NDA), yaani ahadi ya maandishi ya kutoitoa siri.
more-1 =
    Cha kufanya kwanza:
    – Liandike wazo, kwa michoro na tarehe. Hii husaidia kama ushahidi, lakini haikupi haki.
    – Tafuta jinsi linavyotekelezwa. Suluhisho jipya la kiufundi linaweza kufaa kwa hataza.
    – Lichagulie jina na ufikirie alama ya biashara.
    – Tunza orodha ya watu uliowaambia, na walichotia sahihi.
    Baadhi ya wawekezaji na kampuni kubwa hukataa kutia sahihi. Basi waeleze linafanya nini, lakini si vipi.
more-2 =
    Mitego:
    – Barua iliyofungwa uliyojitumia, au kuweka nakala ya hakimiliki, hata ikilinda, hulinda maandishi tu. Hailindi wazo lililomo.
    – Jihadhari na kampuni zinazoahidi “kusajili wazo lako” au kuliuza, na kuomba pesa kwanza.
    – Kama wazo lilikujia kazini au pamoja na mshirika, kubalianeni kwanza nani mmiliki.
    Mfano: unataka kutengeneza app ya kutumia matrekta kwa pamoja. Kila mtu anaruhusiwa. Hakuna anayeruhusiwa kunakili msimbo, maandishi au skrini zako, na jina lililosajiliwa ni lako.
ask =
    nina wazo nataka kulilinda lisiibiwe
    nasajilije wazo la biashara
    naogopa kuibiwa idea yangu nikiwaambia wawekezaji
    idea ya app inaweza kusajiliwa
    nitahakikishaje hakuna anayeniibia wazo
    kuna mahali pa kusajili mawazo tanzania
    nimemwambia rafiki idea yangu, atanichukulia?
    hakimiliki ya wazo inapatikana?
    nina wazo la app nani atanilinda nikilisema
    nimewaambia wazo langu wakalifanya wao
    haki miliki ya wazo tu
    ni wazo tu bado sijafanya, linalindwa
