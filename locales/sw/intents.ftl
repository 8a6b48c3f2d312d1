# Watu huandika nini wanapotaka jambo kutoka kwa huduma yenyewe, na nini hutofautisha swali la
# miliki bunifu na mengine. Ruwaza moja kila mstari; maelezo yako katika locales/en/intents.ftl.

## Maombi kwa huduma

human =
    niongeleshe/niongeleshee/nizungumzishe/niconnectie mtu/binadamu/mshauri/mtaalamu
    mtu/binadamu/mshauri/mhudumu/afisa/msee/mtaalamu ongea/zungumza !upatanishi !usuluhishi !siri !recipe !mapishi !iga !patent
    nipe/nataka/naomba/nahitaji/tunataka/natafuta/leteni/nipeni mtu/binadamu/mshauri/mhudumu/afisa/opereta/msee !linda !iga !atumie !tumia !wakili !miadi !iba
    niunganishe/niunganishie/niunganisheni/niconnect/nipeleke/nihamishie/nipitishe mtu/binadamu/mshauri/mhudumu/afisa/nanyi/nao/wao
    niunganishe/niunganisheni na
    sitaki/sipendi/si/sio/siyo/nimechoka roboti/mashine/kompyuta … binadamu/mtu/mshauri
    sitaki/nimechoka/sipendi roboti/kompyuta/menyu
    roboti … bure/mjinga/haina/haisaidii/haielewi/hunielewi
    wewe/we/je ni roboti/binadamu/mashine/mtu
    unaongea/naongea na roboti/mashine/binadamu
    nipigie/nipigieni/mnipigie/unipigie/mpigie simu/basi/tafadhali
    nipigie/nipigieni
    namba/nambari simu … yenu/ofisi/mshauri/yako/zenu
    niwapigie/nawapigia/niwapigieje simu/wapi/aje/namba
    nani anaweza kunisaidia/nisaidia/kuniongelesha
    kuna mtu hapo/hapa/yeyote/huko
    mtu yupo/yuko hapo/hapa
    mtu … kunisaidia/anisaidie/nisaidie moja/ana/binafsi
    mtu anipigie/anipigieni/kunipigia
    huduma kwa wateja
    customer care/service
    mhusika nimwone/nimpate/naye
    nijibiwe/nijibu/anijibu na/binadamu/mtu mtu/binadamu/halisi !iga
    mtu halisi/kweli/live
    ana kwa ana
    kuonana/nionane/kukutana/nikutane mhusika/ninyi/nyinyi
    = mtu
    = binadamu
    = mshauri
    = mhudumu
    = afisa
    = opereta
    = msee
    = agent
    = human
    = person
    = helpdesk
    = customer care

book =
    weka/kuweka/niweke/niwekee/nipangie/panga/kupanga/fanya/kufanya/tengeneza/nitengee/tufanye/tupange/nipange/naweka/tuweke miadi !ghairi !ahirisha
    nataka/naomba/nahitaji/ningependa/tungependa/naeza/naweza/tunaomba/ninaomba/nataka/je/natafuta miadi !ghairi !ahirisha !siwezi !yangu
    miadi … mshauri/mtaalamu/mtaalam/wataalamu/washauri !ghairi !ahirisha !yangu !siwezi
    kuonana/nionane/kukutana/nikutane/kumwona/nimwone/kuwaona/nikutanishe/tukutane/kumuona/nimuone/tuonane mshauri/mtaalamu/mtaalam/nanyi/ninyi/wataalamu/bingwa/afisa/nawe
    miadi jumatatu/jumanne/jumatano/alhamisi/ijumaa/kesho/wiki/leo/keshokutwa/asubuhi/mchana !ghairi !ahirisha !siwezi !yangu
    lini/saa/siku/wakati nafasi/wazi/free/muda … mshauri/miadi/mtaalamu/mtaalam
    mshauri yuko/yupo/anapatikana/atapatikana lini/free/wazi/saa
    kubook/nibook/nibookie/book/nikabook/tubook/booking !ghairi !ahirisha !hoteli !ticket !tiketi !yangu
    naomba/nataka/nahitaji/ningependa/napenda/tunataka ushauri/nafasi/kikao/consultation/mashauriano !ghairi !ahirisha
    video call/simu na/mshauri/mtaalamu
    = miadi
    = weka miadi
    = miadi mpya
    = ushauri
    = appointment
    = book
    = booking
    = mashauriano

reschedule =
    ahirisha … miadi/jumatatu/jumanne/jumatano/alhamisi/ijumaa/kesho/wiki !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo
    ahirisha … miadi/muda/saa/siku/tarehe/wakati/kesho !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo
    miadi/siku/muda/saa … ahirisha/mbele/nyuma !ada !malipo !maombi !kipaumbele !uchapishaji !lugha !hataza !jina !nembo
    miadi … nyingine/ingine/mwingine/baadaye/mapema
    siwezi/sitaweza/sitakuja/sitafika/sitawahi kuja/kufika/kuhudhuria/kesho/leo … ahirisha/nyingine/ingine/mwingine/baadaye/mbele/lini
    siku/saa/muda/wakati/tarehe nyingine/ingine/mwingine/tofauti miadi
    tuonane/tukutane/nije siku/saa/wakati nyingine/ingine/mwingine
    peleka/pelekeni/isongeze/songeza/sukuma miadi/mbele
    = ahirisha miadi
    tubadilishe/badilisha/sogeza/tusogeze/ahirisha/ahirisheni/hamisha miadi/appointment/mkutano/siku/jumatatu/jumanne/alhamisi/ijumaa/muda
    badala/tufanye/iwe jumatatu/jumanne/jumatano/alhamisi/ijumaa/jumamosi

cancel =
    ghairi/futa/sitisha/katisha/vunja/toa/kufuta/ondoa/tupilia miadi/hiyo/ile !linki
    miadi … ghairi/sitisha/katisha/futa
    siwezi/sitaweza/sitakuja/sitafika kuja/kufika/kuhudhuria/miadi/kesho/tena !ahirisha !nyingine !ingine !mwingine !mahakama
    sihitaji/sitaki miadi/tena !data !ujumbe !taarifa !linda !sajili
    miadi sihitaji/sitaki/haihitajiki
    = ghairi
    = ghairi miadi
    = cancel
    = sitisha
    futa/ghairi/futeni/katisha/ahirisha/cancel miadi/appointment/mkutano/booking/yangu !data !ujumbe

language =
    ongea/jibu/andika/nijibu/nijibie/niandikie/andikeni/tumia/ongeeni/zungumzeni/badilisha/badili/ahirisha/switch/weka/unajua/mnajua/nielezee/nieleze/endelea/tuendelee kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia !maombi !hataza !sajili !tafsiri !omba
    je/unaweza/mnaweza/kuna/mna/una/naweza/tunaweza … kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia !maombi !hataza !sajili !tafsiri !omba !wasilisha !chapa
    kwa kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia tafadhali/basi/please/pls
    ahirisha/badilisha/badili/chagua/nibadilishie/kubadili/nibadili lugha
    lugha nyingine/ingine/tofauti/yangu/gani/zipi !maombi !wasilisha !hataza !omba !tafsiri
    sielewi/sijui/sifahamu/siongei/sisomi kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia !barua
    kiswahili/swahili/kiingereza/kingereza/english/kizungu/kifaransa/french/kiarabu/arabic/kihispania/spanish/kichina/kirusi/kireno/kihindi/kiindonesia changu/yangu si/sio/mbaya/kidogo/hafifu
    = kiswahili
    = swahili
    = kiingereza
    = english
    = kifaransa
    = kiarabu
    = lugha
    = kwa kiswahili
    = kwa kiingereza

delete =
    futa taarifa/zangu/yangu/akaunti/mazungumzo/historia/kila/yote/zote/kunihusu !alama !miadi !tovuti !sajili !chapa !jina !usajili
    futa … kuhusu mimi
    taarifa/akaunti/mazungumzo zangu/yangu/langu/yote/zote … futa !tovuti !siri !mfanyakazi
    nisahau/nisahauni/msahau/nisahauwe
    haki ya kusahaulika
    taarifa gani … mimi/zangu/yangu
    mnatunza/mnahifadhi/unahifadhi/unatunza/mnajua/unajua/mna nini/taarifa/gani … mimi/zangu/yangu/kunihusu
    msihifadhi/usihifadhi/msitunze taarifa/zangu
    = futa
    = futa kila kitu
    = nisahau
    = delete

restart =
    anza/tuanze/nianze/kuanza/anzia/tuanzie/nianzie/anzeni upya/tena/mwanzo/sifuri/awali !biashara !kuuza !hataza
    rudi/nirudishe/turudi/nipeleke/irudishe/rudisha/kurudi/nirudi mwanzo/menyu/mwanzoni/nyumbani/awali !nchi !alama
    nimebonyeza/nilibonyeza/nimebofya/nimegusa/nimechagua/nilichagua/nimekosea vibaya/makosa/kitufe/jibu/chaguo/bahati/kimakosa
    menyu kuu
    main menu
    mazungumzo mapya
    = anza upya
    = anza tena
    = restart
    = reset
    = menyu
    = menu
    = mwanzo
    = rudi
    = nyumbani

