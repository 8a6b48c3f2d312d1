question = Kwenda mahakamani kwa sababu ya kuigwa kunagharimu kiasi gani, na nani analipa?
answer =
    Inategemea nchi, haki husika na jinsi mwenzako anavyopambana. Mwombe wakili makadirio ya maandishi, hatua kwa hatua.
    Kwa kawaida unalipa wakili wako na ada ya mahakama kwanza. Katika nchi nyingi aliyeshindwa baadaye hulipa sehemu ya gharama za mshindi. Kwingine kila upande hubeba zake.
    Hata mshindi anaweza kubaki na pungufu ya gharama ya kesi, hasa kama aliyeiga hana pesa.
    Kwa hiyo jiulize: ninapoteza nini kila mwezi, naweza kupata nini, na kuna njia nafuu?
    Kama huwezi kusubiri, sema siku ya kwanza. Mahakama inaweza kutoa amri ya haraka, lakini mara nyingi kwa wanaochukua hatua haraka tu.
more-1 =
    Amri ya haraka inaitwa zuio la muda (interim injunction). Inaweza kusimamisha uuzaji, au kulinda ushahidi, kabla ya kesi kamili.
    Kwa kawaida unaonyesha ushahidi mzuri wa haki yako na wa kuigwa, na kwa nini haiwezi kusubiri.
    Mahakama inaweza kukuomba amana, inayoitwa dhamana. Kama amri haikuwa sahihi, huenda ukalipa hasara.
    Baada ya amri kwa kawaida lazima uanze kesi kamili mapema. Uliza siku ya mwisho mara moja. Mahakama au sheria inaweza kuiweka.
    Mahakama isipoweka siku, kanuni za biashara duniani zinaruhusu si zaidi ya { $working } (siku za kazi) au { $calendar } (siku za kalenda), ule ulio mrefu zaidi.
    Ukiuvuka, mwenzako anaweza kuomba amri iondolewe.
more-2 =
    Hesabu vyote: wakili, mahakama, tafsiri, mtaalamu, ununuzi wa majaribio, amana, safari na muda wako. Ongeza hatari ya kulipa gharama za mwenzako.
    Mwenzako anaweza kujibu kwa kuishambulia haki yako. Hapo kuna kesi nyingine ya kulipia.
    Njia za kulipa pungufu: bima ya gharama za kisheria, chama chako cha biashara, msaada wa kisheria, mahakama rahisi ya madai madogo.
    Soma bima yako kabla ya kumwandikia yeyote. Baadhi hulipa tu ukiwauliza kwanza.
    Mfano: mtengeneza taa anapata makadirio yanayozidi faida yake ya mwaka ya taa hiyo. Anajaribu kwanza fomu ya jukwaa la mtandaoni na upatanishi. Mahakama anaibakiza kwa kiwanda kisichomjibu mtu.
ask =
    kesi ya kuigwa trademark ni gharama gani
    nikishinda nani anamlipa wakili wangu
    nikishindwa nalipa wakili wa upande mwingine
    hakimu anaweza kuzuia mauzo wiki hii
    zuio la muda kwa kampuni ndogo linafanyaje kazi
    sina pesa za mahakama na kiwanda kinaiga viatu vyangu
    wakili analipwa tukishinda tu inawezekana
    bima ya biashara yangu inalipia kesi ya hakimiliki
    fidia ya design iliyoigwa ni kiasi gani
    msaada wa kisheria kwa kesi ya nembo
    nimeibiwa muundo nina hasira nianze wapi
    wameniiga na sina pesa ya kesi
