# Mti unaotafuta njia ya kutatua mgogoro.

name = Nitatatuaje mgogoro wangu?

about = Mgogoro unahusu nini?
    .why = Unachoweza kufanya kinategemea kilichotokea.
    .short = Mgogoro
    .licence-dispute = Leseni au malipo yake
    .contract-breach = Mkataba mwingine haufuatwi
    .ownership-dispute = Hatukubaliani nani mmiliki
    .trade-secret-misuse = Mtu anatumia siri yangu vibaya
    .domain-name = Mtu ana jina langu kama tovuti
    .copied = Mtu ananiiga
    .accused = Mtu anadai nimemuiga

basic-mark = Je, jina hili tayari ni alama ya biashara katika nchi yako?
    .why = Utaratibu wa anwani za tovuti unahitaji alama.
    .short = Alama ya nyumbani
    .none = Hapana
    .pending = Ombi limewasilishwa
    .registered = Imesajiliwa

urgent = Je, kuna jambo ambalo lazima likome mara moja?
    .why = Mahakama inaweza kutoa amri ya haraka, mara nyingi kwa wanaochukua hatua haraka tu.
    .short = Dharura
    .yes = Ndiyo, mara moja
    .no = Hapana, kuna muda wa kuzungumza

clause = Je, kuna mkataba unaosema migogoro itatatuliwa vipi?
    .why = Kifungu hicho kinaweza kuamua kama mnaenda mahakamani, kwenye upatanishi (mediation) au usuluhishi (arbitration).
    .short = Kifungu cha migogoro
    .yes = Ndiyo, kifungu hicho kipo
    .no = Hapana, au hakuna mkataba

agrees = Je, upande wa pili ungekubali kuutatua nje ya mahakama?
    .why = Bila kifungu katika mkataba, pande zote lazima zikubali.
    .short = Upande wa pili
    .yes = Ndiyo, huenda
    .no = Hapana, huenda wasikubali

matters = Ni nini muhimu zaidi kwako?
    .why = Kila njia ya kutatua mgogoro ina uzuri wake.
    .short = Muhimu zaidi
    .keep-relationship = Tunataka kuendelea kufanya kazi pamoja
    .secrecy = Mtu mwingine asijue
    .low-cost = Isigharimu sana
    .technical-question = Mtaalamu kwa jambo la kiufundi
    .final-binding = Tunahitaji uamuzi wa mwisho
    .many-countries = Nchi kadhaa kwa pamoja

budget = Unaweza kutumia kiasi gani kwa mgogoro huu?
    .why = Kiasi kidogo kinachogombaniwa hakibebi utaratibu wa gharama kubwa.
    .short = Bajeti
    .low = Kidogo iwezekanavyo
    .medium = Kiasi cha wastani
    .high = Mengi yanautegemea
