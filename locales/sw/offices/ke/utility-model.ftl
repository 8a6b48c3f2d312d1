question = Ninapataje cheti cha modeli ya matumizi (utility model) nchini Kenya?
answer =
    Unaomba katika Kenya Industrial Property Institute (KIPI), karibu kama kwa hataza. Kinafaa kwa maboresho madogo ya kiufundi: kifaa, jiko, pampu au kufuli bora zaidi.
    Haki hii inadumu { $term }.
    Wasilisha maombi kabla ya kuonyesha au kuuza bidhaa. Hiyo ndiyo njia salama, Kenya na nje ya nchi.
    Kadiri tunavyojua, KIPI haichunguzi kwa kina kama suluhisho ni jipya kabla ya kutoa cheti.
    Kwa hiyo cheti kinapatikana haraka zaidi, lakini hakithibitishi kwamba suluhisho lako ni jipya. Katika mgogoro, upande wa pili unaweza kukishambulia.
more-1 =
    Andaa kabla ya kuwasilisha maombi:
    – maelezo yanayomwezesha mtaalamu wa fani husika kutengeneza na kutumia bidhaa,
    – michoro, kama inasaidia kuielewa,
    – madai, yaani sentensi zinazosema ni nini hasa kinacholindwa.
    Tafuta kwanza, kwa mfano katika hifadhidata ya bure ya PATENTSCOPE. Unaweza kugundua kwamba uboreshaji huo tayari upo.
    Sheria inataja pia vifaa vya ufundi wa mikono, na michanganyiko ya mitishamba na ya lishe. Muulize mshauri kama wako unafaa.
    Mtego: uboreshaji unaobadilisha muonekano tu ni suala la ubunifu wa viwandani, si modeli ya matumizi.
more-2 =
    Cheti kinalinda nchini Kenya tu. Kwa nchi nyingine unaweza:
    – kuwasilisha maombi huko ndani ya { $priority } baada ya ombi lako la Kenya na kudai tarehe yake, ikiwa nchi hiyo ina modeli ya matumizi;
    – kuwasilisha ARIPO, inayotoa modeli za matumizi kwa nchi kadhaa za Afrika katika utaratibu mmoja. Kenya inashiriki;
    – kutumia PCT. Nchi nyingi hazina modeli ya matumizi, hivyo angalia kila soko kwanza.
    Mfano: karakana ya jua kali inaboresha jiko. Inawasilisha KIPI, kisha inaonyesha jiko kwenye maonyesho.
    KIPI ni sehemu ya mpango wa WIPO ambapo mawakili wa hataza wa kujitolea huwasaidia wavumbuzi wenye uwezo mdogo. Uliza kama unastahili.
ask =
    cheti cha utility model kipi naomba aje
    nimeboresha jiko, naweza kulilinda kenya?
    hataza ndogo kenya inapatikana wapi
    karakana yangu nakuru imetengeneza mashine bora ya kupukuchua mahindi, nimilikije
    uvumbuzi mdogo kenya bila gharama ya hataza kubwa
    je kipi huchunguza utility model
    utility model ya kenya inadumu muda gani
    kulinda ubunifu wa jua kali
