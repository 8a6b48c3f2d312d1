# Msaada wa bure na wa punguzo. Maandishi yanasema unatoa nini; .who ni kwa ajili ya nani; .name ni jina lake; .typed ni watu wanavyouandika.


## Aina za msaada, kama zinavyoonekana kwenye vitufe
kind-search = Utafutaji
    .typed = zana ya utafutaji|utafutaji wa bure|hifadhidata ya bure|kutafuta bure
kind-advice = Ushauri
kind-attorney = Mawakili na mawakala wa bure
    .typed = pro bono|wakili wa bure|wakala wa bure|wakili wa hataza wa bure|msaada wa kisheria wa bure
kind-fees = Ada za punguzo na vikokotoo
    .typed = punguzo|punguzo la ada|ada ndogo|ada za punguzo|nafuu ya ada
kind-money = Ruzuku, vocha na mifuko
    .typed = ruzuku|vocha|mfuko|ufadhili|msaada wa fedha|grant|grants
kind-training = Kozi na mafunzo
    .typed = kozi|mafunzo|kozi ya bure|kozi za bure|kozi ya mtandaoni
kind-dispute = Msaada katika mgogoro
kind-market = Masoko na washirika

wipo-iap = Wakili wa hataza wa kujitolea anaandika na kufuatilia maombi yako bure. Ada rasmi unalipa wewe.
    .name = Mpango wa Kusaidia Wavumbuzi (WIPO)
    .who = Kwa wavumbuzi na biashara ndogo zenye pesa kidogo katika nchi zinazoshiriki, baada ya kozi fupi ya mtandaoni.
    .typed = iap|inventor assistance programme|inventor assistance program|mpango wa kusaidia wavumbuzi

wipo-tisc = Msaada wa karibu wa kutafuta hataza na kusimamia unavyomiliki. Huduma za msingi mara nyingi ni bure.
    .name = Vituo vya msaada vilivyo karibu (TISC)
    .who = Kwa wavumbuzi, waanzilishi, watafiti na biashara ndogo zilizo karibu na kituo.
    .typed = tisc|technology and innovation support centre|technology and innovation support center|kituo cha tisc|vituo vya tisc

wipo-ardi = Ufikiaji wa mtandaoni wa majarida na vitabu vya sayansi na ufundi.
    .name = Majarida na hifadhidata (ARDI)
    .who = Kwa taasisi za umma, vyuo vikuu na vituo vya msaada katika nchi zinazostahili. Uliza kituo cha msaada kilicho karibu.
    .typed = ardi

wipo-aspi = Ufikiaji wa hifadhidata za kibiashara za kutafuta hataza.
    .name = Hifadhidata za hataza (ASPI)
    .who = Kwa ofisi na vyuo vikuu vya nchi zinazoendelea. Uliza kituo cha msaada kilicho karibu.
    .typed = aspi

wipo-patent-drafting = Kozi za jinsi ya kuandika maombi ya hataza.
    .name = Mafunzo ya kuandika hataza (WIPO)
    .who = Kwa mawakala, vituo vya msaada na wafanyakazi wa vyuo, wanaochaguliwa na ofisi zao. Kozi ya masafa iko wazi kwa wote.
    .typed = patent drafting course|patent drafting training|kozi ya kuandika hataza

wipo-green = Soko la teknolojia ya kijani: walio nayo na wanaoihitaji hukutana.
    .name = WIPO GREEN
    .who = Kwa kampuni, mvumbuzi au chuo chochote chenye teknolojia ya mazingira. Bure.
    .typed = wipo green|green technology marketplace|soko la teknolojia ya kijani

wipo-research = Kundi lililoshirikiana haki na maarifa kwa magonjwa yaliyopuuzwa bila mirabaha.
    .name = WIPO Re:Search
    .who = Tunavyojua, umeisha. Iulize WIPO ni mpango gani umechukua nafasi yake.
    .typed = wipo research|re search

