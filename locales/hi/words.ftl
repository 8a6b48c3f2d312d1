# लोग सेवा को जो पूरे संदेश लिखते हैं, हर पंक्ति में एक। बड़े-छोटे अक्षर और चिह्न मायने नहीं रखते।
# कोई पंक्ति दो नामों के नीचे नहीं होनी चाहिए।

menu =
    मेन्यू
    मेनू
    मैन्यू
    मीनू
    मुख्य मेन्यू
    मुख्य मेनू
    मेन मेन्यू
    मेन्यू दिखाओ
    मेन्यू दिखाएँ
    मेन्यू खोलो
    मेन्यू खोलें
    मेन्यू पर जाओ
    होम
    होम पेज
    मुख्य पेज
    विकल्प दिखाओ
    शुरुआत का पेज
    नमस्ते
    नमस्ते जी
    नमस्कार
    नमस्ते सर
    नमस्ते मैडम
    प्रणाम
    राम राम
    राम राम जी
    जय हिंद
    जय श्री राम
    जय श्री कृष्णा
    राधे राधे
    सत श्री अकाल
    सलाम
    अस्सलामु अलैकुम
    आदाब
    हैलो
    हेलो
    हलो
    हाय
    हाय जी
    सुप्रभात
    शुभ संध्या
    गुड मॉर्निंग
    गुड इवनिंग
    सुनिए
    सुनो
    namaste
    namaste ji
    namaskar
    namaskaar
    namste
    pranam
    ram ram
    ram ram ji
    jai hind
    sat sri akal
    hello ji
    hello bhai
    hi ji
    helo ji
    suniye
    menu dikhao
    menu kholo
    main menu
    menu
    mukhya menu
back =
    पीछे
    पीछे जाओ
    पीछे जाएँ
    पीछे जाइए
    पीछे चलो
    पीछे ले चलो
    वापस
    वापिस
    वापस जाओ
    वापस जाएँ
    वापस चलो
    पिछला
    पिछला पेज
    पिछला सवाल
    एक कदम पीछे
    बैक
    बैक जाओ
    peeche
    piche
    piche jao
    peeche jao
    wapas
    wapas jao
    vapas
    vapas jao
    pichla
    pichla page
    back jao
    back karo
language =
    भाषा
    भाषाएँ
    भाषा बदलो
    भाषा बदलें
    भाषा बदलिए
    भाषा बदलनी है
    दूसरी भाषा
    और भाषा
    कोई और भाषा
    भाषा चुनें
    भाषा चुनो
    ज़ुबान
    जुबान बदलो
    लैंग्वेज
    लैंग्वेज बदलो
    लैंग्वेज चेंज
    bhasha
    bhasa
    bhasha badlo
    bhasha badle
    bhasha badalni hai
    dusri bhasha
    doosri bhasha
    language badlo
    language change karo
    language change karna hai
    lang badlo
person =
    सलाहकार
    सलाहकार से बात
    सलाहकार से बात करनी है
    सलाहकार से बात कराओ
    सलाहकार चाहिए
    इंसान
    इंसान से बात
    इंसान से बात करनी है
    इंसान से बात कराओ
    इंसान चाहिए
    किसी इंसान से बात करें
    किसी इंसान से बात करनी है
    किसी से बात करनी है
    किसी से बात कराओ
    किसी आदमी से बात कराओ
    आदमी से बात करनी है
    व्यक्ति
    व्यक्ति से बात करनी है
    असली इंसान
    असली आदमी
    ऑपरेटर
    एजेंट
    एजेंट से बात
    एजेंट से बात कराओ
    अधिकारी से बात करनी है
    स्टाफ
    मैडम से बात करनी है
    सर से बात करनी है
    कस्टमर केयर
    ग्राहक सेवा
    संपर्क
    संपर्क करें
    फोन करो
    फोन कीजिए
    कॉल करो
    मुझे कॉल करें
    insaan
    insan se baat
    insaan se baat karni hai
    insan se baat karni hai
    kisi se baat karni hai
    kisi se baat karao
    kisi insaan se baat karao
    aadmi se baat karao
    salahkar
    salahkar se baat karni hai
    agent se baat karao
    agent se baat karni hai
    operator se baat
    customer care
    customer care se baat
    call karo
    phone karo
    mujhe call karo
    sampark
