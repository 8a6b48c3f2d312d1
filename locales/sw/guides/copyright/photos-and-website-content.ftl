question = Naweza kuweka nini kwenye tovuti yangu, na nifanyeje wengine wakinakili picha na maandishi yangu?
answer =
    Weka mtandaoni tu ulichotengeneza mwenyewe, ulichopewa ruhusa ya maandishi, au chenye leseni inayofaa. Tunza ushahidi wa kila picha na maandishi.
    – Picha za mtengenezaji wa bidhaa: uliza. Haki ya kuuza si kila mara inahusu picha.
    – Picha na maoni ya wateja: uliza kwanza, hata kama wamekutaja.
    – Watu walio kwenye picha: waulize pia, hata wafanyakazi wako.
    – Mtengeneza tovuti: mkataba useme kwamba maudhui yote yana leseni, kwa nani, na nani atalipa kama haina.
    Wengine wakikuiga: tunza ushahidi, kisha omba, kisha ripoti. Kurasa zinazofuata zinaonyesha jinsi.
more-1 =
    Tunza orodha ya tovuti yako: faili, limetoka wapi, nani alilitengeneza, leseni, tarehe.
    – Picha za hifadhi (stock): je, leseni inahusu matangazo, uchapaji, bidhaa za kuuza? Iko kwa jina la nani?
    – Fonti, ramani, ikoni, picha za skrini na muziki vina wamiliki pia.
    – Makala ya gazeti kukuhusu: weka kiungo, na unukuu kidogo. Kwa nakala nzima, uliza gazeti.
    – Viungo kwa kawaida ni sawa. Kwa picha na video zilizopachikwa, kanuni hutofautiana.
    Jina lako liko kwenye tovuti, kwa hiyo dai linakuja kwako kwanza. Kisha unaweza kumgeukia mtengeneza tovuti.
more-2 =
    Mtu amenakili maudhui yako:
    – Hifadhi ukurasa pamoja na anwani na tarehe. Tunza faili lako halisi.
    – Hakikisha ni yako. Huenda ni ya mpiga picha.
    – Jua nani yuko nyuma: ukurasa wa mawasiliano, jukwaa, daftari la majina ya kikoa.
    – Andika kwa kifupi na utulivu: nini ni chako, kiko wapi, unataka nini, hadi lini. Unaweza kuomba kiondolewe, jina lako liwekwe, au ada. Anza na bei yako ya kawaida.
    – Hakuna jibu? Tumia fomu ya malalamiko ya jukwaa, injini ya utafutaji au kampuni ya kuhifadhi tovuti.
    – Hasara kubwa? Mwone mshauri kwanza.
    Usishutumu hadharani, na usitishie kwa kiasi usichoweza kukitetea.
more-3 =
    Fanya kunakili kuwe kugumu, na leseni ziwe rahisi:
    – Mstari wenye jina, mwaka na “omba ruhusa”, na anwani yake. Si sharti, lakini unasaidia.
    – Picha ndogo mtandaoni, picha halisi kwako.
    – Acha jina na tarehe ndani ya faili.
    – Maelezo ya bidhaa kwa maneno yako yanaweza kulindwa. Ukweli mmoja mmoja na bei hazilindwi.
    Mfano: mfuma mazulia anaona picha zake katika duka jingine. Duka linauza mazulia yake halisi. Anatoa leseni kwa kubadilishana na jina lake na kiungo, na anapata wateja wapya.
ask =
    mtu amechukua picha zangu za instagram kwa duka lake
    kampuni nyingine imecopy picha za website yangu
    maelezo ya bidhaa zangu yako neno kwa neno kwenye tovuti nyingine
    naweza kurepost picha za wateja za keki yetu
    web designer alitumia picha ya wizi nani analipa
    screenshot ya ramani kwenye kipeperushi inaruhusiwa
    font kwenye packaging inahitaji leseni
    naweza kuweka video ya youtube kwenye ukurasa wa kampuni
    nidai kiasi gani mtu akitumia picha yangu bila ruhusa
    gazeti limeandika kuhusu sisi naweza kuposti makala
    mshindani ameiba picha zangu za keki
    nimetoa picha google wananidai
    gazeti limetumia picha yangu bila ruhusa
    notes zangu za darasa zinauzwa na mtu
