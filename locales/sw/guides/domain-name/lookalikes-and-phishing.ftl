question = Mtu anatumia anwani ya tovuti inayokaribia yangu kuwatapeli wateja wangu. Nifanye nini?
answer =
    Chukua hatua siku hiyohiyo, kwa mpangilio huu:
    – Tunza ushahidi: kurasa zenye tarehe na anwani, barua pepe pamoja na vichwa vyake kamili, majina ya waliotapeliwa, akaunti za benki. Usiingie wala kuandika taarifa huko.
    – Pesa imeshatumwa? Aliyetapeliwa lazima apigie benki mara moja na aripoti polisi.
    – Ripoti jina kwa msajili wake na kwa kampuni inayohifadhi ukurasa. Utafutaji huonyesha msajili na mahali pa kuripoti.
    – Waonye wateja na wafanyakazi kwenye njia zako: anwani yako ni ipi, na kwamba akaunti yako ya benki haijabadilika.
    – Ripoti ukurasa kwa fomu za vivinjari na injini za utafutaji.
    Kisha fikiria jinsi ya kupata jina hilo.
more-1 =
    Kinachosaidia katika ripoti: iwe fupi na kamili. Sema ni anwani ipi, inaiga nini, tangu lini, na kwamba inatumika kwa utapeli. Ambatisha ushahidi na cheti cha alama yako, kama unacho.
    Wasajili wa miisho ya jumla lazima wataje mahali pa kuripoti. Huchukua hatua haraka zaidi kwa utapeli wa wazi kuliko kwa swali la alama ya biashara.
    Ni barua pepe tu inayotumiwa vibaya, bila ukurasa? Sema hivyo, na utume kichwa kamili.
    Hakuna jibu? Mwandikie msajili mkuu wa mwisho huo, na timu ya dharura za kompyuta ya nchi yako, kama ipo.
    Kwa mitandao ya kijamii, tumia fomu ya kujifanya mtu mwingine.
more-2 =
    Kulichukua jina, UDRP inafaa kwa miisho ya jumla. Jina linalokosewa herufi kwa makusudi na kutumika kwa utapeli ni mfano wa kawaida wa nia mbaya. Unahitaji alama ya biashara.
    WIPO, lalamiko kuhusu majina machache, lenye mwanajopo mmoja, hugharimu { $fee }.
    Huchukua wiki hadi miezi, kwa hiyo halichukui nafasi ya ripoti.
    Baadhi ya miisho mipya ina njia ya haraka inayosimamisha tu jina katika hali za wazi sana.
    Miisho ya nchi ina kanuni zake.
    Jina lililofutwa linaweza kusajiliwa tena na wengine. Omba lihamishiwe kwako kama unataka kulitunza.
more-3 =
    Fanya iwe vigumu wakati ujao:
    – Sajili majina yenye makosa ya herufi yaliyo dhahiri zaidi na yenye mwisho wa nchi yako.
    – Mwombe mtoa huduma wa barua pepe awashe ukaguzi wa mtumaji, unaoitwa SPF, DKIM na DMARC.
    – Waambie wateja: hatubadilishi kamwe akaunti ya benki kwa barua pepe. Tupigie kwa namba unayoijua.
    – Mfundishe mtu anayelipa bili.
    Mtego: matapeli, labda walewale, wanajitolea “kukusaidia” kwa pesa. Mtego mwingine ni kumwonya tapeli kabla hujapata ushahidi.
    Mfano: mnunuzi anapata ankara yenye herufi iliyobadilishwa katika anwani. Anampigia muuzaji, kwa sababu walikubaliana hivyo.
ask =
    website ya matapeli inafanana na duka langu inapokea oda
    email yenye herufi moja tofauti inatapeli wateja wangu
    nareport wapi domain ya phishing
    mtu anatuma invoice kwa jina la kampuni yetu
    nifunge vipi haraka nakala ya website yangu
    wateja wamelipa kwenye tovuti feki yenye logo yangu
    polisi wanaweza kufunga domain feki?
    email feki ya supplier yenye akaunti mpya ya benki
    ukurasa wa kubook hoteli yangu umecloniwa
    wateja wanatapeliwa na tovuti inayofanana na yetu
    tovuti yenye herufi moja tofauti inawaibia wateja
