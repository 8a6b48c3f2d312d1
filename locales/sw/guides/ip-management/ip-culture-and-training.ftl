question = Ninawafundishaje wafanyakazi wangu kuhusu miliki bunifu?
answer =
    Kwa ufupi, mara kwa mara, na kwa bidhaa zenu wenyewe. Kila mtu ajue:
    – nini ni siri hapa, na nini kinaweza kuonyeshwa;
    – uliza kabla ya kuonyesha au kuposti kitu kipya;
    – tumia picha, muziki na programu tunazoruhusiwa tu;
    – tunavyoandika na kutumia chapa yetu;
    – nani wa kumwambia kuhusu wazo, nakala au barua;
    – hakuna siri inayoingia kwenye zana ya AI ya umma au gumzo binafsi.
    Anza na mazungumzo mafupi na ukurasa mmoja wa mambo haya. Kila mtu atie sahihi kwamba ameusoma.
    Husaidia pia kisheria: siri kwa kawaida hulindwa tu ukichukua hatua za kutosha kuitunza.
more-1 =
    Jinsi ya kuifanya tabia:
    – Siku ya kwanza: ukurasa, kifungu cha mkataba, kuonyeshwa nini ni siri.
    – Kwenye mkutano wa timu: swali moja kila mwezi, kama “tunaruhusiwa kutumia picha hii?”
    – Mradi unapoanza: tafuta kwanza, na andika nani anafanya nini.
    – Kabla ya maonyesho: nini kinaweza kuonyeshwa, kusemwa na kupigwa picha.
    – Siku ya mwisho: mafaili, funguo na nywila vinarudi, na neno la kirafiki kuhusu siri.
    Usiwafundishe mafundi tu. Mauzo, ununuzi na mitandao ya kijamii hufanya makosa mengi.
    Masomo ya bure: Chuo cha WIPO (WIPO Academy) kina kozi mtandaoni, na ofisi nyingi hutoa mihadhara.
more-2 =
    Washirikishe watu. Andika nani alikuwa na wazo, mtaje mvumbuzi, na toa zawadi ndogo. Katika nchi nyingi sheria huwapa waajiriwa haki ya malipo ya ziada kwa uvumbuzi fulani. Uliza kabla ya kuahidi au kukataa.
    Usiwaadhibu wanaoripoti kosa. Unahitaji kulijua haraka.
    Kitu kipya kimeonyeshwa mapema mno? Andika nini, wapi na lini, usionyeshe zaidi, na muulize mshauri siku hiyohiyo kuhusu kuwasilisha.
    Mtego: bango ukutani, na bosi anayeposti modeli mpya mwenyewe.
    Mfano: mwanagenzi anaona ruwaza yao kwenye duka la mtandaoni la nje. Anajua wa kumwambia, na taarifa inatumwa siku hiyohiyo.
ask =
    wafanyakazi wanaposti bidhaa mpya kabla ya kusajili
    nifundishe timu yangu kutunza siri
    mafunzo ya miliki bunifu ya bure mtandaoni
    mfanyakazi ameweka mapishi kwenye chatgpt
    kanuni za siri kwa wafanyakazi wapya
    wipo academy kozi kwa kiswahili
    wafanyakazi wangu hawajui nini ni siri
    zawadi kwa mfanyakazi aliyebuni
    kijana wa dukani anaposti kila kitu
    nifundishe vipi vijana kuhusu siri
