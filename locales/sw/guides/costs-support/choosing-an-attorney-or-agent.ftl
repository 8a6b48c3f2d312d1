question = Je, ninahitaji wakili au wakala, na namchaguaje aliye mzuri?
answer =
    Inategemea nchi na unakoishi. Nyumbani mara nyingi unaweza kuwasilisha mwenyewe. Nje ya nchi, ofisi nyingi zinataka mwakilishi wa huko au angalau anwani huko.
    Mtaalamu anashauriwa sana kwa hataza, kwa kujibu hoja za ofisi, kwa pingamizi na kwa kila kesi. Alama rahisi nyumbani mara nyingi inawezekana bila msaada.
    Kuchagua:
    – chukua majina kwenye orodha rasmi ya ofisi yako ya miliki bunifu;
    – hakikisha mtu huyo anaruhusiwa kushughulikia hataza, au alama;
    – uliza kuhusu fani yako na lugha yako;
    – pata bei ya maandishi kwa kila hatua;
    – uliza kama anamwakilisha mshindani.
    Unaweza kuzungumza na kadhaa.
more-1 =
    Maswali ya mazungumzo ya kwanza:
    – je, inafaa kulinda, na nini wewe usingewasilisha?
    – nani anafanya kazi, na nani anatia sahihi?
    – kuwasilisha kunajumuisha nini, na nini kinafuata kwa bei gani?
    – nchi za nje zinalipwaje, na kwa nyongeza gani?
    – nani anaangalia tarehe, na utanijulishaje?
    – jina la nani liko kwenye daftari? Linapaswa kuwa lako.
    – faili langu litakuwaje nikibadilisha wakala?
    Je, mazungumzo ni siri? Katika nchi nyingi mawakili lazima watunze siri. Kwa washauri wengine inategemea, kwa hiyo uliza na upate kwa maandishi kabla ya kueleza uvumbuzi.
more-2 =
    Dalili za hatari: ahadi kwamba hakika utapata hataza, shinikizo la kulipa leo, jina halipo kwenye orodha rasmi, hakuna ofa ya maandishi, “hataza ya dunia nzima”.
    Bei ndogo ya kuwasilisha tu inaweza kuwa ghali baadaye. Linganisha njia nzima.
    Baki mmiliki wa jambo lako: tunza nakala, namba ya maombi na kalenda yako. Wajulishe anwani yako ikibadilika. Usipojibu, haki inaweza kuisha.
    Unaweza kubadilisha wakala. Fanya hivyo mapema kabla ya siku ya mwisho.
    Mfano: fundi nguo anaomba ofa kwa mawakala kadhaa wa kwenye orodha. Anamchagua anayemweleza ni madaraja yapi hayahitaji.
ask =
    nahitaji wakili kusajili trademark
    naweza kuwasilisha hataza bila wakili
    tofauti ya wakili wa hataza na wakala wa alama
    nitajuaje wakala wa miliki bunifu ni halali
    nimuulize nini wakili wa patent mara ya kwanza
    wakala wangu hajibu naweza kubadilisha
    kampuni ya kufile imesajili alama kwa jina lake
    lazima niwe na wakala wa huko nchi nyingine
    huduma ya bei rahisi ya trademark mtandaoni ni nzuri?
    ninachomwambia wakili ni siri
    wakili mzuri wa chapa nampataje
    wakili mzuri wa hataza yuko wapi
