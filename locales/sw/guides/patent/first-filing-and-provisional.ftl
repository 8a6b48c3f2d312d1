question = Ombi la muda (provisional) ni nini, na ombi langu la kwanza liwe na nini?
answer =
    Ombi lako la kwanza hukupa tarehe inayohesabika dhidi ya maombi na machapisho ya baadaye. Hivyo lazima lieleze uvumbuzi kikamilifu.
    Baadhi ya nchi zina ombi rahisi la kwanza, provisional. Hutunza tarehe yako, lakini halichunguzwi na haliwi hataza lenyewe.
    Lazima ufuatishe ombi kamili kwa wakati, la sivyo tarehe inapotea. Iulize ofisi yako kama lipo na ufuatishe kufikia lini.
    Una { $priority } tangu ombi la kwanza ili kutumia tarehe yake katika nchi nyingine za Mkataba wa Paris.
    Tarehe inahusu tu kile maandishi ya kwanza yanachoeleza kweli.
more-1 =
    Cha kuweka katika maandishi ya kwanza:
    – majina ya wavumbuzi na ya mmiliki
    – tatizo, na suluhisho zinazojulikana zinakosea wapi
    – uvumbuzi wako unavyofanya kazi, na michoro
    – kila toleo, malighafi, ukubwa na matumizi unayoweza kufikiria
    – maelezo ya kutosha ili mtaalamu aweze kuutengeneza na kuutumia
    – madai, hata pasipotakiwa. Hukufanya ufikirie kilicho muhimu.
    Tunza risiti yenye tarehe na namba. Ulichosahau hakiwezi kuongezwa chini ya tarehe ya zamani. Ukiweza kumudu msaada kidogo tu, wakili wa hataza asome maandishi haya.
more-2 =
    Muda unavyohesabiwa:
    – Hesabu tangu siku ya ombi la kwanza kabisa la uvumbuzi huu, nchi yoyote.
    – Ndani ya muda huo, au mapema sheria ikisema, wasilisha ombi kamili. Amua pia nchi nyingine au PCT.
    – Umeuboresha wakati huo? Wasilisha tena. Sehemu ya zamani inaweza kubaki na tarehe ya zamani, mpya inapata mpya.
    Huna pesa bado? Kuanza kuhesabu muda upya kunawezekana kwa hali za pekee tu, nchi ileile. Ombi la kwanza lazima liondolewe au likataliwe kabla ya jipya. Liwe halijachapishwa, lisiache haki, na lisiwe limewahi kutumika kwa kipaumbele.
    Hapo unapoteza tarehe ya mapema. Muulize mshauri kwanza.
more-3 =
    Mitego:
    – “Hataza ya muda” si hataza. Haimzuii mtu.
    – Mchoro wa haraka hutunza tarehe ya mchoro wa haraka. Ukionyesha bidhaa kamili, sehemu zinazokosekana huenda si mpya tena.
    – Si kila nchi ina ombi la muda. Ombi la kawaida hufanya kazi hiyo huko.
    – Baadhi ya nchi hutaka ombi la kwanza nyumbani, au kibali, kabla ya kuwasilisha nje.
    Mfano: mfuga nyuki anawasilisha maandishi mafupi ya stendi ya mzinga. Baadaye anaongeza mizani na kuionyesha kwenye maonyesho. Kisha ndipo anaiwasilisha. Katika nchi nyingi sasa amechelewa kwa mizani.
ask =
    provisional patent ipo kenya
    ombi la muda la hataza ni nini
    niandike nini kwenye ombi la kwanza la hataza
    nataka tarehe tu kwanza sina pesa ya ombi kamili
    nimeboresha uvumbuzi baada ya kuwasilisha
    mchoro wa haraka unatosha kuomba hataza
    nimesahau sehemu kwenye ombi naweza kuongeza
    nina mwaka mmoja kabla ya kuomba nchi nyingine?
    bado sijamaliza kifaa nataka tarehe mapema
