question = Tunabuni kitu pamoja na chuo kikuu au kampuni nyingine. Nani anamiliki matokeo?
answer =
    Kile mnachokubaliana kwa maandishi, kabla ya kuanza. Bila makubaliano sheria ya nchi huamua, na mara nyingi hakuna anayependa matokeo.
    Amueni haya kwanza:
    – kila upande unaleta nini, na kwamba kinabaki chake;
    – nani anamiliki kilicho kipya;
    – nani anaweza kukitumia, na kwa matumizi gani;
    – nani anawasilisha, analipa na kwenda mahakamani;
    – nini kinabaki siri na lini kitu kinaweza kuchapishwa;
    – nini hutokea upande mmoja ukiondoka.
    Kiombe chuo sera yake ya miliki bunifu. Vingi vina ofisi ya uhawilishaji wa teknolojia.
more-1 =
    “Tunamiliki pamoja” husikika vizuri lakini mara nyingi ni shida. Inategemea nchi kama mmiliki mwenza mmoja anaweza kutoa leseni au kuuza peke yake.
    Njia rahisi zaidi: upande mmoja unamiliki, mwingine unapata leseni kwa fani yake.
    Mtego ni uchapishaji. Watafiti na wanafunzi wanataka kuchapisha, na mhadhara au tasnifu inaweza kuharibu hataza. Kubalianeni kuwa unaona maandishi kwanza na unaweza kuwasilisha kabla hayajatoka.
more-2 =
    Wanafunzi mara nyingi si waajiriwa. Omba kila mwanafunzi atie sahihi kabla ya kujiunga na kazi.
    Pesa za umma zinaweza kuleta kanuni: uchapishaji wa wazi, haki za Serikali, au wajibu wa kutumia matokeo. Soma karatasi za ruzuku.
    Angalia pia nani anamiliki kweli upande wa pili: profesa, chuo au mfadhili. Inategemea nchi.
    Mfano: kikaushio cha matunda kinajaribiwa chuoni. Kampuni inabaki na kikaushio, chuo kinaweza kuchapisha data baada ya kuwasilisha hataza.
ask =
    tunafanya utafiti na chuo kikuu hataza ya nani
    mwanafunzi alinisaidia kubuni anadai haki
    udsm wanataka kumiliki uvumbuzi wetu
    mkataba na chuo kuhusu utafiti wa bidhaa yangu
    profesa anataka kuchapisha utafiti wetu
    tunamiliki nusu kwa nusu na chuo ni sawa?
    kampuni mbili tunabuni kifaa nani mwenyewe
    mfadhili wa utafiti ana haki gani
    sua wanataka tushirikiane mbegu ni ya nani
    project ya chuo haki ni za nani
