question = Ninahitaji nini ili forodha iangalie nakala za bidhaa zangu?
answer =
    Unatuma ombi kwa forodha ya kila nchi ambako nakala zinaweza kuingia, si kwa ofisi ya miliki bunifu. Huitwa usajili wa haki forodhani au ombi la kuchukua hatua.
    Andaa:
    – haki: namba, cheti, mmiliki, nchi;
    – mtu anayepokea simu mara moja na anayeweza kuamua;
    – jinsi ya kutofautisha halisi na bandia: picha, lebo, misimbo, makosa ya kawaida;
    – nani anatengeneza, kuingiza nchini na kutuma bidhaa zako halisi;
    – unachojua kuhusu nakala: njia, bandari, majina, bei.
    Tafuta “intellectual property” kwenye tovuti ya forodha. Uliza kama unahitaji wakala huko.
more-1 =
    Kanuni za biashara duniani hutaka nchi zitoe hili angalau kwa alama bandia na kazi za uharamia. Haki nyingine, mauzo ya nje na bidhaa za kupita hutegemea nchi.
    Haki lazima iwe halali huko. Ombi ambalo halijakubaliwa mara nyingi halitoshi. Kwingi mpewa leseni pia anaweza kuomba.
    Gharama hutofautiana: bure, ada, au dhamana ukikosea.
    Nchini Marekani, kuandikisha alama forodhani hugharimu { $us-fee } kwa kila daraja la bidhaa.
    Katika Umoja wa Ulaya unawasilisha mtandaoni, hasa kwenye IP Enforcement Portal. Kwa haki ya Umoja wote, ombi moja linaweza kuhusu nchi wanachama kadhaa.
    Ombi huisha baada ya muda. Andika siku na uhuishe kabla.
more-2 =
    Baadaye: iambie forodha kuhusu kifungashio kipya, mwagizaji mpya, mmiliki mpya, simu mpya. Jibu kila taarifa kwa wakati, hata bidhaa zikiwa halisi.
    Usitoe siri zaidi ya zinazohitajika, na uliza nani anaweza kuzisoma.
    Ukikosea, huenda ulipie hasara, na mara nyingi hifadhi na uharibifu.
    Mtego: mtu mwingine akisajili alama yako huko, anaweza kuiandikisha. Basi bidhaa zako mwenyewe zinaweza kuzuiwa. Angalia daftari kwanza.
    Mfano: kampuni ya viungo inaorodhesha waagizaji wake wa kweli. Forodha inamzuia mtumaji asiyejulikana na kutuma picha. Mmiliki anaona msimbo usio sahihi na anajibu saa hiyohiyo.
ask =
    kuandikisha chapa yangu forodhani vipi
    bidhaa feki zinaingia bandarini mombasa nifanyeje
    recordation kenya anti counterfeit
    tra wanaweza kuzuia bidhaa bandia za chapa yangu
    fomu ya forodha kulinda alama
    forodha wamezuia mzigo wangu halisi
    gharama za kusajili haki forodhani
    nakala zinapitia dar kwenda congo
    niwaambie vipi tra wakamate feki zangu
    niandikishe vipi chapa forodha wazuie feki
