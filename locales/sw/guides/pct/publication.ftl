question = Ombi langu la PCT limechapishwa. Hilo linamaanisha nini kwangu?
answer =
    Kila mtu sasa anaweza kulisoma kwenye PATENTSCOPE, bure.
    Hutokea punde baada ya { $publication } tangu tarehe ya kipaumbele.
    – Si hataza. Lenyewe halimzuii mtu.
    – Katika nchi nyingi hutoa ulinzi wa kwanza, wenye mipaka. Mwigaji anaweza kudaiwa pesa baadaye, hataza ikitolewa huko.
    – Sasa linajulikana. Huhesabika dhidi ya maombi ya baadaye ya wengine, na yako mwenyewe.
    – Barua zenye ankara zinaweza kuja kutoka kampuni binafsi. Uchapishaji wa kawaida hauna ada ya ziada. Usilipe kitu kabla ya kuhakikisha.
    Muda wa awamu ya kitaifa unaendelea kuhesabiwa.
more-1 =
    Cha kufanya sasa:
    – Fungua ombi lako kwenye PATENTSCOPE. Je, majina, tarehe na kichwa ni sahihi? Iambie WIPO au wakala makosa mara moja, kwa sababu mengi hurekebishwa ndani ya muda fulani tu.
    Mmiliki, jina au anwani mpya inaweza kuandikishwa WIPO si zaidi ya { $record } baada ya tarehe ya kipaumbele.
    – Soma ripoti ya utafutaji huko, kama wengine watakavyoisoma.
    – Andika tarehe ya awamu ya kitaifa mahali zaidi ya mtu mmoja anaiona.
    – Unaweza kuiomba WIPO ionyeshe huko kwamba uko tayari kutoa leseni.
    – Kabla ya kumwandikia mwigaji, muulize mshauri wa nchi hiyo. Baadhi ya sheria hutaka tafsiri au taarifa kwanza.
more-2 =
    Wengine pia wanaweza kuchukua hatua. Baada ya uchapishaji, yeyote anaweza kuitumia WIPO nyaraka zinazoonyesha uvumbuzi si mpya, au ulikuwa dhahiri.
    Hilo linawezekana si zaidi ya { $observations } baada ya tarehe ya kipaumbele. Unaambiwa, na unaweza kujibu.
    Unaweza kufanya hivyo pia kwa ombi la mshindani, kupitia PATENTSCOPE na ePCT.
    Mtego: maboresho. Kinachoonyeshwa na maandishi yaliyochapishwa kinajulikana duniani. Wasilisha maboresho kabla ya uchapishaji ukiweza, au uliza haraka nini bado ni kipya.
    Mfano: mtengeneza majiko alikuwa na wavu bora tayari. Aliuwasilisha wiki moja kabla maandishi ya kwanza hayajatoka.
ask =
    ombi langu la pct liko wazi kila mtu anasoma
    nimepata invoice baada ya pct kuchapishwa ni utapeli?
    pct imechapishwa nina hataza sasa?
    mtu anaiga kwa kusoma ombi langu patentscope
    jina langu limeandikwa vibaya kwenye pct
    kupinga ombi la pct la mshindani
    maboresho baada ya pct kuchapishwa
    uchapishaji wa pct unanilinda?
    ombi langu la kimataifa litaonekana lini kwa watu
