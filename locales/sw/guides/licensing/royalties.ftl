question = Niombe kiasi gani kwa leseni? Mirabaha inafanyaje kazi?
answer =
    Kwa kawaida hakuna sheria inayopanga bei. Ni kile pande zote zinachokubaliana, hivyo andaa hesabu zako kabla ya kuzungumza.
    Njia za kawaida za kulipa:
    – mrabaha: sehemu ya mauzo, au kiasi kwa kila kipande kinachouzwa;
    – malipo ya mkupuo: kiasi kimoja kilichopangwa;
    – mchanganyiko: kiasi wakati wa kutia sahihi, kisha mrabaha, kwa kiwango cha chini kila kipindi.
    Anza na pesa ambazo haki inaleta kwa upande wa pili. Mrabaha ni sehemu inayofaa ya faida hiyo, kamwe si yote.
more-1 =
    Kinachopandisha bei: leseni ya kipekee, haki imara, bidhaa iliyothibitika, soko kubwa, msaada na mafunzo yako.
    Kinachoishusha: haki inayoweza kushambuliwa, pesa ambazo bado zitatumika kabla ya mauzo, na njia mbadala nzuri.
    Angalia wengine wanalipa nini katika fani yako. Uliza chama cha wafanyabiashara, mshauri wa miliki bunifu au ofisi yako kwa mifano.
    Kanuni za haraka za mtandaoni si sheria. Mara chache hufaa biashara ndogo.
more-2 =
    Mitego:
    – “mauzo halisi” bila ufafanuzi: sema nini kinaweza kukatwa;
    – kukosa haki ya kuona vitabu: omba ripoti na haki ya kuzikagua;
    – leseni ya kipekee bila kiwango cha chini: mpewa leseni anaweza kutofanya kitu, nawe usipate kitu;
    – kuchelewa kulipa, sarafu na gharama za benki kutokubaliwa;
    – kodi ya zuio inayokatwa pesa zinapovuka mpaka.
    Kama unaweza kuomba mirabaha hataza ikishaisha, na sheria ya ushindani inaruhusu nini, inategemea nchi.
    Mfano: mbunifu anachukua kiasi kidogo wakati wa kutia sahihi na sehemu kwa kila taa inayouzwa.
ask =
    niwadai asilimia ngapi kwa kutumia hataza yangu
    mrabaha unahesabiwaje
    kampuni itanilipa kiasi gani kwa kutengeneza mashine yangu
    royalty ya wimbo ni shilingi ngapi
    malipo ya mara moja au asilimia
    wanilipe kwa kila kipande au kwa mwezi
    bei ya leseni ya chapa yangu
    mirabaha inalipwa lini
    niombe asilimia ngapi kwa kila kipande kinachouzwa
    asilimia ngapi nidai kwa muundo wa kitenge
    nidai mrabaha kiasi gani kwa kila kipande
