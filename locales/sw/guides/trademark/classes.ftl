question = Nichague madaraja gani kwa alama yangu ya biashara?
answer =
    Madaraja hupanga bidhaa na huduma. Nchi nyingi hutumia Uainishaji wa Nice.
    Uainishaji huo una madaraja { $classes }: { $goods } ya bidhaa na { $services } ya huduma.
    Anza na unachouza chini ya alama sasa, na unachopanga kweli kuuza karibuni. Kisha tafuta daraja la kila kitu.
    Zana ya bure ya WIPO, Madrid Goods and Services Manager, inaonyesha daraja la Nice na maneno yanayokubaliwa.
    Kila daraja la ziada mara nyingi hugharimu zaidi. Kwa kawaida ulinzi unahusu unachoorodhesha, pamoja na bidhaa na huduma zinazofanana.
more-1 =
    Mifano:
    – Mkahawa: kuwapa wateja kahawa ya kunywa ni huduma. Kahawa kwenye mifuko ni bidhaa. Vikombe vilivyochapishwa ni bidhaa za daraja jingine.
    – Duka la mtandaoni linalouza chapa za wengine: huduma za rejareja, si bidhaa zenyewe.
    – App: programu inayopakuliwa ni bidhaa. Programu inayotumika kupitia intaneti ni huduma.
    Jiulize: mteja ananilipa kwa ajili ya nini? Kwa kawaida hilo ndilo daraja la kwanza kuchukua.
more-2 =
    Mtego: kwa kawaida huwezi kuongeza bidhaa au huduma baada ya kuwasilisha. Unahitaji maombi mapya.
    Mtego mwingine ni orodha ndefu mno. Inagharimu zaidi na huleta mapingamizi zaidi. Sehemu isiyotumika inaweza kufutwa baadaye.
    Katika baadhi ya nchi, lazima ukusudie kutumia alama kwa kila unachoorodhesha.
    Kichwa cha daraja hakijumuishi kila kitu kilicho ndani yake kila mara. Andika unachouza kweli.
    Alama katika daraja jingine bado inaweza kugongana na yako kama bidhaa zinafanana.
ask =
    daraja gani kwa brand ya nguo
    madaraja ya trademark ni nini
    nahitaji madaraja mangapi
    nauza kahawa na vikombe na nina cafe, daraja gani
    naweza kuongeza daraja baadaye
    class ya nice kwa app ya simu
    daraja moja linatosha kama sina pesa
    class ya salon na vipodozi ni ipi
    mtu ana jina kama langu lakini daraja tofauti, ni sawa?
    daraja la duka la nguo mtandaoni
    daraja gani la nguo na mikoba
    nauza keki na pia nina cafe, daraja mbili?
    nguo za watoto ziko class ngapi
