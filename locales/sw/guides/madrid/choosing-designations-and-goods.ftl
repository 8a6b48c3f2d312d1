question = Nichague nchi zipi na bidhaa zipi katika ombi la Madrid?
answer =
    Anza na biashara yako, si na ramani.
    – Nchi: unakouza sasa, utakakouza kweli karibuni, bidhaa zinakotengenezwa, na bandia zinakotoka.
    – Hakikisha kila moja ni mwanachama wa Mfumo wa Madrid kwenye orodha ya WIPO.
    – Bidhaa na huduma: unachouza chini ya alama. Orodha haiwezi kuzidi alama yako ya nyumbani.
    – Maneno: zana ya bure ya WIPO, Madrid Goods and Services Manager, inaonyesha daraja, na kwa nchi nyingi kama ofisi inakubali maneno hayo.
    – Tafuta kwanza alama za zamani katika kila nchi.
    Nchi zinaweza kuongezwa baadaye. Bidhaa haziwezi.
more-1 =
    Jinsi ya kulifanyia kazi:
    – Tengeneza jedwali: nchi, mauzo ya sasa, mauzo yaliyopangwa, ada, hatari ya nakala.
    – Weka kila moja kwenye kikokotoo cha ada cha WIPO. Baadhi ya nchi hugharimu mara kadhaa zaidi ya nyingine.
    – Angalia wasifu wa wanachama kwenye kurasa za WIPO: kanuni maalumu, muda, wakala wa huko.
    – Andika orodha fupi ya bidhaa kwa nchi yenye maneno makali au alama nyingi za zamani. Unaweza kufanya hivyo katika fomu ileile.
    Mfano: mtengeneza viatu anaorodhesha viatu, mikoba na mikanda. Kwa nchi moja anaorodhesha viatu tu, kwa sababu mikoba imeshachukuliwa huko.
more-2 =
    Makundi ya nchi:
    – Umoja wa Ulaya ni uteuzi mmoja kwa nchi zake zote. Alama ya zamani katika nchi moja tu kati ya hizo inaweza kutosha kuuzuia.
    – OAPI ni uteuzi mmoja kwa nchi zake wanachama za Afrika.
    – Baadhi ya maeneo hayajumuishwi na nchi yanayomilikiwa nayo. Uchina haijumuishi Hong Kong na Makau katika Mfumo wa Madrid.
    – Nchi zilizotoka au zisizojiunga na umoja lazima zitajwe peke yake, kama Ufalme wa Muungano.
    Si mwanachama? Wasilisha huko moja kwa moja. Tumia tarehe ya ombi lako la kwanza wakati muda wa kipaumbele ungalipo.
more-3 =
    Mitego:
    – “Bidhaa zote za daraja”. Ofisi nyingi hukataa hili. Baadhi huuliza pia kama unakusudia kutumia alama kwa kila kitu.
    – Tamko kwamba unakusudia kuitumia alama. Baadhi ya wanachama hulitaka, Marekani kwa fomu yake yenyewe. Tia sahihi tu kama ni kweli.
    – Kutaja nchi “kwa tahadhari tu”. Alama isiyotumika inaweza kufutwa huko.
    – Jina lenye maana mbaya au la maelezo katika lugha ya huko.
    Makosa ya madaraja au maneno huleta barua ya WIPO kwako na kwa ofisi yako, na mara nyingi ada za ziada.
    Ofisi yako ndiyo inayoijibu WIPO, si wewe. Ipigie siku hiyohiyo.
    Ada ya ziada isipolipwa kwa wakati, ombi lote linahesabiwa kuwa limeachwa.
ask =
    nichague nchi gani kwenye ombi la madrid
    naweza kuongeza nchi baadaye madrid
    bidhaa gani niandike kwenye madrid
    umoja wa ulaya ni uteuzi mmoja?
    niteue nchi zote kwa usalama?
    orodha ya bidhaa kwa kila nchi iwe tofauti
    nchi za afrika zilizo kwenye madrid
    naongezaje bidhaa kwenye alama ya kimataifa
    nitie nchi zipi kwenye madrid