opt-out =
    acha/acheni/wacha/wacheni/komesha/komesheni/simamisha/stop/achana/zima/ondoa/mniache kuniandikia/ujumbe/kutuma/kunitext/kunisumbua/kunikumbusha/arifa !mshindani !mtu !mwizi
    sitaki/sihitaji/sipendi/sitapenda/hatutaki ujumbe/arifa/kukumbushwa/kuandikiwa !mshindani
    usiniandikie/msiniandikie/usinitumie/msinitumie/usinisumbue/msinisumbue/msinikumbushe/usinikumbushe
    msitume/usitume/msitumie ujumbe/tena/kitu
    niondoe/nitoe/nitoeni/niondoeni/nijiondoe/kujiondoa orodha/list/group/kundi/hapa/huduma
    unsubscribe
    niache/niacheni/mniache … peke/tafadhali/meseji/ujumbe/msinitumie
    = niache
    = niacheni
    = stop
    = acha
    = kujiondoa
    = sitaki ujumbe
    acheni/acha/sitaki/wacheni/usitume/msitume kutuma/kunitumia/meseji/ujumbe/sms/jumbe/vikumbusho/tena/arifa

urgent =
    kujiua/najiua/nijiue/nitajiua/nikajiua/kujinyonga/nitajinyonga/kujimaliza/kujitoa uhai/leo/sasa/nataka/maisha
    kujiua/nitajiua/nijiue/kujinyonga/nitajinyonga/najinyonga
    nataka/natamani/nimechoka/afadhali kufa/nife/kuishi
    sitaki kuishi
    ataniua/wataniua/kuniua/aniue/waniue/atatuua/watatuua/kutuua/atamuua/kumuua
    anatishia/ametishia/wanatishia/amenitishia/ananitishia/wananitishia/tishia maisha/kuua/kisu/panga/bunduki/kuniua/kunipiga/kifo/kuchoma
    panga/bunduki/kisu/silaha/bastola/jambia … mlangoni/mlango/nyumbani/hapa/nje/shingoni/ananifuata !buni !uza !tengeneza !hataza
    mlangoni/nyumbani … panga/bunduki/kisu/silaha/bastola !buni !uza !hataza
    ananipiga/wananipiga/amenipiga/wamenipiga/anampiga/amembaka/amenibaka/kubakwa !simu !picha !bei
    hapumui/hawezi/siwezi/anashindwa kupumua
    hapumui/hapumi
    amezimia/amepoteza/kapoteza fahamu/hajitambui/chini
    amezimia/kazimia
    amekunywa/amemeza/kanywa/kameza/nimekunywa/nimemeza sumu/dawa/rangi/jiki/asidi/vidonge/mafuta/kemikali
    anatoka/natokwa/anatokwa/inatoka damu … sana/nyingi/haikomi/msaada
    mshtuko moyo
    nyumba/duka/karakana/kiwanda/jengo/godauni … inaungua/linaungua/inawaka/moto/yaungua !moto_sana
    ambulance/ambulansi/zimamoto/polisi … haraka/sasa/tafadhali/nisaidie/wito
    dharura … polisi/ambulance/hospitali/damu/moto
    moto umewaka/umetuunguza/unawaka
    moto/unaungua/inaungua/linaungua/unawaka/moshi … watu/ndani/saidieni/msaada/workshop/karakana/nyumba/duka/kiwanda/jiko/wamekwama/watoto/tusaidieni !kengele !bima !kizima !buni
    kuna/kumetokea moto/mlipuko/ajali/moshi !bima
    saidieni/tusaidieni/nisaidieni/jamani/tuokoeni moto/anakufa/damu/ajali/wanakufa/uwiii/ndani/ameanguka
    gesi/gas … inavuja/imevuja/imelipuka/harufu/mlipuko
    mlipuko/imelipuka … watu/majeruhi/gesi/kiwanda
    umeme/shoti … umempiga/amepigwa/imempiga/umemrusha/amerushwa/kapigwa
    amepigwa/kapigwa shoti/umeme/risasi/panga/kisu
    hapumui/hapumuwi/hapumi/anapumua/kupumua … hawezi/shida/vizuri/kidogo/haraka/tena
    anakunywa/amekunywa/kanywa/amemeza/kameza/ameza/nimekunywa/nimemeza/amekula/amevuta sumu/dawa/asidi/jik/petroli/betri/sabuni/vidonge/kemikali/dudu/panya/mafuta/solvent
    ameanguka/kaanguka/kazimia/amezimia/amedondoka … hapumui/haamki/hasemi/fahamu/saidieni/msaada/hajitambui
    damu inatoka/nyingi/haikomi/inavuja/anatokwa/inamwagika
    kifua/moyo … kinauma/kinabana/maumivu/unauma/kubana
    nataka/natamani/bora/afadhali/nimeamua kufa/nife/kujiua/kujinyonga/kujimaliza/nijinyonge/nijiue
    sioni/hakuna sababu/maana/haja kuishi/maisha
    nimechoka na/kuishi maisha/dunia
    siwezi kuendelea/kuishi tena
    ametekwa/wametekwa/amenitekwa/kutekwa/wamemteka/ameibwa_mtoto/wamemchukua mtoto/mwanangu/ndugu/watekaji
    ametekwa/wametekwa/wamemteka
    mtoto/mwanangu … hatarini/amemeza/hapumui/anazama/ameungua/anapigwa/amepotea/anakufa/amebakwa
    anazama/amezama/wanazama maji/mto/ziwa/bahari/mtoto
    ajali … majeruhi/damu/wamekufa/haraka/msaada/mbaya !bima
    anakufa/wanakufa/nakufa saidieni/sasa/haraka/jamani/mtoto/mama

## Ujumbe unahusu nini

# Maneno ambayo peke yake yanafanya ujumbe uhusu miliki bunifu.
subject =
    hataza
    trademark
    alama biashara/huduma/pamoja/kimataifa/msingi/usajili/sajili/kusajili/mashuhuri/uthibitisho
    hakimiliki
    hakishiriki
    milikibunifu
    miliki bunifu/ubunifu
    mali viwanda
    ip !address !camera
    vumbua
    pct
    wipo
    upov
    udrp
    nda
    nda/usiri mkataba/saini/sahihi
    mkataba kutunza/usiri/kutotoa siri
    siri biashara
    kipi/brela/kecobo/cosota/ursb/aripo/oapi/rdb/kephis/euipo/uspto/epo/patentscope/inpi
    modeli matumizi
    utility model/models
    hataza ndogo
    cheti uvumbuzi/modeli
    ubunifu/buni viwanda/viwandani
    muundo/buni … sajili/linda/iga
    kiashiria/viashiria kijiografia
    jina asili
    aina mpya mbegu/mimea/mmea
    mbegu mpya
    upatanishi
    usuluhishi
    mrabaha
    franchaizi
    leseni … kipekee/hataza/chapa/nembo/wimbo/programu/alama/mtoa/mpewa/brand
    madrid … mfumo/itifaki/alama/kimataifa/sajili/nchi/omba/ada
    hague … mfumo/muundo/ubunifu/buni/kimataifa/sajili/omba/picha
    domain … jina/chukua/amechukua/sajili/mgogoro/iba/jina
    jina kikoa
    uporaji kikoa
    ukiukaji/kukiuka/amekiuka/wamekiuka/nimekiuka/anakiuka haki
    haki kimaadili/kiuchumi/kipaumbele/mtunzi
    uharamia
    pingamizi
    prior art
    teknolojia iliyokuwepo
    kipindi msamaha
    awamu kitaifa/kimataifa
    katazo muda
    shambulio msingi
    daraja/madaraja nice/bidhaa/huduma
    barua onyo
    creative commons
    open source
    registeredsign
    copyrightsign
    utambulisho wa chapa
    maarifa jadi

# Maneno ambayo mara nyingi yamo katika ujumbe wa aina hiyo, lakini si humo tu.
context =
    nimeunda/niliunda/tumeunda
    aligundua/tumegundua/gundua
    wapishi siri
    sosi/achari/masala … siri/linda
    kisheria … jina/miliki/linda
    zimekopiwa/imekopiwa/kopiwa
    mtapeli … barua/lipa/sajili
    nahofia … wizi/mtapeli/iga/iba
    nyanya/mahindi/maharage/viazi … aina/mpya/miliki
    mchapishaji … kitabu/chake/mkataba
    dj/club/redio … wimbo/lipa
    jina … sajili/linda/tumia/iga/iba/chukua/limechukuliwa/kama/fanana/langu/yangu/miliki/chapa/biashara/duka
    jina langu
    linafanana/inafanana/kufanana/linalofanana/sawa jina/chapa/nembo/bidhaa
    chapa
    nembo
    wazo/mawazo/idea/ideas/aidia … iba/linda/langu/yangu/biashara/sajili/iga
    idea/ideas/aidia
    linda
    iga
    iba … wazo/idea/jina/muundo/picha/wimbo/recipe/mapishi/siri/chapa/bidhaa/kazi
    bandia
    sajili … jina/wazo/bidhaa/nembo/chapa/programu/kazi/wimbo/kitabu/muundo
    leseni … tumia/muziki/programu/chapa/picha/wimbo/mkataba
    domain
    tovuti
    buni
    muundo
    mapishi … siri/linda/langu/yangu/mfanyakazi/iba/mtu/asijue
    siri … mapishi/mbinu/kampuni/mfanyakazi/kiwanda/mshindani/tunza/kutunza/biashara
    mshindani
    haki … zangu/yangu/kipekee/pekee
    miliki … nani/jina/kazi/wazo/wangu
    mali … nani/yangu
    nani/nini mmiliki/miliki/mali
    wimbo … tumia/linda/yangu/wangu/tangazo/youtube/iga/sajili
    kitabu/hadithi/filamu/shairi/mchoro/michoro/picha … yangu/zangu/langu/wangu/iga/tumia/linda/iba
    mfanyakazi/freelancer/designer/fundi … buni/logo/nembo/siri/wateja/programu/chora/mali
    orodha wateja
    programu
    barua … wakili/mwanasheria/jina/acha/tumia
    forodha
    instagram … picha/iga/bandia/ukurasa/page/jina
    mbegu … uza/mpya/aina/zalisha/kuzalisha/miliki
    asili … bidhaa/mahali/jina
    wakulima/wazalishaji/wafugaji … jina/kahawa/chai/asali/mchele
    huisha
    wakala
    invoice/ankara/bili … sajili/alama/hataza/nembo
    inanidai/wananidai/nadaiwa … sajili/alama/hataza/nembo/kimataifa
    kataa/wamekataa/limekataliwa/imekataliwa/nimekataliwa/wamelikataa … jina/alama/hataza/ofisi/maelezo/nembo
    ofisi … wamekataa/imekataa/limekataliwa/imekataliwa
    thamani … chapa/nembo/miliki
    nje_nchi … uza/sajili/linda/chapa
    mshirika/mwenzangu/partner … jina/mgogoro/biashara/gawana/chapa
    asilimia … lipa/niwadai/niombe/mauzo/uza
    mpya machine/mashine/kifaa/chombo
    mashine/kifaa/jiko/chombo/pampu … buni/tengeneza/boresha/mpya/nimeongeza/nimeboresha
    nimeboresha/kuboresha/maboresho/uboreshaji
    tengeneza … iga/linda/siri

