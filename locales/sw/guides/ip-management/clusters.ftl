question = Tunajiunga na kongano la kampuni, chuo kikuu na serikali. Nani anafanya nini kuhusu miliki bunifu?
answer =
    Kongano ni kundi la mahali au biashara moja linalofanyia kazi mambo yaleyale. Sehemu za kawaida:
    – Kubuni: chuo hutafiti, kampuni huleta matatizo na maboresho, serikali hutoa pesa na malengo.
    – Kusimamia: kila mmoja hutunza orodha ya haki zake. Ofisi ya kongano hutunza kanuni za pamoja.
    – Kulinda: kila mmoja huwasilisha chake. Kwa pamoja mnaweza kutafuta, kufuatilia soko na kumiliki alama ya pamoja.
    – Kutumia: kampuni hutengeneza na kuuza, chuo hutoa leseni, serikali hupima, hununua na kufungua milango nje.
    Sehemu hizi huchanganyika. Makubaliano ya maandishi tu ndiyo huhesabiwa, hivyo soma kanuni kabla ya kujiunga.
more-1 =
    Kanuni zijibu nini:
    – Anacholeta kila mwanachama kinabaki chake. Kinaandikwaje?
    – Nani anamiliki kinachotengenezwa pamoja, na nani anaweza kukitumia?
    – Yanayosemwa mikutanoni: ni siri, na kwa muda gani?
    – Nani anaweza kuchapisha, na nani anaona maandishi kwanza?
    – Nani anaweza kutumia jina la pamoja, na nani anakagua ubora?
    – Nani analipa, na nini hutokea mwanachama akiondoka?
    Wanachama mara nyingi ni washindani. Msizungumze bei, wateja wala kugawana masoko. Sheria ya ushindani hukataza mengi ya hayo katika nchi nyingi.
more-2 =
    Kampuni ndogo inaweza kupata: mshauri wa pamoja, mafunzo, vifaa vya kupimia, banda la pamoja, alama ya pamoja ambayo hakuna angeijenga peke yake.
    Mitego:
    – Unasema wazo jipya kwenye kikundi kazi. Bila wajibu wa siri, linaweza kuhesabiwa kuwa hadharani. Wasilisha kwanza, au sema tatizo tu.
    – Pesa za umma zinaweza kuleta wajibu: matokeo ya wazi, haki ya Serikali, mipaka ya kuuza.
    – Hakuna anayesimamia alama ya pamoja, na wanunuzi wanaacha kuiamini.
    Hatua ya kwanza: iombe ofisi ya kongano kanuni, weka alama kwa kinachokosekana, na mshauri azisome.
    Mfano: watengeneza samani wa bonde moja wanatumia pamoja maabara ya mbao na alama. Kila mmoja anabaki na miundo yake.
ask =
    kongano la wajasiriamali na haki za kila mtu
    kikundi cha mafundi na chuo kikuu tunabuni pamoja
    sido cluster miliki bunifu ni ya nani
    tunajiunga na industrial park tugawane siri?
    innovation hub inadai haki za wazo langu
    ushirika wa watengeneza samani alama yetu
    serikali inatoa pesa za utafiti inamiliki?
    mwanachama ameondoka na wazo la kikundi
    viwanda vitano pamoja haki zigawanywe vipi
