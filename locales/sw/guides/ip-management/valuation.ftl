question = Alama yangu, hataza yangu au programu yangu ina thamani gani?
answer =
    Ina thamani ya kile itakachoingiza, itakachookoa au bei itakayouzwa. Hakuna orodha rasmi ya bei.
    Wathamini huangalia kutoka pande tofauti:
    – mapato: italeta pesa kiasi gani katika maisha yake yaliyobaki, ukitoa hatari?
    – soko: wengine walilipa nini kwa kitu kinachofanana?
    – gharama: kuitengeneza tena kungegharimu nini?
    Mthamini mzuri hujaribu zaidi ya njia moja na hueleza uchaguzi wake. Matokeo ni maoni kwa lengo fulani na siku fulani.
    Biashara ndogo mara nyingi inaweza kuanza na makadirio yake yenyewe.
more-1 =
    Makadirio yako mwenyewe:
    – Nini kingebadilika bila haki hiyo: bei ndogo, mauzo machache, gharama kubwa? Andika tofauti ya mwaka.
    – Hilo litadumu kwa miaka mingapi?
    – Nini kinaweza kuharibika? Punguza zaidi kadiri uhakika unavyopungua.
    Kisha angalia kinachopandisha au kushusha thamani: imesajiliwa, inafanya kazi, kwa jina lako, katika nchi zinazofaa? Ni rahisi kuikwepa? Kuna ushahidi wa mauzo?
    Gharama haisemi mengi kuhusu thamani. Hataza ghali isiyotumiwa na mtu karibu haina thamani. Jina rahisi ambalo wateja wanaliulizia linaweza kuwa na thamani kubwa.
more-2 =
    Lipia uthamini pale mtu mwingine anapopaswa kuamini kiasi hicho: mauzo, mkopo, mwekezaji, mshirika anayeondoka, urithi, mamlaka ya kodi, mahakama. Kwa orodha yako ya mwaka au leseni ndogo kwa kawaida huhitaji.
    Uliza kabla ya kulipa:
    – Nani anapaswa kuikubali ripoti, na anataka njia ipi?
    – Bei haibadiliki, na si sehemu ya thamani?
    – Mthamini ana uzoefu gani katika biashara yako?
    Mtego: kiasi kinachong’aa kutoka kwa mtu anayetaka pia kuuza hataza yako.
    Mfano: mgahawa unauzwa. Mnunuzi analinganisha faida ya mwaka na ya migahawa inayofanana isiyo na jina linalojulikana. Tofauti hiyo, kwa miaka kadhaa ukitoa hatari, ndiyo mwanzo wa mazungumzo.
ask =
    brand yangu ina thamani gani
    nani anathamini hataza na ripoti inafaa pesa yake
    mshirika anaondoka anataka pesa ya sehemu yake ya logo
    niuze trademark tusiyoitumia kwa bei gani
    nahesabuje thamani ya software yetu
    mwekezaji anasema miliki bunifu yetu haina thamani
    thamani ya brand ya familia kwa urithi au talaka
    niongeze kiasi gani kwa jina la mgahawa nikiuza biashara
    uthamini kwa mapato soko au gharama tofauti yake
    chapa yangu ina thamani ya shilingi ngapi
    jina letu lina thamani gani tukiuza