off-topic =
    dawa/tiba kikohozi/mafua/homa/maumivu/kichwa/tumbo/malaria !hataza !vumbua !tengeneza !linda
    kikohozi/mafua !hataza !vumbua !tengeneza
    bei kuku/ngombe/mbuzi/nyama/mahindi/gesi/mafuta/simu/gari !chapa !nembo
    kuku/ngombe/mbuzi … bei/kienyeji/mayai !chapa !nembo !jina
    homework/hesabu/assignment … nisaidie/msaada/nifanyie/ya
    laini simu
    mke/mume/mpenzi … amekasirika/hasira/anataka/ameniacha/nifanyeje !miliki !chapa !jina
    mvua/hewa/joto/baridi/jua … itanyesha/kunyesha/leo/kesho/lini/hali
    hali hewa
    mpira/simba/yanga/gor/mahia/arsenal/chelsea/manchester/barcelona/ligi/mechi/kombe … leo/nani/anashinda/atashinda/lini/matokeo/anacheza
    simba/yanga nani/ngapi/leo
    gor mahia
    mkopo/kukopa/kopa/mikopo/fuliza/loan … pesa/benki/mpesa/nataka/napataje/haraka/duka
    mpesa/m-pesa/tigopesa … tuma/toa/kutoa/kutuma/kukopa/mkopo/till/namba
    kupika/napika/pika/mapishi … ugali/wali/pilau/chapati/nyama/samaki/mboga/laini !siri !linda !sajili
    kodi/vat/tin/tra/kra … lipa/kulipa/nalipa/return/marejesho/namna/file/tin
    kufungua/fungua/kusajili/anzisha kampuni/akaunti/benki !jina !chapa !nembo !alama
    leseni udereva/biashara/pombe/kuendesha/baa/uvuvi/udereva
    kibali ujenzi/kazi
    pasipoti/passport/visa/viza/kitambulisho/nida
    shule/chuo/mtihani/matokeo/ada_shule … kujiunga/form/nafasi/kusoma/matokeo/necta/kcse
    ada shule
    kazi/ajira/cv … natafuta/nataka/nafasi/ajira/omba
    malaria/homa/kichwa/tumbo/daktari/dawa/hospitali/mimba/ujauzito … kinauma/ninaumwa/naumwa/nini/nisaidie/dalili/tumia !buni !vumbua !mitishamba !hataza
    kichwa/tumbo/jino kinauma/linauma/kuuma
    mpenzi/mume/mke/ndoa/talaka/mchumba/girlfriend/boyfriend … ananiacha/nipe/nataka/penzi/ushauri/kuachana
    nakupenda/nakupendaga
    umeme/maji/token/luku … nunua/kununua/umekatika/hakuna/bili
    basi/treni/sgr/ndege/gari/daladala/matatu … nauli/tiketi/saa/kwenda/kutoka/ticket
    nunua/kununua/nauza simu/gari/nyumba/kiwanja/shamba/laptop/viatu
    kiwanja/shamba/ardhi/nyumba … hati/title/nunua/kupanga/kodi/mpaka
    hati kiwanja/shamba/ardhi/nyumba
    simu/laptop/wifi/mtandao … imeharibika/haiwaki/polepole/haifanyi/password/chaji
    bei dola/mafuta/petroli/unga/sukari/gesi
    dola/shilingi … badilisha/exchange/rate/leo
    rais/waziri/mbunge/uchaguzi/kura/serikali … nani/atashinda/lini/wa
    bahati nasibu/betting/mkeka/odds/bet
    betting/betika/sportpesa/mkeka
    bitcoin/crypto/forex
    hesabu/homework/hisabati/insha/shairi … nifanyie/niandikie/jibu
    niandikie barua/insha/shairi/wimbo … kazi/mapenzi/mpenzi
    filamu/movie/series/sinema … nzuri/kuangalia/pendekeza
    kichekesho/nichekeshe/vichekesho
    nimechoka/niko bored/boring
    habari leo/mpya … dunia/nchi/magazeti
    asante/shukrani/ahsante
    mjinga/mpumbavu/pumbavu/wajinga/ujinga/takataka/kenge/shenzi
    haha/hahaha/lol
    uko/umeamka/umelala vipi/salama/poa/aje
    unaitwa/jina lako nani
    una miaka mingapi
    ng'ombe/kuku/mbuzi/mbwa/paka … anaumwa/mgonjwa/chanjo/kufuga/chakula
    kufuga/kulima/kupanda … kuku/nyanya/mahindi/vitunguu/samaki
    jirani … kelele/mbwa/mti/ukuta/usiku
    nauli/teksi/uber/bolt
    mshahara … boss/haujalipwa/kulipwa/nidai
    kupunguza/kuongeza uzito/unene/mwili
    mtihani/form four
    ramadhani/krismasi/pasaka/idi … lini/ni
    brand/chapa/aina gani/ipi/nzuri/bora/bomba/poa ya/za/simu/friji/gari/tv/pikipiki/laptop/tairi/viatu !sajili !kusajili !linda !jina
    brand/chapa/kampuni … simu/friji/gari/tv/televisheni/laptop/tairi/matairi/saruji/pikipiki/jiko poa/nzuri/bora/gani/ipi/inadumu/imara !sajili !kusajili !linda !nakala !feki
    simu/friji/gari/tv/laptop/pikipiki gani/ipi nzuri/bora/poa/ninunue/nunua
    simu/kioo/laptop/tv/friji … imevunjika/imepasuka/imeharibika/imekufa/haiwaki/fundi/kutengeneza/imeanguka/imepotea/imeibiwa/inachaji !hataza !vumbua !nilibuni
    siri ya/za pilau/biryani/chapati/wali/mandazi/supu/furaha/mafanikio/ndoa/uzuri/mapenzi/maisha/nyama/ugali
    siri … pilau/biryani/chapati/mandazi/furaha/mafanikio/ndoa/maisha !linda !mfanyakazi !kampuni !sajili !mshindani
    leseni/leseni ya/za udereva/biashara/pombe/bar/baa/uwindaji/uvuvi/silaha/bodaboda
    kusajili/sajili/usajili/kuandikisha/nasajili gari/mtoto/laini/shule/ndoa/pikipiki/akaunti/kampuni/simu/chuo/mpigakura/line/chama/kikundi !jina !nembo !chapa !alama
    nakala/kopi/copy/photocopy … ufunguo/funguo/kitambulisho/cheti/pasipoti/hati/leseni
    cheti cha/kuzaliwa ndoa/kifo/shule
    ignore/forget/disregard/puuza/sahau … previous/instructions/maagizo/maelekezo/rules/yote/sheria
    system prompt
    password/nywila … system/admin/wifi/mfumo
    wewe sasa/ni hacker/dan/chatgpt
    jifanye kuwa/mimi/wewe
    mjinga/mpumbavu/fala/kumamako/mavi/malaya/bure/kichaa/shetani/mbwa/takataka wewe/robot/bot/huna/kabisa
    fala/kuma/kumamako/msenge/malaya/mavi
    huna/hauna maana/akili/faida
    mvua/jua/baridi kesho/leo/itanyesha/kutakuwa
    nani/timu atashinda/alishinda/ameshinda/bora mechi/ligi/kombe/leo/jana
    bei ya/gani sukari/saruji/mafuta/dhahabu/unga/iphone/simu/mchele
    kazi/ajira/kibarua natafuta/naomba/nahitaji/nipate
    visa/viza/pasipoti … pata/kupata/omba/kuomba/kwenda/ulaya/canada/dubai
    kodi/tax/vat/paye lipa/kulipa/nalipa/mapato/kra/tra
    utani/kichekesho/hadithi nipe/niambie/nisimulie
    mungu/yesu/allah/kanisa/msikiti/sala … saa/yupo/lini/nani/niombee
    asante/shukran/ahsante/shukrani sana/kwa/msaada/mwaya
    kazi/huduma nzuri/safi/bora sana !jina !chapa
    asdf/qwerty/blabla
    nampenda/ninampenda/anipende/nimpate/nimeachwa
    uchaguzi/rais/siasa/serikali