wipo-patentscope = Utafutaji wa bure wa maombi ya kimataifa na makusanyo mengi ya kitaifa, pamoja na tafsiri.
    .name = PATENTSCOPE
    .who = Kwa watu wote.
    .typed = patentscope

wipo-global-brand-database = Utafutaji wa bure wa alama, majina ya mahali na nembo kutoka ofisi nyingi, hata kwa picha.
    .name = Global Brand Database
    .who = Kwa watu wote.
    .typed = global brand database|branddb|brand database|hifadhidata ya alama

wipo-global-design-database = Utafutaji wa bure wa miundo iliyosajiliwa kutoka ofisi nyingi.
    .name = Global Design Database
    .who = Kwa watu wote.
    .typed = global design database|designdb|design database

wipo-ip-diagnostics = Maswali ya mtandaoni kuhusu kile biashara yako inachomiliki. Unapata ripoti yenye hatua zinazofuata.
    .name = WIPO IP Diagnostics
    .who = Kwa biashara ndogo na za kati na wanaozisaidia. Bure, bila akaunti.
    .typed = ip diagnostics|wipo diagnostics

wipo-good-offices = Msaada usioegemea upande ili pande zote zizungumze, zipatane, au zikubaliane kutumia upatanishi (mediation) au usuluhishi (arbitration).
    .name = Huduma njema za WIPO (Good Offices)
    .who = Kwa yeyote mwenye mgogoro wa miliki bunifu au teknolojia. Bure.
    .typed = good offices|huduma njema

wipo-adr-sme = Ada ndogo za upatanishi na usuluhishi WIPO, na vifungu vya mfano vya mikataba.
    .name = Ada ndogo za migogoro (WIPO)
    .who = Kwa kampuni zilizo chini ya ukubwa ambao WIPO inautaja kwenye ukurasa wake.
    .typed = adr for smes|wipo adr

wipo-academy-dl101 = Kozi ya kasi yako mwenyewe katika nyanja zote za miliki bunifu, kwa lugha nyingi.
    .name = Kozi ya mtandaoni (WIPO Academy)
    .who = Kwa watu wote. Bure.
    .typed = wipo academy|online course|free course|chuo cha wipo

wipo-iap-course = Inakusaidia kupima kama uvumbuzi wako unaweza kupata hataza.
    .name = Kozi ya mtandaoni ya wavumbuzi (WIPO)
    .who = Kwa watu wote. Bure, na inahitajika kwa Mpango wa Kusaidia Wavumbuzi.
    .typed = course for inventors|kozi ya wavumbuzi

madrid-gs-manager = Inatengeneza orodha ya bidhaa na huduma kwa maneno ambayo WIPO inayakubali.
    .name = Orodha ya bidhaa na huduma (Madrid)
    .who = Kwa wanaoomba alama. Bure.
    .typed = goods and services manager|mgs

madrid-fee-calculator = Kinahesabu alama ya kimataifa inagharimu nini, kwa kuwasilisha, nchi za baadaye na uhuishaji.
    .name = Kikokotoo cha ada (Madrid)
    .who = Kwa watu wote. Bure.
    .typed = madrid fee calculator|fee calculator|kikokotoo cha ada|kikokotoo cha madrid

madrid-monitor = Inaonyesha hali na historia ya kila alama ya kimataifa.
    .name = Madrid Monitor
    .who = Kwa watu wote. Bure.
    .typed = madrid monitor

madrid-member-profiles = Jinsi kila mwanachama anavyoshughulikia alama: kukataa, matumizi, pingamizi, mawakala wa huko.
    .name = Taarifa za wanachama (Madrid)
    .who = Kwa watu wote. Bure.
    .typed = madrid member profiles

hague-fee-calculator = Kinahesabu muundo wa kimataifa unagharimu nini.
    .name = Kikokotoo cha ada (Hague)
    .who = Kwa watu wote. Bure.
    .typed = hague fee calculator|kikokotoo cha hague