help =
    मदद
    मदद करो
    मदद करें
    मदद कीजिए
    मदद चाहिए
    मेरी मदद करो
    कृपया मदद करें
    सहायता
    सहायता चाहिए
    हेल्प
    हेल्प करो
    हेल्प मी
    यह कैसे काम करता है
    ये कैसे काम करता है
    यह कैसे चलता है
    इसका इस्तेमाल कैसे करें
    आप क्या कर सकते हैं
    आप क्या करते हो
    यह क्या है
    ये क्या है
    आप कौन हैं
    आप कौन हो
    तुम कौन हो
    समझ नहीं आया
    समझ में नहीं आ रहा
    निर्देश
    madad
    madad karo
    madad kare
    madad chahiye
    meri madad karo
    help karo
    help chahiye
    sahayata
    ye kaise kaam karta hai
    kaise use kare
    kaise use karna hai
    aap kya kar sakte ho
    ye kya hai
    yeh kya hai
    aap kaun ho
    tum kaun ho
    samajh nahi aaya
    samajh nahi aa raha
privacy =
    गोपनीयता
    गोपनीयता नीति
    प्राइवेसी
    प्राइवेसी पॉलिसी
    निजता
    मेरा डेटा
    मेरा डाटा
    मेरी जानकारी
    डेटा सुरक्षा
    निजी जानकारी
    मेरे बारे में क्या रखते हो
    मेरे बारे में क्या जानते हो
    आप मेरे बारे में क्या रखते हैं
    आप मेरे बारे में क्या जानते हैं
    मेरा डेटा दिखाओ
    क्या यह सुरक्षित है
    क्या ये सेफ है
    सेफ है क्या
    क्या यह गोपनीय है
    इसे कौन पढ़ता है
    कौन पढ़ सकता है
    gopniyata
    privacy kya hai
    mera data
    mera data dikhao
    meri jankari
    mere bare me kya rakhte ho
    mere bare me kya jante ho
    safe hai kya
    kya ye safe hai
    kaun padhta hai
delete =
    मिटाओ
    मिटाएँ
    मिटा दो
    मिटा दीजिए
    सब मिटाओ
    सब मिटा दो
    सब कुछ मिटाओ
    सब कुछ मिटा दो
    मेरे बारे में सब मिटाओ
    मेरे बारे में सब कुछ मिटाएँ
    मेरा डेटा मिटाओ
    मेरा डेटा मिटा दो
    मेरी जानकारी मिटाओ
    मेरा खाता मिटाओ
    मेरा अकाउंट डिलीट करो
    डिलीट
    डिलीट करो
    डिलीट कर दो
    सब डिलीट करो
    मुझे भूल जाओ
    हटाओ मेरा डेटा
    मेरा डेटा हटाओ
    mitao
    mita do
    sab mitao
    sab mita do
    mera data mitao
    mera data delete karo
    delete karo
    delete kar do
    sab delete karo
    sab kuch delete karo
    mera account delete karo
    mujhe bhool jao
restart =
    फिर से शुरू
    फिर से शुरू करो
    फिर से शुरू करें
    दोबारा शुरू करो
    दोबारा शुरू करें
    दुबारा शुरू करो
    नए सिरे से
    नए सिरे से शुरू करें
    नए सिरे से शुरू करो
    शुरू से
    शुरू से करो
    शुरू से शुरू करो
    शुरू करो
    रीस्टार्ट
    रिस्टार्ट
    रीसेट
    रिसेट करो
    फिर से
    phir se shuru
    phir se shuru karo
    fir se shuru karo
    fir se
    dobara shuru karo
    dubara shuru karo
    naye sire se
    shuru se
    shuru se karo
    restart karo
    reset karo