other-sense =
    brand/chapa gani/ipi/nzuri/bora ya/za/simu/friji/gari/poa tv/laptop
    brand/chapa ya/za/gani simu/friji/gari/tv/laptop/viatu/pikipiki/saruji
    leseni ya/za udereva/biashara/pombe/baa/uvuvi/uwindaji/bodaboda
    nakala/kopi ya/za ufunguo/funguo/kitambulisho/cheti/pasipoti
    siri ya/za furaha/mafanikio/ndoa/pilau/chapati/mapenzi/maisha/biryani
    kusajili/sajili/usajili wa/gari/mtoto/laini/shule/ndoa pikipiki
    haki za binadamu/watoto/wanawake

elsewhere =
    friji tv televisheni tairi wifi chaji kioo fundi_simu netflix
    mpira simba yanga arsenal chelsea mechi ligi kombe mchezaji
    mpenzi ndoa talaka mchumba mimba ujauzito harusi birthday
    homa malaria kikohozi tumbo jino daktari hospitali vidonge sindano kisukari uzito
    pasipoti viza visa ubalozi ndege basi treni tiketi nauli hoteli likizo matatu bodaboda daladala
    mshahara ajira cv likizo kodi tra kra mkopo benki bitcoin betting mkeka
    shule mtihani homework hisabati fizikia kemia mwalimu necta kcse
    udereva petroli dizeli makanika polisi gereza mwizi wezi
    rais waziri uchaguzi kura mbunge siasa
    kanisa msikiti mungu yesu krismasi ramadhani pasaka
    mjinga mpumbavu fala takataka
    mvua

## Maneno yanayoelekeza kwenye mada

topic-choosing =
    nianze/nianzie/naanza/kuanza/nianzeje/tuanze wapi/nini/vipi/aje … linda/sajili
    nianze/naanza linda/sajili nini
    wazo/mawazo/idea/aidia … linda/iba/sajili/iga/ibiwa
    idea/wazo biashara
    tofauti/difference … hataza/trademark/alama/hakimiliki/nembo … hakimiliki/hataza/alama/trademark/muundo
    ninahitaji/nahitaji/nahitajika/inanihusu/yananihusu … linda/sajili/ip/haki
    nilinde/linda/kulinda nini/kipi/gani/vipi … kwanza/bidhaa/biashara/kati
    linda gani/ipi
    aina linda/haki/milikibunifu
    hataza au/ama trademark/alama/siri/hakimiliki
    hakimiliki au/ama hataza/alama/trademark
    jina … box/chupa/muundo/recipe/mapishi
    biashara mpya/ndogo/yangu … linda/sajili/kwanza
    sajili kwanza/nini
    nimeshauza/nilishauza/nimeuza/nilianza … nimechelewa/bado/kuchelewa/linda
    nimechelewa

topic-trademark =
    mgahawa/hoteli/baa/salon/duka/kampuni … jina … miliki/linda/sajili/kisheria
    miliki jina … kisheria/biashara/mgahawa/duka
    trademark
    alama biashara/huduma/pamoja
    chapa/nembo … sajili/linda/fanana/chukua/limechukuliwa/imechukuliwa/tafuta/huisha/omba
    jina … duka/salon/saluni/hoteli/mgahawa/kampuni/biashara/baa/cafe/bidhaa … sajili/linda/kama/fanana/sawa/tumia/langu
    sajili jina … biashara/duka/salon/saluni/hoteli/bidhaa/kampuni
    jina … limechukuliwa/limesajiliwa/linatumika/lipo/linafanana/karibu/maelezo
    jina nembo/logo … pamoja/tofauti/kando
    nembo jina
    brela … alama/chapa/jina
    jina biashara … alama/chapa/nembo/tofauti
    jina/unga/unaitwa/inaitwa/linaitwa … limekataliwa/wamekataa/kataa/maelezo/linaeleza
    wamekataa/limekataliwa/imekataliwa … maelezo/jina/nembo/alama
    jina chapa … chukua/limechukuliwa/limesajiliwa/limeshachukuliwa/imeshachukuliwa/lipo
    jina … limeshachukuliwa/limeshasajiliwa/limeshatumika
    daraja … gani/bidhaa/huduma/sajili/ngapi
    pingamizi … alama/chapa/jina/nembo
    kauli mbiu/slogan
    huisha … alama/chapa/nembo/trademark/sajili
    nani/wapi … sajili chapa/nembo/jina
    tutafute/kutafuta/tafuta/kuangalia/nitajuaje/kujua jina/chapa/nembo … chukua/limechukuliwa/lipo/limesajiliwa/imechukuliwa/kama
    registeredsign
    alama … miaka/dumu/inadumu/kuisha
    patent/hataza/hakimiliki ya/logo/nembo/jina duka/mgahawa/brand
    jina … brand/chapa/limeshachukuliwa/limechukuliwa/duka/mgahawa/saluni/kampuni/hoteli !domain !tovuti
    patent ya logo/nembo/jina
    logo/nembo yangu/yetu/ya

topic-patent =
    nimeunda/niliunda/kuunda/ameunda/tumeunda/nimebuni/aligundua/tumegundua … mashine/kifaa/drone/njia/chombo/mtambo/mfumo/dawa/injini
    drone/roboti/mtambo/sensa … nimeunda/haki/linda/tengeneza/hataza/mpya
    njia kuchakata/kutengeneza/kusindika/mpya … aligundua/vumbua/tumegundua/hataza
    hataza !ndogo
    vumbua
    mashine/kifaa/chombo/injini/pampu … hataza/vumbua/mpya/hakuna/ya_kwanza
    vumbuzi … nani/kama/ashavumbua/yupo/tafuta
    upya/hatua uvumbuzi
    madai … hataza/vumbua/maelezo
    onyesha … mashine/vumbua/hataza/kifaa/maonyesho/nanenane/sabasaba
    nanenane/sabasaba
    kipindi msamaha
    hatua hataza/vumbua
    omba hataza
    ada mwaka … hataza
    hataza … dunia/kote/duniani
    programu/app … hataza

topic-utility-model =
    modeli matumizi
    utility model/models
    hataza ndogo/dogo
    kidogo/dogo/ndogo/madogo boresha/maboresho/uboreshaji/nimeboresha/nimeongeza/kuboresha
    nimeboresha/maboresho/uboreshaji/kuboresha
    hataza … kubwa/ghali/gharama … kidogo/ndogo/rahisi
    nimeongeza kitu/kifaa/sehemu
    jiko … boresha/kidogo/nimeongeza/nimeboresha

topic-design =
    muundo/buni … viatu/chupa/kiti/meza/nguo/mkoba/kikapu/vikapu/taa/kitenge/batiki/vyungu/bidhaa/furniture/fanicha/gauni
    muundo … sajili/linda/iga/umbo/bidhaa
    muonekano bidhaa/kitu
    buni viwandani/viwanda
    sajili/linda muundo/buni
    batiki/kitenge/vitenge/khanga/kanga … muundo/buni/iga/sajili/linda/michoro
    bidhaa inavyoonekana
    umbo
    patent/hataza ya/muundo/umbo/muonekano kikapu/kiti/kitenge/nguo/vikapu
    muonekano/umbo/mwonekano … kusajili/nisajili/kulinda/linda/vikapu/kikapu/viti/nguo/viatu/kuposti

topic-copyright =
    hakimiliki
    hakishiriki
    wimbo … youtube/tangazo/tumia/linda/sajili/iba/yangu/wangu/iga
    kitabu/hadithi/shairi/filamu/mchoro/michoro … linda/iga/tumia/sajili/wangu/langu/iba/hakimiliki
    picha … tumia/mtandao/google/yangu/zangu/mpiga
    programu … linda/andika/iga/nani/sheria/mali/msimbo/code/iliyoandikwa/tuliyoiandika
    graphics/designer/fundi/freelancer … nembo/logo/picha/website/tovuti
    nembo … alinichorea/amechora/kuchora/chora/nikamlipa … yake/yangu/mali/nani
    mtunzi/msanii/mwandishi/mpiga_picha
    kecobo/cosota
    thibitisha/nathibitishaje/ushahidi/kuthibitisha … wangu/wimbo/kazi/mtunzi
    open source
    ai/chatgpt … picha/nembo/andika/mali
    cover/remix/sampuli/sample … wimbo
    picha niliyopiga/nilizopiga/nilichora/za/AI … kampuni/bango/imeitumia/tshirts/haki/owner/mmiliki
    picha/wimbo/video … bila kuniuliza/ruhusa/idhini/kunilipa

topic-trade-secret =
    wapishi/wafanyakazi/fundi/mafundi … siri/wasiuze/wasitoe/wasijue/sosi/formula
    siri … sosi/mchuzi/achari/masala/sabuni/dawa
    siri … mapishi/mbinu/kampuni/mfanyakazi/kiwanda/tunza/kutunza/biashara/fomula/mkataba
    nda
    mapishi … siri/asijue/mfanyakazi/tunza/kutunza/wasijue/mtu/nisijue/wangu
    mkataba siri/usiri/kutunza
    mfanyakazi … mshindani/ameondoka/ameacha/wateja/orodha/saini/watasaini/siri/taarifa
    orodha wateja
    saini/sahihi … siri/mfanyakazi/kabla/nda/mkataba
    fomula/formula … siri/linda/mfanyakazi
    ex/zamani mfanyakazi
    patent/hataza … mapishi/resipe/recipe/mchanganyiko/sosi

