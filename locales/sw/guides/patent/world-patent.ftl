question = Je, ninaweza kupata hataza moja ya dunia nzima?
answer =
    Hapana. Hakuna hataza ya dunia. Hataza ina nguvu tu katika nchi au kanda iliyoitoa.
    Kuna njia za kufikia nchi nyingi kwa kazi pungufu:
    – Omba nchi kwa nchi.
    – Tumia ofisi ya kikanda, kwa mfano Ulaya, Afrika au eneo la Eurasia.
    – Wasilisha ombi moja la kimataifa chini ya PCT, mkataba wenye nchi wanachama wengi. Kila ofisi huamua yenyewe baadaye.
    Muda unaanza kuhesabiwa tangu ombi lako la kwanza. Una muda wa { $priority } kwenda nje ya nchi na kubaki na tarehe hiyo ya kwanza.
more-1 =
    PCT inakupa muda na ripoti ya utafutaji kabla ya gharama kubwa. Haikupi hataza.
    Muda wa kawaida wa kuendelea katika ofisi ya kila nchi ni { $entry } kuanzia tarehe yako ya kwanza. Baadhi ya ofisi hutoa zaidi.
    Kisha huja tafsiri, ada za huko na mara nyingi wakala wa huko. Usipochukua hatua hii, ombi linaishia katika nchi hiyo.
    Unaweza kuruka PCT. Kwa nchi moja au chache, kuwasilisha moja kwa moja mara nyingi ni nafuu.
    Si kila nchi imo katika PCT, na baadhi hufikiwa tu kupitia ofisi yao ya kikanda.
more-2 =
    Chagua nchi kwa utulivu:
    – Utauza wapi, au kutoa leseni wapi?
    – Mshindani mwenye nguvu angetengeneza wapi?
    – Je, unaweza kulipa ili ibaki na nguvu huko, na kuchukua hatua dhidi ya nakala?
    Mahali usipo na hataza, wengine wanaweza kutumia uvumbuzi kwa uhuru. Bado hawaruhusiwi kuuingiza katika nchi ambako hataza yako ina nguvu.
    Mtego: kampuni huuza “hataza ya dunia” au kutuma ankara za “daftari la kimataifa”. Hataza hiyo haipo. Lipa tu kile ambacho ofisi halisi au wakala wako anaomba.
ask =
    hataza ya dunia nzima inapatikana wapi
    patent ya kimataifa bei gani
    hataza ya tanzania inanilinda kenya na uganda?
    nilinde uvumbuzi wangu nchi zote
    je hataza ya kenya inafanya kazi marekani
    nataka hataza afrika mashariki yote
    kampuni inaniuzia world patent, ni kweli?
    nichague nchi gani kwa hataza yangu
    patent ya dunia nzima bei gani
    kuna hataza moja ya dunia nzima
