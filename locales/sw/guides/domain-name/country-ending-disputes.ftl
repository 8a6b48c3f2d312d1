question = Mtu amechukua jina langu lenye mwisho wa nchi. Kanuni zipi zinatumika?
answer =
    Kanuni za mwisho wa nchi hiyo. Kila msajili mkuu (registry), anayeendesha mwisho huo, hupanga zake.
    – Baadhi hutumia utaratibu uleule wa .com, UDRP.
    – Baadhi hutumia toleo lao. Linaweza kuwa rahisi au gumu zaidi kwako.
    – Baadhi wana usuluhishi (arbitration), upatanishi (mediation) au bodi yao ya malalamiko.
    – Baadhi hawana kitu, na lazima uende mahakamani huko.
    Kwanza mtafute msajili mkuu. Hifadhidata ya IANA humtaja kwa kila mwisho. Kisha tafuta “disputes” kwenye ukurasa wake.
    WIPO pia huorodhesha miisho ya nchi inayoshughulikia.
    Hifadhi ushahidi wenye tarehe kabla ya kumwandikia mwenye jina.
more-1 =
    Linganisha haya katika kanuni za huko:
    – Unahitaji haki gani? Alama ya nchi hiyo, alama yoyote, jina la kampuni, jina la mtu?
    – Je, lazima jina liwe limesajiliwa na kutumiwa kwa nia mbaya, au mojawapo inatosha?
    – Je, kampuni ya nje inaweza kulalamika, na kulishika jina baadaye? Baadhi hutaka anwani au kampuni ya huko.
    – Lugha gani, na ada gani?
    – Unaweza kushinda nini: uhamishaji, kufutwa, au kuzuiwa tu?
    – Je, kuna hatua ya bure kwanza, kama upatanishi?
    Kesi yako ya .com na ya mwisho wa nchi ni malalamiko tofauti.
more-2 =
    Kabla ya kuanza kesi:
    – Angalia tarehe. Je, jina lilisajiliwa kabla ya alama au biashara yako? Basi lalamiko kwa kawaida ni dhaifu.
    – Angalia mwenyewe: mchuuzi wa majina, mshindani, wakala wako wa zamani, au mwenye jina kama lako kwa uaminifu?
    – Muulize msajili au msajili mkuu kama mwenye jina anafuata kanuni za huko. Asiye na anwani inayotakiwa wakati mwingine anaweza kulipoteza.
    – Muulize mshauri wa huko gharama ya mahakama, kwa kulinganisha.
    Ni utapeli? Mwarifu msajili, msajili mkuu na polisi pia. Baadhi wanaweza kulizima jina haraka.
more-3 =
    Mitego:
    – Kutaja UDRP kwa msajili mkuu asiyeitumia.
    – Kushinda jina usiloweza kulishika, kwa sababu huna kampuni ya huko. Omba lifutwe, lakini basi yeyote anaweza kulichukua tena. Tumia mdhamini baada ya ushauri tu.
    – Kutuma ofa ya kununua bila kikomo cha bei. Inaonyesha jina lina thamani gani kwako.
    Jinsi ya kuepuka: sajili alama na uchukue mwisho wa nchi kabla ya kuingia sokoni.
    Mfano: kampuni ya vipodozi inaona msambazaji wake anashika jina lenye mwisho wa nchi. Mkataba unasema majina yarudishwe. Barua yenye ukurasa huo inatosha.
ask =
    mtu kasajili jina langu .co.tz
    domain yangu .co.ke imechukuliwa na mwingine
    mgogoro wa domain ya .ug nani anaamua
    msambazaji amechukua tovuti yenye jina langu nchini kwao
    kenic malalamiko ya jina la kikoa
    udrp inafanya kazi kwa .co.tz?
    jina langu lenye mwisho wa nchi ya nje
    narudishaje tovuti ya .rw
    jina langu la .ke lipo kwa mtu mwingine
    domain ya .tz mgogoro nipeleke wapi
