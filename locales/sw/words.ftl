# Ujumbe mzima ambao watu huiandikia huduma yenyewe, mmoja kila mstari. Viambishi vya sauti, herufi kubwa na alama havijalishi.
# Mstari mmoja usiwe chini ya majina mawili.

menu =
    menyu
    menu
    menyuu
    menyu kuu
    menu kuu
    orodha kuu
    mwanzo
    nyumbani
    home
    main menu
    onyesha menyu
    nionyeshe menyu
    fungua menyu
    nipeleke menyu
    rudi menyu
    rudi kwenye menyu
    rudi mwanzo
    nirudishe mwanzo
    menyu tafadhali
    chaguo
    machaguo
    start
    habari
    habari yako
    habari zenu
    habari za asubuhi
    habari za mchana
    habari za jioni
    habari ya leo
    jambo
    hujambo
    hamjambo
    mambo
    mambo vipi
    vipi
    niaje
    salama
    salaam
    salamu
    salamu alaikum
    asalam aleikum
    assalamu alaikum
    shikamoo
    mambo poa
    hodi
    hi
    hello
    hey
    za leo
    za saa hizi
    uko poa
    mambo yenu
back =
    rudi
    rudi nyuma
    rudi tafadhali
    nirudishe
    nirudishe nyuma
    turudi
    turudi nyuma
    nyuma
    kurudi
    kurudi nyuma
    iliyopita
    ukurasa uliopita
    hatua moja nyuma
    back
    go back
    rudisha
    tengua
    rudisheni
    nataka kurudi
    nataka kurudi nyuma
language =
    lugha
    luga
    lugha nyingine
    badilisha lugha
    badili lugha
    nibadilishie lugha
    kubadilisha lugha
    chagua lugha
    lugha tofauti
    lugha yangu
    lugha ingine
    language
    change language
    lang
    nataka lugha nyingine
    ongea lugha nyingine
    lugha zipi
    mnaongea lugha gani
person =
    mshauri
    mtu
    binadamu
    mtu halisi
    mtu wa kweli
    mwanadamu
    mhudumu
    afisa
    opereta
    mfanyakazi wenu
    ongea na mtu
    kuongea na mtu
    niongee na mtu
    nataka kuongea na mtu
    nataka kuzungumza na mtu
    naomba kuongea na mtu
    naomba kuzungumza na mtu
    naomba kuongea na mshauri
    zungumza na mtu
    zungumza na mshauri
    ongea na mshauri
    nataka mtu
    nataka mshauri
    nataka binadamu
    nahitaji mtu
    nahitaji mshauri
    niunganishe na mtu
    niunganishe na mshauri
    naomba mtu
    naomba mhudumu
    nipe mtu
    nipigie
    nipigie simu
    nipigieni simu
    huduma kwa wateja
    wasiliana nasi
    mawasiliano
    customer care
    person
    human
    agent
    nataka kuongea na msee
    naeza ongea na mtu
    naweza kuongea na mtu
    naweza ongea na mtu
    nani yuko hapo
help =
    msaada
    nisaidie
    nisaidieni
    naomba msaada
    nahitaji msaada
    nisaidie tafadhali
    saidia
    saidieni
    msaada tafadhali
    msada
    help
    help me
    inafanyaje kazi
    hii inafanyaje kazi
    inafanya kazi aje
    hii inafanya aje
    natumiaje
    naitumiaje hii
    natumia vipi
    unaweza kufanya nini
    mnaweza kufanya nini
    mnafanya nini
    hii ni nini
    wewe ni nani
    nyinyi ni nani
    nyie ni nani
    maelekezo
    maelezo
    amri
    mipangilio
    nimepotea
    sielewi
    sijaelewa
    nimekwama
