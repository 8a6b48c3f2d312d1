question = Nini hakiruhusiwi kwenye lebo pale jina linapokuwa kiashiria cha kijiografia kilicholindwa?
answer =
    Kama bidhaa haitoki mahali hapo, au haifuati kanuni, usitumie jina lililolindwa. Hilo linahusu pia picha au ramani zinazopotosha kuhusu asili.
    Kwa mvinyo na pombe kali, kanuni za biashara duniani huenda mbali zaidi. Maneno kama “mtindo”, “aina” au “namna ya” kando ya jina hayasaidii, wala tafsiri.
    Nchi nyingi hutumia kanuni hiyo kali kwa bidhaa nyingine pia. Nyingine huuliza kama wanunuzi wanapotoshwa.
    Jina lililokuwa neno la kawaida la bidhaa katika nchi ni huru huko.
    Inategemea nchi unakotengeneza na kuuza. Angalia madaftari ya huko kabla ya kuchapa.
more-1 =
    Unatengeneza kinachofanana? Njia salama zaidi:
    – Tumia jina la kawaida la bidhaa: “jibini la buluu”, “chai ya kijani”.
    – Sema kwa uaminifu inakotengenezwa.
    – Usinakili umbo, bendera au rangi ambazo kila mtu huziunganisha na mahali hapo.
    – Usiweke jina katika chapa, anwani ya tovuti au maneno yaliyofichwa.
    Kutumia jina lako halisi au anwani yako ya kweli mara nyingi huruhusiwa, bila kupotosha.
    Ulilitumia jina kabla halijalindwa? Baadhi ya sheria hukuruhusu kuendelea, mara nyingi kwa muda. Uliza mara moja.
    Umepata barua? Andika siku ya mwisho, na uulize mshauri kabla ya kujibu au kutia sahihi.
    Bidhaa iliyolindwa kama kiungo? Kwingi unaweza kusema, kama ni kweli na ni muhimu.
more-2 =
    Mtu anatumia vibaya jina la kikundi chenu? Kwa mpangilio huu:
    – Tunza ushahidi: picha, bidhaa yenye risiti, ukurasa wenye tarehe.
    – Kiambie kikundi. Kina uzito zaidi kuliko mzalishaji mmoja.
    – Nchi nyingi zina mamlaka ya chakula, biashara au walaji inayochukua hatua yenyewe. Inakugharimu kidogo.
    – Tumia fomu ya malalamiko ya duka la mtandaoni.
    – Baadaye barua ya wakili, forodha, au mahakama.
    Ombeni kitu chenye faida: lebo mpya, muda wa kuuza zilizobaki, ahadi.
    Chukueni hatua mapema. Jina likitumiwa kwa uhuru kwa miaka, linaweza kuwa la kawaida katika nchi hiyo.
more-3 =
    Mitego:
    – Alama ya biashara yenye jina ndani yake. Pingeni kwa wakati inapokuwa bado wazi. Alama za zamani za nia njema mara nyingi hubaki.
    – Wanachama wenu wenyewe wanatumia jina kwa ubora wa chini. Washindani watalionyesha.
    – Mnailaumu kampuni katika nchi ambako jina halijalindwa. Hilo linaweza kuwageukia.
    – Unatumia nembo ya GI bila kuorodheshwa.
    Mfano: duka la mikate la nje linauza “pai ya mtindo wa bondeni”. Kikundi kinaandika kwa upole kwanza, na kanuni ya nchi hiyo. Duka linachapa “pai ya nyama ya moshi” tangu hapo.
ask =
    naweza kuandika mtindo wa kilimanjaro kwenye lebo
    lebo yangu ina jina la mkoa ambako sitengenezi
    mtu anauza mchele wa mbeya bandia
    kuandika champagne kwenye kinywaji changu
    jina la eneo letu linatumiwa vibaya
    nimepata barua kuhusu jina la kahawa
    kuweka picha ya mlima kwenye kahawa isiyotoka huko
    neno aina ya kwenye lebo linaruhusiwa
    wanachanganya kahawa yetu na ya kwingine na kuandika jina letu
    mchele wa mbali unaandikwa kyela