stop =
    बंद करो
    बंद करें
    बंद कर दो
    संदेश बंद करो
    संदेश मत भेजो
    मैसेज मत भेजो
    मैसेज बंद करो
    मैसेज भेजना बंद करो
    मुझे मैसेज मत करो
    मुझे मत लिखो
    मुझे संदेश भेजना बंद करें
    और मैसेज नहीं
    और संदेश नहीं चाहिए
    परेशान मत करो
    तंग मत करो
    सदस्यता हटाओ
    अनसब्सक्राइब
    चुप
    चुप रहो
    स्टॉप
    band karo
    band kar do
    msg mat bhejo
    message mat bhejo
    message band karo
    mujhe message mat karo
    mujhe msg mat karo
    pareshan mat karo
    tang mat karo
    chup raho
    unsubscribe karo
cancel =
    रद्द
    रद्द करो
    रद्द करें
    रद्द कर दो
    रद्द कीजिए
    कैंसल
    कैंसिल
    कैंसल करो
    कैंसिल करो
    कैंसिल कर दो
    छोड़ो
    छोड़ दो
    रहने दो
    रहने दीजिए
    जाने दो
    कोई बात नहीं
    रोको
    रुको
    बाहर निकलो
    radd
    radd karo
    rad karo
    cancel karo
    cancel kar do
    chodo
    chhodo
    rehne do
    rahne do
    jane do
    koi baat nahi
    ruko
    roko
book =
    बुक
    बुक करो
    बुक करें
    बुक करना है
    समय बुक करें
    समय बुक करना है
    समय लेना है
    समय चाहिए
    सलाहकार से समय लें
    सलाहकार से समय चाहिए
    सलाहकार से मिलना है
    मिलने का समय
    मिलने का समय चाहिए
    मुलाकात
    मुलाकात का समय
    मुलाकात तय करें
    अपॉइंटमेंट
    अपाइंटमेंट
    अपॉइंटमेंट चाहिए
    अपॉइंटमेंट लेना है
    अपॉइंटमेंट बुक करें
    अपॉइंटमेंट बुक करो
    अपॉइंटमेंट बुक करना है
    मीटिंग
    मीटिंग बुक करो
    मीटिंग चाहिए
    बुकिंग
    बुकिंग करनी है
    परामर्श
    परामर्श चाहिए
    book karo
    book karna hai
    booking karni hai
    appointment chahiye
    appointment lena hai
    appointment book karo
    appointment book karna hai
    apointment chahiye
    milne ka time
    milne ka samay
    milne ka time chahiye
    time chahiye
    samay chahiye
    mulakat
    meeting chahiye
    meeting book karo
    salahkar se milna hai
bookings =
    मेरी बुकिंग
    मेरी बुकिंग्स
    मेरी बुकिंग दिखाओ
    मेरी बुकिंग देखें
    मेरा अपॉइंटमेंट
    मेरी अपॉइंटमेंट
    मेरी मुलाकात
    मेरी मुलाकात कब है
    मेरी मीटिंग
    मेरी मीटिंग कब है
    मेरा अपॉइंटमेंट कब है
    मेरी बुकिंग कब है
    बुकिंग दिखाओ
    बुकिंग रद्द करो
    बुकिंग रद्द करें
    मेरी बुकिंग रद्द करो
    बुकिंग कैंसिल करो
    अपॉइंटमेंट रद्द करो
    अपॉइंटमेंट कैंसिल करो
    अपॉइंटमेंट कैंसिल करना है
    मीटिंग कैंसिल करो
    बुकिंग बदलो
    समय बदलना है
    अपॉइंटमेंट बदलना है
    मीटिंग का समय बदलना है
    meri booking
    meri bookings
    booking dikhao
    mera appointment
    mera appointment kab hai
    meri meeting kab hai
    meri mulakat
    booking cancel karo
    meri booking cancel karo
    appointment cancel karo
    appointment cancel karna hai
    meeting cancel karo
    booking badlo
    time badalna hai
    appointment change karna hai
    appointment badalna hai
