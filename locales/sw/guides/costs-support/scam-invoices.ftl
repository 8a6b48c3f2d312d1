question = Nimepokea ankara kuhusu alama yangu au hataza yangu. Je, ni ya kweli?
answer =
    Usilipe kabla ya kuhakiki. Barua na barua pepe nyingi za aina hii zinapotosha au ni utapeli mtupu. Majina na anwani katika madaftari ya wazi hurahisisha hilo.
    Dalili za hatari:
    – “daftari”, “orodha” au “hifadhidata” isiyojulikana, yenye jina linalokaribia la ofisi,
    – maandishi madogo yanayosema kwamba ni ofa,
    – akaunti ya benki ya nchi nyingine isiyo ya ofisi,
    – haraka, na tishio kwamba utapoteza haki yako,
    – inakuja kwako, ingawa una wakala.
    Muulize wakala wako au ofisi yako. Tumia namba au ukurasa unaoupata mwenyewe, si ulio kwenye barua.
more-1 =
    Uchapishaji rasmi hufanywa na ofisi yenyewe. Hakuna daftari binafsi linaloongeza ulinzi wowote.
    Jua unachodaiwa kweli: andika tarehe zako za uhuishaji, na uziangalie kwenye daftari rasmi au katika akaunti yako ya ofisi.
    WIPO, ofisi ya Umoja wa Ulaya na ofisi nyingi za kitaifa zinaonyesha nakala za barua hizo kwenye tovuti zao. Linganisha na yako.
    Usibofye viungo au misimbo kwenye ujumbe. Andika anwani ya ofisi mwenyewe.
    Mwonye mtu anayelipa bili katika biashara yako. Barua hizi mara nyingi huja muda mfupi baada ya alama au ombi kuchapishwa.
more-2 =
    Kama umeshalipa: pigia benki yako mara moja na uombe malipo yasimamishwe au yarudishwe. Mwandikie mtumaji kwamba unapinga. Iambie ofisi na polisi au mamlaka ya walaji.
    Wakati mwingine kulipa ofa hiyo huhesabiwa kama kutia sahihi mkataba, hivyo chukua hatua mapema na muulize wakili bili zaidi zikija.
    Mfano: muda mfupi baada ya alama yake kuchapishwa, muuza maua anapata bili yenye nembo rasmi na namba halisi ya alama yake. Wakala wake anamjua mtumaji: orodha binafsi isiyo na nguvu ya kisheria. Anatunza barua na kuiripoti.
    Nembo iliyonakiliwa ya WIPO au ya ofisi haithibitishi chochote.
ask =
    nimetumiwa invoice ya alama yangu nilipe?
    barua inasema nilipe usajili wa kimataifa
    hii bili ya trademark ni utapeli
    email kutoka registry siijui inadai pesa
    nimelipa kumbe ni matapeli nifanyeje
    kampuni ya ulaya inanidai pesa ya alama
    nitajuaje bili ya kweli ya ofisi
    wipo wametuma bili au ni scam
    nimepigiwa simu nilipie trademark
    nimetumiwa ankara ya ajabu ya rejista ya chapa, ni utapeli
    nimeletewa bili ya dola kwa barua sijui ni ya nani
    barua inataka ada ya kuchapisha alama ni halali
