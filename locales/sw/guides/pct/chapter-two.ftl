question = PCT Sura ya Pili ni nini, na je, ombi lake linastahili pesa?
answer =
    Ni hatua ya ziada. Unaiomba ofisi ichunguze ombi lako la PCT tena. Fomu huitwa demand, na unailipia.
    Mtahini husoma hoja zako na madai yaliyobadilishwa na kuandika ripoti mpya. Nayo pia haifungi nchi yoyote.
    Inaweza kustahili kama maoni ya kwanza yalikuwa mabaya, jibu lako ni zuri, na nchi kadhaa zitasoma ripoti mpya. Kama maoni ya kwanza yalikuwa mazuri, au unapanga nchi chache, huenda huihitaji.
    Demand hutakiwa ndani ya { $demand } tangu tarehe ya kipaumbele, au { $after-report } baada ya ripoti ya utafutaji na maoni kutumwa, lolote linaloisha baadaye.
more-1 =
    Jinsi ya kufanya:
    – Uliza ofisi zipi zinaweza kuchunguza ombi lako. Inategemea uliwasilisha wapi.
    – Itumie ofisi hiyo demand, pamoja na madai yaliyobadilishwa na barua inayojibu maoni ya kwanza.
    – Hapa unaweza pia kubadilisha maelezo na michoro. Kitu kipya hakiwezi kuongezwa.
    – Lipa ada ya ofisi inayochunguza, na ada ya uendeshaji ya WIPO. Fanya mapema: zisipolipwa, demand huhesabiwa kuwa haikutolewa.
    Ada ya uendeshaji ni { $handling }.
    Kwa baadhi ya waombaji ada ya uendeshaji hupungua kwa { $reduction }.
    Ripoti kwa kawaida huja ndani ya { $report } tangu tarehe ya kipaumbele. Mjibu mtahini haraka, kwa sababu muda ni mfupi.
more-2 =
    Mitego:
    – Mara chache huongeza muda. Karibu nchi zote tarehe ya awamu ya kitaifa hubaki ileile.
    Muda wa mwisho wa kawaida ni { $entry } tangu tarehe ya kipaumbele.
    – Demand iliyochelewa huhesabiwa kuwa haikutolewa.
    – Ripoti inaweza kuja karibu na muda huo wa mwisho. Andaa nchi zako wakati huohuo.
    – Baadhi ya ofisi huangalia upya tangu mwanzo, ripoti iseme iwavyo.
    Linganisha bei na jibu kwa mtahini wa nchi ya kwanza.
    Mfano: mtengeneza vali anapata maoni mabaya ya kwanza. Anapunguza upana wa dai, anaeleza tofauti na kupata ripoti nzuri. Mpewa leseni wake sasa anakubali kulipia nchi.
ask =
    pct chapter 2 ni lazima?
    maoni ya wipo kuhusu hataza yangu ni mabaya nifanyeje
    demand ya pct inagharimu nini
    nataka ripoti nyingine ya pct
    chapter ii inaongeza muda wa kuingia nchi?
    mtahini wa pct anasema si mpya nijibu wapi
    preliminary examination inafaa kwa mvumbuzi mdogo
    nimechelewa kutuma demand
    naweza kurekebisha madai kabla ya nchi
