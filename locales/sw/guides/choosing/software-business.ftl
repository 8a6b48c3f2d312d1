question = Tunauza programu au huduma ya mtandaoni. Ulinzi upi ni muhimu kwanza?
answer =
    Katika nchi nyingi huhitaji kusajili msimbo. Kwanza hakikisha kwamba ni wako kweli:
    – msimbo, maandishi na skrini: hakimiliki, na uhamishaji wa maandishi kutoka kwa waanzilishi na wafanyakazi huru;
    – jina na ikoni: alama ya biashara, kabla ya uzinduzi;
    – msimbo chanzo, data, modeli, bei: siri ya biashara, na kanuni za ufikiaji;
    – mikataba ya watumiaji na wateja: inasema nini kinaruhusiwa na kinalipwa;
    – suluhisho la kiufundi: huenda hataza, lakini uliza kabla ya kutoa;
    – muonekano wa skrini: ubunifu wa viwandani, katika nchi nyingi, pia kabla ya kutoa.
    Hakuna anayemiliki wazo au kile ambacho programu inafanya. Kasi na jina linalojulikana pia hulinda.
more-1 =
    Mtego wa kawaida ni mnyororo wa mikono: rafiki aliandika toleo la kwanza, mfanyakazi huru lililofuata, na vipande vya programu huria kutoka kila mahali. Kabla ya mauzo au uwekezaji, kila karatasi inayokosekana hugharimu muda na pesa.
    Mitego mingine:
    – Leseni ya kushirikisha ndani ya bidhaa. Baadhi zinakutaka ufungue msimbo wako unapoutoa, nyingine hata kwa huduma ya mtandaoni.
    – Mteja alilipia kipengele na anaamini ni chake.
    – Jina liko huru kwenye duka la programu, lakini alama haiko huru.
    – Data za wateja au zilizonakiliwa kwenye tovuti: kanuni za mkataba, faragha na hifadhidata zinahusika.
    – Siri na funguo kwenye hifadhi ya wazi ya msimbo.
more-2 =
    Hatua za kwanza:
    – Tengeneza jedwali la wote walioandika msimbo, na karatasi ambayo kila mmoja alitia sahihi. Ziba mapengo sasa.
    – Orodhesha programu huria na leseni zake, na zana izikague kila toleo.
    – Tafuta jina na uliwasilishe. Andika masharti: watumiaji wanapata leseni, msimbo unabaki wako.
    Unafanyia wateja kazi? Sema wanapata nini: leseni, msimbo chanzo, au haki. Kila kimoja kina bei yake. Mteja anaweza kuomba msimbo utunzwe na mtu mwingine, kampuni yako ikija kufungwa.
    Mfano: timu inauza kalenda ya kliniki. Kliniki inapata leseni na data zake. Timu inabaki na msimbo na kuuuza kwa kliniki nyingine.
ask =
    startup ya saas tuanze na ulinzi gani
    kampuni ya software inahitaji ulinzi upi
    nauza programu kwa wateja niwape code au nibaki nayo
    studio ya games tulinde jina characters na code vipi
    app yangu nisajili hakimiliki au trademark kwanza
    tunatumia open source kwenye bidhaa ya kulipia tukague nini
    mteja wa website anataka source code
    tumetrain model ya ai tulinde vipi
    freelancers walitengeneza platform kabla kampuni haijaanzishwa
    app ya mkopo nimeunda nilinde code au jina
    startup yangu ya app inahitaji haki gani
