# Mti kwa watu waliopata barua.

name = Nimetuhumiwa kuiga: nifanye nini?

sender = Nani alituma barua au ujumbe?
    .why = Karatasi za mahakama au forodha haziwezi kungoja. Baadhi ya barua si kama zinavyoonekana.
    .short = Mtumaji
    .court = Mahakama, polisi au forodha
    .owner = Kampuni, mtu au wakili wao
    .platform = Jukwaa la mtandaoni liliondoa tangazo
    .fair = Mtu kwenye maonyesho ya biashara
    .domain = Malalamiko kuhusu anwani ya tovuti yangu
    .opposition = Mtu anapinga alama yangu ya biashara
    .bill = Ni bili ya daftari au ada

deadline = Je, inataja siku ambayo lazima ujibu?
    .why = Kama muda uliobaki ni mfupi, zungumza na mtu kwanza.
    .short = Siku ya kujibu
    .soon = Ndiyo, karibu sana au imeshapita
    .later = Ndiyo, na bado kuna muda
    .none = Hakuna siku iliyotajwa

right = Barua inataja haki gani?
    .why = Kila haki ina mipaka yake na majibu yake.
    .short = Haki iliyotajwa
    .mark = Alama ya biashara au jina la biashara
    .design = Ubunifu wa viwandani, muonekano
    .patent = Hataza au modeli ya matumizi
    .work = Hakimiliki: picha, maandishi, muziki
    .contract = Mkataba au ahadi ya kutunza siri
    .none = Haitaji haki yoyote

mark-first = Nani alitumia au kuwasilisha jina kwanza katika nchi hiyo?
    .why = Haki ya zamani zaidi inaweza kuwa jibu.
    .short = Wa kwanza
    .we = Sisi
    .they = Wao

patent-sender = Je, mtumaji anatengeneza au kuuza bidhaa zake?
    .why = Baadhi ya kampuni huandika barua ili kukusanya pesa tu.
    .short = Bidhaa za mtumaji
    .yes = Ndiyo
    .no = Hapana, ina hataza tu

early-use = Je, ulikuwa tayari unafanya hivyo kabla hawajaomba hataza?
    .why = Nchi nyingi humruhusu mtumiaji wa awali aendelee, kwa masharti.
    .short = Matumizi ya awali
    .yes = Ndiyo
    .no = Hapana

permission = Je, una leseni au karatasi nyingine ya hilo?
    .why = Karatasi inaweza kumaliza jambo hilo. Baadhi ya matumizi pia yanaruhusiwa na sheria.
    .short = Ruhusa
    .yes = Ndiyo, nina karatasi
    .no = Hapana
    .allowed = Hapana, ila nadhani sheria inaruhusu

clause = Je, kuna mkataba unaosema migogoro itatatuliwa vipi?
    .why = Kifungu hicho kinaweza kuamua kama mnaenda mahakamani, kwenye upatanishi (mediation) au usuluhishi (arbitration).
    .short = Kifungu cha migogoro
    .yes = Ndiyo, kifungu hicho kipo
    .no = Hapana, au hakuna mkataba

selling = Je, unauza au unatumia kitu wanachokitaja?
    .why = Kuacha kwa muda kunaweza kupunguza madhara.
    .short = Matumizi yetu
    .yes = Ndiyo, sasa
    .stopped = Si tena
    .never = Hapana, kamwe

aim = Ni nini muhimu zaidi kwako?
    .why = Kila njia ya kutatua mgogoro ina uzuri wake.
    .short = Muhimu zaidi
    .licence = Kuendelea, kwa ruhusa yao
    .keep-relationship = Tunataka kuendelea kufanya kazi pamoja
    .low-cost = Isigharimu sana
    .secrecy = Mtu mwingine asijue
    .technical-question = Mtaalamu kwa jambo la kiufundi
    .final-binding = Tunahitaji uamuzi wa mwisho

agrees = Je, upande wa pili ungekubali kulitatua nje ya mahakama?
    .why = Bila kifungu katika mkataba, pande zote lazima zikubali.
    .short = Upande wa pili
    .yes = Ndiyo, huenda
    .no = Hapana, huenda wasikubali