hague-member-profiles = Jinsi kila mwanachama anavyoshughulikia miundo: picha, kukataa, uchapishaji wa baadaye.
    .name = Taarifa za wanachama (Hague)
    .who = Kwa watu wote. Bure.
    .typed = hague member profiles

pct-epct = Wasilisha na fuatilia ombi la kimataifa la hataza, na uhesabu muda wake wa mwisho.
    .name = ePCT na kikokotoo cha muda
    .who = Kwa waombaji. Kutumia ni bure.
    .typed = epct|pct time limit calculator

wipo-lex = Sheria, mikataba na hukumu za miliki bunifu, kutoka nchi zote.
    .name = WIPO Lex
    .who = Kwa watu wote. Bure.
    .typed = wipo lex|wipolex

wipo-proof-replacement = Iliweka tarehe kwenye mafaili ya kidijitali kama ushahidi. WIPO imeifunga.
    .name = WIPO PROOF
    .who = Hakuna anayeweza kuitumia tena. Muulize mshauri jinsi ya kutunza ushahidi wenye tarehe leo.
    .typed = wipo proof

wipo-ip-for-business = Miongozo ya biashara ndogo kuhusu alama, miundo, hataza na zaidi.
    .name = IP for Business (WIPO)
    .who = Kwa watu wote. Bure.
    .typed = ip for business

wipo-match = Inawakutanisha wanaotafuta msaada na wanaotoa pesa, teknolojia au ushirikiano.
    .name = WIPO Match
    .who = Kwa nchi zinazoendelea.
    .typed = wipo match

euipo-sme-fund = Vocha zinarudisha sehemu ya ukaguzi wa haki zako, na ya ada za alama, miundo, hataza na aina za mimea.
    .name = Mfuko wa biashara ndogo (EUIPO)
    .who = Kwa biashara ndogo na za kati za Umoja wa Ulaya. Omba kabla ya kulipa ada.
    .typed = sme fund|ideas powered for business

ip-scan = Mtaalamu wa ofisi ya kitaifa anaangalia unavyomiliki. Sehemu kubwa ya gharama inarudishwa.
    .name = IP Scan
    .who = Kwa biashara ndogo na za kati katika nchi za Umoja wa Ulaya zinazoshiriki.
    .typed = ip scan

euipo-esearch = Watu wa kujitolea wanashauri biashara ndogo, na migogoro katika ofisi inaweza kupatanishwa bure.
    .name = Ushauri na upatanishi wa bure (EUIPO)
    .who = Kwa biashara ndogo na za kati zinazotumia EUIPO.
    .typed = euipo pro bono|euipo mediation

eu-ip-helpdesk = Majibu ya kwanza, miongozo na mafunzo, hata kwa masoko ya nje ya Ulaya. Haiandiki maombi.
    .name = European IP Helpdesk
    .who = Kwa biashara ndogo na za kati za Umoja wa Ulaya na washirika wa miradi yake.
    .typed = ip helpdesk|european ip helpdesk

epo-micro-entity = Ada ndogo za hataza ya Ulaya katika hatua nyingi.
    .name = Ada ndogo kwa wadogo zaidi (EPO)
    .who = Kwa biashara ndogo sana, watu binafsi, vyuo vikuu na taasisi zisizo za faida zenye maombi machache, kutoka nchi yoyote.
    .typed = epo micro entity|epo fee reduction

epo-language-reduction = Ada ndogo za kuwasilisha na za uchunguzi unapowasilisha kwa lugha yako.
    .name = Ada ndogo kwa lugha (EPO)
    .who = Kwa watu binafsi na biashara ndogo katika nchi mwanachama ambayo lugha yake si ya ofisi hiyo.
    .typed = epo language reduction

