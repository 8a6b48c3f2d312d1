# Mti kwa watu ambao jina, bidhaa au kazi yao imeigwa.

name = Mtu ameniiga: nifanye nini?

what = Ni nini kilichoigwa?
    .why = Unachoweza kufanya kinategemea haki inayokilinda.
    .short = Kilichoigwa
    .name = Jina, nembo au chapa yangu
    .packaging = Kifungashio au mtindo wa duka langu
    .look = Muonekano wa bidhaa yangu
    .technique = Jinsi bidhaa yangu inavyofanya kazi
    .content = Maandishi, picha, muziki au programu
    .secret = Mapishi au siri yangu ya biashara
    .domain = Jina langu katika anwani ya tovuti
    .account = Utambulisho wangu, akaunti ya uongo

name-registered = Je, limesajiliwa kama alama yako ya biashara katika nchi ya nakala?
    .why = Bila haki katika nchi hiyo, hatua nyingine hutangulia.
    .short = Usajili
    .yes = Ndiyo, limesajiliwa
    .pending = Nimeomba, bado haijaamuliwa
    .no = Hapana

look-registered = Je, umesajiliwa kama ubunifu wako wa viwandani katika nchi ya nakala?
    .why = Bila haki katika nchi hiyo, hatua nyingine hutangulia.
    .short = Usajili
    .yes = Ndiyo, umesajiliwa
    .pending = Nimeomba, bado haijaamuliwa
    .no = Hapana

technique-protected = Je, una hataza au modeli ya matumizi (utility model) katika nchi ya nakala?
    .why = Bila haki katika nchi hiyo, hatua nyingine hutangulia.
    .short = Haki ya kiufundi
    .yes = Ndiyo, hataza iliyotolewa
    .utility-model = Ndiyo, modeli ya matumizi
    .pending = Nimeomba, bado haijaamuliwa
    .no = Hapana

author = Je, uliitengeneza mwenyewe, na unaweza kuonyesha hilo?
    .why = Hakimiliki haihitaji usajili, lakini kwanza ni ya aliyetengeneza kazi au, katika baadhi ya nchi, ya mwajiri.
    .short = Mtunzi
    .yes = Ndiyo, na naweza kuonyesha
    .paid = Mtu alinitengenezea
    .no-proof = Ndiyo, lakini sina ushahidi

secret-how = Upande wa pili uliipataje?
    .why = Njia zisizo za uaminifu zimekatazwa. Za uaminifu mara nyingi hazikatazwi.
    .short = Ilivyotoka
    .now = Imevuja au kuibwa, sasa hivi
    .employee = Kutoka kwa mfanyakazi anayeondoka
    .taken-apart = Kwa kufungua bidhaa yangu
    .partner = Kampuni iliyofungwa na mkataba wetu

basic-mark = Je, jina hili tayari ni alama ya biashara katika nchi yako?
    .why = Utaratibu wa anwani za tovuti unahitaji alama.
    .short = Alama ya nyumbani
    .none = Hapana
    .pending = Ombi limewasilishwa
    .registered = Imesajiliwa

source = Nakala inatoka wapi?
    .why = Duka, jukwaa na mpaka kila kimoja kina njia yake.
    .short = Inakotoka
    .seller = Duka, mtengenezaji au muuzaji
    .online = Soko la mtandaoni au jukwaa
    .fakes = Bidhaa bandia zinavuka mpaka
    .fair = Niliiona kwenye maonyesho ya biashara
    .former = Mshirika au mfanyakazi wa zamani
    .contract = Kampuni tuliyo na mkataba nayo

clause = Je, kuna mkataba unaosema migogoro itatatuliwa vipi?
    .why = Kifungu hicho kinaweza kuamua kama mnaenda mahakamani, kwenye upatanishi (mediation) au usuluhishi (arbitration).
    .short = Kifungu cha migogoro
    .yes = Ndiyo, kifungu hicho kipo
    .no = Hapana, au hakuna mkataba

proof = Je, umetunza ushahidi: picha, ununuzi wa majaribio, tarehe?
    .why = Upande wa pili ukishaonywa, ushahidi mara nyingi hutoweka.
    .short = Ushahidi
    .yes = Ndiyo
    .no = Hapana, bado

wants = Unataka nini zaidi?
    .why = Kila njia ya kulitatua ina uzuri wake.
    .short = Ninachotaka
    .urgent-stop = Lazima ikome mara moja
    .money = Pesa kwa ajili ya nakala
    .keep-relationship = Tunataka kuendelea kufanya kazi pamoja
    .secrecy = Mtu mwingine asijue
    .low-cost = Isigharimu sana
    .technical-question = Mtaalamu kwa jambo la kiufundi

agrees = Je, upande wa pili ungekubali kulitatua nje ya mahakama?
    .why = Bila kifungu katika mkataba, pande zote lazima zikubali.
    .short = Upande wa pili
    .yes = Ndiyo, huenda
    .no = Hapana, huenda wasikubali