unknown =
    पता नहीं
    मुझे नहीं पता
    मुझे पता नहीं
    नहीं पता
    मालूम नहीं
    मुझे मालूम नहीं
    मुझे नहीं मालूम
    नहीं जानता
    नहीं जानती
    मैं नहीं जानता
    मैं नहीं जानती
    पक्का नहीं
    पक्का नहीं है
    पक्का पता नहीं
    कह नहीं सकता
    कह नहीं सकती
    याद नहीं
    मुझे याद नहीं
    भूल गया
    भूल गई
    क्या पता
    शायद
    कोई अंदाज़ा नहीं
    कोई आइडिया नहीं
    छोड़ें यह सवाल
    स्किप
    स्किप करो
    आवेदन नहीं किया
    अभी आवेदन नहीं किया
    pata nahi
    pta nahi
    pata nhi
    pta nhi
    mujhe nahi pata
    mujhe pata nahi
    nahi pata
    nhi pata
    maloom nahi
    malum nahi
    nahi malum
    yaad nahi
    yad nahi
    bhool gaya
    pakka nahi
    pakka nahi hai
    kya pata
    shayad
    no idea
    skip karo
done =
    बस
    बस इतना
    बस इतना ही
    बस इतने ही
    बस यही
    इतना ही
    इतने ही
    यही सब
    हो गया
    हो गए
    पूरा हो गया
    खत्म
    ख़त्म
    समाप्त
    और नहीं
    और कुछ नहीं
    और कोई नहीं
    आगे
    आगे बढ़ो
    आगे बढ़ें
    जारी रखें
    ठीक है बस
    bas
    bas itna
    bas itna hi
    bas itne hi
    bas yahi
    ho gaya
    hogaya
    khatam
    aur nahi
    aur kuch nahi
    aage
    aage badho
    next karo

month-1 =
    जनवरी
    जन
    जनवरि
    january
    jan
    janwari
    janvari
    janvary
month-2 =
    फ़रवरी
    फरवरी
    फेब्रुअरी
    फ़र
    फर
    february
    feb
    farvari
    farwari
    febuary
month-3 =
    मार्च
    मार
    march
    mar
    maarch
month-4 =
    अप्रैल
    अप्रेल
    एप्रिल
    april
    apr
    aprail
month-5 =
    मई
    may
    mai
    mayi
month-6 =
    जून
    जुन
    june
    jun
    joon
month-7 =
    जुलाई
    जुलाइ
    जुल
    july
    jul
    julai
month-8 =
    अगस्त
    अग
    ऑगस्ट
    august
    aug
    agast
month-9 =
    सितंबर
    सितम्बर
    सितं
    सेप्टेंबर
    september
    sept
    sep
    sitambar
month-10 =
    अक्तूबर
    अक्टूबर
    अक्टुबर
    अक्तू
    ऑक्टोबर
    october
    oct
    aktubar
    aktoobar
month-11 =
    नवंबर
    नवम्बर
    नवं
    november
    nov
    navambar
month-12 =
    दिसंबर
    दिसम्बर
    दिसं
    डिसेंबर
    december
    dec
    disambar

# लोग किसी शब्द का मतलब कैसे पूछते हैं: शब्द से पहले, उसके बाद, और बीच के छोटे शब्द।
explain =
    क्या है
    क्या होता है
    क्या मतलब है
    बताओ
    बताइए
    समझाओ
    समझाइए
    मुझे समझाओ
    मतलब बताओ
    अर्थ बताओ
    परिभाषा
    kya hai
    kya hota hai
    batao
    bataiye
    samjhao
    samjhaiye
    matlab batao
    what is
    meaning of
explain-end =
    क्या है
    क्या हैं
    क्या होता है
    क्या होती है
    क्या होते हैं
    का मतलब
    का मतलब क्या है
    का मतलब क्या होता है
    का मतलब बताओ
    मतलब
    मतलब क्या है
    का अर्थ
    का अर्थ क्या है
    अर्थ
    किसे कहते हैं
    की परिभाषा
    के बारे में बताओ
    समझाओ
    कौन है
    कौन होता है
    kya hai
    kya he
    kya h
    kya hota hai
    kya hoti hai
    kya hote hai
    ka matlab
    ka matlab kya hai
    ka matlab kya hota hai
    ka matlab batao
    matlab
    matlab kya hai
    ka arth
    ka arth kya hai
    kise kehte hai
    kise kehte hain
    ki paribhasha
    ke bare me batao
    samjhao
    kaun hai
    kaun hota hai
    meaning
    ka meaning
    means
