question = Tunalindaje jina letu la eneo katika nchi nyingine?
answer =
    Ulinzi wa nyumbani haufiki nje. Kuna njia kadhaa, na zinaweza kuunganishwa:
    – Ombeni kiashiria cha kijiografia (GI) moja kwa moja katika nchi hiyo, kama sheria yake inacho.
    – Tumieni Mfumo wa Lisbon wa WIPO, kama nchi yenu na ile nyingine ni wanachama.
    – Sajilini alama ya pamoja au ya uthibitisho huko, moja kwa moja au kwa Mfumo wa Madrid.
    – Iulizeni serikali yenu kama mkataba kati ya nchi unaweza kuingiza jina lenu.
    Anzeni na nchi zinazonunua zaidi, na ambako matumizi mabaya ni makubwa.
    Njia nyingi zinahitaji ulinzi wa nyumbani kwanza. Iulizeni ofisi yenu zipi ziko wazi kwenu.
more-1 =
    Mfumo wa Lisbon kwa ufupi: ombi moja kwa WIPO, kwa lugha moja, na seti moja ya ada. Hutumwa kwa wanachama wengine.
    Kwa kawaida ofisi ya nchi yenu huliwasilisha. Baadhi ya nchi huruhusu kikundi kuwasilisha chenyewe.
    Kila mwanachama anaweza kukataa ndani ya muda maalumu na lazima aseme kwa nini. Asipokataa, hulinda jina chini ya sheria yake.
    Kuna matoleo ya zamani na mapya ya mkataba huu. Toleo linalounganisha nchi yenu na nyingine huamua kinachowezekana. Ofisi yenu inaweza kuwaambia.
    Baadhi ya wanachama hudai ada nyingine, au maelezo zaidi ya uhusiano na mahali.
more-2 =
    Soko lenu halina sheria ya GI? Basi fikirieni alama:
    – Alama ya pamoja kwa wanachama wa kikundi, au alama ya uthibitisho kwa wote wanaofuata masharti.
    – Jina la mahali linaweza kukataliwa kuwa la kuelezea. Nchi nyingi huondoa alama hizi katika kanuni hiyo.
    – Nembo yenye jina ni rahisi kuliko jina peke yake, lakini ulinzi wake ni mdogo zaidi.
    – Alama lazima ihuishwe na itumike, na lazima mfuatilie nakala wenyewe.
    Mkataba kati ya serikali, mara nyingi wa biashara, unaweza kulinda orodha nzima za majina. Wizara ya biashara hutunza orodha. Ulizeni mapema, mazungumzo yakiendelea.
more-3 =
    Angalieni kabla ya kulipa:
    – Je, jina tayari ni neno la kawaida la bidhaa hiyo huko?
    – Je, mtu analimiliki huko kama alama ya biashara? Alama ya zamani inaweza kubaki, au kuwazuia. Inategemea nchi.
    – Je, kuna mahali pengine penye jina hilohilo?
    – Je, kikundi kinaweza kulipia wakala wa huko na ufuatiliaji?
    Mtego: mwagizaji mmoja anasajili jina kama alama yake “kuwasaidia”. Andikeni kwenye mkataba kuwa haruhusiwi.
    Ameshafanya? Muulizeni mshauri wa huko mara moja kama mnaweza kupinga au kufutisha. Muda unaweza kuwa unakwenda.
    Mfano: wafumaji wa mazulia wana GI nyumbani. Soko moja wanatumia orodha ya mkataba, jingine alama ya uthibitisho.
ask =
    kahawa ya kilimanjaro tulinde ulaya vipi
    jina la chai yetu linatumiwa nje ya nchi
    kulinda jina la mahali nchi za nje
    lisbon system kenya imo?
    karafuu za zanzibar soko la nje ulinzi
    mwagizaji amesajili jina la eneo letu
    gi nje ya nchi gharama na njia
    asali ya tabora tunauza nje jina liibwe
    iliki yetu inauzwa ujerumani kwa jina letu
    jina la chai yetu lilindwe ulaya
