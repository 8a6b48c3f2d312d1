question = Ninaimba, kupiga ala, kurekodi au kutangaza. Nina haki gani kando ya mtunzi?
answer =
    Una hakishiriki (related rights). Hulinda wanaoleta kazi kwa umma:
    – Wasanii watendaji, kama waimbaji, wapiga muziki, waigizaji na wacheza dansi: kurekodi utendaji wako kunahitaji ridhaa yako, na matumizi mengi pia.
    – Watayarishaji: wanaopanga na kulipia rekodi ya sauti. Huamua kuhusu nakala zake.
    – Watangazaji: redio na televisheni. Huamua matumizi fulani ya mawimbi yao.
    Hivyo wimbo mmoja uliorekodiwa una wamiliki kadhaa. Mtumiaji huenda akahitaji ruhusa ya kila mmoja.
    Katika nchi nyingi huhitaji usajili. Haki zinafika wapi inategemea nchi.
more-1 =
    Hudumu muda gani:
    Wanachama wa Shirika la Biashara Duniani huwapa wasanii watendaji na watayarishaji wa rekodi angalau { $performers }.
    Pale watangazaji wanapokuwa na haki hiyo chini ya kanuni hizi, hudumu angalau { $broadcasts }.
    Wanachama wenye maendeleo duni zaidi wana muda zaidi wa kuingiza kanuni hizi.
    Muda huhesabiwa tangu mwisho wa mwaka wa utendaji, rekodi au matangazo.
    Nchi nyingi hutoa zaidi. Iulize ofisi yako ya hakimiliki.
    Weka P ndani ya duara, mwaka na mmiliki kwenye rekodi. Huwaonya wengine, na sheria chache huitaka.
more-2 =
    Kubalianeni kabla ya kurekodi, kwa maandishi:
    – Nani anamiliki rekodi ya mwisho, yaani master: bendi, studio au anayelipa?
    – Inaweza kutumiwa kwa nini: albamu, matangazo, filamu, mtandao?
    – Wapigaji wa kukodi, waitikiaji na fundi sauti wanapata nini: ada, mgao, kutajwa?
    – Nani anamiliki jina la bendi?
    Kwenye filamu sheria mara nyingi ni tofauti. Katika nchi nyingi, mwigizaji anayekubali kurekodiwa humpa mtayarishaji haki, isipokuwa mkataba useme vingine.
more-3 =
    Usipoteze pesa zako. Nchi nyingi huwalipa wasanii watendaji na watayarishaji rekodi zinapotangazwa au kuchezwa hadharani.
    Kampuni ya kukusanya na kugawa mirabaha huzikusanya. Jiunge, na toa taarifa ya kila rekodi na nafasi yako ndani yake.
    Si kila nchi ina haki hii, na pesa za nje hutegemea makubaliano kati ya nchi.
    Mtego: “buy-out”. Maana yake malipo ya mara moja kwa kila kitu, mara nyingi milele.
    Mfano: hoteli inarekodi bendi ya harusi na kutumia kipande kwenye tangazo. Bendi ilikubali kupiga, si kutumiwa kwenye matangazo. Katika nchi nyingi inaweza kupinga au kudai ada.
ask =
    mimi ni mwimbaji tu sikuandika wimbo nalipwa?
    studio inadai rekodi ni yake
    bendi yetu imerekodiwa bila ruhusa
    redio inapiga wimbo wangu sipati kitu
    hakishiriki ni nini
    mpiga gitaa wa session ana haki gani
    video ya harusi imetumika kwenye tangazo
    producer au msanii nani anamiliki master
    mwimbaji wa kwaya anadai pesa za cd
    niliimba sherehe wakaniuza kwenye cd
