question = Nimelalamikiwa kuhusu jina langu la kikoa. Ni nini, na je, lazima nijibu?
answer =
    Ndiyo, jibu kwa wakati. Kwa miisho kama .com ni lalamiko la UDRP: utaratibu mfupi wa maandishi mbele ya jopo lisilo na upande. Mkataba wako na msajili wa kikoa unakufunga kwalo.
    Una muda wa { $response } kujibu, kuanzia siku kesi inapoanza rasmi.
    Ukiomba ndani ya muda huo, unapata nyongeza: { $extension }.
    Bila jibu, jopo huamua kwa lalamiko tu.
    Lazima waonyeshe haya yote:
    – jina linafanana mno na alama yao;
    – huna haki wala maslahi halali ndani yake;
    – ulilisajili na unalitumia kwa nia mbaya.
    Hakikisha kwenye ukurasa wa kituo kuwa kesi ni ya kweli. Usiliuze wala kulifuta jina sasa.
more-1 =
    Ushahidi unaokusaidia:
    – ulilitumia jina kwa uaminifu kabla ya kusikia ugomvi: ankara, kurasa, matangazo;
    – kampuni, bidhaa au familia yako ina jina hilo;
    – ulilisajili kabla alama yao haijakuwepo;
    – neno ni la kawaida na unalitumia kwa maana yake;
    – wewe ni shabiki au mkosoaji bila faida, na hupotoshi.
    Kama mlalamikaji alijua hana kesi, liombe jopo liseme lalamiko ni la uonevu.
    Ukishindwa, uhamisho husubiri { $stay } (za kazi). Unasimama ukimshtaki mwenzako kwa wakati na kumthibitishia msajili. Kesi iwe mahali ambapo lalamiko linakubali.
    Mwone wakili kabla.
more-2 =
    Njia ipi kwa ugomvi upi?
    – mtu analenga alama kwa jina la kikoa: UDRP, au kanuni za mwisho wa nchi;
    – mshirika, kampuni ya tovuti au mfanyakazi wa zamani analishika jina: mara nyingi ni mkataba, hivyo mazungumzo, upatanishi (mediation) au mahakama;
    – pande zote zina sababu halali: upatanishi, kwa mfano kila ukurasa uwe na kiungo cha mwingine;
    – unataka pesa za hasara: mahakama tu.
    Miisho ya nchi ina kanuni na muda wake. Soma barua, kisha ukurasa wa msajili mkuu huyo.
    Mfano: kampuni ya familia inalalamikiwa na kampuni kubwa yenye jina lilelile. Inatuma karatasi zake za zamani na picha za duka kwa wakati.
ask =
    nimepata barua ya UDRP nifanye nini
    kampuni kubwa inataka domain yangu
    wanasema nimeiba jina la tovuti yangu
    lalamiko la jina la kikoa nijibu vipi
    nisipojibu udrp nitapoteza domain?
    website yangu ina jina la familia wanaitaka
    email ya wipo kuhusu domain ni ya kweli
    nimeshindwa kesi ya domain naweza kwenda kortini
    wametuma barua nitoe domain yangu ndani ya siku chache
    mwenzangu wa zamani ameshikilia domain
