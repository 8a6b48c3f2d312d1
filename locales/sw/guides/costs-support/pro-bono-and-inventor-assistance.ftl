question = Ninapataje wakala wa hataza au kliniki ya sheria bure?
answer =
    Msaada bila malipo huitwa pro bono. Kuna milango michache, na si yote iko wazi nchini kwako:
    – Mpango wa WIPO wa Kusaidia Wavumbuzi (Inventor Assistance Program): wakala wa hataza wa kujitolea kwa wavumbuzi na biashara ndogo zenye pesa kidogo, katika nchi zinazoshiriki;
    – mpango wa pro bono wa taifa au siku ya msaada ya ofisi ya miliki bunifu au ya chama cha mawakili;
    – kliniki ya sheria ya chuo kikuu: wanafunzi hufanya, mwalimu hukagua;
    – TISC, kituo kinachosaidia kutafuta hataza.
    Iulize ofisi yako ipi ipo, na unaombaje. Kwa kawaida ada za ofisi na tafsiri unalipa wewe.
more-1 =
    Wanachotaka mara nyingi kwako:
    – unaishi nchini, na mapato au kampuni yako iko chini ya ukomo;
    – uvumbuzi na si wazo tu: unavyofanya kazi, na michoro;
    – ujuzi kidogo wa hataza. Kwa mpango wa WIPO kuna kozi ya bure mtandaoni;
    – utafutaji wa kwanza wa kilichopo.
    Bodi au ofisi huchagua. Inaweza kukataa, na huchukua muda.
    Kwa hiyo omba mapema. Kama lazima ukionyeshe karibuni au siku ya mwisho iko karibu, sema mara moja. Iulize ofisi kama ombi rahisi la kwanza linaweza kutunza tarehe.
more-2 =
    Kliniki nzuri hukutaka utie sahihi kwenye karatasi inayosema kliniki inamfanyia nani kazi, nini kinabaki siri na nini haifanyi. Soma hilo.
    Sema sehemu ya siri tu baada ya kujua mazungumzo ni ya siri. TISC au dawati la msaada huenda halifungwi kama wakala. Uliza kwanza.
    Pro bono mara nyingi huisha baada ya kuwasilisha. Uliza nani atamjibu mtahini baadaye, na nani atafuatilia ada.
    Mtego: kampuni zinazojiita “msaada kwa wavumbuzi” kisha zinadai pesa mapema. Zihakiki kupitia ofisi yako.
    Mfano: mwalimu anavumbua dawati la kukunja. Anasoma kozi, anaomba nchini kwake, na mtu wa kujitolea anaandika hataza. Analipa ada za ofisi.
ask =
    wakili wa hataza wa bure napata wapi
    sina pesa za wakili wa patent
    msaada wa wipo kwa wavumbuzi kenya
    kliniki ya sheria chuo kikuu alama ya biashara
    inventor assistance program naombaje
    kampuni inataka pesa kunisaidia uvumbuzi ni matapeli?
    tisc iko wapi karibu nami
    pro bono ni nini
    mvumbuzi masikini nani atanisaidia bure
    mvumbuzi sina pesa wakili wa kujitolea
