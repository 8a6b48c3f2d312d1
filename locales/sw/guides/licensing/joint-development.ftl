question = Tutabuni bidhaa pamoja na kampuni nyingine. Tukubaliane nini?
answer =
    Kwanza tieni sahihi mkataba wa kutunza siri. Kisha mkataba wa kubuni pamoja, kabla ya kubadilishana mawazo. Unasema:
    – lengo, kazi, tarehe, na nani analipa;
    – kila upande unaleta nini. Kinabaki chake. Kiorodhesheni;
    – nani anamiliki kila aina ya matokeo;
    – nani anaweza kuuza nini, wapi, kwa mgao gani;
    – nani anawasilisha, anahuisha na kwenda mahakamani;
    – nini kinabaki siri, na nani anaweza kuchapisha;
    – nini hutokea upande mmoja ukiacha, ukiuzwa au ukikosa pesa.
    Mgawanyo safi ni bora kuliko “tunamiliki pamoja”. Sheria za umiliki wa pamoja hutofautiana, na mara nyingi hakuna anayeweza kutoa leseni peke yake.
more-1 =
    Njia za kugawana:
    – Kwa jambo: matokeo ya pampu ni yenu, ya elektroniki ni yao. Kila mmoja anapata leseni kwa bidhaa ya pamoja.
    – Kwa mmiliki: matokeo yote ni ya upande mmoja. Mwingine anapata leseni kwa fani yake.
    – Kwa pamoja: basi andikeni nani anaweza kutumia, kutoa leseni, kuuza na kushtaki bila kuuliza, na mapato yanagawanywaje.
    Tajeni wavumbuzi wa kweli kwenye hataza. Ni watu, na si daima wamiliki.
    Hakikisha wafanyakazi wako na wafanyakazi huru wamehamisha haki zao kwako. Unaweza kugawana ulicho nacho tu.
more-2 =
    Mnapofanya kazi:
    – Tunzeni kumbukumbu zenye tarehe za nani alichangia nini.
    – Wekeni alama kwa kilicho siri, na mwandike mlichosema mikutanoni.
    – Amueni kuwasilisha kabla ya maonyesho, sampuli, zabuni au makala yoyote.
    – Andikeni mabadiliko ya mpango.
    – Ulizaneni kabla ya kuingiza msimbo huria au sehemu za wengine.
    – Kubalianeni hatua. Baada ya kila hatua, kila upande unaweza kuondoka kwa utaratibu.
    Upande unaowasilisha peke yake unaweza kuwadhuru wote. Kubalianeni nani anamwambia nani, na kwa haraka gani.
more-3 =
    Mteja na msambazaji wanapobuni:
    – Kulipa hakumaanishi kumiliki kila mara. Andikeni nani anamiliki michoro, data, kalibu na zana.
    – Soma masharti ya jumla ya mnunuzi. Yanaweza kuchukua matokeo yote, na kuwaruhusu washindani wayatengeneze.
    – Ukiboresha bidhaa ya mteja, semeni kama unaweza kuyatumia kwa wengine.
    – Kwa pesa za umma, someni kanuni za ruzuku.
    Ongezeni kifungu cha migogoro: upatanishi (mediation) kwanza, kisha mtaalamu au usuluhishi (arbitration).
    Mfano: mtengeneza baiskeli na kampuni ya betri wanagawana kwa jambo. Wakiachana, kila mmoja anajua anaweza kuendelea kutumia nini.
ask =
    tunabuni mashine pamoja na kampuni nyingine tuandikiane nini
    mshirika anataka tumiliki wote sawa
    mteja analipia ubunifu ni wake wote?
    tumebuni bidhaa pamoja nani aombe hataza
    joint development agreement kwa kiswahili
    msambazaji ameboresha bidhaa yangu anadai haki
    tunaanza kubadilishana michoro bila mkataba
    kampuni mbili bidhaa moja mapato tugawane vipi
    mimi na fundi mwingine tunaunda trekta dogo
    tunaunda mashine na kampuni nyingine ni ya nani
