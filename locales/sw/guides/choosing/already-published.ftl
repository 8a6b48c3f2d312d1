question = Nimeshaonyesha au nimeshauza. Je, nimechelewa?
answer =
    Huenda bado. Acha kuonyesha zaidi leo. Andika ulichoonyesha, lini, wapi na kwa nani.
    Kisha inategemea ni nini:
    – Uvumbuzi: baadhi ya nchi husamehe kuonyesha kwako mwenyewe kwa muda (kipindi cha msamaha). Nyingi hazisamehi.
    – Muonekano wa bidhaa: nchi nyingi zaidi husamehe, lakini si zote.
    – Jina au nembo: kuionyesha au kuitumia hakukomeshi nafasi yako. Omba kabla ya mwingine.
    – Maandishi, picha, muziki, msimbo: hakimiliki inabaki, hata baada ya kuchapisha.
    – Siri: kilichojulikana kweli tu ndicho kilichopotea. Linda kilichobaki.
    Muulize mshauri mapema, kwa sababu vipindi vya msamaha huisha.
more-1 =
    Nini huhesabiwa kuwa kuonyesha? Kwa kawaida, chochote ambacho watu wasio na wajibu wa kutunza siri waliweza kukiona au kukijua:
    – posti, video, tovuti au ukurasa wa kuchangisha fedha
    – maonyesho, soko, mhadhara, tasnifu
    – mauzo au ofa, hata kwa mteja mmoja
    Kwa kawaida haihesabiwi: kuwaambia watu walioahidi kutunza siri, bora kwa maandishi.
    Katika mifumo mingi ya hataza, haijalishi uliionyesha katika nchi gani.
    Usifute kila kitu kwa hofu. Tunza nakala zenye tarehe: ni ushahidi wa kilichoonyeshwa na lini.
more-2 =
    Kipindi cha msamaha kwa hataza kilichoandikwa kwa nchi yako: { $patent-grace }.
    Kipindi cha msamaha kwa ubunifu wa viwandani kilichoandikwa kwa nchi yako: { $design-grace }.
    Kipindi hicho kinaweza kuhusu hali chache tu, kama maonyesho rasmi au wizi wa wazo. Angalia masharti.
    Nchi nyingine huamua kwa sheria yake. Kipindi cha msamaha cha nyumbani hakisaidii huko.
    Bado unaweza kulinda maboresho ambayo hujayaonyesha.
    Mfano: ulionyesha jiko jipya kwenye maonyesho. Jiko hilo linajulikana. Kichomeo bora ambacho hakuna aliyekiona bado kinaweza kuwa kipya.
ask =
    nimepost uvumbuzi wangu instagram, bado naweza kupata hataza
    tayari nauza, nimechelewa kulinda?
    nilionyesha nanenane mwezi uliopita nisaidieni
    niliweka video ya bidhaa yangu youtube, nimeharibu?
    nachangisha pesa mtandaoni na sijawahi kuomba chochote
    mteja wangu aliona mfano wa kwanza, inahesabiwa?
    nilichapisha tasnifu kabla ya hataza
    nilianza kuuza zamani, naweza kusajili muundo au jina sasa
    nimeambiwa nimepoteza kila kitu kwa sababu niliuza kwanza
    nimeshaonyesha kwenye tiktok bado naweza kuomba
    nimeshaweka kila kitu tiktok
