question = Mfumo wa Hague kwa ubunifu wa viwandani ni nini?
answer =
    Mfumo wa Hague unakuwezesha kusajili miundo katika nchi nyingi kwa ombi moja, linalowasilishwa WIPO.
    Unatumia lugha moja, Kiingereza, Kifaransa au Kihispania, na kulipa mahali pamoja.
    Ombi moja linaweza kuwa na hadi miundo { $designs }, kama iko katika daraja moja la bidhaa.
    Unahitaji uhusiano na mwanachama: uraia, makazi ya kawaida au ya kudumu huko, au biashara halisi.
    Huhitaji usajili wa nyumbani kwanza.
    Kila nchi bado huamua kwa sheria yake na inaweza kukataa.
    Usajili unahuishwa kila { $renewal }.
more-1 =
    Unafaa lini: unauza muonekano wa bidhaa katika nchi kadhaa wanachama.
    Huenda usifae: unahitaji nchi moja tu, au soko lako si mwanachama.
    Uhusiano unaweza pia kupitia shirika mwanachama, kama Umoja wa Ulaya au OAPI, kama nchi yako ni sehemu yake.
    Mfano: karakana ya taa inawasilisha taa zake mpya mara moja. Inachagua masoko ambako wasambazaji wake wanafanya kazi.
    Kabla ya kuanza, angalia kila soko kwenye orodha ya wanachama ya WIPO.
more-2 =
    Mitego:
    – Wasilisha kabla ya kuonyesha. Kila nchi hutumia kanuni yake ya upya na kipindi cha msamaha.
    – Huwezi kuongeza picha bora baadaye. Baadhi ya ofisi zinazochunguza hutaka picha maalumu.
    – Ukimya si ahadi ya uimara. Ofisi isiyochunguza bado inaweza kuona muundo ukifutwa baadaye.
    Kwa ofisi nyingi, kipindi cha kukataa ni { $refusal } tangu kuchapishwa.
    Ofisi zinazochunguza zinaweza kuchukua hadi { $long }.
    Katazo lazima lijibiwe katika nchi hiyo, kwa kawaida kupitia wakala wa huko.
more-3 =
    WIPO hutoza ada ya msingi ya { $fee } kwa muundo wa kwanza, na pungufu kwa kila wa ziada.
    Ada ya uchapishaji na ada ya kila nchi iliyochaguliwa huongezwa. WIPO ina kikokotoo cha ada cha bure.
    Waombaji kutoka nchi zenye maendeleo duni zaidi (LDC) hulipa pungufu sana kwa WIPO.
    Kwa uhuishaji, kila mwanachama lazima aruhusu angalau { $minimum } kwa jumla. Wengi huruhusu zaidi.
    Kuongeza nchi baadaye, unahitaji ombi jipya, na hapo muundo huenda usiwe mpya tena.
ask =
    mfumo wa hague ni nini
    kulinda muundo nchi nyingi kwa ombi moja
    design yangu ilindwe ulaya na marekani
    hague inahitaji usajili wa nyumbani?
    kenya imo hague?
    ubunifu wa viwandani kimataifa naomba wapi
    miundo ya vikapu vyangu nje ya nchi
    naweza kuongeza nchi baadaye hague
    kulinda miundo ya vito vyangu nchi nyingi kwa ombi moja la kimataifa
    sajili ya muundo nchi nyingi kwa mara moja
    ombi moja la muundo kwa nchi nyingi
