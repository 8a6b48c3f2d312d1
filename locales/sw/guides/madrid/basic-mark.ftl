question = Je, ninahitaji alama ya biashara nyumbani kabla ya kutumia Mfumo wa Madrid?
answer =
    Ndiyo. Unahitaji alama ya msingi: usajili wa kitaifa au wa kikanda, au angalau ombi, katika ofisi ya asili.
    Hiyo ni ofisi ya mwanachama wa Madrid ambako una uraia, unaishi, au una biashara halisi.
    Ombi la kimataifa lazima lilingane nayo:
    – mmiliki yuleyule,
    – alama ileile,
    – hakuna bidhaa au huduma ambazo alama ya msingi haizijumuishi.
    Unawasilisha kupitia ofisi hiyo, si moja kwa moja WIPO. Ofisi inathibitisha kwamba kila kitu kinalingana.
more-1 =
    Cha kufanya kwanza: linganisha jina la mmiliki, alama na orodha, herufi kwa herufi.
    Mtego: alama ya msingi iko kwa jina lako na kampuni yako inawasilisha nje. Lazima vilingane, hivyo hamisha alama kwanza.
    Kwa { $dependency }, usajili wa kimataifa unategemea alama ya msingi. Alama ya msingi iliyosajiliwa ni salama kuliko inayochunguzwa bado.
    Lakini usingoje mno. Una muda wa { $priority } tangu ombi lako la kwanza ili kubaki na tarehe hiyo nje ya nchi.
    Mfano: kampuni ya chai inaorodhesha chai tu nyumbani. Haiwezi kuongeza vikombe katika ombi la kimataifa.
more-2 =
    Nchi yako si mwanachama? Angalia kama una biashara halisi au makazi katika nchi mwanachama. Anwani ya kuazima haitoshi.
    Raia wa nchi ya Umoja wa Ulaya wanaweza pia kutumia alama ya Umoja wa Ulaya kama alama ya msingi, kupitia ofisi yake. Nchi za OAPI pia zina ofisi ya pamoja.
    Vinginevyo wasilisha moja kwa moja katika kila nchi unayohitaji, au kupitia ofisi ya kikanda.
    Je, soko lako la nyumbani linatumia maandishi mengine? Fikiria alama ya msingi kwa herufi ambazo wanunuzi wa nje watasoma.
ask =
    lazima nisajili nyumbani kwanza kabla ya madrid
    alama ya msingi ni nini
    naweza kuomba madrid bila alama ya kenya
    alama iko kwa jina langu lakini kampuni ndiyo inauza nje
    naweza kutuma ombi moja kwa moja wipo
    nchi yangu si mwanachama wa madrid nifanyeje
    ombi langu bado linachunguzwa, naweza kuanza madrid
    niongeze bidhaa mpya kwenye madrid
    lazima nisajili nyumbani kabla ya kimataifa
