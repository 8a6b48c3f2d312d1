question = Nitaje nchi zipi katika ombi la Hague, na je, naruhusiwa kutaja yangu?
answer =
    Taja mahali unapouza, unapotengeneza, na nakala zinakoweza kutoka. Huwezi kuongeza nchi baadaye bila ombi jipya.
    – Kila moja lazima iwe mwanachama wa Mfumo wa Hague. WIPO ina orodha.
    – Nchi yako pia mara nyingi inaweza kutajwa, kama ni mwanachama. Ofisi inayochunguza inaweza kulikataza hili, hivyo angalia matamko yake.
    – Umoja wa Ulaya na OAPI ni uteuzi mmoja kila kimoja, kwa nchi zake zote.
    Nchi isiyo mwanachama inahitaji maombi ya moja kwa moja huko.
    Baada ya ombi lako la kwanza una muda wa { $priority } kwa hilo, na unabaki na tarehe ya kwanza.
more-1 =
    Nani anaweza kuwasilisha? Unahitaji uhusiano mmoja wa kweli na mwanachama: uraia, makazi ya kudumu, makazi ya kawaida au biashara inayofanya kazi huko.
    Uhusiano na shirika mwanachama unahesabiwa pia, kwa mfano raia wa nchi ya Umoja wa Ulaya.
    Huhitaji muundo uliosajiliwa nyumbani kwanza. Lakini baadhi ya watu huwasilisha nyumbani kwanza kujaribu, na kwenda nje ndani ya muda wa kipaumbele.
    Waombaji kadhaa wanaweza kuwasilisha pamoja, kama kila mmoja ana uhusiano huo.
    Unachagua njia moja: mtandaoni kwa WIPO ndiyo ya kawaida. Baadhi ya ofisi hazipokei maombi hayo kabisa.
    Baadhi ya nchi hutaka uombe kibali kabla ya kuwasilisha nje. Iulize ofisi yako ya nyumbani kuhusu hili kwanza.
more-2 =
    Angalia mambo haya kwa kila nchi kabla ya kulipa:
    – Je, ofisi inachunguza kama muundo ni mpya? Basi tarajia maswali na huenda wakala wa huko.
    – Je, inasamehe kuonyesha kwako kwa awali? Kila nchi ina kanuni yake ya msamaha.
    – Je, inaruhusu uchapishaji wa baadaye? Nchi kali zaidi huamua kwa zote.
    – Je, inataka jina la mbunifu, maelezo, au dai? Dai ni sentensi fupi rasmi inayosema kinacholindwa.
    – Je, inataka picha fulani, au muundo mmoja tu?
    Wasifu wa wanachama wa WIPO hujibu mengi ya haya.
more-3 =
    Mitego:
    – Baadhi ya maeneo hayajumuishwi. Uchina haijumuishi Hong Kong na Makau katika Mfumo wa Hague. Umoja wa Ulaya haujumuishi Ufalme wa Muungano.
    – Nchi ni mwanachama, lakini chini ya toleo la zamani la mkataba tu. Hapo huenda usiweze kuifikia. Fomu ya WIPO inaonyesha unachoweza kuchagua.
    – Nchi unayoongeza mwaka ujao: hadi hapo uzinduzi wako unaweza kuwa umemaliza upya.
    Mfano: mtengeneza viatu anataja umoja anakouza, nchi ya kiwanda chake, na nyumbani. Kwa soko moja lililo nje ya mfumo anawasilisha moja kwa moja kwa wakati.
ask =
    nitaje nchi gani kwenye hague
    naweza kutaja nchi yangu kwenye ombi la hague
    nchi gani ni wanachama wa hague
    kiwanda kiko china, niiteue china kwenye hague
    uingereza imo ndani ya ulaya kwenye hague?
    nani anaruhusiwa kuomba hague
    nimesahau nchi moja kwenye hague
    tanzania si mwanachama wa hague nifanyeje
    nauza viti ulaya na dubai nichague nchi zipi za muundo
    nichague nchi gani za umbo la hereni
