question = Ninaigeuzaje biashara yangu kuwa franchaizi, au ninanunuaje franchaizi?
answer =
    Katika franchaizi, wengine huendesha duka kwa jina lako na mbinu yako, na hulipa. Wewe hutoa alama, kitabu cha mwongozo, mafunzo na ukaguzi. Wao huleta pesa na kazi.
    Kabla ya kuitoa:
    – biashara inafanya kazi mahali zaidi ya pamoja, na unaweza kuonyesha takwimu za kweli;
    – alama yako imesajiliwa katika kila nchi;
    – mbinu imeandikwa, na inatunzwa siri;
    – wakili wa franchaizi ameandaa mkataba.
    Nchi nyingi zina sheria maalumu. Mara nyingi karatasi ya taarifa (disclosure document) lazima itolewe muda fulani kabla ya sahihi.
more-1 =
    Kama unatoa franchaizi, mkataba useme:
    – alama, mwongozo na siri: kwa duka hili tu, wakati wa mkataba tu;
    – eneo, na nani anaweza kuuza mtandaoni huko;
    – ada za kuingia, matumizi na matangazo;
    – nini lazima kinunuliwe kwako, na kwa nini ubora unakihitaji;
    – mafunzo, ziara na ripoti;
    – muda gani, uhuishaji, kuuza duka;
    – mwisho: bango linashuka, mwongozo unarudi, jina, simu na tovuti havitumiki tena;
    – ushindani baadaye, kadiri sheria inavyoruhusu.
    Usiahidi faida kamwe. Sema maduka yaliyopo yanaingiza nini, na kwamba mengine yanaweza kutofautiana.
more-2 =
    Kama unanunua franchaizi:
    – Omba karatasi ya taarifa. Isome kwa utulivu. Usitie sahihi wala kulipa kabla, hata kuhifadhi nafasi.
    – Wapigie wenye maduka wa sasa na wa zamani. Waulize wanaingiza nini kweli.
    – Tafuta alama kwenye daftari: ni ya nani, huduma zipi, nchini kwako?
    – Jumlisha yote: ada, pango, bidhaa, matengenezo, matangazo.
    – Uliza nini hutokea mwishoni, na ukiugua.
    – Nenda na wakili na mhasibu.
    Nchini kwako, karatasi ya taarifa hutakiwa kwa kawaida angalau { $days } kabla ya sahihi.
    Dalili mbaya: haraka, “mapato ya uhakika”, hakuna duka linalofanya kazi, alama isiyosajiliwa, pesa za kuleta wanachama.
more-3 =
    Mitego:
    – Alama haijasajiliwa katika nchi mpya, na mtu mwingine anaiwasilisha kwanza.
    – Mkataba unaitwa “leseni” au “ushirikiano”. Sheria huangalia mnachofanya, si kichwa.
    – Bei zilizopangwa za kuwauzia wateja. Sheria ya ushindani mara nyingi huzikataza.
    – Hakuna ukaguzi. Kila duka likifanya litakavyo, jina linapoteza thamani.
    Iulize wizara ya biashara, chama cha franchaizi au wakili: je, mkataba lazima usajiliwe au uwe kwa lugha fulani?
    Mfano: mgahawa wa kuku unasajili alama na kuandika mwongozo. Unajaribu na duka la binamu kabla ya kutafuta wengine.
ask =
    nataka kufungua matawi kwa watu wengine kwa jina langu
    kununua franchise ya kuku ni salama?
    mgahawa wangu mtu anataka kutumia jina mji mwingine
    franchise inaanzaje kenya
    ada ya franchise nilipe kabla ya kuona karatasi
    saluni yangu nitoe kwa wengine kwa malipo
    franchise wanahidi faida ya uhakika
    mkataba wa franchise lazima usajiliwe?
    chapati zangu maarufu watu wanataka tawi
    watu wanataka kufungua branch kwa jina letu