article =
    शब्द
    यह
    ये
    yeh
    ye
    shabd
    word
    the
    a

# छोटे संदेश, जो कहानियाँ या कार्यालय और मदद माँगते हैं; और साथ के छोटे शब्द, जिनसे कुछ नहीं बदलता।
story-words =
    सच्ची कहानी
    सच्ची कहानियाँ
    सच्ची कहानियां
    कहानी
    कहानियाँ
    कहानियां
    असली कहानी
    सफलता की कहानी
    सफलता की कहानियाँ
    असली उदाहरण
    सच्चे उदाहरण
    केस स्टडी
    छोटी कंपनियों के उदाहरण
    sachi kahani
    sachchi kahani
    sachi kahaniyan
    kahani
    kahaniya
    kahaniyan
    safalta ki kahani
    asli udaharan
    success story
    success stories
    case study
    true story
    real example
office-words =
    कार्यालय
    दफ्तर
    दफ़्तर
    ऑफिस
    आफिस
    पेटेंट कार्यालय
    पेटेंट ऑफिस
    ट्रेडमार्क ऑफिस
    ट्रेडमार्क कार्यालय
    ट्रेडमार्क रजिस्ट्री
    बौद्धिक संपदा कार्यालय
    पंजीकरण कार्यालय
    रजिस्ट्री
    सहायता केंद्र
    सहायता केन्द्र
    हेल्पडेस्क
    मुफ्त मदद
    मुफ़्त मदद
    फ्री मदद
    कार्यालय का पता
    कार्यालय का संपर्क
    office
    daftar
    karyalay
    patent office
    trademark office
    trademark registry
    ip office
    helpdesk
    muft madad
    free madad
    free help
    sahayata kendra
    office ka pata
    office ka address
system-words =
    pct
    पीसीटी
    पेटेंट सहयोग संधि
    madrid
    मैड्रिड
    मैड्रिड प्रणाली
    मैड्रिड सिस्टम
    मैड्रिड प्रोटोकॉल
    hague
    हेग
    हेग प्रणाली
    हेग सिस्टम
    हेग समझौता
    लिस्बन
    पेरिस कन्वेंशन
    बर्न कन्वेंशन
    सदस्य
    सदस्य है
    मेंबर
    member
    शामिल
    शामिल है
    जुड़ा
    का हिस्सा
filler =
    का
    की
    के
    को
    में
    मे
    से
    पर
    है
    हैं
    हूँ
    मैं
    मुझे
    मेरा
    मेरी
    मेरे
    हमारा
    हमारे
    आप
    कोई
    कुछ
    कौन
    कौनसा
    कहाँ
    कहां
    कैसे
    क्या
    दिखाओ
    दिखाइए
    बताओ
    बताइए
    दो
    दीजिए
    चाहिए
    देखना
    पढ़ना
    ढूंढो
    खोजो
    देश
    पास
    नजदीकी
    नज़दीकी
    संपर्क
    पता
    वेबसाइट
    साइट
    पेज
    छोटी
    छोटे
    कंपनी
    फर्म
    कारोबार
    मुफ्त
    मुफ़्त
    कृपया
    ka
    ki
    ke
    ko
    me
    mein
    se
    par
    hai
    hain
    mujhe
    mera
    meri
    mere
    koi
    kuch
    kaun
    kaha
    kahan
    kaise
    kya
    dikhao
    batao
    do
    chahiye
    dekhna
    padhna
    desh
    pass
    paas
    pata
    address
    contact
    website
    page
    choti
    chhoti
    company
    free
    muft
    please
    in
    of
    for
    the
    my
    अभी
    भी
