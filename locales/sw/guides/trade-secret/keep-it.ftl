question = Ninatunzaje siri ya biashara kwa usalama?
answer =
    Ichukulie kama siri kila siku, na uweze kuonyesha kwamba unafanya hivyo. Sheria inataka hatua za kutosha, si ukamilifu.
    Hatua nzuri kwa biashara ndogo:
    – andika nini ni siri na kinatunzwa wapi;
    – waijue wale tu wanaoihitaji kwa kazi yao;
    – fungia karatasi na utumie nywila kwenye mafaili;
    – andika “siri” kwenye nyaraka;
    – wafanyakazi, wasambazaji na wageni wakubali kwa maandishi kuitunza siri;
    – wakumbushe watu, hasa wanapoondoka.
more-1 =
    Hatua za kutosha zinategemea nchi, ukubwa wa biashara na thamani ya siri. Mahakama haitarajii kasha la benki katika duka la mikate.
    Mtego wa kawaida: kila kitu kimeandikwa “siri”, au hakuna kilichoandikwa. Hapo hakimu hawezi kuona nini kilikuwa siri kweli.
    Mtego mwingine ni uvujaji wa kila siku. Nywila za pamoja, makundi ya mazungumzo, kuwatembeza wateja, mhadhara kwenye maonyesho, au zana ya AI inayotunza unachoandika.
more-2 =
    Mbinu inayosaidia: gawa maarifa. Msambazaji wa sehemu moja hahitaji kujua sehemu nyingine.
    Tunza ushahidi wa hatua zako: mikataba iliyotiwa sahihi, orodha ya wanaoifikia, tarehe. Utauhitaji ukienda mahakamani.
    Tengeneza nakala yenye tarehe ya siri yenyewe na uihifadhi kwa usalama. Shahidi au mthibitishaji (notary) anaweza kusaidia kuthibitisha tarehe.
    Siri ikivuja, chukua hatua siku hiyohiyo. Omba kwa maandishi ifutwe na iachwe kutumika, kata ufikiaji, na upate ushauri wa kisheria haraka.
ask =
    wafanyakazi wasijue recipe yangu nifanyeje
    nitunze siri ya mchanganyiko wangu vipi
    fundi wangu asije akatoa siri kwa wengine
    nifiche formula ya sabuni
    siri imevuja nifanye nini
    wapishi wangu wasaini nini
    jinsi ya kulinda siri za kampuni ndogo
    mwanafunzi wa mafunzo ameona mbinu yangu
    sitaki wapishi waondoke na mchanganyiko wa sosi yangu
    nichukue patent ya mapishi ya sosi au niyaweke siri
    mapishi ya pilipili yangu nifiche vipi kwa wafanyakazi
    viungo vyangu nataka visijulikane na vijana
