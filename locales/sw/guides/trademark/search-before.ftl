question = Nitahakikishaje kwamba jina liko huru kabla ya kulitumia?
answer =
    Tafuta kabla ya kuchapisha, kuanza kuuza au kuwasilisha maombi. Anza hapa:
    – Global Brand Database ya Shirika la Miliki Bunifu Duniani (WIPO): bure, nchi nyingi.
    – Hifadhidata ya alama ya kila ofisi ya nchi utakakouza.
    – Intaneti, maduka ya app, maduka ya mtandaoni, daftari la kampuni na majina ya kikoa.
    Tafuta pia majina yanayofanana, si lilelile tu. Linganisha sauti, tahajia, muonekano na maana, kwa bidhaa au huduma zilezile au zinazohusiana.
    Kutopata kitu hupunguza hatari. Hakuthibitishi kamwe kwamba jina liko huru.
more-1 =
    Jinsi ya kutafuta vizuri:
    – Anza na jina lenyewe, kisha tahajia nyingine, sehemu zake na tafsiri.
    – Jaribu linavyosikika katika maandishi mengine ambayo wateja wako husoma.
    – Angalia katika madaraja ya bidhaa zako, na yanayohusiana.
    – Andika tarehe na ulichopata.
    Mtego: maombi ya karibuni sana huenda bado hayaonekani. Katika baadhi ya nchi, jina linalotumika bila usajili linaweza pia kukuzuia.
    Alama mashuhuri inaweza kukuzuia hata kwa bidhaa nyingine.
more-2 =
    Umepata kinachofanana? Usiogope. Angalia kama bado kina nguvu, katika nchi gani, kwa bidhaa zipi, na mmiliki ni nani.
    Unaweza kuchagua jina jingine, kufupisha orodha ya bidhaa, au kumwomba mmiliki ridhaa ya maandishi.
    Mfano: “Solara” kwa taa imesajiliwa. “Solaria” kwa taa ni hatari. “Solaria” kwa jemu huenda iko mbali zaidi, lakini hakikisha.
    Kabla ya kuagiza vifungashio vingi, mshauri ayaangalie matokeo. Kubadilisha jina baadaye hugharimu zaidi.
ask =
    naangaliaje kama jina limeshasajiliwa
    jina la brand yangu lipo huru?
    nitajuaje kama kuna mtu ana jina hili
    tafuta jina la trademark bure wapi
    kuangalia jina brela inatosha
    nataka kuprint lebo, nikague jina kwanza vipi
    nimepata jina linalofanana, nifanyeje
    search ya jina kabla ya kusajili
    binamu anasema jina la saluni yangu limeshachukuliwa, naangalia wapi
    nahakiki vipi kama jina liko huru
    jina hili liko huru au kuna mtu analo
    kabla ya kuchora bango nicheki wapi jina
