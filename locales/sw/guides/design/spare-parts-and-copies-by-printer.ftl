question = Je, ninaweza kutengeneza, kuchapa au kuuza vipuri vya bidhaa za kampuni nyingine?
answer =
    Inategemea nchi, na haki zilizo katika kipuri hicho. Angalia kabla ya kutengeneza cha kwanza cha kuuza.
    – Muundo: je, muonekano umesajiliwa na bado una nguvu? Tafuta katika daftari la ofisi yako na Global Design Database ya WIPO.
    – Hataza: je, kinafanya kazi kwa njia mpya yenye hataza?
    – Alama ya biashara: usiweke nembo wala jina la mtengenezaji.
    – Hakimiliki au mkataba: faili au mchoro wako unatoka wapi?
    Kipuri cha zamani kisicho na haki kwa kawaida ni huru kunakiliwa.
    Kwa ukarabati, baadhi ya nchi huruhusu vipuri vinavyopaswa kufanana. Nyingine haziruhusu.
    Mshauri akague kipuri unachotaka kuuza zaidi.
more-1 =
    Kanuni ya ukarabati: mlango au kioo cha taa lazima ufanane na bidhaa, la sivyo ukarabati unaonekana vibaya.
    Katika Umoja wa Ulaya, kipuri kama hicho hakilindwi dhidi ya matumizi ya ukarabati unaorudisha muonekano wa asili. Muuzaji lazima awaambie wanunuzi wazi nani alikitengeneza.
    Haki za zamani za nchi zinaweza kuendelea kwa muda, na maelezo ni mapya. Angalia kila nchi unakouza.
    Kipuri chenye muonekano wa hiari, kama rimu ya urembo au mpini, mara nyingi kiko nje ya kanuni hii.
    Vipuri visivyoonekana kwenye matumizi ya kawaida havina haki ya muundo katika baadhi ya nchi. Hataza bado inaweza kuvilinda.
more-2 =
    Unachoweza kusema: “kinaingia” au “kinafaa” modeli fulani kwa kawaida huruhusiwa, kama ni kweli na kunahitajika.
    Usitumie nembo, usinakili kifungashio, na usikiite halisi. Weka jina lako.
    Kuchapa nyumbani: nchi nyingi husamehe matumizi binafsi kwa miundo au hataza, kwa mipaka. Kuuza, au kuchapia wateja, ni biashara.
    Kusambaza faili la kuchapa kunaweza kuwa tatizo peke yake. Katika Umoja wa Ulaya, mwenye haki anaweza pia kuchukua hatua dhidi ya mafaili yanayorekodi muundo.
    Kama haki ina nguvu, kipuri cha kuskani ni nakala vilevile.
more-3 =
    Unabuni vipuri mwenyewe? Basi kanuni zilezile zinakulinda:
    – Sajili muonekano kabla ya kuuonyesha, kama ni zaidi ya kazi yake.
    – Uza mafaili kwa masharti ya leseni yaliyo wazi.
    – Tazama maduka ya mafaili na vipuri, na utumie fomu yao ya malalamiko.
    Mitego: muuzaji anasema “kila mtu anafanya”, au anakupa faili bila karatasi. Omba ahadi ya maandishi, na uitunze.
    Mfano: karakana inachapa vitufe vya majiko ya zamani. Muundo umekwisha muda, nembo imeachwa, na lebo inasema “kinaingia”. Vitufe vyake vipya vya urembo ni muundo wake, hivyo inavisajili kabla ya kuvionyesha.
ask =
    natengeneza spea za pikipiki ni halali?
    3d printer kuchapa vipuri na kuuza
    spea feki na spea mbadala tofauti
    kutengeneza bampa za gari bila ruhusa
    naandika fits toyota kwenye spea yangu
    vipuri vya mashine ya kusaga natengeneza
    nimeskani kipuri nikichape niuze
    spare parts zisizo original kuuza dukani
    kutengeneza vipuri vya bajaji
    natoa spea kwa printer ya 3d