privacy =
    faragha
    faragha yangu
    sera ya faragha
    data zangu
    data yangu
    taarifa zangu
    taarifa binafsi
    ulinzi wa data
    ulinzi wa taarifa
    data
    privacy
    mnajua nini kuhusu mimi
    unajua nini kuhusu mimi
    mnatunza nini kuhusu mimi
    mnahifadhi nini kuhusu mimi
    mna taarifa gani zangu
    ni salama
    hii ni salama
    je ni salama
    iko salama
    nani anaweza kusoma hii
    nani anasoma hii
    nani anaona hii
    onyesha data zangu
delete =
    futa
    futa kila kitu
    futa data zangu
    futa data yangu
    futa taarifa zangu
    futa taarifa zangu zote
    futa zote
    futa yote
    futeni
    futeni data zangu
    nifute
    nifuteni
    nisahau
    nisahauni
    futa akaunti
    futa akaunti yangu
    futa kila kitu kunihusu
    futa kila kitu kuhusu mimi
    ondoa taarifa zangu
    ondoa data zangu
    toa data zangu
    nataka kufuta data zangu
    naomba mfute taarifa zangu
    delete
    delete my data
    delete everything
    ufute kila kitu
restart =
    anza upya
    anza tena
    anza mwanzo
    anzia mwanzo
    tuanze upya
    tuanze tena
    nianze upya
    nianze tena
    nataka kuanza upya
    kuanza upya
    kuanza tena
    upya
    mwanzo mpya
    anza kutoka mwanzo
    restart
    reset
    start over
stop =
    acha kuniandikia
    acheni kuniandikia
    usiniandikie
    usiniandikie tena
    msiniandikie
    msiniandikie tena
    acha kutuma ujumbe
    acheni kutuma ujumbe
    sitaki ujumbe
    sitaki ujumbe tena
    sitaki meseji
    sitaki meseji zenu
    acha meseji
    acha ujumbe
    hakuna ujumbe tena
    nitoe kwenye orodha
    jiondoe
    nataka kujiondoa
    niache
    niacheni
    stop
    unsubscribe
    kimya
    nyamaza
    usinisumbue
    msinisumbue
    wacha kunitext
    stop kunitext
cancel =
    ghairi
    gairi
    ghairisha
    sitisha
    katisha
    kataza
    acha
    acha hii
    acha tu
    wacha
    wacha tu
    achana na hiyo
    achana nayo
    cancel
    kansel
    kuacha
    kughairi
    basi
    basi tu
    hapana acha
    toka
    ondoka
    sitaki tena
    usijali
book =
    miadi
    weka miadi
    kuweka miadi
    nataka miadi
    nataka kuweka miadi
    naomba miadi
    naomba kuweka miadi
    nahitaji miadi
    panga miadi
    fanya miadi
    miadi mpya
    miadi na mshauri
    weka miadi na mshauri
    nipangie miadi
    niwekee miadi
    ahadi ya kukutana
    appointment
    weka appointment
    nataka appointment
    book
    book appointment
    nibookie
    kubook
    mkutano
    panga mkutano
    nataka mkutano
    nataka kukutana na mshauri
    kukutana na mshauri
    ushauri
    naomba ushauri
    nataka ushauri
    weka nafasi
    naomba nafasi
    nahitaji ushauri
    kuonana na mshauri
    nataka kuonana na mshauri
bookings =
    miadi yangu
    miadi zangu
    ona miadi yangu
    onyesha miadi yangu
    nionyeshe miadi yangu
    miadi yangu ni lini
    mkutano wangu
    mkutano wangu ni lini
    appointment yangu
    appointment yangu ni lini
    booking yangu
    mybookings
    my bookings
    ghairi miadi
    ghairi miadi yangu
    futa miadi
    futa miadi yangu
    kughairi miadi
    badilisha miadi
    badilisha miadi yangu
    hamisha miadi
    hamisha miadi yangu
    ahirisha miadi
    ahirisha miadi yangu
    sogeza miadi
    sogeza miadi yangu
