question = Ripoti ya utafutaji ya PCT na maoni ya maandishi zinaniambia nini, na nifanye nini?
answer =
    Ni jaribio la kwanza la uvumbuzi wako na ofisi ya hataza. Hazimfungi mtu, lakini zinaonyesha nafasi yako.
    – Ripoti ya utafutaji inaorodhesha nyaraka za awali. Herufi inaonyesha uzito wake. X: ina madhara peke yake. Y: ina madhara pamoja na waraka mwingine. A: ya kukupa mwanga tu.
    – Maoni ya maandishi yanasema, dai kwa dai, kama uvumbuzi wako ni mpya na una hatua ya uvumbuzi (inventive step), na kwa nini.
    Zisome zote kabla ya kutumia pesa zaidi. Zikiwa mbaya, unaweza kubadilisha madai, kutoa hoja baadaye, au kuacha.
    Ripoti inatakiwa ndani ya { $report } tangu tarehe ya kipaumbele, au { $copy } baada ya ofisi ya utafutaji kupata nakala, kama hilo linachelewa zaidi.
more-1 =
    Inapofika:
    – Andika siku iliyotumwa. Tarehe nyingine huhesabiwa kutoka siku hiyo.
    – Soma kila waraka wa X kando ya dai lako. Je, kweli unaonyesha kila sehemu?
    – Angalia ni madai yapi yaliyosifiwa. Mara nyingi dai jembamba zaidi ni zuri.
    – Muulize wakala: je, dai hilo jembamba bado lingemzuia mshindani?
    – Kisha chagua: endelea, badilisha madai, omba uchunguzi zaidi, au ondoa. Ili uvumbuzi ubaki siri, ondoa kabla ya kuchapishwa.
    Mfano: ripoti ni mbaya kwa “feni yenye panga lililopinda”, lakini nzuri kwa ncha maalumu ya panga. Mtengenezaji anabaki na ncha, kwa sababu hiyo ndiyo wanunuzi wanailipia.
more-2 =
    Unaweza kubadilisha madai mara moja, WIPO, baada ya ripoti ya utafutaji.
    Muda wa mwisho ni { $amend } tangu siku ripoti ilipotumwa, au { $amend-alt } tangu tarehe ya kipaumbele, kinachoisha baadaye.
    Huwezi kuongeza jambo ambalo halikuwemo kwenye ombi siku ya kwanza. Madai yaliyobadilishwa huchapishwa.
    Hatua hii si ya lazima. Unaweza pia kubadilisha madai baadaye, katika kila nchi.
    Unaweza kuitumia WIPO maelezo yako kuhusu maoni ya maandishi.
    Yatume ndani ya { $comments } tangu tarehe ya kipaumbele, ili ofisi za nchi ziweze kuyapata.
more-3 =
    Mitego:
    – Ripoti safi si hataza. Nchi zinaweza kutafuta tena na kupata zaidi.
    – Haisemi chochote kuhusu uhuru wako wa kuuza.
    – Ofisi inaweza kusema kwamba una uvumbuzi kadhaa na kuomba pesa zaidi. Usipolipa katika muda mfupi uliotolewa, sehemu tu itatafutwa.
    – Ripoti na maoni huwa hadharani pamoja na ombi.
    Utafutaji zaidi wa ofisi nyingine unaweza kupata nyaraka za lugha nyingine.
    Unaweza kuuomba si zaidi ya { $supplementary } baada ya tarehe ya kipaumbele.
    Utafutaji huo hulipiwa, hivyo muulize wakala kama unafaa.
ask =
    ripoti ya utafutaji ya pct imekuja mbaya
    x na y kwenye ripoti ya pct ni nini
    maoni ya maandishi ya wipo yanamaanisha nini
    search report nifanye nini nayo
    naweza kubadilisha madai baada ya ripoti
    ripoti ikiwa mbaya niache?
    isr inatoka lini
    ripoti nzuri inamaanisha nimepata hataza?
    ripoti ina herufi X na Y maana yake
