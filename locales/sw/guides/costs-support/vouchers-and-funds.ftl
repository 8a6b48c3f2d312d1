question = Je, kuna vocha au ruzuku zinazolipa sehemu ya gharama zangu za miliki bunifu?
answer =
    Katika nchi nyingi ndiyo, lakini hubadilika kila mwaka. Vocha mara nyingi hurudisha sehemu ya ada za ofisi, utafutaji, ukaguzi wa miliki bunifu wa kampuni, au mshauri.
    Pa kuuliza, kwa mpangilio huu:
    – ofisi yako ya miliki bunifu,
    – wakala wa biashara ndogo au ubunifu,
    – wakala wa mauzo ya nje,
    – chemba ya biashara au mkoa wako.
    Uliza: uko wazi sasa, nani anastahili, nini kinalipwa, na hadi lini?
    Karibu mipango yote kwanza unaomba, unasubiri kukubaliwa, kisha tu unaagiza na kulipa. Ulicholipa kabla kimepotea.
more-1 =
    Katika Umoja wa Ulaya, EUIPO huendesha SME Fund. Iko wazi kwa biashara ndogo na za kati zilizoko huko, kwa kawaida tangu mwanzo hadi mwisho wa mwaka, pesa zikiwepo.
    Katika awamu iliyo wazi sasa, hurudisha sehemu isiyozidi { $eu-share } ya ada za maombi.
    Kila aina ya vocha ina kiwango chake cha juu, kinachoweza kutofautiana kwa nchi, na sehemu yake kwa alama na miundo nje ya Umoja.
    Vocha ina siku ya mwisho ya kuwasilisha na ya kudai kurudishiwa pesa. Zisome kwenye uamuzi.
    Angalia ukurasa wa EUIPO kabla ya kupanga. Vocha moja inaweza kufungwa kabla ya mfuko wote.
more-2 =
    Karatasi zinazotakiwa mara nyingi: uthibitisho kuwa kampuni ipo, namba ya kodi, taarifa ya benki, tamko la ukubwa na la misaada mingine.
    Tafuta pia: nafuu ya kodi kwa gharama za miliki bunifu, pesa za maonyesho na mauzo ya nje, tuzo za ubunifu, na msaada kwa wanawake, vijana au wakulima.
    Mitego:
    – kutegemea pesa kabla ya uamuzi;
    – gharama ileile kudaiwa kwa mifuko miwili;
    – kuonyesha uvumbuzi wa siri kwenye shindano la umma au maandishi ya ruzuku. Wasilisha kwanza, au omba usiri;
    – wauzaji wanaoahidi ruzuku kwa ada.
    Mfano: kampuni ya sabuni inapata vocha na kuwasilisha ombi la alama kwa wakati. Inasahau kudai pesa hadi siku ya mwisho inapita, na haipati kitu.
ask =
    ruzuku ya kusajili chapa ipo
    vocha ya miliki bunifu kwa biashara ndogo
    serikali inalipia hataza?
    sme fund ya ulaya naweza kuomba
    msaada wa pesa kwa wanawake wajasiriamali kusajili
    mfuko wa ubunifu costech unalipa hataza
    shindano la ubunifu litanilipia ada
    nimelipa tayari naweza kudai ruzuku
    halmashauri inatoa pesa za kusajili bidhaa
    serikali inarudisha pesa za hataza