topic-madrid =
    madrid
    trademark/alama/chapa/nembo/brand … kimataifa/nje_nchi/nchi/duniani/uganda/rwanda/tanzania/ulaya/ujerumani
    alama kimataifa
    jina … nchi/nje_nchi … mbalimbali/nyingine/kadhaa/nyingi
    alama msingi
    shambulio msingi
    uteuzi baadaye
    katazo muda
    trademark international

topic-hague =
    hague
    muundo/buni … nchi/nje_nchi/kimataifa/ulaya/marekani/duniani
    ombi/omba moja muundo/buni
    kuahirisha uchapishaji
    ombi/maombi … kimataifa miundo/muundo/michoro

topic-pct =
    hataza … marekani/ulaya/china/japani … pamoja/pia/zote
    pct
    hataza … nchi/nje_nchi/kimataifa/marekani/china/ulaya/duniani/mataifa
    hataza dunia/duniani
    awamu kitaifa/kimataifa
    ombi/omba kimataifa
    vumbua … nchi/nje_nchi/kimataifa/marekani/china/ulaya
    ripoti utafutaji
    ofisi inayopokea
    maoni maandishi

topic-gi =
    karanga/nyanya/parachichi/samaki/jibini/vinyago/vikapu … mkoa/eneo/wilaya/kijiji/sifa
    mkoa/eneo/kijiji/wilaya letu/wetu/chetu/yetu … jina/linda/sifa
    kiashiria/viashiria kijiografia
    jina … mahali/kijiji/mkoa/mlima/eneo/wilaya
    kahawa/chai/mchele/asali/korosho/pilipili/karafuu/vanila/maembe/ndizi/mwani/kisiwa … jina/kilimanjaro/zanzibar/kyela/asili/eneo/mkoa/mlima/wakulima/kenya/meru
    wakulima/wazalishaji … jina/pamoja/kikundi
    asili … bidhaa/jina/mahali/eneo
    si/sio wa/ya kyela/kilimanjaro/zanzibar/eneo/hapa
    kyela/kilimanjaro/mbeya … jina/mchele/kahawa
    vinyago/kisii

topic-plant-variety =
    nimekuza/tumekuza/nimepata/nimeotesha … aina/mbegu/nyanya/mche/miche/zao
    aina … nyanya/mahindi/maharage/viazi/mpunga/parachichi/embe/migomba/ndizi
    aina mpya … mbegu/mmea/mimea/mahindi/maharage/nyanya/mpunga
    mbegu … mpya/zalisha/kuzalisha/nimezalisha/miliki/linda/sajili/uza/kephis/haki
    nimezalisha/kuzalisha/zalisha … mbegu/mahindi/maharage/mimea/miche/ua/maua
    upov
    kephis/tosci
    mgunduzi mbegu
    mbegu … ukame/zao/mazao

topic-licensing =
    leseni !udereva !biashara
    mrabaha
    franchaizi
    ruhusu/kuruhusu/waruhusu/niwaruhusu/nimruhusu/aruhusiwe … tumia/tengeneza/jina/chapa/hataza
    kampuni/mtu/watu … tengeneza/kutengeneza/uza … kunilipa/anilipe/wanilipe/asilimia/lipa
    asilimia … ngapi/lipa/mauzo/niwadai/nidai
    jina langu … wanilipe/wafungue/maduka/matawi/kwa
    wafungue duka/maduka/matawi
    uza/kuuza/hamisha hataza/haki/alama/chapa/jina/hakimiliki
    kukodisha hataza/chapa/haki
    uhamishaji/uhawilishaji haki/teknolojia

topic-ip-management =
    mfanyakazi/developer/mhandisi … kaondoka/ameondoka/kaenda/ameenda/aligundua … code/programu/kazi/mbinu
    mhandisi/mfanyakazi wetu … aligundua/vumbua/buni
    mfanyakazi … buni/vumbua/tengeneza/kazini … nani/mali/miliki/wangu/yangu
    mali ya nani
    nje_nchi … kabla/nikague/kupeleka/uza
    uza/kuuza/kupeleka/nisafirishe … dubai/ulaya/marekani/china/nje/uganda/rwanda/nje_nchi … kabla/nikague/nini/kagua
    nikague/kukagua/kagua nini/kabla
    orodha/daftari … haki/milikibunifu/mali/nembo
    thamani/uthamini … chapa/hataza/milikibunifu/alama/nembo
    benki/mkopo/mwekezaji/wawekezaji/investor … hataza/milikibunifu/chapa/dhamana/alama
    mwenzangu/partner/washirika/mshirika/ndugu … gawana/kuachana/tumeachana/miliki/pamoja/ameondoka
    chuo kikuu … vumbua/mali/miliki/mwanafunzi
    mkakati/sera … milikibunifu/ip
    mwanafunzi/intern … mali/buni/vumbua

topic-infringement =
    advocate/wakili … niache/siku/tumia/amenipa/demand/wao
    niache/tuache/niachane/niondoe … tumia/jina/nembo/kuuza/chapa
    nembo/jina/chapa … inayofanana/linalofanana/fanana … yetu/yangu/langu
    iga !wazo
    bandia
    ukiukaji/kukiuka/wamekiuka/amekiuka/nimekiuka
    barua … wakili/onyo/acha/tumia/jina
    barua onyo
    wanauza/anauza/kuuza/uza bandia/nakala/kama/zangu/yangu
    mtu/jamaa/watu/wachina/kampuni … iga/iba/tumia … bidhaa/jina/langu/zangu/yangu/picha/nembo
    wachina/mchina … iga/bandia/uza
    forodha
    polisi/shitaki/kushtaki/nishtaki/kesi … jina/iga/nembo/chapa/bandia/wakili
    wamenishtaki/amenishtaki/wananishtaki
    instagram … bandia/picha/iga/ukurasa/page/ondoa/report
    jumia/jiji/amazon/alibaba … bandia/iga/ondoa
    nia mbaya
    onyo
    ushahidi … iga/bandia/kesi

topic-domain-name =
    domain
    tovuti … jina/chukua/amechukua/anwani/dola/sajili/iba
    website … jina/amechukua/chukua
    udrp
    co.ke/co.tz/com jina/amechukua
    anwani tovuti/mtandao/intaneti
    jina … com/co/tovuti

topic-adr =
    tumetofautiana/tunatofautiana/hatuelewani/hatukubaliani/tumekosana … mahakama/mshirika/partner/mwenzangu/leseni/mkataba
    hatutaki/hataki/bila mahakama/kesi
    upatanishi
    usuluhishi
    mgogoro … mahakama/nje/bila/tatua/kutatua/mkataba/mwenzangu
    sitaki/bila/nje/kuepuka/badala mahakama !wakala
    mwenzangu/partner/mshirika/ndugu mgogoro
    mgogoro
    uamuzi mtaalamu
    kifungu … mkataba/migogoro/mgogoro
    mtu … asiyeegemea/kati/tatu
    kutatua/tatua … mahakama/bila

topic-costs-support =
    barua/email/meseji … nilipe/lipa … euro/dola/wizi/mtapeli/pesa
    wizi/mtapeli … barua/invoice/lipa/nahofia
    inanidai/wananidai/nadaiwa/ananidai/nimedaiwa/tunadaiwa … pesa/sajili/alama/hataza/kimataifa/invoice
    gharama
    gharama … sajili/hataza/trademark/alama/linda/nembo/chapa
    shilingi/pesa/hela/sh/ksh/tsh ngapi
    ngapi … sajili/hataza/alama/trademark/lipa
    bure … msaada/wakili/ushauri/linda/sajili
    msaada bure/wakili/pesa/wavumbuzi/wajasiriamali
    punguzo/discount/nafuu/rahisi … ada/gharama/hataza/sajili/alama
    invoice/ankara/bili/risiti … lipa/utapeli/kweli/sajili/kampuni/siijui/mtapeli
    mtapeli … barua/invoice/sajili/alama
    sina pesa/hela
    ruzuku/ufadhili/fund … hataza/milikibunifu/wavumbuzi/biashara
    napata/nipate/kupata/natafuta wakili/wakala … hataza/alama/nzuri/mwaminifu/bure

## Kuhusu maneno

# Maneno yasiyo na maana yake yenyewe.
stop =
    na ya wa la za cha vya kwa ni si sio siyo je au ama lakini ila kama hata kwani kwamba basi tu pia tena bado sana zaidi kabisa
    mimi wewe yeye sisi nyinyi ninyi wao yangu yako yake yetu yenu yao wangu wako wake wetu wenu langu lako lake letu zangu zako zake zetu changu chako chetu vyangu vyetu
    mi we ye sie nyie hawa huyu hiyo hii huo hili hilo haya hayo hizi hizo hiki hicho hivi hivyo yule ile zile wale pale hapa hapo huko kule humu
    nini gani nani lini wapi vipi aje ngapi kwanini nifanye nifanyeje nafanyaje nafanya ninafanya kufanya fanya inafanywa inafanyika nafanyeje nifanyaje fanyaje mbona
    nataka ninataka tunataka naomba ningependa nahitaji tafadhali asante naweza ninaweza nawezaje unaweza inaweza wanaweza tunaweza naeza kuweza anaweza
    nina una ana tuna mna wana kuna hakuna niko uko yuko yupo tuko mko wako iko ziko kuwa ilikuwa alikuwa nilikuwa imekuwa
    kutoka hadi mpaka kwenye katika kati juu chini ndani mbele nyuma baada kabla sasa leo jana kesho juzi
    kitu vitu jambo mambo kila yeyote yoyote wote zote yote mmoja moja mwingine nyingine wengine mingi nyingi wengi
    the a an is my i to of and for in on how what do can me you it
    nimepata napata nipate kupata inapatikana inapatikanaje napataje pataje
    naona nadhani nafikiri sijui jua kujua najua ninajua ati eti yaani ndio ndiyo hapana sawa ndo
    aa ee sasa hivi habari jamani bwana mkuu bosi kaka dada ndugu mama
    nilikuwa wakati maana sababu kuhusu juu hasa bila pamoja