epo-isa-75 = Ada iliyopunguzwa sana ya utafutaji na uchunguzi wa EPO katika awamu ya kimataifa.
    .name = Ada ndogo ya utafutaji wa PCT (EPO)
    .who = Kwa watu wa nchi maskini zaidi, na kwa watu na kampuni za baadhi ya nchi zenye makubaliano.
    .typed = epo pct search reduction

uspto-small-micro = Ada zilizopunguzwa sana za hataza kwa waombaji wadogo.
    .name = Ada za wadogo na wadogo zaidi (USPTO)
    .who = Kwa biashara ndogo, watu binafsi na taasisi zisizo za faida popote wanaowasilisha USPTO, kwa masharti.
    .typed = micro entity|small entity

uspto-pro-bono = Mawakili wa kujitolea wanaandaa na kufuatilia maombi yako ya hataza. Ada rasmi unalipa wewe.
    .name = Patent Pro Bono Program (USPTO)
    .who = Kwa watu walio Marekani wenye kipato kidogo na uvumbuzi, si wazo tu.
    .typed = patent pro bono|pro bono attorney

uspto-law-school-clinics = Wanafunzi wa sheria chini ya mwalimu wanatafuta, wanaandika na kuwasilisha maombi ya hataza na alama.
    .name = Kliniki za vyuo vya sheria (USPTO)
    .who = Kwa waombaji walio Marekani ambao kliniki inawapokea. Bure.
    .typed = law school clinic|law clinic

us-ptrc = Wakutubi wanakusaidia kutafuta hataza na alama.
    .name = Vituo vya hataza na alama (Marekani)
    .who = Kwa watu wote walio Marekani.
    .typed = ptrc|patent and trademark resource center

ukipo-ip-advance = Ruzuku ya ukaguzi wa haki zako na mtaalamu, na ya ushauri wa hatua zinazofuata.
    .name = IP Advance (UKIPO)
    .who = Kwa biashara ndogo na za kati za Ufalme wa Muungano zenye mshirika wa ukuaji.
    .typed = ip advance

ukipo-audit-plus = Ruzuku ya zamani ya ukaguzi wa haki. IP Advance imechukua nafasi yake.
    .name = IP Audit Plus (UKIPO)
    .who = Angalia IP Advance.
    .typed = ip audit plus

ukipo-equip = Mafunzo ya bure ya mtandaoni na ukaguzi wa biashara yako.
    .name = IP Equip na IP Healthcheck (UKIPO)
    .who = Kwa watu wote.
    .typed = ip equip|ip healthcheck

cipa-clinics = Mazungumzo ya kwanza na wakili, na watu wa kujitolea kwa migogoro.
    .name = Kliniki za ushauri, Ufalme wa Muungano
    .who = Kwa biashara ndogo na watu binafsi. Mazungumzo ya kwanza ni bure.
    .typed = ip pro bono|cipa clinic

fr-inpi-prediag = Mtaalamu anaangalia kampuni yako na kuandika mpango. Pass PI inalipa sehemu ya wataalamu wa nje. Biashara ndogo hulipa ada ndogo.
    .name = Tathmini ya bure na Pass PI (INPI)
    .who = Kwa biashara ndogo na za kati za Ufaransa. Pass PI inahitaji kampuni ya biashara.
    .typed = pass pi|prédiagnostic

de-wipano = Unalipa sehemu ya mradi wa kwanza wa hataza au modeli ya matumizi, kutoka utafutaji hadi matumizi.
    .name = Msaada wa hataza ya kwanza (Ujerumani)
    .who = Kwa biashara ndogo na za kati za Ujerumani zisizo na maombi katika miaka ya karibuni. Omba kabla ya kuanza.
    .typed = wipano

ch-ipi-assisted = Unatafuta bega kwa bega na mtaalamu wa ofisi, huko au mtandaoni.
    .name = Utafutaji wa hataza kwa msaada (Uswisi)
    .who = Kwa yeyote anayewasilisha Uswisi.
    .typed = assisted patent search

