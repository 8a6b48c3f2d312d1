question = Akaunti feki inatumia jina la biashara yangu au picha zangu. Naizuiaje?
answer =
    Kwanza tunza ushahidi: picha za akaunti pamoja na anwani yake, tarehe, ujumbe, bei na akaunti za benki.
    Kisha iripoti leo kwa fomu ya mtandao wenyewe. Chagua fomu inayolingana na ushahidi wako:
    – wanajifanya ni wewe: kujifanya mtu mwingine (impersonation);
    – wanatumia jina au nembo yako iliyosajiliwa: alama ya biashara;
    – wanatumia picha, video au maandishi yako: hakimiliki.
    Waonye wateja wako kwenye kurasa zako. Kama mtu amemlipa tapeli, benki na polisi lazima wajue mara moja.
    Usitume karatasi au misimbo kwa yeyote anayekuandikia kuhusu jambo hili. Tumia tu fomu uliyoifungua mwenyewe.
more-1 =
    Kinachosaidia: cheti chako, kiungo cha kurasa zako halisi, tarehe ya chapisho lako la kwanza, karatasi inayoonyesha kwamba unaendesha biashara hiyo.
    Ripoti kila akaunti na kila chapisho kwa kiungo chake. Waombe wateja waripoti pia.
    Angalia zaidi: tovuti iliyonakiliwa, anwani inayofanana, matangazo ya kulipia, vikundi vya ujumbe. Kila kimoja kina mahali pake pa kulalamika: mwenye seva, msajili, huduma ya matangazo, programu ya ujumbe.
    Mtu mwenye jina hilo kwa uaminifu si feki. Jina huru la mtumiaji kwa kawaida huwa la anayelichukua kwanza.
    Mtandao ukikataa, tuma ushahidi bora zaidi, au mwombe wakili aandike.
more-2 =
    Kuzuia mapema: sajili alama, chukua majina ya mtumiaji mapema, omba ishara ya akaunti iliyothibitishwa, na uwashe ukaguzi wa ziada wa kuingia.
    Akaunti ziwe za kampuni, kwa barua pepe yake. Mfanyakazi au wakala anapata ufikiaji, si umiliki.
    Mtego: kuripoti maoni ya kweli, utani kuhusu chapa yako au mteja anayeonyesha bidhaa yako. Haya mara nyingi yanaruhusiwa, na ripoti ya uongo inaweza kukugeukia.
    Mfano: nyumba ya wageni inagundua ukurasa ulionakiliwa unaopokea maombi ya vyumba. Inauripoti kwa alama na picha zake, inaweka onyo, na inawaambia wageni wapigie benki zao.
ask =
    akaunti feki ya instagram ina jina la duka langu na picha
    mtu amefungua facebook page na logo yangu anapokea oda
    namba ya whatsapp inajifanya kampuni yetu
    tapeli amecopy tiktok shop yangu anaibia wateja
    narudishaje username yangu iliyochukuliwa
    influencer anatumia picha za bidhaa zangu bila kuuliza
    matangazo feki yenye brand yangu
    niripoti impersonation kama sina trademark
    group la telegram linauza feki kwa jina letu
    akaunti feki ya instagram ya duka langu
    mtu anatumia jina langu whatsapp business kutapeli
    ukurasa feki kwa jina langu unachukua oda