# Kila mstari husomwa kama neno lake la kwanza.
same =
    sajili nisajili nasajili nakusajili nilisajili nikisajili unasajili umesajili ulisajili utasajili usajili tunasajili tumesajili tutasajili tulisajili tusajili mnasajili walisajili watasajili wasajili alisajili atasajili asajili akasajili isajili lisajili zisajili kisajili visajili yasajili msajili niliisajili nililisajili nilizisajili nilikisajili tuliisajili tulilisajili tulizisajili tulikisajili waliisajili walilisajili walizisajili walikisajili aliisajili alilisajili alizisajili alikisajili naisajili nalisajili nazisajili nakisajili iliisajili ililisajili ilizisajili ilikisajili inaisajili inalisajili inazisajili inakisajili kujiisajili kujilisajili kujizisajili kujikisajili sajilisha nisajilije nasajilije register kuregister niregister registration kurejista ku-register kuandikisha andikisha uandikishaji sajiliwa isajiliwa imeisajiliwa imesajiliwa limesajiliwa zimesajiliwa yamesajiliwa umesajiliwa kimesajiliwa itasajiliwa inasajiliwa linasajiliwa yanasajiliwa zinasajiliwa asajiliwa lisajiliwa kisajiliwa zisajiliwa nisajiliwa imeshasajiliwa limeshasajiliwa zimeshasajiliwa nimesajiliwa tumesajiliwa wamesajiliwa yakaisajiliwa ilisajiliwa yalisajiliwa zilisajiliwa vilisajiliwa lisisajiliwa isisajiliwa zisisajiliwa yasisajiliwa
    linda nilinda nalinda nakulinda nililinda nikilinda unalinda umelinda ulilinda utalinda ulinda tunalinda tumelinda tutalinda tulilinda tulinda mnalinda walilinda watalinda walinda alilinda atalinda alinda akalinda ilinda lilinda zilinda kilinda vilinda yalinda mlinda niliilinda nilililinda nilizilinda nilikilinda tuliilinda tulililinda tulizilinda tulikilinda waliilinda walililinda walizilinda walikilinda aliilinda alililinda alizilinda alikilinda nailinda nalilinda nazilinda nakilinda iliilinda ilililinda ilizilinda ilikilinda inailinda inalilinda inazilinda inakilinda kujiilinda kujililinda kujizilinda kujikilinda ukiilinda ananilinda wananilinda amenilinda wamenilinda amekilinda anakilinda ameilinda ulinzi kinga kukinga ilinde kiilinde protect kuprotect niprotect ulindaji nilinde nalindaje nilindaje kujilinda kuulinda kulilinda kuilinda kuzilinda kukilinda lilindwe ilindwe lindwa ilindwa imeilindwa imelindwa limelindwa zimelindwa yamelindwa umelindwa kimelindwa italindwa inalindwa linalindwa yanalindwa zinalindwa alindwa lilindwa kilindwa zilindwa nilindwa imeshalindwa limeshalindwa zimeshalindwa nimelindwa tumelindwa wamelindwa yakailindwa ililindwa yalilindwa zililindwa vililindwa lisilindwa isilindwa zisilindwa yasilindwa
    vumbua nivumbua navumbua nakuvumbua nilivumbua nikivumbua unavumbua umevumbua ulivumbua utavumbua uvumbua tunavumbua tumevumbua tutavumbua tulivumbua tuvumbua mnavumbua walivumbua watavumbua wavumbua alivumbua atavumbua avumbua akavumbua ivumbua livumbua zivumbua kivumbua vivumbua yavumbua mvumbua niliivumbua nililivumbua nilizivumbua nilikivumbua tuliivumbua tulilivumbua tulizivumbua tulikivumbua waliivumbua walilivumbua walizivumbua walikivumbua aliivumbua alilivumbua alizivumbua alikivumbua naivumbua nalivumbua nazivumbua nakivumbua iliivumbua ililivumbua ilizivumbua ilikivumbua inaivumbua inalivumbua inazivumbua inakivumbua kujiivumbua kujilivumbua kujizivumbua kujikivumbua uvumbuzi mvumbuzi wavumbuzi vumbuzi ugunduzi mgunduzi gundua nimegundua kugundua invention inventor ashavumbua vumbuliwa ivumbuliwa imeivumbuliwa imevumbuliwa limevumbuliwa zimevumbuliwa yamevumbuliwa umevumbuliwa kimevumbuliwa itavumbuliwa inavumbuliwa linavumbuliwa yanavumbuliwa zinavumbuliwa avumbuliwa livumbuliwa kivumbuliwa zivumbuliwa nivumbuliwa imeshavumbuliwa limeshavumbuliwa zimeshavumbuliwa nimevumbuliwa tumevumbuliwa wamevumbuliwa yakaivumbuliwa ilivumbuliwa yalivumbuliwa zilivumbuliwa vilivumbuliwa lisivumbuliwa isivumbuliwa zisivumbuliwa yasivumbuliwa
    iga iiga liiga ziiga kiiga viiga yaiga uiga niiga tuiga miga waiga kuiga ameiga wameiga anaiga wanaiga ananiiga wananiiga ameniiga wameniiga kuniiga wakiiga waige aige nakili kunakili amenakili wamenakili wananakili ananakili nakala kukopi kopi amekopi wamekopi anacopy wanacopy kucopy amecopy wamecopy copy kuigwa wasiige asiige kopiwa imekopiwa zimekopiwa limekopiwa imeigwa zimeigwa limeigwa kopia amekopia kuigiza wasiigwe anaigiza ameigiza wameigiza igwa iigwa imeiigwa yameigwa umeigwa kimeigwa itaigwa inaigwa linaigwa yanaigwa zinaigwa aigwa liigwa kiigwa ziigwa niigwa imeshaigwa limeshaigwa zimeshaigwa nimeigwa tumeigwa wameigwa yakaiigwa iliigwa yaliigwa ziliigwa viliigwa lisiigwa isiigwa zisiigwa yasiigwa
    iba kuiba ameiba wameiba anaiba wanaiba ameniibia wameniibia kuniibia ananiibia wananiibia aliiba waliiba kuibiwa nimeibiwa naibiwa tumeibiwa imeibiwa limeibiwa wizi mwizi kuibwa imeibwa atanibia ataniibia watu-wataiba wataiba ataiba waibe aibe wasiibe asiibe
    bandia feki fake fakes ghushi bandiya gushi
    hataza ihataza lihataza zihataza kihataza vihataza yahataza uhataza nihataza tuhataza mhataza wahataza patent patenti pateni kupatent kupatenti nipatent napatent ku-patent hatiza hatasa patents hatazayangu
    trademark trade_mark trade_marks tredimaki trademarks tm
    milikibunifu miliki_bunifu miliki_ubunifu haki_miliki haki_bunifu
    hakimiliki copyright kopiraiti haki_mtunzi kopirait hakimilki
    chapa brandi brand brands brandi brandyangu bran
    nembo logo logos logoyangu logu
    siri secret secrets usiri kisiri
    siri_biashara trade_secret trade_secrets
    mapishi recipe resipi kichocheo recipes risipi
    nda n_d_a
    programu app apps software softiwea aplikesheni application programu_tumishi
    buni ibuni libuni zibuni kibuni vibuni yabuni ubuni nibuni tubuni mbuni wabuni ubunifu mbunifu wabunifu kubuni bunifu nimebuni design designs dizaini kudesign nimedesign buniwa ibuniwa imeibuniwa imebuniwa limebuniwa zimebuniwa yamebuniwa umebuniwa kimebuniwa itabuniwa inabuniwa linabuniwa yanabuniwa zinabuniwa abuniwa libuniwa kibuniwa zibuniwa nibuniwa imeshabuniwa limeshabuniwa zimeshabuniwa nimebuniwa tumebuniwa wamebuniwa yakaibuniwa ilibuniwa yalibuniwa zilibuniwa vilibuniwa lisibuniwa isibuniwa zisibuniwa yasibuniwa
    muundo umbo maumbo miundo muonekano mwonekano shape sura_bidhaa
    tengeneza nitengeneza natengeneza nakutengeneza nilitengeneza nikitengeneza unatengeneza umetengeneza ulitengeneza utatengeneza utengeneza tunatengeneza tumetengeneza tutatengeneza tulitengeneza tutengeneza mnatengeneza walitengeneza watatengeneza watengeneza alitengeneza atatengeneza atengeneza akatengeneza itengeneza litengeneza zitengeneza kitengeneza vitengeneza yatengeneza mtengeneza niliitengeneza nililitengeneza nilizitengeneza nilikitengeneza tuliitengeneza tulilitengeneza tulizitengeneza tulikitengeneza waliitengeneza walilitengeneza walizitengeneza walikitengeneza aliitengeneza alilitengeneza alizitengeneza alikitengeneza naitengeneza nalitengeneza nazitengeneza nakitengeneza iliitengeneza ililitengeneza ilizitengeneza ilikitengeneza inaitengeneza inalitengeneza inazitengeneza inakitengeneza kujiitengeneza kujilitengeneza kujizitengeneza kujikitengeneza ukiitengeneza ananitengeneza wananitengeneza amenitengeneza wamenitengeneza amekitengeneza anakitengeneza ameitengeneza mtengenezaji utengenezaji watengenezaji tengenezea kutengeza nimetengeza natengeza manufacture tengenezwa itengenezwa imeitengenezwa imetengenezwa limetengenezwa zimetengenezwa yametengenezwa umetengenezwa kimetengenezwa itatengenezwa inatengenezwa linatengenezwa yanatengenezwa zinatengenezwa atengenezwa litengenezwa kitengenezwa zitengenezwa nitengenezwa imeshatengenezwa limeshatengenezwa zimeshatengenezwa nimetengenezwa tumetengenezwa wametengenezwa yakaitengenezwa ilitengenezwa yalitengenezwa zilitengenezwa vilitengenezwa lisitengenezwa isitengenezwa zisitengenezwa yasitengenezwa
    uza niuza nauza nakuuza niliuza nikiuza unauza umeuza uliuza utauza uuza tunauza tumeuza tutauza tuliuza tuuza mnauza waliuza watauza wauza aliuza atauza auza akauza iuza liuza ziuza kiuza viuza yauza muza niliiuza nililiuza niliziuza nilikiuza tuliiuza tuliliuza tuliziuza tulikiuza waliiuza waliliuza waliziuza walikiuza aliiuza aliliuza aliziuza alikiuza naiuza naliuza naziuza nakiuza iliiuza ililiuza iliziuza ilikiuza inaiuza inaliuza inaziuza inakiuza kujiiuza kujiliuza kujiziuza kujikiuza ukiiuza ananiuza wananiuza ameniuza wameniuza amekiuza anakiuza ameiuza mauzo muuzaji wauzaji uuzaji kuuza nimeuza nilianza inauzwa zinauzwa zauzwa uzwa iuzwa imeiuzwa imeuzwa limeuzwa zimeuzwa yameuzwa umeuzwa kimeuzwa itauzwa linauzwa yanauzwa auzwa liuzwa kiuzwa ziuzwa niuzwa imeshauzwa limeshauzwa zimeshauzwa nimeuzwa tumeuzwa wameuzwa yakaiuzwa iliuzwa yaliuzwa ziliuzwa viliuzwa lisiuzwa isiuzwa zisiuzwa yasiuzwa
    omba niomba nakuomba niliomba nikiomba umeomba uliomba utaomba uomba tumeomba tutaomba tuliomba tuomba mnaomba waliomba wataomba waomba aliomba ataomba akaomba iomba liomba ziomba kiomba viomba yaomba momba niliiomba nililiomba niliziomba nilikiomba tuliiomba tuliliomba tuliziomba tulikiomba waliiomba waliliomba waliziomba walikiomba aliiomba aliliomba aliziomba alikiomba naiomba naliomba naziomba nakiomba iliiomba ililiomba iliziomba ilikiomba inaiomba inaliomba inaziomba inakiomba kujiiomba kujiliomba kujiziomba kujikiomba ombi maombi mwombaji muombaji waombaji kuomba nimeomba apply kuapply niapply ombwa iombwa imeiombwa imeombwa limeombwa zimeombwa yameombwa umeombwa kimeombwa itaombwa inaombwa linaombwa yanaombwa zinaombwa aombwa liombwa kiombwa ziombwa niombwa imeshaombwa limeshaombwa zimeshaombwa nimeombwa tumeombwa wameombwa yakaiombwa iliombwa yaliombwa ziliombwa viliombwa lisiombwa isiombwa zisiombwa yasiombwa
    wasilisha niwasilisha nawasilisha nakuwasilisha niliwasilisha nikiwasilisha unawasilisha umewasilisha uliwasilisha utawasilisha uwasilisha tunawasilisha tumewasilisha tutawasilisha tuliwasilisha tuwasilisha mnawasilisha waliwasilisha watawasilisha wawasilisha aliwasilisha atawasilisha awasilisha akawasilisha iwasilisha liwasilisha ziwasilisha kiwasilisha viwasilisha yawasilisha mwasilisha niliiwasilisha nililiwasilisha niliziwasilisha nilikiwasilisha tuliiwasilisha tuliliwasilisha tuliziwasilisha tulikiwasilisha waliiwasilisha waliliwasilisha waliziwasilisha walikiwasilisha aliiwasilisha aliliwasilisha aliziwasilisha alikiwasilisha naiwasilisha naliwasilisha naziwasilisha nakiwasilisha iliiwasilisha ililiwasilisha iliziwasilisha ilikiwasilisha inaiwasilisha inaliwasilisha inaziwasilisha inakiwasilisha kujiiwasilisha kujiliwasilisha kujiziwasilisha kujikiwasilisha uwasilishaji file kufile nifile nimefile wasilishwa iwasilishwa imeiwasilishwa imewasilishwa limewasilishwa zimewasilishwa yamewasilishwa umewasilishwa kimewasilishwa itawasilishwa inawasilishwa linawasilishwa yanawasilishwa zinawasilishwa awasilishwa liwasilishwa kiwasilishwa ziwasilishwa niwasilishwa imeshawasilishwa limeshawasilishwa zimeshawasilishwa nimewasilishwa tumewasilishwa wamewasilishwa yakaiwasilishwa iliwasilishwa yaliwasilishwa ziliwasilishwa viliwasilishwa lisiwasilishwa isiwasilishwa zisiwasilishwa yasiwasilishwa
    tumia nitumia natumia nakutumia nilitumia nikitumia unatumia umetumia ulitumia utatumia utumia tunatumia tumetumia tutatumia tulitumia tutumia mnatumia walitumia watatumia watumia alitumia atatumia atumia akatumia itumia litumia zitumia kitumia vitumia yatumia mtumia niliitumia nililitumia nilizitumia nilikitumia tuliitumia tulilitumia tulizitumia tulikitumia waliitumia walilitumia walizitumia walikitumia aliitumia alilitumia alizitumia alikitumia naitumia nalitumia nazitumia nakitumia iliitumia ililitumia ilizitumia ilikitumia inaitumia inalitumia inazitumia inakitumia kujiitumia kujilitumia kujizitumia kujikitumia ukiitumia ananitumia wananitumia amenitumia wamenitumia amekitumia anakitumia ameitumia matumizi mtumiaji watumiaji kutumia anatumia ametumia wanatumia utumiaji anaitumia analitumia wanalitumia wanaitumia kulitumia kuitumia tumiwa itumiwa imeitumiwa imetumiwa limetumiwa zimetumiwa yametumiwa umetumiwa kimetumiwa itatumiwa inatumiwa linatumiwa yanatumiwa zinatumiwa atumiwa litumiwa kitumiwa zitumiwa nitumiwa imeshatumiwa limeshatumiwa zimeshatumiwa nimetumiwa tumetumiwa wametumiwa yakaitumiwa ilitumiwa yalitumiwa zilitumiwa vilitumiwa lisitumiwa isitumiwa zisitumiwa yasitumiwa
    lipa nilipa nalipa nakulipa nililipa nikilipa unalipa umelipa ulilipa utalipa ulipa tunalipa tumelipa tutalipa tulilipa tulipa mnalipa walilipa watalipa walipa alilipa atalipa alipa akalipa ilipa lilipa zilipa kilipa vilipa yalipa mlipa niliilipa nilililipa nilizilipa nilikilipa tuliilipa tulililipa tulizilipa tulikilipa waliilipa walililipa walizilipa walikilipa aliilipa alililipa alizilipa alikilipa nailipa nalilipa nazilipa nakilipa iliilipa ilililipa ilizilipa ilikilipa inailipa inalilipa inazilipa inakilipa kujiilipa kujililipa kujizilipa kujikilipa ukiilipa ananilipa wananilipa amenilipa wamenilipa amekilipa anakilipa ameilipa malipo ulipaji kulipa nilipie nikamlipa nimemlipa kunilipa wanilipe anilipe nilipwe nilipwaje wanalipa pay kupay lipwa ilipwa imeilipwa imelipwa limelipwa zimelipwa yamelipwa umelipwa kimelipwa italipwa inalipwa linalipwa yanalipwa zinalipwa alipwa lilipwa kilipwa zilipwa nilipwa imeshalipwa limeshalipwa zimeshalipwa nimelipwa tumelipwa wamelipwa yakailipwa ililipwa yalilipwa zililipwa vililipwa lisilipwa isilipwa zisilipwa yasilipwa
    gharama bei ghali costs cost fee fees ada kiasi_gani shilingi_ngapi pesa_ngapi gharimu inagharimu kinagharimu zinagharimu hela_ngapi price how_much
    leseni licence license licensing kulaisensi leseni_matumizi
    mrabaha mirabaha royalty royalties malipo_matumizi
    franchaizi franchise franchising faranchaisi
    mgogoro migogoro mzozo mizozo ugomvi tumegombana tunagombana kugombana amegombana dispute tumekosana hatuelewani kesi_jina
    upatanishi mpatanishi kupatana patanisha kupatanisha mediation mediator maridhiano suluhu
    usuluhishi msuluhishi arbitration arbitresheni arbitrator suluhisha kusuluhisha
    pingamizi mapingamizi opposition kupinga wamepinga amepinga anapinga wanapinga upinzani nimepingwa
    miliki imiliki limiliki zimiliki kimiliki vimiliki yamiliki umiliki nimiliki tumiliki mmiliki wamiliki kumiliki mwenye_mali mali_nani nimilikije namiliki owner own milikiwa imilikiwa imeimilikiwa imemilikiwa limemilikiwa zimemilikiwa yamemilikiwa umemilikiwa kimemilikiwa itamilikiwa inamilikiwa linamilikiwa yanamilikiwa zinamilikiwa amilikiwa limilikiwa kimilikiwa zimilikiwa nimilikiwa imeshamilikiwa limeshamilikiwa zimeshamilikiwa nimemilikiwa tumemilikiwa wamemilikiwa yakaimilikiwa ilimilikiwa yalimilikiwa zilimilikiwa vilimilikiwa lisimilikiwa isimilikiwa zisimilikiwa yasimilikiwa
    mahakama mahakamani korti kortini court kotini
    forodha customs bandari bandarini kastamu kra tra
    mfanyakazi wafanyakazi mwajiriwa waajiriwa staff employee mfanyikazi wafanyikazi
    mshindani washindani mpinzani wapinzani competitor competitors
    wakili mawakili mwanasheria wanasheria lawyer advocate
    wakala mawakala agent agents ajenti
    domain domeni kikoa jina_kikoa domains majina_kikoa
    tovuti website websites wavuti webusaiti site jina_tovuti
    mbegu mbeu mche miche seeds seed
    duka maduka shop dukani madukani
    biashara bizna bizness business hustle biashara_yangu
    kampuni makampuni company companies
    bidhaa product products mali_uza bidhaa_zangu
    onyesha nionyesha naonyesha nakuonyesha nilionyesha nikionyesha unaonyesha umeonyesha ulionyesha utaonyesha uonyesha tunaonyesha tumeonyesha tutaonyesha tulionyesha tuonyesha mnaonyesha walionyesha wataonyesha waonyesha alionyesha ataonyesha aonyesha akaonyesha ionyesha lionyesha zionyesha kionyesha vionyesha yaonyesha monyesha niliionyesha nililionyesha nilizionyesha nilikionyesha tuliionyesha tulilionyesha tulizionyesha tulikionyesha waliionyesha walilionyesha walizionyesha walikionyesha aliionyesha alilionyesha alizionyesha alikionyesha naionyesha nalionyesha nazionyesha nakionyesha iliionyesha ililionyesha ilizionyesha ilikionyesha inaionyesha inalionyesha inazionyesha inakionyesha kujiionyesha kujilionyesha kujizionyesha kujikionyesha ukiionyesha ananionyesha wananionyesha amenionyesha wamenionyesha amekionyesha anakionyesha ameionyesha maonyesho maonesho onesha nimeonesha nilionesha kuonesha nilishaonyesha nimeshaonyesha nilishaonesha exhibition nilipost nimepost posti nimepostia onyeshwa ionyeshwa imeionyeshwa imeonyeshwa limeonyeshwa zimeonyeshwa yameonyeshwa umeonyeshwa kimeonyeshwa itaonyeshwa inaonyeshwa linaonyeshwa yanaonyeshwa zinaonyeshwa aonyeshwa lionyeshwa kionyeshwa zionyeshwa nionyeshwa imeshaonyeshwa limeshaonyeshwa zimeshaonyeshwa nimeonyeshwa tumeonyeshwa wameonyeshwa yakaionyeshwa ilionyeshwa yalionyeshwa zilionyeshwa vilionyeshwa lisionyeshwa isionyeshwa zisionyeshwa yasionyeshwa
    chapisha nichapisha nachapisha nakuchapisha nilichapisha nikichapisha unachapisha umechapisha ulichapisha utachapisha uchapisha tunachapisha tumechapisha tutachapisha tulichapisha tuchapisha mnachapisha walichapisha watachapisha wachapisha alichapisha atachapisha achapisha akachapisha ichapisha lichapisha zichapisha kichapisha vichapisha yachapisha mchapisha niliichapisha nililichapisha nilizichapisha nilikichapisha tuliichapisha tulilichapisha tulizichapisha tulikichapisha waliichapisha walilichapisha walizichapisha walikichapisha aliichapisha alilichapisha alizichapisha alikichapisha naichapisha nalichapisha nazichapisha nakichapisha iliichapisha ililichapisha ilizichapisha ilikichapisha inaichapisha inalichapisha inazichapisha inakichapisha kujiichapisha kujilichapisha kujizichapisha kujikichapisha uchapishaji kuchapisha publish nimechapisha kutangaza tangaza nimetangaza nilitangaza chapishwa ichapishwa imeichapishwa imechapishwa limechapishwa zimechapishwa yamechapishwa umechapishwa kimechapishwa itachapishwa inachapishwa linachapishwa yanachapishwa zinachapishwa achapishwa lichapishwa kichapishwa zichapishwa nichapishwa imeshachapishwa limeshachapishwa zimeshachapishwa nimechapishwa tumechapishwa wamechapishwa yakaichapishwa ilichapishwa yalichapishwa zilichapishwa vilichapishwa lisichapishwa isichapishwa zisichapishwa yasichapishwa
    faini barua barua_wakili letter
    huisha uhuishaji kuhuisha renew renewal kurenew nirenew muda_umeisha limeisha expire ime-expire imeexpire
    daraja madaraja class classes madarasa
    kipaumbele priority haki_kipaumbele
    miadi appointment appointmenti ahadi booking mkutano kikao
    ghairi gairi cancel futilia kughairi kukansel kansel nighairi mghairi tughairi ighairiwe
    ahirisha ahirishwa tusogeze nisogeze msogeze isogezwe isogezeni sogeza hamisha badili badilisha kubadili kubadilisha tubadilishe nibadilishe tusogeze nisogeze niahirishe tuahirishe tubadili nibadili nihamishe tuhamishe reschedule ahirishe sogezeni badilishia nibadilishie nisogezee ahirisheni isogezwe
    mshauri washauri adviser advisor mshauri_wenu mtaalamu_ushauri
    binadamu mwanadamu human mtu_halisi
    ongea kuongea zungumza kuzungumza niongee nizungumze tuongee tuzungumze naongea nazungumza kuchat chat ongeza_mtu sema kusema kuongelesha nimwongeleshe bonga tubonge kubonga nibonge unaongea mnaongea anaongea wanaongea unazungumza mnazungumza ongeeni zungumzeni unaongeaga
    futa kufuta futeni mfute ufute delete kudelete zifutwe ifutwe yafutwe ondoa kuondoa ondoeni muondoe uondoe nifute nifuteni mnifute
    taarifa data habari_zangu maelezo_yangu info information
    ujumbe meseji message messages sms text texts vikumbusho kikumbusho reminder reminders arifa notification notifications mameseji
    roboti robot bot bots mashine_jibu
    nchi mataifa taifa country countries inchi
    nje_nchi ngambo abroad majuu nje_ya_nchi
    kimataifa international intanashonali
    duniani dunia ulimwengu ulimwenguni world worldwide
    mtandao mtandaoni mitandao mitandaoni online intaneti internet
    instagram insta ig facebook tiktok jumia jiji whatsapp fb
    picha mapicha photo photos pics piga_picha video
    wimbo nyimbo muziki beat beats song songs music ngoma mdundo
    mtapeli utapeli matapeli scam scams wakora konmani kitapeli
    msaada nisaidie saidia help usaidizi kusaidia mnisaidie kusaidiwa
    bure free burebure bila_malipo bila_pesa
    nisafirishe kusafirisha export kuexport kuuza_nje

