question = Naitunzaje hataza yangu iendelee kufanya kazi, na nifanyeje nikisahau ada?
answer =
    Lipa ada za kuendeleza hataza katika kila nchi, kwa wakati. Katika nchi nyingi hulipwa kila mwaka na hupanda kadiri hataza inavyozeeka. Pia huitwa ada za kila mwaka.
    Ada hiyo ikichelewa, nchi za Mkataba wa Paris hutoa angalau { $late } zaidi, mara nyingi kwa ada ya ziada.
    Tumia muda huo wa ziada, na ulipe mara moja. Pasipolipwa, hataza hukoma, na yeyote anaweza kutumia uvumbuzi huko.
    Baadhi ya nchi zinaweza kurudisha hataza iliyokoma, ukiomba haraka na kutoa sababu nzuri.
    Usisubiri kikumbusho. Weka tarehe kwenye kalenda ambayo zaidi ya mtu mmoja anaiona.
more-1 =
    Panga siku unapowasilisha maombi:
    – Uliza ofisi au wakala wako ada ya kwanza inalipwa lini. Baadhi ya nchi huanza kabla ya kutolewa hataza, nyingine baadaye.
    – Tunza orodha moja ya hataza zote: nchi, namba, tarehe, kiasi, nani analipa.
    – Iambie ofisi anwani mpya au mmiliki mpya.
    – Kubalianeni kwa maandishi nani analipa: wewe, wakala wako au kampuni ya malipo. Omba risiti kila mara.
    – Angalia daftari mara moja kwa mwaka: hataza bado inafanya kazi?
    Biashara ndogo hulipa ada ndogo zaidi katika baadhi ya nchi. Katika baadhi, ada hushuka ukiahidi kumpa leseni yeyote anayeomba.
more-2 =
    Inaweza kudumu muda gani? Kanuni za biashara duniani zinataka nchi nyingi zitoe angalau { $term } tangu tarehe ya kuwasilisha.
    Muda ulioandikwa kwa nchi yako: { $home-term }.
    Ada haziirefushi. Baadhi ya nchi hutoa muda wa ziada kwa dawa na bidhaa nyingine chache, ukiomba.
    Kila nchi iko peke yake. Hataza ikiisha katika nchi moja, nyingine zinaendelea.
    Kuiacha hataza kunaweza kuwa busara. Mara moja kwa mwaka jiulize kwa kila nchi: inaingiza au kulinda zaidi ya inavyogharimu? Lakini soma kwanza mikataba yako ya leseni na mkopo. Inaweza kukulazimisha uitunze.
more-3 =
    Umesahau ada? Leo:
    – Angalia daftari. Je, ada imechelewa tu, au hataza imekoma?
    – Imechelewa: lipa ada pamoja na ada ya ziada.
    – Imekoma: mpigie wakala wa huko na uulize kuhusu kuirudisha. Muda wake ni mfupi. Kwa kawaida lazima uonyeshe kwamba ulikuwa makini, au hukutaka ikome.
    – Usimtishie yeyote kwa hataza iliyokoma.
    Walioanza kutumia uvumbuzi katika kipindi hicho mara nyingi wanaweza kuendelea.
    Mfano: karakana inahama na kuwaambia wote isipokuwa ofisi ya hataza. Barua inaenda mlango wa zamani. Ada inaonekana kwa wakati kwa sababu tu mshirika naye ana orodha.
ask =
    nimesahau kulipa ada ya hataza
    ada za kila mwaka za hataza zinalipwa lini
    hataza yangu imekoma naweza kuirudisha
    inafaa kulipia mwaka mwingine hataza ya zamani
    hataza imeisha bidhaa yangu itakuwaje
    naweza kuongeza muda wa hataza ikiisha
    nimeacha kulipa nchi moja imekufa kote?
    ada inapanda kila mwaka?
    wakala wangu hakulipa ada ya patent
    nimesahau kulipia hataza mwaka huu
    nimesahau kulipa ada ya mwaka ya patent