at-ip-scheck = Inalipa sehemu kubwa ya gharama ya utafutaji na maombi ya kwanza ya uvumbuzi.
    .name = Vocha ya hataza (Austria)
    .who = Kwa biashara ndogo na za kati, waanzilishi na watu binafsi wa Austria wanaotaka kutumia uvumbuzi.
    .typed = patent voucher|patent scheck

ie-ip-strand = Ruzuku ya mpango wa miliki bunifu yako.
    .name = Ruzuku za miliki bunifu (Ayalandi)
    .who = Kwa biashara ndogo na za kati za Ayalandi.
    .typed = enterprise ireland

ca-ip-assist = Ushauri wa hatua kwa hatua, kutoka ujuzi wa kwanza hadi vitendo. ElevateIP inasaidia kampuni changa kupitia vituo vya kulelea biashara.
    .name = IP Assist na ElevateIP (Kanada)
    .who = Kwa kampuni bunifu za Kanada ambazo baraza la utafiti tayari linazisaidia.
    .typed = ip assist|elevateip

au-ip-first-response = Inaonyesha njia katika mgogoro, na inakuwezesha kuhakiki alama. Bure na mtandaoni.
    .name = IP First Response (Australia)
    .who = Kwa biashara ndogo za Australia.
    .typed = ip first response|trade mark checker

sg-ip-start = Mazungumzo na mtaalamu, kozi, kliniki na mwongozo kuhusu siri.
    .name = IP Start na kliniki (Singapore)
    .who = Kwa kampuni changa katika mpango mshirika. Kliniki ni kwa kampuni za huko.
    .typed = ip start|ip grow

jp-sme-reductions = Ada ndogo za uchunguzi na miaka ya kwanza, na madawati ya ushauri wa bure nchini kote.
    .name = Ada ndogo na ushauri wa bure (Japani)
    .who = Kwa biashara ndogo, waanzilishi na vyuo vikuu.
    .typed = inpit

kr-smes = Ada kuu ndogo, uchunguzi wa haraka kwa kampuni changa, na vituo vya mikoa vyenye ushauri.
    .name = Ada ndogo na vituo vya mikoa (Korea)
    .who = Kwa biashara ndogo na watu binafsi wa Jamhuri ya Korea.
    .typed = kipo fee reduction|regional ip center

kr-isa-75 = Ada iliyopunguzwa sana ofisi ya Korea inapotafuta kwa ajili ya ombi lako la kimataifa.
    .name = Ada ndogo ya utafutaji wa PCT (Korea)
    .who = Kwa raia wa nchi iliyotajwa kwenye ukurasa wanaoishi humo.
    .typed = kipo search fee

cn-fee-reduction = Ada zilizopunguzwa sana za kuwasilisha, uchunguzi na miaka ya kwanza.
    .name = Ada ndogo (China)
    .who = Kwa watu binafsi wenye kipato kidogo na biashara ndogo zilizoandikishwa kwa punguzo.
    .typed = cnipa fee reduction

in-startup = Ada ndogo za hataza na alama. Mwezeshaji, anayelipwa na serikali, anasaidia kuwasilisha.
    .name = Msaada kwa kampuni changa (India)
    .who = Kwa kampuni changa zinazotambuliwa na biashara ndogo, na kwa baadhi wanaowasilisha kupitia kituo cha msaada.
    .typed = sipp|startup india

il-40 = Ada ndogo ya ombi la kwanza.
    .name = Ada ndogo ya kwanza (Israeli)
    .who = Kwa watu binafsi, kampuni ndogo na taasisi zinazotambuliwa.
    .typed = israel patent fee

br-60 = Ada ndogo kwa huduma nyingi, na bila ada kwa baadhi ya watu wenye kipato kidogo sana au ulemavu.
    .name = Ada ndogo (Brazili)
    .who = Kwa biashara ndogo sana na ndogo, taasisi za utafiti na taasisi zisizo za faida.
    .typed = inpi brazil discount