# Maneno ya kila siku yanayofanana na maneno ya fani, ili yasichukuliwe kuwa makosa ya uandishi.
common =
    habari jambo asante karibu chakula maji nyumba gari simu pesa kazi watoto mtoto mama baba ndugu rafiki shule chuo hospitali dawa daktari
    mvua jua upepo mpira timu mechi ligi bao ushindi mkopo benki kodi nauli safari basi ndege tiketi shamba ngombe kuku mbuzi paka mbwa
    ugali wali pilau nyama samaki mboga matunda sukari chumvi mafuta unga mkate chai maziwa
    mapenzi ndoa mume mke mpenzi harusi msiba siasa rais bunge serikali uchaguzi kura sheria polisi jela
    sahihi sasa saba sita saa safi safari sauti hasa hasara hatari hatua hati hatima hata hatari
    linga lini linki linda lima limau siku sifa silaha sikia sikio soko soka soma sura sula
    alama alasiri alfajiri nembe neno meno mno mnada nchi ncha mchi mchele mchezo mche
    jina jino jini jiko jike juma jumla biashara bahasha bahari bahati bandari banda bando bandika
    hakika haki hakimu hakikisha miliki milima milele millioni milioni
    wakala wakali wakili wakati wakulima wazo wazi wazee wajibu
    forodha foleni fora fomu faida faini fundi funga fungua funzo
    mkataba mkate mkutano mkuu mkono mkoba mgogoro mgomo mgeni mganga
    vumbi vumilia umbo umba umbali umbea picha pika pita pata panga
    daraja darasa dada daima damu madaraja madrasa
    iga ila ili ita iva iba ibada imba omba ona oka osha
