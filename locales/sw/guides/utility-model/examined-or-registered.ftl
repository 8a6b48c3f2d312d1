question = Modeli yangu ya matumizi imesajiliwa. Je, ni salama, na naweza kumchukulia hatua mwigaji?
answer =
    Inategemea kama ofisi iliichunguza. Ofisi nyingi hukagua fomu tu. Basi cheti hakionyeshi kuwa uvumbuzi ni mpya.
    Kabla ya kumwandikia mwigaji:
    – Iulize ofisi kama sheria inataka kwanza ripoti ya utafutaji au uchunguzi.
    – Fanyiwa utafutaji, hata kama hakuna anayeutaka. Soma matokeo kwa ukweli.
    – Mshauri alinganishe madai yako na nakala.
    Katika nchi nyingi upande wa pili unaweza kuomba haki yako ifutwe. Kwingine, onyo lisilo sahihi linaweza kukugharimu. Haki inayofaulu kipimo inaweza kutumiwa mahakamani kama hataza katika nchi nyingi.
more-1 =
    Kipimo kina majina mengi: ripoti ya utafutaji, ripoti ya tathmini, maoni ya kiufundi, uchunguzi. Iulize ofisi:
    – Nani anaweza kukiomba, na kinagharimu nini?
    – Huchukua muda gani?
    – Je, lazima nikionyeshe na barua yangu ya onyo, au mahakamani tu?
    Ripoti nzuri ni dalili nzuri, lakini si ahadi. Kwa mbaya, usitume vitisho. Uliza kama unaweza kupunguza madai hadi kilicho kipya kweli.
    Fanya mapema. Nakala zikiwa sokoni tayari, wiki zina maana.
    Mnunuzi au mwekezaji ataomba ripoti pia.
more-2 =
    Mtu anakutisha kwa modeli ya matumizi?
    – Andika wanataka jibu kufikia lini.
    – Angalia daftari: je, ina nguvu, hapa, na kwa jina lao?
    – Omba ripoti kwa upole, kama ipo.
    – Tafuta bidhaa na nyaraka za zamani: katalogi, video, hataza za zamani.
    – Usitie sahihi wala kulipa kabla ya mshauri kuiona.
    Kama kitu kilijulikana kabla hawajawasilisha, unaweza kuiomba ofisi au mahakama ifute haki.
    Mfano: kampuni inasajili kiango cha nguo kilichouzwa kwa miaka. Duka dogo linapata onyo. Linapata katalogi ya zamani yenye kiango hichohicho. Wakili wake anatuma nakala, na kampuni inajiondoa.
ask =
    utility model yangu ina cheti naweza kumshtaki mwigaji
    modeli ya matumizi haikuchunguzwa ina nguvu?
    nimetishiwa kwa utility model ya kitu cha zamani
    ripoti ya utafutaji kabla ya kumwonya mwigaji
    cheti cha kipi cha utility model kinatosha kortini
    wamesajili kitu kilichokuwepo zamani tukifute vipi
    nitume barua ya onyo kwa mwigaji wa jembe langu
    mwekezaji anauliza kama modeli yangu ilichunguzwa
    wanatoa modeli bila kukagua
