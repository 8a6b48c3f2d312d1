question = Ninasajilije ubunifu wa viwandani, hatua kwa hatua?
answer =
    – Usimwonyeshe mtu hadi uwasilishe. Umeshauonyesha? Basi wasilisha haraka: baadhi ya nchi bado huruhusu kwa muda maalumu.
    – Hakikisha ni wako. Kama mfanyakazi huru au mshirika aliutengeneza, uhamishwe kwa maandishi.
    – Tafuta bidhaa na miundo inayofanana.
    – Piga picha nzuri za pande zote.
    – Jaza fomu ya ofisi ya miliki bunifu: mmiliki, mbunifu, picha, bidhaa na daraja lake.
    – Lipa ada, na utunze namba ya maombi.
    Baadhi ya ofisi husajili baada ya kukagua fomu tu. Nyingine hulinganisha pia na miundo ya zamani, na hilo huchukua muda.
    Ofisi yako ina fomu, ada na kanuni za picha. Uliza kuhusu ada ndogo kwa biashara ndogo. Wamiliki wa nje mara nyingi huhitaji wakala wa huko.
more-1 =
    Miundo zaidi katika fomu moja? Katika nchi nyingi unaweza kuwasilisha kadhaa kwa pamoja, na ya ziada hugharimu pungufu. Mara nyingi lazima iwe ya daraja moja.
    Katika Umoja wa Ulaya, ombi moja linaweza kuwa na miundo { $together }, hata ya madaraja tofauti.
    Nchi nyingine huruhusu muundo mmoja kwa kila ombi.
    Panga kwanza: nini kinauzwa, nini ni rahisi kuiga, nini kitabaki. Wasilisha hivyo.
    Seti, kama vikombe na birika, wakati mwingine inaweza kuwa muundo mmoja. Hapo huenda ikalinda seti nzima tu. Uliza kabla ya kuchagua.
more-2 =
    Uendelee kuuficha baada ya kuwasilisha? Katika nchi nyingi unaweza kuomba uchapishwe baadaye. Hii inaitwa kuahirisha uchapishaji.
    Katika Umoja wa Ulaya kunaweza kudumu { $hidden } kuanzia tarehe ya kuwasilisha au ya kipaumbele.
    Baadhi ya nchi hazina utaratibu huu, na baadhi huchapisha mara moja. Uliza kabla ya kuwasilisha, kwa sababu baadaye mara nyingi umechelewa.
    Ukiwa umefichwa, mara nyingi huwezi kufanya mengi dhidi ya wengine, au unaweza kuzuia kunakili kwa kweli tu.
    Usizindue kamwe kabla ya tarehe ya kuwasilisha. Omba uchapishwe unapozindua.
    Baada ya ombi la kwanza una muda wa { $priority } kuwasilisha katika nchi nyingine na kubaki na tarehe ya kwanza.
more-3 =
    Makosa ya kawaida:
    – Tarehe ya uzinduzi inatangulia, fomu baadaye.
    – Picha zenye vivuli, mikono, lebo za bei, au za mbele tu.
    – Kuwasilisha kwa jina la mtu asiyemiliki muundo.
    – Jina la bidhaa lenye maana finyu mno au lisiloeleweka.
    – Barua ya ofisi haijibiwi kwa wakati.
    – Tarehe ya uhuishaji haijaandikwa.
    Kwa kawaida huwezi kubadilisha picha baada ya kuwasilisha. Kama kitu kinakosekana, wasilisha tena mara moja, muundo ukiwa bado mpya.
    Mfano: sonara anawasilisha pete kama kundi moja. Maonyesho ni baadaye, na uchapishaji hufuata wiki hiyohiyo.
ask =
    hatua za kusajili muundo wa bidhaa
    nasajili design ya mkoba wangu vipi
    picha gani zinahitajika kusajili muundo
    naweza kusajili miundo mingi kwa fomu moja
    kusajili umbo la kiti changu wapi
    nifiche muundo baada ya kusajili inawezekana
    fomu ya ubunifu wa viwandani kipi
    kusajili ruwaza ya kanga
    nasajili umbo la sufuria zangu
    picha ngapi za chupa kusajili umbo
