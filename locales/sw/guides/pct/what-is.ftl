question = PCT ni nini, na je, inanipa hataza ya dunia?
answer =
    PCT ni mkataba. Unakuwezesha kuomba hataza katika nchi nyingi kwa ombi moja.
    Haukupi hataza ya dunia. Hataza hiyo haipo.
    Ombi lako moja linahesabiwa kama ombi la hataza katika kila nchi mwanachama, usipoiondoa nchi fulani.
    Katika nchi nyingi, una muda wa { $entry } tangu tarehe ya ombi lako la kwanza kuendelea huko na kulipa.
    Kabla ya kulipa huko, unapata ripoti ya utafutaji. Inaonyesha uvumbuzi upi unaofanana unajulikana tayari.
    Kisha kila ofisi ya kitaifa au ya kikanda huamua yenyewe kama itatoa hataza.
more-1 =
    Kile ambacho PCT inakupa kweli ni muda na taarifa.
    Unaweza kutafuta wateja, washirika na pesa kabla ya kulipia mawakala na tafsiri mahali pengi.
    Ripoti ya utafutaji huja pamoja na maoni ya kwanza ya maandishi kuhusu nafasi yako ya kufaulu.
    Mfano: mtengeneza pampu mdogo anawasilisha mara moja na kusoma ripoti. Ripoti ni nzuri, hivyo mwagizaji anakubali kuchangia gharama ya hatua inayofuata.
    Ripoti ikiwa mbaya, unaweza kuishia hapo na kuokoa pesa zilizobaki.
more-2 =
    Mitego:
    – Wasilisha kabla ya kuonyesha au kuuza uvumbuzi. PCT hairekebishi upya uliopotea kwa video au maonyesho ya mapema.
    – Kama uliwasilisha nyumbani kwanza, ombi la PCT kwa kawaida lazima lifuate ndani ya { $priority }.
    – Si kila nchi ni mwanachama. Angalia kila soko lako muhimu kwenye orodha ya WIPO.
    – PCT ni kwa uvumbuzi tu. Jina, nembo au muonekano wa bidhaa unahitaji njia nyingine.
more-3 =
    Ada ya kimataifa ya kuwasilisha iliyopangwa na WIPO ni { $fee } kwa ombi fupi.
    Ada ya utafutaji na ada ya ofisi unayowasilisha huongezwa. Baadhi ya waombaji hulipa pungufu sana.
    Gharama kubwa huja baadaye, katika kila nchi: tafsiri, mawakala, uchunguzi na ada za kila mwaka.
    Kama unahitaji hataza katika nchi moja au chache tu, kuwasilisha huko moja kwa moja kunaweza kuwa nafuu.
ask =
    pct ni nini kwa kifupi
    pct inanipa hataza ya dunia nzima?
    naomba hataza nchi nyingi kwa mara moja
    nimeomba hataza nyumbani nataka china na marekani pia
    ombi la kimataifa la hataza linafanyaje kazi
    pct ina faida gani
    nataka hataza nje ya nchi lakini sina pesa sasa
    tanzania na kenya zimo pct?
    nataka muda kabla ya kulipia hataza nchi nyingine
    kuomba nchi nyingi uvumbuzi wangu kwa pamoja
    ombi moja la kifaa kwa nchi nyingi