ph-ipophl = Bila ada za msingi za alama, na msaada katika ofisi za mikoa.
    .name = Juana Make a Mark (Ufilipino)
    .who = Kwa biashara ndogo zinazoongozwa na wanawake, kwa awamu.
    .typed = juana make a mark

asean-ip = Utafutaji au uchunguzi wa ofisi unaharakisha mwingine katika kanda. Zana za pamoja za utafutaji.
    .name = ASEAN: kazi ya pamoja ya ofisi
    .who = Kwa waombaji katika ofisi zinazoshiriki.
    .typed = aspec|asean ip

aripo = Ombi moja la hataza, modeli za matumizi, miundo au alama katika nchi nyingi za Afrika.
    .name = ARIPO
    .who = Kwa raia na wakaazi wa nchi wanachama, wengine kupitia wakala.
    .typed = aripo

oapi = Ombi moja linalohesabiwa katika nchi zake zote wanachama. Mfuko wa wavumbuzi umewahi kuwepo.
    .name = OAPI
    .who = Kwa raia wa nchi wanachama, wageni kupitia wakala.
    .typed = oapi

afripi = Mradi wa Umoja wa Ulaya kuhusu miliki bunifu Afrika, hata kwa majina ya mahali.
    .name = AfrIPI
    .who = Kwa biashara ndogo na ofisi za Afrika.
    .typed = afripi

za-cipc-iap = Ofisi ya CIPC inaangalia maombi ya Mpango wa Kusaidia Wavumbuzi wa WIPO.
    .name = Msaada kwa wavumbuzi Afrika Kusini
    .who = Kwa wavumbuzi wa Afrika Kusini.
    .typed = cipc

ke-kipi = Watu wa kujitolea wanakuandikia na kukuwasilishia. Ilipangwa kwamba wavumbuzi vijana wasilipe ada za hataza.
    .name = Msaada kwa wavumbuzi Kenya (KIPI)
    .who = Kwa wavumbuzi na biashara ndogo za Kenya zenye pesa kidogo.
    .typed = kipi

latipat-prosur = Utafutaji wa bure wa hataza kwa Kihispania na Kireno.
    .name = LATIPAT na PROSUR
    .who = Kwa watu wote.
    .typed = latipat|prosur

espacenet = Utafutaji wa bure wa hataza kutoka duniani kote.
    .name = Espacenet
    .who = Kwa watu wote.
    .typed = espacenet

tmview-designview = Utafutaji wa bure wa alama na miundo katika ofisi nyingi, na msaada wa madaraja.
    .name = TMview na DesignView
    .who = Kwa watu wote.
    .typed = tmview|designview|tmclass

mpp = Leseni ili dawa zitengenezwe kwa ajili ya nchi maskini zaidi.
    .name = Medicines Patent Pool
    .who = Kwa watengenezaji wa dawa na taasisi za afya.
    .typed = medicines patent pool

wipo-women-tk = Mafunzo, walezi na washirika kwa mradi wa kazi za mikono, chakula au sanaa.
    .name = Wanawake wa jamii za asili (WIPO)
    .who = Kwa wanawake wa jamii za asili na jamii za wenyeji, wanaochaguliwa kupitia miito ya maombi.
    .typed = indigenous women|women entrepreneurs|wanawake wajasiriamali

africa-ip-helpdesk = Majibu, mafunzo na miongozo kuhusu masoko ya Afrika.
    .name = Africa IP SME Helpdesk
    .who = Kwa biashara ndogo za Umoja wa Ulaya zinazofanya biashara Afrika.
    .typed = africa ip helpdesk

id-umkm = Ada ndogo za alama, hataza na miundo.
    .name = Ada ndogo kwa biashara ndogo (Indonesia)
    .who = Kwa biashara ndogo sana na ndogo zenye barua ya mapendekezo.
    .typed = umkm

