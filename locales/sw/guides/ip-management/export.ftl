question = Ninataka kuuza nje. Je, alama yangu ya biashara au hataza ina nguvu nje ya nchi?
answer =
    Kwa ujumla hapana. Haki iliyosajiliwa ina nguvu tu mahali iliposajiliwa: katika nchi moja, au kundi moja la nchi.
    Hakimiliki ni tofauti. Katika nchi nyingi inatokea yenyewe.
    Kwa hiyo kabla ya kusafirisha, chagua masoko yako na uangalie huko:
    – je, jina langu liko huru, na je, lina maana mbaya?
    – je, bidhaa yangu ingegusa haki ya mtu mwingine?
    – ninahitaji kusajili nini?
    Katika nchi nyingi, anayewasilisha maombi kwanza hupata jina. Mwagizaji wako, au mtu usiyemjua, anaweza kuwa wa kwanza.
more-1 =
    Baada ya ombi la kwanza unaweza kuwasilisha nje ya nchi na kubaki na tarehe ya kwanza. Hii ni haki ya kipaumbele.
    Kwa alama ya biashara una muda wa { $mark-priority } tangu ombi la kwanza.
    Kwa ubunifu wa viwandani una muda wa { $design-priority } tangu ombi la kwanza.
    Kwa uvumbuzi una muda wa { $patent-priority } tangu ombi la kwanza.
    Baada ya hapo bado unaweza kuwasilisha alama, lakini bila tarehe ya awali. Kwa uvumbuzi au muundo, mauzo yako mwenyewe yanaweza kuhesabiwa dhidi yako.
    Ombi moja la kimataifa linaweza kujumuisha nchi nyingi, kama nchi yako na zao ni wanachama wa mfumo.
more-2 =
    Mtego wa kawaida: msambazaji wa nje anasajili alama yako “kukusaidia”. Hapo ni yake, na ni vigumu kuirudisha. Wasilisha kwa jina lako na useme hivyo kwenye mkataba.
    Angalia pia nchi ambako bidhaa zako zinatengenezwa. Alama ya mtu mwingine huko inaweza kuzuia bidhaa zako mpakani.
    Si kila kitu kila mahali: anza na unapouza, unapotengeneza na nakala zinakotoka.
    Iulize forodha ya huko kama unaweza kuandikisha alama yako. Liulize shirika la kukuza mauzo ya nje au ofisi ya miliki bunifu kuhusu msaada wa gharama.
ask =
    nataka kuuza viungo nje, nikague nini kwanza
    alama yangu ya kenya inafanya kazi uganda?
    naanza kuexport kahawa, nisajili jina huko
    nikipeleka bidhaa dubai jina langu linalindwa?
    mwagizaji anataka kusajili brand yangu kwake
    kabla ya kuuza ulaya nifanye nini na chapa yangu
    hataza yangu ya nyumbani inatumika nje?
    kuuza afrika mashariki nisajili kila nchi
    naanza kuuza nje viungo niangalie nini
    mzigo wa kwanza ujerumani nikague jina na muundo
