question = Nchi moja imekataa muundo wangu wa Hague, au ni wakati wa kuhuisha. Nifanye nini?
answer =
    Kukataliwa kunahusu nchi hiyo tu, na bado unaweza kujibu. Nyingine zinaendelea.
    Soma leo: miundo ipi, sababu ipi, na siku ya mwisho ya kujibu. Unaijibu ofisi hiyo, kwa kawaida kupitia wakala wa huko, si WIPO.
    Ofisi yenyewe ina { $refusal } tangu uchapishaji ili kukataa. Muda wako wa kujibu uko kwenye taarifa.
    Ofisi zinazochunguza zinaweza kuwa na { $long } kukataa.
    Uhuishaji hufanywa kwa hatua moja, WIPO, kila { $renewal }. Unachagua nchi na miundo ya kubaki nayo.
    Kila nchi lazima iruhusu angalau { $minimum } kwa jumla, ukihuisha. Nyingi huruhusu zaidi.
more-1 =
    Sababu za kawaida za kukataa, na kinachoweza kusaidia:
    – Muundo wa zamani unaofanana. Onyesha tofauti, au iache nchi hiyo.
    – Uliuonyesha mapema mwenyewe. Tafuta kanuni ya msamaha ya nchi hiyo, na ushahidi na fomu zake.
    – Picha hazionyeshi umbo lote. Wakati mwingine maelezo husaidia. Picha mpya mara nyingi haziwezi kuongezwa.
    – Miundo isiyo ya pamoja. Chagua mmoja, au gawa.
    – Bidhaa inafuata kazi yake tu.
    Ofisi haiwezi kukataa kwa sababu ya umbo la ombi. WIPO imeshalikagua.
more-2 =
    Amua kwa thamani. Muulize wakala wa huko bei ya jibu la kwanza kabla ya kukubali.
    Usipofanya kitu, kukataliwa kwa kawaida huwa kwa mwisho kwa nchi hiyo. Ada hazirudishwi.
    Hakuna kukataliwa kwa wakati? Basi muundo una nguvu huko kama vile ofisi hiyo ingeutoa. Ofisi nyingi hutuma pia tamko la kutoa ulinzi, lenye faida kwa forodha na maduka ya mtandaoni.
    Shambulio la baadaye bado linawezekana: wengine wanaweza kuiomba mahakama au ofisi ifute muundo.
    Hali ya kila nchi unaipata kwenye hifadhidata ya bure ya Hague ya WIPO.
more-3 =
    Uhuishaji kwa vitendo:
    – Andika tarehe siku ya usajili. Vikumbusho vinaweza kupotea.
    – Lipa WIPO mtandaoni. Kuna ada ya msingi ya miundo, na ada ya kila nchi.
    – Kwa muda maalumu baada ya tarehe bado unaweza kuhuisha, kwa ada ya ziada. Angalia ukurasa wa WIPO kwa siku ya mwisho.
    – Baada ya hapo, ulinzi wa usajili huu umekwisha, na kwa kawaida haurudishwi.
    Mtego: muda mrefu kabisa haulingani kila mahali. Katika baadhi ya nchi uhuishaji huisha mapema.
    Mfano: mtengeneza taa anabaki na modeli yake maarufu tu, na katika nchi anakouza bado.
ask =
    muundo wangu umekataliwa marekani hague
    japan wamekataa design yangu nifanyeje
    kuhuisha usajili wa hague
    nimepitisha tarehe ya kuhuisha muundo wa kimataifa
    barua ya kukataliwa muundo kutoka wipo
    nijibu wipo au ofisi ya nchi
    muundo wa kimataifa unaisha lini
    nchi moja imekataa nyingine zinaendelea?
    nchi moja imekataa muundo wangu wa hague
