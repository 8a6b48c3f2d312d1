question = Je, naweza kuwasilisha modeli ya matumizi kwanza, na hataza au nchi nyingine baadaye?
answer =
    Mara nyingi ndiyo. Modeli ya matumizi (utility model) nyumbani inaweza kuwa hatua ya haraka ya kwanza. Inahesabika huko tu, lakini tarehe yake inaweza kukusaidia kwingine.
    Ndani ya { $priority } tangu ombi hilo la kwanza, unaweza kuwasilisha katika nchi nyingine za Mkataba wa Paris na kubaki na tarehe.
    Huko, modeli ya matumizi inaweza kuwa msingi wa ombi la hataza, na ombi la hataza msingi wa modeli ya matumizi.
    Nchi nyingi hazina modeli za matumizi. Kwa hizo unahitaji hataza au haki nyingine.
    Baadhi ya nchi hukuruhusu kubaki na zote kwa uvumbuzi uleule, nyingine hapana. Iulize ofisi yako kabla ya kuwasilisha, kwa sababu mpangilio unaweza kuwa muhimu.
more-1 =
    Mpango unaofaa mara nyingi:
    – Wasilisha kabla ya kuonyesha bidhaa.
    – Andika maandishi kikamilifu kama ya hataza. Maombi ya baadaye hubaki na tarehe ya mapema kwa kilicho ndani ya la kwanza tu.
    – Ndani ya muda wa kipaumbele, tafuta, jaribu soko na uchague nchi.
    – Kabla haujaisha, amua kwa kila nchi: modeli ya matumizi, hataza au hakuna.
    – Kupitia PCT unaweza baadaye kuomba modeli ya matumizi katika nchi zilizo nayo. Unasema hivyo unapoingia nchi hiyo.
    – Baadhi ya nchi hukuruhusu kugeuza haki moja kuwa nyingine, au kutoa modeli ya matumizi kutoka ombi la hataza linalosubiri. Kila moja ina siku yake ya mwisho.
more-2 =
    Mitego:
    – Muda huanza na ombi la kwanza kabisa la uvumbuzi, iwe hataza au modeli ya matumizi.
    – Baadhi ya nchi hutaka ombi la kwanza nyumbani, au kibali, kabla ya kuwasilisha nje.
    – Modeli ya matumizi inaweza kuchapishwa punde baada ya usajili. Muda wa kipaumbele ukiwa umekwisha, uchapishaji wako mwenyewe unaweza kuzuia hataza yako ya baadaye.
    – Ukiegemeza muundo kwenye modeli ya matumizi, muda mfupi zaidi wa miundo huhesabika.
    Muda huo ni { $design-priority } tangu ombi la kwanza.
    Mfano: mtengeneza toroli anawasilisha modeli ya matumizi kabla ya masika. Miezi baadaye mnunuzi wa nje anakuja. Nchi yake haina modeli za matumizi, hivyo anawasilisha ombi la hataza huko, kwa wakati na kwa tarehe ya kwanza.
ask =
    nianze na utility model kisha hataza baadaye
    modeli ya matumizi kenya nipeleke nchi nyingine vipi
    naweza kugeuza utility model kuwa patent
    nchi ya mnunuzi haina utility model
    utility model na hataza kwa kitu kimoja pamoja
    pct kwa utility model inawezekana
    muda wa kupeleka modeli yangu nje ya nchi
    toroli langu limesajiliwa nyumbani nataka kuuza nje
    nina modeli hapa nataka uganda pia
