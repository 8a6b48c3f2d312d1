question = Nani anamiliki maandishi, picha au nembo iliyotengenezwa kwa zana ya akili mnemba (AI)?
answer =
    Huenda hakuna. Katika nchi nyingi, hakimiliki inahitaji mtunzi binadamu.
    Hivyo kilichotengenezwa na zana peke yake kinaweza kukosa hakimiliki. Wengine wanaweza kukitumia pia.
    Ulichoongeza mwenyewe kinaweza kulindwa: mchoro wako, maandishi, uchaguzi na mpangilio, au mabadiliko ya kweli.
    Nchi chache zina kanuni nyingine, na sheria bado inabadilika. Uliza kuhusu nchi yako.
    Masharti ya zana yanasema unaweza kufanya nini na matokeo. Hayawezi kuunda hakimiliki ambayo sheria haitoi.
    Usiweke kamwe taarifa za siri kwenye zana ya umma.
more-1 =
    Jinsi ya kuwa na hali bora:
    – Tumia zana kama msaada, na ufanye sehemu ya ubunifu mwenyewe.
    – Tunza michoro yako, maelekezo na matoleo. Yanaonyesha kilichotoka kwa binadamu.
    – Iambie ofisi ya usajili au mteja ukweli kuhusu sehemu ya zana, wakiuliza.
    – Waulize wafanyakazi huru kama wanatumia zana hizo. Weka jibu kwenye mkataba.
    Mfano: mchoraji anachora mhusika kwa mkono na kuiachia zana ipake rangi. Mchoro unabaki kazi yake.
more-2 =
    Upande mwingine wa hatari: matokeo yanaweza kufanana na kazi ya mtu mwingine.
    – Tafuta picha na maandishi yanayofanana kabla ya kuchapisha.
    – Usiombe mtindo wa msanii aliye hai, mhusika maarufu, chapa au sura ya mtu halisi.
    – Hakikisha kifurushi chako cha zana kinaruhusu matumizi ya biashara.
    “Mashine ilifanya hivyo” kwa kawaida si utetezi kama umechapisha matokeo.
    Katika baadhi ya nchi, lazima pia useme kwamba picha au sauti ilitengenezwa na mashine.
more-3 =
    Kwa nembo, fikiria alama ya biashara.
    Alama si lazima iwe kazi yenye hakimiliki. Inapaswa kutofautisha bidhaa zako na za wengine.
    Kwa hiyo nembo iliyotengenezwa kwa zana mara nyingi inaweza kusajiliwa kama alama, ikiwa ina sifa bainifu na iko huru.
    Tafuta kwanza. Watumiaji wengi hupata picha zinazofanana kutoka zana ileile.
    Bila hakimiliki inaweza kuwa vigumu kuzuia nakala nje ya fani yako ya biashara. Mchoro wako mwenyewe unakupa zaidi.
ask =
    chatgpt imeniandikia kitabu naweza kukiuza ni changu?
    logo ya midjourney hakimiliki ni ya nani
    picha za ai mmiliki ni nani
    nimetengeneza logo na canva ai naweza kusajili
    nimetumia picha za ai dukani ni halali
    mtu amecopy picha yangu ya ai naweza kushtaki
    ni salama kupaste recipe yangu kwenye chatbot
    kampuni ya ai inaweza kudai design yangu
    nembo nimetengeneza kwa chatgpt ni yangu?
    wimbo wa AI naweza kuuza