my-dana-ip = Vocha za ada za kuwasilisha na za kuandika hataza.
    .name = Mfuko wa kuwasilisha (Malesia)
    .who = Kwa raia, biashara ndogo, wanafunzi na jamii za wenyeji, kwa awamu za kila mwaka.
    .typed = dana ip

ph-yipi = Bila ada za kuwasilisha, kuchapisha na uchunguzi, na ushauri wa kiufundi.
    .name = Motisha kwa vijana (Ufilipino)
    .who = Kwa vijana na shule zao, awamu inapoendelea.
    .typed = yipi

ph-juana-patent = Bila ada katika hatua kadhaa, na kushughulikiwa haraka zaidi.
    .name = Juana Patent and Design (Ufilipino)
    .who = Kwa wanawake wanaovumbua au kubuni, na biashara ndogo zinazoongozwa na wanawake.
    .typed = juana patent|juana design

vn-decree-80 = Serikali inalipia ushauri wa kusajili, kusimamia na kwenda nje, hadi kikomo.
    .name = Msaada: kampuni changa bunifu (Vietnamu)
    .who = Kwa biashara bunifu ndogo na za kati za Vietnamu.
    .typed = viet nam support

kr-ip-desk = Ushauri wa kisheria wa bure nje ya nchi, uchunguzi wa nakala, na sehemu ya gharama za kuwasilisha huko.
    .name = Madawati ya nje ya nchi (Korea)
    .who = Kwa biashara ndogo na za kati za Korea zinazoenda nje.
    .typed = ip desk|kotra

sg-eis = Gharama za kusajili, kutoa leseni au kununua haki hupunguza kodi yako, au sehemu hulipwa taslimu.
    .name = Nafuu ya kodi ya ubunifu (Singapore)
    .who = Kwa biashara zinazotozwa kodi Singapore.
    .typed = enterprise innovation scheme

sg-mediation-scheme = Unalipia gharama za upatanishi hadi kikomo, matokeo yoyote yawayo.
    .name = Msaada wa upatanishi (Singapore)
    .who = Kwa pande zote za shauri katika ofisi zinazokubali kupatanishwa Singapore.
    .typed = mediation promotion scheme

cn-subsidies-ended = Ruzuku za maeneo za kuwasilisha hataza zimeisha. Ada ndogo zinaendelea.
    .name = Ruzuku za kuwasilisha (China)
    .who = Angalia ada ndogo badala yake.
    .typed = china patent subsidy

ng-notap-pidc = Utafutaji katika hataza, na msaada wa kutumia teknolojia iliyomo.
    .name = Kituo cha taarifa za hataza (Nijeria)
    .who = Kwa biashara ndogo, taasisi za utafiti na karakana za Nijeria.
    .typed = notap

za-nipmo = Mfuko unarudisha gharama za taasisi za umma za utafiti. Warsha zinafundisha biashara ndogo na wanafunzi.
    .name = Mfuko na IP Wise (Afrika Kusini)
    .who = Mfuko: taasisi za umma. Warsha: biashara ndogo pia.
    .typed = nipmo|ip wise

ma-ompic = Ofisi inaangalia kampuni yako na kuandika ripoti. Watu wa kujitolea wanasaidia kuhusu hataza. Baadhi hulipa ada ndogo.
    .name = Tathmini, mawakili na ada (OMPIC)
    .who = Kwa biashara ndogo na za kati na wavumbuzi wa Moroko, kwa masharti.
    .typed = ompic

ma-ip-marketplace = Benki ya miradi kutoka hataza zinazoweza kutumiwa bila kuomba nchini Moroko.
    .name = ipmarketplace (Moroko)
    .who = Kwa wawekezaji na waanzilishi.
    .typed = ipmarketplace

