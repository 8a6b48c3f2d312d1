question = Creative Commons na programu huria: leseni hizi zinanitaka nini?
answer =
    Ni ruhusa zilizotolewa mapema. Unaweza kutumia kazi bila kuomba, ukifuata masharti. Mtunzi anabaki na hakimiliki.
    Creative Commons, ya picha, maandishi na muziki, hutumia herufi:
    – BY: taja mtunzi, leseni na mabadiliko yako.
    – NC: si kwa biashara. Kwa biashara yoyote, mara nyingi maana yake ni: usitumie.
    – ND: usisambaze toleo lililobadilishwa.
    – SA: sambaza toleo lako lililobadilishwa chini ya leseni ileile.
    Programu huria (open source), ya msimbo, ina masharti pia. Daima tunza notisi zake. Baadhi ya leseni hutaka pia msimbo chanzo wa bidhaa yako.
more-1 =
    Jinsi ya kutaja kazi ya Creative Commons: kichwa, mtunzi, ilikotoka, jina la leseni na kiungo, na “imebadilishwa” kama uliibadilisha. Weka kando ya kazi au kwenye shukrani.
    Tunza nakala ya ukurasa siku unapochukua faili.
    Ukivunja sharti, ruhusa inaisha.
    Katika toleo la sasa la leseni, inarudi ukirekebisha kosa ndani ya { $cure } baada ya kuligundua.
    Mtunzi bado anaweza kudai kwa muda uliopita. Wapo wanaoishi kwa madai hayo.
    “Creative Commons Zero” maana yake hakuna masharti, kadiri sheria inavyoruhusu.
more-2 =
    Familia za leseni za programu huria:
    – Zenye ruhusa pana: tunza notisi ya hakimiliki na maandishi ya leseni. Mara nyingi nzuri kwa bidhaa unazouza.
    – Copyleft: ukitoa bidhaa yenye msimbo huo, lazima utoe msimbo chanzo chini ya leseni ileile. Ni wa sehemu hiyo, au bidhaa yote.
    – Copyleft ya mtandao: wajibu kama huo, hata watu wakitumia huduma yako mtandaoni tu. Kwa baadhi huanza unapobadilisha msimbo.
    Fanya hivi: orodhesha kila sehemu na leseni yake, na utoe notisi hizo pamoja na bidhaa.
    Uliza mshauri kabla ya kuuza bidhaa au kifaa chenye msimbo wa copyleft.
    “Bure kupakua” au “bure kwa matumizi binafsi” si programu huria.
more-3 =
    Kutoa kazi yako hivi:
    – Lazima umiliki kila kilichomo. Waulize watunzi wenza, waajiri na wafanyakazi huru.
    – Wanachama wa kampuni ya kukusanya mirabaha huenda hawako huru. Iulize kwanza.
    – Huwezi kuirudisha kwa watu ambao tayari wanaitumia.
    – Chagua maandishi ya leseni yanayojulikana. Usiandike yako.
    – Chapa yako haimo. Itunze kama alama ya biashara.
    Mtego: aliyeipakia huenda si mtunzi. Watu na chapa zilizomo pia hawajafunikwa.
    Mfano: mpishi anatoa kadi za mapishi chini ya BY-NC. Shule huzitumia bure. Mchapishaji analipia toleo la kuchapwa.
ask =
    creative commons naweza kutumia kwa biashara
    picha ya bure mtandaoni ina masharti gani
    open source kwenye app ninayouza
    gpl inanilazimisha kutoa code yangu
    cc by nc maana yake
    nimesahau kutaja mpiga picha nadaiwa
    nataka kutoa kazi yangu bure kwa wote
    programu huria ina masharti
    nimetumia code ya bure nifanye nini
