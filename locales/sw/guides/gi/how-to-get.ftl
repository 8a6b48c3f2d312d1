question = Tunapataje kiashiria cha kijiografia kwa bidhaa yetu?
answer =
    Kwa kawaida kikundi cha wazalishaji kinaomba, si kampuni moja. Hatua za kawaida:
    – Wakutanisheni wazalishaji na mchague msemaji wao.
    – Andikeni kanuni za pamoja: bidhaa, eneo, njia ya kutengeneza, na kwa nini mahali ni muhimu.
    – Amueni nani anakagua kwamba kanuni zinafuatwa.
    – Wasilisheni katika ofisi husika. Hii ni ofisi ya miliki bunifu, au katika baadhi ya nchi wizara ya kilimo.
    Ofisi inachunguza na kuchapisha. Wengine wanaweza kupinga. Kisha kiashiria cha kijiografia (GI) kinasajiliwa.
    Njia, gharama na muda vinategemea nchi.
more-1 =
    Cha kufanya kwanza: kusanyeni ushahidi wa uhusiano kati ya mahali na bidhaa. Vitabu vya zamani, makala za magazeti, tuzo, vipimo vya ladha au udongo, na ramani vyote husaidia.
    Ada rasmi mara nyingi ndiyo gharama ndogo zaidi. Tafiti, mikutano na ukaguzi wa kila mwaka hugharimu zaidi. Ombeni msaada mapema kutoka ofisi, wizara au mradi wa maendeleo.
    Mtego: eneo lililochorwa dogo mno au kubwa mno. Majirani walioachwa nje watapinga. Zungumzeni nao kabla ya kuwasilisha.
    Mfano: wakulima wa pilipili wanakubaliana kuhusu kukausha na kuchambua kabla ya kuandika mstari hata mmoja wa fomu.
more-2 =
    Baada ya usajili kazi inaanza: ukaguzi, nembo ya pamoja, hatua dhidi ya matumizi mabaya. Bila ukaguzi, wanunuzi huacha kuliamini jina.
    Mnauza nje ya nchi? Lindeni jina nyumbani kwanza. Nchi nyingi hutaka hivyo.
    Kisha, kama nchi yenu ni mwanachama, Mfumo wa Lisbon unawawezesha kuomba kwa wanachama kadhaa kwa ombi moja. Vinginevyo ombeni nchi kwa nchi.
    Nje ya nchi, jina linaweza kuwa tayari la kawaida au alama ya biashara ya mtu. Angalieni hili kabla ya kulipa.
    Kama nchi yenu haina sheria ya GI, fikirieni alama ya pamoja au ya uthibitisho.
ask =
    hatua za kupata kiashiria cha kijiografia
    tunasajilije jina la kahawa ya eneo letu
    wakulima wa karafuu zanzibar tunataka gi
    gi naomba wapi tanzania
    kanuni za gi zinaandikwaje
    gharama ya kusajili kiashiria cha kijiografia
    wizara gani inashughulikia gi
    nani anaruhusiwa kuomba gi
    wakulima wa kahawa yetu wanataka jina la eneo lilindwe
    wakulima wa vanila tunataka jina la wilaya
    kikundi cha asali kinaombaje kiashiria
