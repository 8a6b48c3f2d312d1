question = Hataza au modeli ya matumizi (utility model): nichague ipi?
answer =
    Kwanza angalia kama nchi yako ina modeli ya matumizi (utility model). Kama inayo, fikiria:
    – modeli ya matumizi kwa bidhaa rahisi yenye maisha mafupi, bajeti ndogo, na nakala zinazotarajiwa upesi
    – hataza kwa hatua kubwa zaidi, njia au dutu, maisha marefu, wawekezaji, au masoko mengi ya nje
    Hataza huchukua muda mrefu na hugharimu zaidi. Kwa kawaida inachunguzwa, hivyo iko imara zaidi.
    Modeli ya matumizi huja mapema na kuisha mapema. Mara nyingi hakuna aliyeichunguza.
    Muonekano peke yake haulindwi na yoyote kati ya hizi. Kwa huo kuna ubunifu wa viwandani.
more-1 =
    Muda mrefu zaidi wa modeli ya matumizi ulioandikwa kwa nchi yako: { $um-term }.
    Muda wa hataza ulioandikwa kwa nchi yako: { $patent-term }.
    Iulize ofisi yako maswali haya:
    – Je, naweza kuwasilisha zote mbili kwa uvumbuzi uleule, na kubaki nazo zote?
    – Je, naweza kubadilisha maombi ya hataza kuwa modeli ya matumizi, na hadi lini?
    – Je, ofisi inachunguza modeli za matumizi? Ninahitaji nini kabla ya kuchukua hatua dhidi ya anayeiga?
    – Je, njia au dutu zinakubaliwa?
    – Biashara ndogo hulipa ada gani?
more-2 =
    Mitego:
    – Nje ya nchi, nchi nyingi hazina modeli ya matumizi. Kwa masoko hayo unahitaji hataza au haki nyingine.
    – Katika nchi za Mkataba wa Paris, ombi la kwanza la modeli ya matumizi linaweza kutoa kipaumbele kwa ombi la hataza la baadaye. Kinyume chake pia kinawezekana.
    – Nafuu zaidi haimaanishi salama zaidi. Haki isiyochunguzwa inaweza kufutwa baada ya mpinzani wako kufanya utafutaji.
    Mfano: mtengeneza mikokoteni ya baiskeli anatarajia nakala msimu ujao. Anasajili kiungo kipya kama modeli ya matumizi. Kwa kidhibiti kipya cha mota anawasilisha maombi ya hataza.
ask =
    hataza au utility model ipi nafuu
    tofauti ya hataza na modeli ya matumizi
    bidhaa yangu itauzwa msimu mmoja, nichague nini
    ipi inapatikana haraka hataza au hataza ndogo
    naweza kuomba zote mbili hataza na utility model
    pesa kidogo nichague utility model?
    utility model ni imara kama hataza?
    nibadilishe ombi la hataza kuwa utility model
    hataza au muundo wa matumizi kwa mashine ya kupukuchua mahindi
    nimeongeza kipande kwenye cherehani hataza au ndogo
