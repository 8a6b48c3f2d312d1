question = Nimepata katazo la muda (provisional refusal) la alama yangu ya kimataifa. Nifanye nini sasa?
answer =
    Tulia. Ni hoja ya ofisi ya kukataa, bado si mwisho. Inahusu nchi hiyo tu. Nyingine zinaendelea.
    Soma taarifa na uandike leo:
    – ofisi ipi, na kwa bidhaa au huduma zipi;
    – sababu;
    – siku ya mwisho ya kujibu;
    – kama unahitaji wakala wa huko.
    Unaijibu ofisi ya nchi hiyo, si WIPO. Nyingi kati ya ofisi hizi hutaka wamiliki wa nje wawe na wakala wa huko.
    Asipojibu mtu kwa wakati, katazo kwa kawaida linakuwa la mwisho kwa bidhaa zilizotajwa.
    Je, soko hilo ni muhimu kwako? Basi tafuta wakala wiki hii.
more-1 =
    Muda wa kujibu hutofautiana sana. Kurasa za WIPO zina orodha, lakini tarehe zilizo kwenye taarifa au barua yake ndizo zinazohesabiwa.
    Mara nyingi muda unaanza siku ofisi ilipotuma taarifa yake, si siku uliyoisoma.
    Kanuni za pamoja zinazitaka ofisi zitoe angalau { $minimum }. Ofisi kadhaa zimetangaza kwamba bado hazizitumii.
    Ofisi ya Uchina ikipinga, ni { $cn } tangu siku unayopokea taarifa kutoka WIPO.
    Ofisi ya Marekani ikipinga, ni { $us } tangu siku ofisi ilipoituma WIPO.
    Mtu mwingine akiweka pingamizi, muda unaweza kuwa tofauti.
    Baadhi ya ofisi zinaweza kuongeza muda. Usilitegemee.
    Waulize mawakala zaidi ya mmoja bei ya jibu la kwanza.
more-2 =
    Sababu za kawaida, na kinachoweza kusaidia:
    – Maneno ya bidhaa hayako wazi. Maneno wazi zaidi mara nyingi hutatua kwa gharama ndogo.
    – Alama ya zamani inayofanana. Ondoa bidhaa zinazogongana, omba ridhaa ya mmiliki wake pale ofisi inapoikubali, au jenga hoja kwamba alama ni tofauti.
    – Alama inaeleza bidhaa. Jenga hoja, au thibitisha kwamba wateja wa huko wanaijua kama chapa.
    – Mtu ameweka pingamizi. Tazama maelezo kuhusu mapingamizi.
    Unaweza pia kupunguza orodha yako kwa nchi hiyo kupitia WIPO.
    Kuandikisha upunguzaji kunagharimu { $limit }.
    Lakini hakuchukui nafasi ya jibu lako kwa ofisi. Muulize wakala njia ipi ni sahihi.
more-3 =
    Kinachofuata: ofisi inaiambia WIPO kama inailinda alama kikamilifu, kwa sehemu au hapana. Fuatilia kwenye Madrid Monitor, daftari la bure la WIPO.
    Rufaa hufuata sheria ya nchi hiyo. Ada za nchi hazirudishwi.
    Ofisi ina muda wa { $refusal } kutuma katazo lake, tangu siku WIPO ilipoijulisha alama yako. Baadhi zimetangaza muda mrefu zaidi.
    Kwa hiyo taarifa mpya bado zinaweza kuja.
    Mtego: WIPO huandika kwa barua pepe. Anwani ya zamani inamaanisha hutaiona taarifa kamwe.
    Mfano: mtengeneza sabuni anapata katazo kwa “vipodozi” kwa kuwa ni pana mno. Wakala wake anabadilisha kuwa “sabuni na krimu za mikono”. Ofisi inakubali.
ask =
    katazo la muda la madrid nifanye nini
    nchi moja imekataa alama yangu ya kimataifa
    provisional refusal kutoka china
    wipo wamenitumia barua ya katazo
    nina muda gani kujibu katazo
    nahitaji wakala wa marekani kujibu katazo
    je nchi nyingine zinaathirika moja ikikataa
    alama yangu imekataliwa ulaya
    wamekataa chapa yangu japan kupitia wipo
    china imekataa jina langu la kimataifa
