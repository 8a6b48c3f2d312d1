question = Nani anamiliki kile ambacho wafanyakazi wangu na wafanyakazi huru wanatengeneza?
answer =
    Inategemea nchi na mkataba. Kulipia kazi hakukufanyi kuwa mmiliki kila mara.
    Kama mwongozo wa jumla:
    – waajiriwa: katika nchi nyingi biashara inamiliki, au inaweza kutumia, wanachotengeneza kama sehemu ya kazi yao;
    – wafanyakazi huru na kampuni za huduma: mara nyingi hubaki wamiliki hadi wahamishe haki kwa maandishi;
    – waanzilishi, wanafunzi wa mafunzo na marafiki: kwa kawaida hakuna uhamishaji wa moja kwa moja kabisa.
    Njia salama ni ileile kila mahali: kifungu cha maandishi kilicho wazi, kikitiwa sahihi kabla ya kazi kuanza.
more-1 =
    Kifungu kiseme ni kazi ipi, kwamba haki zinahamishiwa biashara, na kwa matumizi na nchi zipi. Ongeza kinacholipwa, na kwamba siri zinabaki siri.
    Uvumbuzi wa waajiriwa una kanuni zake katika nchi nyingi. Baadhi humpa mwajiriwa malipo ya ziada, au huweka muda wa mwajiri kudai uvumbuzi.
    Watunzi pia hubaki na haki za kimaadili katika nchi nyingi, kama kutajwa jina. Mara nyingi hizi haziwezi kuuzwa.
    Waulize wafanyakazi huru wanatumia tena nini: picha, fonti, programu huria, zana za AI. Unahitaji haki ya kutumia hivyo pia.
more-2 =
    Mfano: duka linamlipa mwanafunzi achore nembo. Hakuna karatasi. Baadaye biashara inakua, na mnunuzi anauliza nani mmiliki wa nembo. Hakuna anayeweza kusema.
    Rekebisha sasa, watu wakiwa bado marafiki. Uhamishaji mfupi uliotiwa sahihi kwa kazi zilizopita unatosha katika hali nyingi.
    Waanzilishi pia wanauhitaji: alichotengeneza kila mmoja kabla kampuni haijakuwepo ni chake hadi kihamishwe.
    Tunza karatasi hizi zote katika faili moja. Benki, mnunuzi au mwekezaji ataziomba.
ask =
    mfanyakazi wangu akivumbua kitu ni mali ya nani
    kazi ya mwajiriwa ni ya kampuni?
    intern ametengeneza app ni yetu?
    mkataba wa ajira na haki za ubunifu
    fundi ninayemlipa kwa siku ndiye mmiliki wa muundo?
    tulianzisha wawili mwenzangu ameondoka na code
    mwajiri wangu anadai uvumbuzi wangu
    kifungu cha kuhamisha haki kwenye mkataba wa kazi
    mwanafunzi wa mafunzo alichora bidhaa, ni yangu au yake
    fundi niliyemwajiri amebuni mashine ni ya nani
    nilichotengeneza kazini ni cha nani
