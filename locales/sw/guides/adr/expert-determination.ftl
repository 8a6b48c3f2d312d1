question = Je, mtaalamu anaweza kuamua swali la kiufundi au la pesa tu kati yetu?
answer =
    Ndiyo, pande zote zikikubali. Huitwa uamuzi wa mtaalamu (expert determination). Mtu anayeijua fani anajibu swali moja lililo wazi, kwa mfano:
    – mrabaha wa haki ni upi, au alama ina thamani gani?
    – je, bidhaa hii iko chini ya leseni?
    – je, kazi ilifanywa kama ilivyoahidiwa?
    Jibu kwa kawaida huzifunga pande zote kama mkataba, isipokuwa mkikubaliana kuwa ni ushauri tu.
    Ni la faragha, na fupi kuliko kesi mahakamani. Haliamui nani ana hatia wala ugomvi wote.
    Mkishakubaliana, hakuna anayeweza kujitoa peke yake. Kwa hiyo fikiri kabla ya kutia sahihi.
more-1 =
    Jinsi ya kuanza na Kituo cha WIPO:
    – mkataba wenu una kifungu hicho, au pande zote zinatia sahihi makubaliano ya kuwasilisha mgogoro sasa;
    – bila makubaliano, upande mmoja unaweza kutuma ombi, na WIPO inauuliza upande wa pili kama utashiriki.
    Mnamchagua mtaalamu kwa pamoja. Mkishindwa, Kituo cha WIPO humteua baada ya kuwauliza wote.
    Mnaweza pia kupanga lugha na mahali pa mikutano. Wote humpa mtaalamu karatasi zilezile.
    Ada inategemea muda na ugumu. Kiulizeni Kituo makadirio kabla ya kukubali.
    Mnaweza kuunganisha: upatanishi (mediation) kwanza, kisha mtaalamu kwa jambo lililobaki.
more-2 =
    Liandike swali ili jibu moja liwezekane: “Kiwango cha mrabaha wa pampu kuanzia leo ni kipi?” na si “Nani ana haki?”
    Semeni katika makubaliano: karatasi zipi, nani analipa, kama matokeo yanawafunga, na hadi lini.
    Mtego: jibu linalowafunga ni vigumu sana kulibadilisha. Mahakama huliangalia kwa hali chache tu, zinazotegemea nchi. Pia si tuzo: mwenzako asipotii, unadai chini ya mkataba.
    Mfano: kampuni ya kilimo na mvumbuzi wanakubaliana leseni lakini si bei. Mtaalamu wa pampu hizo anapanga kiwango. Wote wanaendelea kufanya kazi pamoja.
ask =
    tunagombana kuhusu kiasi cha mrabaha
    mtaalamu atuamulie bei ya leseni
    nani ataamua kama kazi imefanywa sawa
    expert determination ni nini
    tunabishana thamani ya chapa yetu
    swali la kiufundi tu hatutaki mahakama
    uamuzi wa mtaalamu unafunga?
    fundi aseme kama bidhaa iko ndani ya mkataba
    nani atupimie thamani ya mapishi tunayogombania
    mtaalamu aseme mrabaha ni kiasi gani
