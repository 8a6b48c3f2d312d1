# Mti unaotafuta dalili za bili ya uongo.

name = Je, bili au barua hii ni utapeli?

sender = Nani aliituma?
    .why = Bili za uongo mara nyingi zina jina linalokaribia la ofisi.
    .short = Mtumaji
    .agent = Wakili au wakala wangu mwenyewe
    .office = WIPO, au ofisi, inavyosema
    .register = Daftari, orodha au hifadhidata
    .unknown-firm = Kampuni nisiyoijua
    .caller = Mpiga simu, au ujumbe wa simu
    .domain-seller = Muuzaji wa anwani za tovuti
    .promoter = Kampuni inayosifu wazo langu
    .accuser = Mtu anadai ninakiuka haki

asks = Inaomba nini?
    .why = Ofisi huchapisha zenyewe. Hakuna anayelazimika kulipa orodha binafsi.
    .short = Inaomba
    .publication = Pesa za kuchapishwa au kuorodheshwa
    .renewal = Pesa za kuhuisha haki yangu
    .fee = Ada ya maombi yangu
    .data = Kadi, nywila au taarifa za benki
    .signature = Sahihi yangu tu, niirudishe

hurry = Je, inakushinikiza ulipe ndani ya siku chache, la sivyo upoteze haki yako?
    .why = Haraka ni dalili ya utapeli.
    .short = Haraka
    .yes = Ndiyo
    .no = Hapana

agent = Je, una wakala anayekuwakilisha mbele ya ofisi?
    .why = Hapo kwa kawaida ofisi humwandikia wakala.
    .short = Wakala
    .passed-over = Ndiyo, ila ilikuja kwangu moja kwa moja
    .passed-on = Ndiyo, na wakala ndiye aliyenifikishia
    .none = Hapana, ninajiwakilisha

account = Je, akaunti ya benki ni ile iliyo kwenye ukurasa wa ofisi yenyewe?
    .why = Katika bili ya kughushi vizuri, akaunti tu ndiyo tofauti.
    .short = Akaunti ya benki
    .differs = Hapana, ni akaunti au nchi nyingine
    .same = Ndiyo, ni ileile
    .not-compared = Sijalinganisha
