question = Tunalima au tunatengeneza chakula. Ni ulinzi gani muhimu kwanza?
answer =
    Kwa biashara nyingi za chakula ni jina kwenye lebo, kisha mapishi yanayotunzwa kimya:
    – jina na nembo: alama ya biashara, kabla ya kuchapisha lebo;
    – mapishi na njia ya kutengeneza: siri ya biashara;
    – bidhaa inayojulikana kwa eneo lake: kiashiria cha kijiografia au alama ya pamoja, pamoja na majirani;
    – aina mpya ya mbegu: haki ya mgunduzi wa mbegu;
    – mashine au mchakato mpya: hataza au modeli ya matumizi (utility model), kabla ya kuuonyesha;
    – umbo la chupa au kifungashio: ubunifu wa viwandani, pia kabla ya kuonyesha;
    – maandishi, picha na michoro: hakimiliki.
    Orodha ya viungo peke yake mara chache hulindwa na hakimiliki.
more-1 =
    Mtego wa kawaida: jina linalosema tu ni nini, kama “Asali Safi”, au jina la mahali. Majina hayo ni magumu kusajili, na jina la mahali linaweza kuwa la kikundi cha wazalishaji.
    Mitego mingine:
    – Lebo mara nyingi lazima itaje viungo. Badala yake ficha kiasi, joto na muda.
    – Msambazaji au msafirishaji anasajili jina lako nje ya nchi.
    – Mfungashaji, mpishi au mgeni mwenye kamera anaijua siri bila ahadi.
    – Aina mpya inauzwa kwa muda mrefu mno kabla ya kuomba.
    Katika nchi zinazofungwa na toleo la karibuni la UPOV, omba ndani ya { $home-sale } tangu mauzo ya kwanza katika nchi hiyo.
more-2 =
    Hatua za kwanza:
    – Chagua jina lisiloeleza chakula. Litafute na uliwasilishe mahali unapouza.
    – Andika nini ni siri, ifungie, na wafanyakazi na wafungashaji watie sahihi.
    – Iulize ofisi yako ya miliki bunifu au wizara ya kilimo kama jina la eneo lenu tayari linalindwa.
    Baada ya ombi la kwanza la alama una muda wa { $mark-priority } kuwasilisha nje kwa tarehe ileile.
    Kanuni za lebo za chakula na afya ni jambo jingine. Iulize mamlaka ya chakula.
    Mfano: familia inatengeneza sosi ya pilipili. Jina limewasilishwa, muda wa kukaanga unabaki kwa familia. Jina la pilipili ya bonde ni la kikundi cha wakulima.
ask =
    nauza asali nilinde nini kwanza
    natengeneza achari nyumbani nisajili nini
    unga wa lishe wangu unalindwa vipi
    tunasindika juisi ya matunda, haki gani zinahitajika
    mkulima nina mbegu na jina, nianzie wapi
    biashara ya korosho ulinzi wake
    nauza viungo vya zanzibar jina na recipe
    chakula changu kimeigwa nifanye nini
    tunasindika pilipili kijijini tulinde nini
    nauza siagi ya karanga jina na mapishi
    napika achari nyumbani nianzie wapi
