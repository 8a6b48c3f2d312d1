question = Tunatengeneza filamu, tamthilia au tangazo. Tukusanye haki zipi, na nani anaimiliki?
answer =
    Kusanya haki za kila mtu ambaye kazi au sura yake imo, kwa maandishi, kabla ya kurekodi. Faili la karatasi hizi huitwa mnyororo wa umiliki (chain of title).
    Bila hilo, vituo, huduma za mtandaoni, matamasha na kampuni za bima mara nyingi hukataa.
    Unahitaji karatasi kutoka kwa:
    – waandishi, na mwenye kitabu au mchezo ulio nyuma ya hadithi;
    – mwongozaji, mpiga picha, mhariri, wabunifu;
    – waigizaji na watu wengine wanaoonekana;
    – muziki: wimbo na rekodi;
    – wenye mahali, kazi za sanaa, picha za kumbukumbu.
    Nani anamiliki filamu kisheria hutofautiana kwa nchi. Mkataba huliweka wazi.
more-1 =
    Kila karatasi iseme:
    – nini kinatolewa: uhamisho au leseni;
    – kwa matumizi gani: sinema, televisheni, mtandao, matangazo, vipande, matoleo mapya, bidhaa;
    – kwa nchi zipi na muda gani;
    – kwamba unaweza kukata, kutia sauti na manukuu;
    – nini kinalipwa, na mgao wowote wa baadaye;
    – jina linavyoonyeshwa;
    – haki za kimaadili, kadiri sheria inavyoruhusu.
    Option maana yake: unalipa kidogo sasa, na unaweza kununua hadithi hadi tarehe fulani. Nunua au ongeza muda kabla ya hapo. Baadaye mwenyewe anaweza kuiuzia wengine.
    Katika baadhi ya nchi mtayarishaji hupata haki fulani kisheria. Nyingine kwa mkataba tu.
more-2 =
    Watu na vitu kwenye picha:
    – Ruhusa yenye sahihi ya kila mtu anayetambulika. Kwa mtoto, ya wazazi au walezi.
    – Hadithi ya kweli: muulize wakili kuhusu faragha na heshima.
    – Mahali pa mtu binafsi: ruhusa ya mwenyewe.
    – Sanaa, mabango na majengo: inategemea nchi. Pata ruhusa au yaache nje.
    – Nembo: ziepuke kwenye matangazo.
    – Muziki: ruhusa ya wimbo na nyingine ya rekodi. Redio inayosikika nyuma pia inahesabiwa.
    – Sauti au sura iliyonakiliwa ya mtu halisi: mwombe mtu huyo kwanza.
more-3 =
    Ikishakuwa tayari:
    – Weka nakala rasmi ya filamu au uisajili kama nchi yako inaruhusu.
    – Tunza faili. Toa nakala, kamwe si asili.
    – Toa leseni kwa matumizi, nchi na muda. “Njia zote, dunia nzima, milele” igharimu zaidi sana.
    – Omba ripoti za kawaida na haki ya kuzikagua.
    Muundo wa kipindi, kama wazo la shindano la maswali, ni vigumu kuulinda. Onyesha wazo lililoandikwa chini ya mkataba wa kutunza siri.
    Mfano: studio ndogo inapata ofa ya chaneli. Mtunzi wa muziki ni rafiki na hakutia sahihi. Sasa anadai zaidi ya kinacholipwa na chaneli.
ask =
    bongo movie nani anamiliki
    waigizaji watie sahihi nini kabla ya kurekodi
    youtube series yetu haki za muziki
    netflix wanataka chain of title
    tangazo la tv lina sura ya mtu
    nimeandika script mtayarishaji ananidhulumu
    filamu kutokana na kitabu naomba ruhusa kwa nani
    kurekodi kwenye nyumba ya mtu filamu
    mpiga video wa harusi ametumia picha zetu youtube
    filamu fupi nani wasaini
