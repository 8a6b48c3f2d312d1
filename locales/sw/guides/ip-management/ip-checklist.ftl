question = Nina biashara ndogo. Nina miliki bunifu gani na nianzie wapi?
answer =
    Unayo zaidi ya unavyofikiri. Pitia orodha hii:
    – majina ya biashara na bidhaa zako, nembo na anwani ya tovuti;
    – muonekano wa bidhaa na vifungashio vyako;
    – maandishi, picha, video, programu;
    – suluhisho za kiufundi ulizozipata mwenyewe;
    – mapishi, mbinu, bei na orodha za wateja unazozificha;
    – mikataba inayokuruhusu kutumia vitu vya wengine.
    Andika kila kimoja: ni nini, nani alikitengeneza, nani anakimiliki, kinalindwa, wapi, hadi lini. Orodha hii ni daftari lako la mali za miliki bunifu.
more-1 =
    Cha kufanya kwanza, kwa mpangilio huu:
    – ficha uvumbuzi na miundo mipya hadi uulize kuhusu kuwasilisha maombi;
    – hakikisha jina lako liko huru, kisha liwasilishe kama alama ya biashara;
    – tieni sahihi karatasi na wafanyakazi, wafanyakazi huru na washirika;
    – weka tarehe za uhuishaji kwenye kalenda inayoonwa na zaidi ya mtu mmoja;
    – tunza ushahidi wenye tarehe wa ulichotengeneza.
    Mtego: daftari la kampuni na anwani ya tovuti havitoi alama ya biashara. Mtu mwingine anaweza kumiliki jina hilo kama alama.
more-2 =
    Angalia pia upande wa pili: unatumia nini kilicho cha wengine? Muziki dukani, picha kwenye tovuti, programu, fonti, mhusika wa katuni kwenye keki.
    Unahitaji leseni au vitu vya bure, pamoja na uthibitisho kwamba unaruhusiwa.
    Panga vipaumbele kwa pesa. Ni jina, bidhaa au siri gani ingeumiza zaidi ikipotea? Linda hiyo kwanza, katika nchi unakouza.
    Pitia orodha tena unapozindua, unapoajiri, unapouza nje au unapotafuta pesa. Ofisi nyingi za miliki bunifu hutoa ukaguzi wa kwanza bure.
ask =
    nina biashara ndogo miliki bunifu yangu ni ipi
    orodha ya vitu vya kulinda kwenye biashara
    nianzie wapi na mambo ya ip
    checklist ya haki za biashara
    duka langu lina haki gani za kulinda
    nikague nini ili biashara yangu iwe salama
    sina kitu cha kulinda mimi, ni kweli?
    mali zisizoshikika za biashara ndogo
    orodha ya mambo ya kufanya kabla ya kuzindua
    orodha fupi kabla ya kuzindua bidhaa