tn-pampat = Msaada wa kanuni, ufungashaji, ukaguzi na mauzo ya nje ya vyakula vya huko.
    .name = Msaada kwa bidhaa za asili (Tunisia)
    .who = Kwa vikundi vya wazalishaji wenye bidhaa ya mahali pao.
    .typed = pampat

eg-student-exemption = Wanafunzi hawalipi ada ya uchunguzi wa hataza.
    .name = Uchunguzi bila ada: wanafunzi (Misri)
    .who = Kwa wanafunzi wa shule na vyuo.
    .typed = egypt student

sa-saip = Vituo nchini kote, kliniki, zana ya mtandaoni na kozi.
    .name = Vituo vya msaada na chuo (Saudia)
    .who = Kwa wavumbuzi na waanzilishi wa Saudia.
    .typed = saip

ae-half-fees = Ada zilizopunguzwa sana za hataza, modeli za matumizi, miundo na alama, na msaada wa kuwasilisha.
    .name = Ada ndogo na Patent Hive (Emirati)
    .who = Kwa biashara ndogo na vyuo vikuu vya Emirati; alama kwa wanachama wa mpango wa kitaifa.
    .typed = patent hive

tr-kosgeb = Unarudisha sehemu kubwa ya gharama za usajili, hadi kikomo, baada ya cheti kutolewa.
    .name = Msaada wa mali ya viwanda (KOSGEB)
    .who = Kwa biashara ndogo za Uturuki zilizoandikishwa huko.
    .typed = kosgeb

tr-tubitak-1602 = Unalipia utafutaji, uchunguzi, mawakili na hatua za nje ya nchi.
    .name = Msaada wa hataza (TÜBİTAK)
    .who = Kwa raia, kampuni na vyuo vikuu vya Uturuki.
    .typed = tubitak

kz-qazpatent = Watu binafsi wamelipa ada ndogo za ofisi. Punguzo la biashara ndogo limeisha.
    .name = Punguzo (Kazakistani)
    .who = Kwa watu binafsi. Iulize ofisi nini kinatumika leo.
    .typed = qazpatent

uz-unified-fees = Wakaazi na wageni hulipa ada zilezile.
    .name = Ada moja kwa wote (Uzbekistani)
    .who = Kwa waombaji wote.
    .typed = uzbekistan fees

mx-impi-90 = Ada iliyopunguzwa sana ya ombi la alama mpya katika wiki zilizopangwa.
    .name = Wiki za punguzo za alama (Meksiko)
    .who = Kwa biashara ndogo changa sana, watengenezaji wa kazi za mikono na wengine, kama kila awamu inavyosema.
    .typed = impi discount

co-sic = Ada ndogo za alama na hataza, na punguzo baada ya kozi ya ofisi.
    .name = Ada ndogo (Kolombia)
    .who = Kwa biashara ndogo, vijana, watu binafsi na vyuo vikuu.
    .typed = sic discount

pe-indecopi = Bila ada kwa alama za pamoja, na ushauri wa bure kwa biashara ndogo.
    .name = Alama za pamoja bure na ushauri (Peru)
    .who = Kwa vyama vya wazalishaji na watengenezaji, na biashara ndogo kwa zamu.
    .typed = indecopi|ruta pi

br-patente-mpe = Uchunguzi wa haraka ukiomba, bila ada.
    .name = Hataza za haraka: wadogo (Brazili)
    .who = Kwa biashara ndogo sana na ndogo zilizowasilisha kwa majina yao yenyewe.
    .typed = patente mpe

cl-inapi = Kulipa baadaye ada za hataza kwa watu wenye uwezo mdogo, kozi na msaada wa utafutaji.
    .name = Msaada wa INAPI (Chile)
    .who = Kwa waombaji wadogo wa Chile.
    .typed = inapi

cr-cati = Msaada wa kutafuta hataza.
    .name = Vituo vya msaada (Kostarika)
    .who = Kwa biashara ndogo na wavumbuzi wa Kostarika.
    .typed = cati
