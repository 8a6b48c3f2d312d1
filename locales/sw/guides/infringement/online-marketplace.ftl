question = Mtu anauza nakala za bidhaa yangu mtandaoni. Naondoaje tangazo hilo?
answer =
    Tumia fomu ya jukwaa lenyewe ya malalamiko ya miliki bunifu. Masoko mengi makubwa na mitandao ya kijamii inayo, bila malipo. Lalamiko lako linaitwa taarifa ya kuondoa maudhui.
    Kabla ya kuituma:
    – hifadhi picha za skrini zenye anwani, tarehe, muuzaji na bei;
    – fanya ununuzi wa majaribio ukiweza, na utunze kifurushi.
    Kwenye fomu unahitaji:
    – haki yako, pamoja na cheti na namba, au uthibitisho kwamba picha au maandishi ni yako;
    – viungo halisi vya kurasa;
    – kwa maneno machache, kwa nini ni ukiukaji.
    Alama au muundo uliosajiliwa hurahisisha sana.
more-1 =
    Kama hujasajili chochote: picha na maandishi yaliyonakiliwa bado yanaweza kuripotiwa kwa hakimiliki. Eleza yako yalionekana wapi kwanza.
    Majukwaa makubwa yana mipango maalumu kwa wamiliki wa alama zilizosajiliwa. Jiunge, ili ripoti za baadaye ziende haraka.
    Mtego: kuwaripoti wauzaji waaminifu. Bidhaa zilizotumika au halisi mara nyingi zinaruhusiwa, kulingana na nchi. Ripoti ya uongo inaweza kukugharimu pesa na akaunti yako.
    Wauzaji hurudi kwa majina mengine. Andika maelezo ya benki, anwani na picha zinazoonyesha kwamba ni yuleyule.
more-2 =
    Muuzaji anaweza kupinga. Hapo jukwaa linaweza kuziuliza pande zote zaidi, au kurudisha tangazo.
    Nchini Marekani, chini ya kanuni za hakimiliki, ukurasa unaweza kurudi baada ya { $us-counter } (za kazi), usipokwenda mahakamani.
    Jukwaa likikataa, lalamika tena kwa ushahidi bora, mwandikie muuzaji, au muulize wakili. Mahali pengine kuna chombo cha nje ya mahakama kwa malalamiko hayo.
    Kwa bidhaa bandia nyingi, tafuta chanzo: mwagizaji, mtengenezaji, forodha.
    Kama tangazo lako mwenyewe liliondolewa kimakosa, tumia fomu ya pingamizi na uambatanishe karatasi zako.
ask =
    mtu anauza feki ya bidhaa yangu instagram
    naripoti vipi page inayotumia picha zangu
    jumia wanauza nakala za bidhaa zangu
    ondoa tangazo la facebook linaloiga chapa yangu
    amazon wameiga bidhaa yangu
    akaunti ya tiktok inatumia jina langu
    tangazo langu limeondolewa kimakosa
    jiji kuna muuzaji wa feki zangu
    ameweka picha zangu kwenye page yake ya biashara
    nakala za ndala zangu zinauzwa kwenye soko la mtandaoni
    jiji na jumia wanauza nakala za bidhaa yangu
    muuzaji wa jiji ameweka picha za bidhaa zangu