unknown =
    sijui
    mi sijui
    mimi sijui
    sijui bado
    sijui kwa kweli
    sina hakika
    sina uhakika
    sina habari
    sina wazo
    sikumbuki
    sijakumbuka
    nimesahau
    sifahamu
    haijulikani
    pengine
    labda
    huenda
    ruka
    pita
    siwezi kusema
    skip
    idk
    sijui tafadhali
    sijui kabisa
    hata sijui
    si uhakika
    sijawasilisha
    sijaomba bado
done =
    nimemaliza
    nishamaliza
    imeisha
    basi hizo tu
    hizo tu
    hizi tu
    hayo tu
    hiyo tu
    ni hizo tu
    ni hayo tu
    ndio hizo tu
    ndiyo hizo tu
    yametosha
    inatosha
    zinatosha
    imetosha
    hakuna nyingine
    hakuna zaidi
    sina nyingine
    maliza
    mwisho
    kamili
    done
    nimechagua zote
    endelea
    tuendelee
    sawa endelea
    ni hizo
    ndo hizo

month-1 =
    januari
    januwari
    january
    jan
    wa kwanza
month-2 =
    februari
    februali
    february
    feb
    wa pili
month-3 =
    machi
    march
    mar
    wa tatu
month-4 =
    aprili
    april
    apr
    wa nne
month-5 =
    mei
    may
    wa tano
month-6 =
    juni
    june
    jun
    wa sita
month-7 =
    julai
    july
    jul
    wa saba
month-8 =
    agosti
    august
    ago
    aug
    wa nane
month-9 =
    septemba
    september
    sept
    sep
    wa tisa
month-10 =
    oktoba
    october
    okt
    oct
month-11 =
    novemba
    november
    nov
month-12 =
    desemba
    disemba
    december
    des
    dec

# Jinsi watu wanavyouliza maana ya neno: kabla yake, baada yake, na maneno madogo ya katikati.
explain =
    nini maana ya
    maana ya
    nini
    ni nini
    nini ni
    eleza
    nieleze
    nielezee
    naomba unieleze
    fafanua
    nifafanulie
    tafsiri ya
    nini tafsiri ya
    what is
    meaning of
    niambie maana ya
    ni nani
explain-end =
    ni nini
    nini
    maana yake nini
    maana yake
    ina maana gani
    inamaanisha nini
    ni kitu gani
    ni nani
    kwa maneno rahisi
article =
    neno
    hii
    hilo
    hili
    la
    ya

# Ujumbe mfupi unaoomba hadithi, au ofisi na msaada; na maneno madogo yasiyobadilisha kitu.
story-words =
    hadithi ya kweli
    hadithi za kweli
    hadithi
    simulizi
    mfano wa kweli
    mifano ya kweli
    kisa cha kweli
    visa vya kweli
    hadithi za mafanikio
    success story
    mifano ya kampuni ndogo
    case study
office-words =
    ofisi
    ofisi ya hataza
    ofisi ya alama za biashara
    ofisi ya miliki bunifu
    ofisi ya usajili
    msajili
    dawati la msaada
    msaada wa bure
    msaada wa karibu
    kituo cha msaada
    vituo vya msaada
    mawasiliano ya ofisi
    anwani ya ofisi
    saraka
system-words =
    pct
    mfumo wa pct
    mkataba wa pct
    madrid
    mfumo wa madrid
    itifaki ya madrid
    mkataba wa madrid
    hague
    mfumo wa hague
    mkataba wa hague
    mfumo wa lisbon
    mkataba wa paris
    mkataba wa berne
    mwanachama
    ni mwanachama
    mwanachama wa
    wanachama
    imejiunga
    imejiunga na
    kujiunga
    iko kwenye
    imo
filler =
    ya
    za
    wa
    la
    cha
    kwa
    na
    ni
    iko
    ipo
    wapi
    gani
    yangu
    yetu
    mimi
    nionyeshe
    nipe
    naomba
    nataka
    natafuta
    kuona
    kusoma
    nchi
    anwani
    mawasiliano
    tovuti
    ukurasa
    ndogo
    kampuni
    biashara
    bure
    tafadhali
    je
    tayari
