question = Je, ninaweza kusajili jina linaloeleza bidhaa yangu?
answer =
    Kwa kawaida hapana. Alama ya kielelezo husema tu bidhaa ni nini, ubora wake au inatoka wapi. Kila mtu anahitaji maneno hayo, hivyo ofisi huyakataa.
    “Mkate Mtamu” kwa duka la mikate kwa kawaida litakataliwa.
    Chaguo bora zaidi:
    – Neno la kubuni.
    – Neno la kweli lisilohusiana na bidhaa, kama “Kandili” kwa chai.
    – Neno linalodokeza tu bidhaa.
    Nembo inaweza kufanya ishara yote isajilike. Maneno ya maelezo yaliyomo bado yanabaki huru kwa wengine.
more-1 =
    Cha kufanya kwanza: jiulize kama mshindani angehitaji neno lako kueleza bidhaa hiyohiyo. Kama ndiyo, chagua jina jingine.
    Mtego: tahajia mbaya (“Mkatte Mtammu”) au neno la kigeni husaidia mara chache. Ofisi nyingi huangalia sauti na tafsiri.
    Jina pia lisipotoshe: “Ndoto ya Hariri” kwa poliesta ni tatizo.
    Jina la mahali linaweza kukataliwa. Linaweza pia kuwa kiashiria cha kijiografia kinacholindwa.
more-2 =
    Kuna kighairi: katika nchi nyingi, jina la maelezo linaweza kuwa bainifu kwa kutumika muda mrefu na kwa upana. Lazima uthibitishe kwamba wateja wanaliona kama chapa yako.
    Uthibitisho huo hugharimu muda na pesa, na kanuni zinategemea nchi.
    Kinyume chake pia kinaweza kutokea. Kila mtu akitumia alama yako kama jina la kawaida la bidhaa, unaweza kuipoteza.
    Mfano: andika “chai ya Kandili” kwenye boksi, kamwe usiite chai yoyote “kandili”.
ask =
    jina langu limekataliwa kwa sababu linaeleza bidhaa
    naweza kusajili jina asali safi
    kwa nini ofisi imekataa jina la unga wangu
    jina zuri la brand likoje
    jina la mji wangu naweza kulisajili kama chapa
    nikiandika kwa spelling tofauti litakubalika
    neno la kiingereza la kawaida linaweza kuwa trademark
    jina linalosema bidhaa ni bora linasajiliwa?
    jina la mkate mtamu linakubalika?
    ombi limerudishwa eti neno la kawaida
    nimeunganisha maneno mawili kuwa jina inafaa
