question = Je, leseni lazima iandikwe, isajiliwe au itozwe kodi?
answer =
    Inategemea nchi. Njia salama ni ileile kila mahali:
    – Iandike na uitie sahihi, hata kwa familia au kampuni yako mwenyewe.
    – Iulize ofisi ya miliki bunifu kama inaweza au lazima iandikishwe. Isipoandikishwa, huenda isihesabike dhidi ya mnunuzi wa baadaye wa haki. Mpewa leseni huenda asiweze kushtaki.
    – Uliza kama mkataba na kampuni ya nje unahitaji kibali. Bila hicho, benki huenda isitume pesa.
    – Muulize mshauri wa kodi kabla ya sahihi. Mirabaha ikivuka mpaka, kodi ya zuio mara nyingi hukatwa.
    Waulize wote kabla ya sahihi. Baadaye hugharimu zaidi.
more-1 =
    Kuandikisha leseni:
    – Fomu, ada na karatasi ziko kwenye ukurasa wa ofisi. Mara nyingi dondoo fupi au fomu inatosha, hivyo bei hubaki siri.
    – Semeni nani anafanya, nani analipa, na kufikia lini.
    – Katika nchi za Mkataba wa Singapore, kukosa ingizo hakubatilishi alama.
    – Kwa alama za Mfumo wa Madrid, leseni inaweza kuandikishwa WIPO kwa nchi kadhaa pamoja. Baadhi ya nchi hazikubali hili. Basi iandikishe huko.
    – Leseni ikiisha, ingizo lifutwe.
    Baadhi ya sheria hutaka zaidi, kwa mfano mthibitishaji au lugha fulani.
more-2 =
    Kodi na pesa:
    – Mlipaji huenda azuie sehemu ya mrabaha kwa ajili ya Serikali. Huitwa kodi ya zuio (withholding tax).
    – Mkataba wa kodi kati ya nchi unaweza kuipunguza. Fomu, mara nyingi uthibitisho wa makazi, huhitajika kabla ya malipo.
    – Mkataba useme nani anabeba kodi. “Net” na “gross” hubadilisha bei sana.
    – Omba karatasi inayoonyesha kodi ililipwa. Unaihitaji nyumbani.
    – Kodi ya mauzo au ya ongezeko la thamani inaweza kuongezeka.
    – Kati ya kampuni zako, ofisi za kodi hutaka bei inayostahili.
    – Pangeni sarafu, kiwango na gharama za benki.
more-3 =
    Mpango mfupi kabla ya sahihi:
    – Ofisi ya miliki bunifu au wakala: umbo na kuandikisha, katika kila nchi ya leseni.
    – Mshauri wa kodi: kodi huko, kodi nyumbani, mkataba, fomu.
    – Benki: je, pesa zinaweza kutoka nchini, na kwa karatasi gani?
    – Kalenda: tarehe ya kuandikisha, ya fomu ya kodi, ya uhuishaji.
    Mtego: “italipwa bila makato yoyote”, imetiwa sahihi na mpewa leseni ambaye kisheria lazima azuie kodi. Basi anailipa mfukoni mwake.
    Mfano: kampuni ya chai inatoa leseni ya alama nje. Mpewa leseni anazuia kodi kwa kiwango kamili, kwa sababu fomu ilikosekana. Kwa fomu, ingekuwa pungufu.
ask =
    leseni ya mdomo inatosha?
    leseni ya chapa lazima isajiliwe brela
    kampuni ya nje inanilipa mrabaha kodi inakatwa
    benki imekataa kutuma pesa za leseni nje
    withholding tax ya leseni nani analipa
    kuandikisha leseni ya alama ya madrid
    leseni ndani ya familia iandikwe?
    mkataba unasema net au gross maana yake
    mkataba wa leseni uandikishwe ofisini
