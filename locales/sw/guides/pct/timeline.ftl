question = Nini kinatokea lini katika ombi la PCT?
answer =
    Tarehe huhesabiwa kutoka tarehe yako ya kipaumbele. Kwa kawaida hiyo ni siku ya ombi lako la kwanza kabisa la uvumbuzi huo.
    – Ndani ya { $priority }: wasilisha ombi la PCT.
    – Miezi michache baadaye: unapata ripoti ya utafutaji na maoni ya maandishi.
    – Mara baada ya { $publication }: WIPO inachapisha ombi. Kila mtu anaweza kulisoma.
    – Kabla ya mwisho wa { $entry }: ingia awamu ya kitaifa katika nchi nyingi. Ofisi chache zina muda mwingine.
    Ukikosa tarehe ya kuwasilisha PCT au ya awamu ya kitaifa, unaweza kupoteza haki. Ziandike zote leo.
more-1 =
    Kama ombi la PCT ndilo la kwanza kabisa, tarehe yake ya kuwasilisha ndiyo tarehe ya kipaumbele.
    Linganisha tarehe na risiti ya kuwasilisha. Ziandike mahali ambapo zaidi ya mtu mmoja anaziona.
    Kosa la kawaida ni kuhesabu kutoka tarehe ya kuwasilisha PCT ingawa kulikuwa na ombi la awali la nyumbani.
    Mfano: mtengeneza zana aliwasilisha nyumbani mapema, na PCT miezi kadhaa baadaye. Tarehe zote zinazofuata bado zinahesabiwa kutoka ombi lile la nyumbani.
more-2 =
    Katika muda huo, una chaguo:
    – Badilisha madai yako baada ya kusoma ripoti ya utafutaji.
    – Omba uchunguzi wa awali wa kimataifa, kama maoni zaidi yanakusaidia.
    Ombi hili linatakiwa ndani ya { $demand } tangu tarehe ya kipaumbele, au baadaye kidogo kama ripoti ya utafutaji ilichelewa.
    – Acha, na uondoe ombi kabla ya kuchapishwa, ukipendelea kuufanya uvumbuzi ubaki siri.
    Hakuna hatua ya lazima kati ya hizi. Muulize wakala wako kwanza kila moja inagharimu nini.
more-3 =
    Je, umekosa tarehe ya kuwasilisha PCT? Chukua hatua mara moja.
    Baadhi ya ofisi bado zinaweza kurejesha haki yako ya kipaumbele, ukiomba haraka.
    Unaweza kuomba kwa muda wa { $late } baada ya tarehe uliyoikosa.
    Lazima ueleze kwa nini ilitokea, na huenda kuna ada.
    Baadhi ya nchi hazikubali kurejeshwa huko. Kwa hiyo ni uokoaji, si mpango.
ask =
    tarehe muhimu za pct ni zipi
    ratiba ya pct
    pct inachukua muda gani
    ombi la pct linachapishwa lini
    nimeomba hataza mwezi wa tatu nina muda gani wa pct
    nimekosa tarehe ya pct
    tarehe ya kipaumbele ni ipi
    nihesabu miezi ya pct kuanzia wapi
    niliwasilisha uvumbuzi Machi, nina muda gani kwa nchi za nje
    pct inachukua miezi mingapi
    nina miezi mingapi kabla ya kuingia kila nchi na hataza
