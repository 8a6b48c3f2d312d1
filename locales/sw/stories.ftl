# Hadithi za kweli za kampuni ndogo. Bila tarakimu: ziko kwenye vyanzo. .had: mwanzo, .did: walichofanya, .came: matokeo, .lesson: cha kujifunza.


## Aina za biashara na maeneo, kama yanavyoonekana kwenye vitufe
sector-food = Chakula na kilimo
    .typed = jibini|kahawa|pilipili|mvinyo|mchele|chai|kakao|chakula|kilimo|mkulima|wakulima
sector-crafts = Kazi za mikono
    .typed = kazi za mikono|ufumaji|kusuka|ufinyanzi|fundi|mafundi|sanaa
sector-fashion = Mitindo
    .typed = mitindo|fasheni|nguo|viatu
sector-music = Muziki
    .typed = muziki|wimbo|nyimbo
sector-software = Programu na michezo
    .typed = programu|app|apps|software|game|games
sector-health = Afya
    .typed = afya|tiba|dawa
sector-green = Teknolojia ya kijani
    .typed = kijani|nishati|mazingira|tabianchi
sector-technology = Mashine na teknolojia
    .typed = teknolojia|mashine|uvumbuzi
sector-consumer = Vitu vya kila siku
    .typed = vitu vya kuchezea|midoli|nyumbani|mtoto|jikoni
sector-trade = Biashara na huduma
    .typed = huduma|biashara|duka

region-africa = Afrika
region-arab-states = Nchi za Kiarabu
region-asia-pacific = Asia na Pasifiki
region-latin-america = Amerika ya Kilatini na Karibea
region-eastern-europe = Ulaya Mashariki na Asia ya Kati
region-western = Ulaya Magharibi, Amerika Kaskazini

penja-pepper = Pilipili ya Penja
    .had = Wakulima wa eneo la Penja nchini Kamerun walikuwa na pilipili ya pekee, lakini hawakuwa na mamlaka juu ya jina lake.
    .did = Waliandika kanuni za kilimo na ukaguzi. Walipata kiashiria cha kijiografia OAPI, na baadaye katika Umoja wa Ulaya.
    .came = Bei ilipanda mara kadhaa na watu zaidi wakalima. Baadaye zilikuja feki, kanuni zilivunjwa na bei ikashuka.
    .lesson = Jina kama hilo hupandisha bei pale tu kikundi kinapoendeleza ukaguzi, nembo na mapambano dhidi ya feki.

solerebels = Viatu vya matairi ya zamani
    .had = Kampuni ya familia katika eneo maskini la Addis Ababa ilitengeneza viatu kwa matairi ya zamani na kitambaa kilichosokotwa kwa mkono.
    .did = Ilisajili chapa yake. Pia ilifungua shauri dhidi ya mshindani aliyetumia jina la kikoa lenye chapa yake.
    .came = Kampuni iliuza katika nchi nyingi. Waamuzi waliita alichofanya mshindani kuwa matumizi mabaya ya wazi.
    .lesson = Miliki chapa yako na majina yako ya kikoa mapema. Utaratibu wa majina ya kikoa ni wa haraka kuliko mahakama.

cardiopad = Kipimo cha moyo kwa vijiji
    .had = Mhandisi kijana wa Kamerun alitengeneza kifaa (tablet) kinachotuma vipimo vya moyo kutoka vijijini kwenda kwa wataalamu mjini.
    .did = Alikilinda OAPI. Mikopo ya familia, ruzuku ya serikali na tuzo vililipia vifaa vya kwanza.
    .came = Vifaa vya kwanza vilitengenezwa, na mauzo katika kanda yakaanza.
    .lesson = Ombi moja OAPI linahusu soko la kanda, na linawapa wanaotoa pesa kitu cha kutegemea.

kikoy-name = Kitambaa kisicho cha mtu
    .had = Wafanyabiashara wadogo wengi wa pwani ya Kenya waliuza kitambaa kwa neno la kawaida la Kiswahili. Hakuna aliyelisajili nje ya nchi.
    .did = Kampuni ya nje iliomba neno hilo kama alama yake. Kikundi cha biashara ya haki kiliweka pingamizi kwa msaada wa kisheria wa bure.
    .came = Mwombaji hakujibu na ombi likaachwa. Neno lilibaki huru kwa wote.
    .lesson = Fuatilia jina la bidhaa yako kwenye madaftari ya nje. Muda wa kuweka pingamizi ni mfupi.

mbube-linda = Wimbo uliozunguka dunia
    .had = Mfanyakazi mhamiaji nchini Afrika Kusini aliandika wimbo ambao baadaye ulivuma dunia nzima.
    .did = Aliuachia kwa sahihi kwa karibu bure. Miongo kadhaa baadaye, mawakili wa binti zake walitumia kanuni ya zamani ya sheria na kushtaki.
    .came = Alikufa maskini. Makubaliano ya suluhu yaliwapa warithi wake kutambuliwa, pesa za nyuma na sehemu ya mapato ya baadaye.
    .lesson = Tahadhari: usiachie kamwe kazi nzima kwa sahihi. Soma kwanza kinachosemwa kuhusu uhamishaji, muda na mirabaha.

please-call-me = Wazo alilomweleza mwajiri
    .had = Mwanafunzi wa kazi katika kampuni ya simu alipendekeza ujumbe wa bure wa kuomba kupigiwa.
    .did = Alitegemea ahadi ya mdomo ya zawadi. Miaka baadaye alienda mahakamani.
    .came = Alishinda katika mahakama ya juu kabisa, na mwishowe wakakubaliana, baada ya muda mrefu sana.
    .lesson = Tahadhari: kubalianeni kwa maandishi zawadi na umiliki kabla hujatoa wazo, hasa kwa mwajiri wako.

djebba-figs = Tini za kijiji cha mlimani
    .had = Kijiji cha mlimani nchini Tunisia kiliuza tini za aina yake zikiwa hazijakaushwa, katika msimu mmoja mfupi.
    .did = Kilipata jina la asili lililolindwa. Wakulima waliunda ushirika wenye ufungashaji wake na lori la baridi.
    .came = Tini zenye jina ziliuzwa ghali zaidi kuliko nyingine, na baadhi zilienda nje.
    .lesson = Cheti kinalipa pale wakulima wanapomiliki pia ufungashaji, ufuatiliaji na usafirishaji.

argan-name = Nani anamiliki neno argan?
    .had = Vyama vya ushirika vya wanawake wa Moroko vilikamua mafuta ya argan. Maabara ya nje ilikuwa imesajili jina la bidhaa kama alama zamani sana.
    .did = Mafuta ya argan yakawa kiashiria cha kijiografia kilicholindwa. Vyama vilijiandaa kuomba alama ya zamani ifutwe.
    .came = Jina linalindwa kwa asili yake. Alama ya zamani bado ililazimika kupingwa.
    .lesson = Tahadhari: linda jina la bidhaa kabla soko halijaligundua. Baadaye ni ghali zaidi.

saphon-wind = Wasilisha kwanza, onyesha baadaye
    .had = Kampuni changa ya Tunisia ilikuwa na mashine ya upepo isiyo na mapanga, na mifano ya kwanza.
    .did = Iliwasilisha nyumbani, ikaenda kimataifa, na ndipo tu ikaionyesha kwenye jukwaa kubwa.
    .came = Ilishinda tuzo. Kumpata mshirika wa viwanda kulichukua miaka.
    .lesson = Wasilisha kwanza na uonyeshe baadaye. Kisha panga miaka ya kumtafuta mshirika.

instabeat = Uvumbuzi kwenye televisheni
    .had = Mwogeleaji na mhandisi wa Lebanoni alikuwa na wazo la miwani ya kuogelea inayoonyesha mapigo ya moyo. Aliitengeneza kwa shindano la televisheni.
    .did = Alipata pesa na kuanza ombi la hataza Marekani akiwa bado anaitengeneza.
    .came = Wazo likawa kampuni yenye bidhaa. Kifaa chenyewe kilichukua miaka.
    .lesson = Vipindi na mashindano ni hadharani. Wasilisha, au angalia kipindi cha msamaha, kabla ya kushiriki.

kampot-pepper = Pilipili ya Kampot
    .had = Familia za wakulima nchini Kambodia zililima pilipili inayothaminiwa na kuiuza bei rahisi.
    .did = Walipata kiashiria cha kijiografia cha kwanza cha nchi yao na ulinzi katika Umoja wa Ulaya. Walikubaliana bei za pamoja.
    .came = Familia, mavuno na bei viliongezeka. Kisha mwaka mmoja mauzo yalishuka na bidhaa zikarundikana.
    .lesson = Jina kama hilo hupandisha bei. Kiasi kifuate kinachonunuliwa na watu, si matumaini.

st25-rice = Mchele bora, na jina lake
    .had = Mzalishaji mbegu wa Vietnamu aliufanyia kazi kwa miaka mingi mchele ulioshinda tuzo ya dunia. Alikuwa na cheti cha aina ya mmea nyumbani tu.
    .did = Kampuni za nje ziliomba kusajili jina lake kama alama. Aliweka pingamizi, na familia yake ikawasilisha chapa mpya.
    .came = Ofisi yake ilisema jina la aina ya mmea haliwezi kuwa alama ya kampuni moja. Vyanzo vyetu havisemi mwisho wake.
    .lesson = Tahadhari: cheti cha aina ya mmea si chapa. Wasilisha alama kando katika kila nchi unakouza.

buon-ma-thuot = Kahawa iliyolindwa nyumbani tu
    .had = Jina la kahawa lililindwa nchini Vietnamu, na si katika nchi nyingine yoyote.
    .did = Wakulima waligundua kwamba kampuni ya China ilikuwa na alama zenye jina hilo. Waliomba zifutwe na wakawasilisha nje.
    .came = Alama za China zilifutwa. Baadhi ya nchi nyingine zilikubali jina, baadhi zilikataa.
    .lesson = Tahadhari: ulinzi wa nyumbani huishia mpakani. Wasilisha nje kabla mauzo ya nje hayajakua.

trung-nguyen = Msambazaji aliyewasilisha ombi kwanza
    .had = Mtandao wa mikahawa ya kahawa wa Vietnamu ulizungumza na msambazaji wa Marekani kabla ya kuwasilisha alama yake huko.
    .did = Ulipoomba, msambazaji alikuwa ameshawasilisha chapa kwa jina lake. Kampuni ilipinga.
    .came = Iliipata alama yake baada ya miaka kadhaa, kisha ikawasilisha kupitia WIPO pia.
    .lesson = Tahadhari: wasilisha katika nchi mpya kabla ya mazungumzo ya kwanza na msambazaji.

doi-chaang = Wanaoiga hufuata mafanikio
    .had = Kijiji cha mlimani kaskazini mwa Thailand kiliuza kahawa yake nje kwa chapa yake.
    .did = Kilisajili nembo yake. Kilichukua hatua pale kampuni za nchi nyingine zilipotumia matoleo yenye mabadiliko madogo.
    .came = Kilishinda kesi kama hizo na kupigana inayofuata.
    .lesson = Ukianza kuuza nje, tenga pesa za kuchukua hatua dhidi ya nakala.

aranmula-mirror = Mchanganyiko wa siri na jina lililolindwa
    .had = Familia chache nchini India hutengeneza vioo kwa metali ambayo mchanganyiko wake wamerithishana kwa vizazi.
    .did = Walitunza mchanganyiko kuwa siri, wakaunda chama na kupata kiashiria cha kijiografia.
    .came = Vioo vinauzwa vizuri, hata nje. Feki bado ziko madukani.
    .lesson = Siri na jina la mahali hufanya kazi pamoja. Moja hulinda jinsi ya kutengeneza, jingine hulinda jina.

scrabulous = Mchezo wenye jina linalokaribia mno
    .had = Ndugu wawili nchini India walikuwa na mchezo wa maneno wa mtandaoni wenye wachezaji wengi sana.
    .did = Jina lake lilikaribia chapa maarufu. Wenye chapa walishtaki.
    .came = Mahakama ilizuia jina, lakini haikuona hakimiliki katika mchezo wa ubao. Waliendelea kwa majina mapya.
    .lesson = Tahadhari: hakiki jina kabla ya kuzindua. Kanuni za mchezo ni huru, chapa si huru.

del-rosario-karaoke = Boresho dogo, lililolindwa
    .had = Mvumbuzi wa Ufilipino alikuwa na modeli za matumizi za mashine ya karaoke iliyo katika kabati moja.
    .did = Alishtaki kampuni iliyouza mashine inayofanana na kuiomba mahakama iizuie.
    .came = Kwanza alishindwa. Kisha mahakama ya juu kabisa ikasema boresho la kitu kinachojulikana linaweza kulindwa.
    .lesson = Boresho dogo linaweza kupata modeli ya matumizi, na bado likazuia nakala.

fiji-masi = Ruwaza zilizo za wote
    .had = Ruwaza za kitambaa cha magome zilitumiwa kwa pamoja visiwani Fiji kwa vizazi. Msanii alizitumia kuchora nembo ya shirika la ndege.
    .did = Shirika liliomba kusajili ruwaza hizo kama alama. Wasanii walipinga na kukusanya majina.
    .came = Ukawa ugomvi wa hadharani kuhusu ruwaza za pamoja. Vyanzo vyetu havisemi daftari liliamua nini.
    .lesson = Tahadhari: tenganisha nembo iliyoagizwa na ruwaza za jamii. Kubalianeni mipaka kwa maandishi.

nz-tm-publisher = Bili iliyoonekana rasmi
    .had = Kampuni ndogo za Nyuzilandi zilikuwa na anwani zao kwenye daftari la wazi la alama.
    .did = Baadhi zililipa barua zilizofanana na bili za daftari. Mamlaka iliingilia kati.
    .came = Akaunti yenye pesa ilizuiwa, na waathirika walipata msaada. Watumaji wengine waliendelea.
    .lesson = Tahadhari: hakiki kila bili na wakili wako au ofisi kabla ya kulipa.

zenu-hat = Kofia na nakala zake za plastiki
    .had = Maelfu ya familia za wafumaji nchini Kolombia zilitengeneza kofia ya nyuzi za mtende. Nakala za plastiki kutoka nje zilikuwa bei rahisi sana.
    .did = Walitegemea jina lao lililolindwa na alama ya pamoja, na kuiomba mamlaka ichukue hatua.
    .came = Kuuza vinavyofanana kulikatazwa. Miaka baadaye nakala bado zilionekana.
    .lesson = Haki huleta katazo. Vibanda safi vinahitaji ukaguzi wa kila mara, na wanunuzi wanaojua tofauti.

lekonaewa = Chapa moja kwa watengenezaji wengi
    .had = Wanawake nchini Kolombia walisuka mifuko, kofia na vikapu, bila chapa ya pamoja.
    .did = Walijiunga na mpango wa WIPO, wakapata zana na kuomba alama ya pamoja.
    .came = Kazi yao iliboreka. Lebo zilisubiri usajili.
    .lesson = Alama ya pamoja inawawezesha watengenezaji wengi kutumia chapa moja pamoja na kugawana gharama zake.

jalapao-golden-grass = Nyasi za dhahabu za Brazili
    .had = Watengenezaji wa eneo la mbali nchini Brazili walisuka mifuko na mapambo kwa nyasi za rangi ya dhahabu.
    .did = Chama chao kilipata kiashiria cha mahali pa kutoka, cha kwanza cha kazi za mikono nchini humo.
    .came = Jina limehifadhiwa kwa kazi za huko. Mhuri na mafunzo vilikuja miaka baadaye tu.
    .lesson = Usajili ni mwanzo. Panga mhuri, kanuni na nani analipia ukaguzi.

vale-dos-vinhedos = Jina linalouza vitanda na milo
    .had = Bonde la viwanda vidogo vya mvinyo nchini Brazili lilitaka kujulikana.
    .did = Lilipata kiashiria cha kijiografia, na likakitumia pia kuwaalika wageni.
    .came = Wageni zaidi walikuja, na viwanda zaidi vikafunguliwa.
    .lesson = Jina la mahali linaweza kuuza vitanda na milo pamoja na chupa.

montserrat-cocoa = Thibitisha kilicho tofauti
    .had = Wakulima wa kakao wa milima ya Trinidad walilima kakao nzuri na kuiuza kama nyingine yoyote.
    .did = Chuo kikuu kilieleza ladha yake, walipata cheti na wakaelekea kupata jina lililolindwa.
    .came = Waliuza moja kwa moja kwa bei nzuri zaidi kuliko kakao ya jumla.
    .lesson = Thibitisha kilicho tofauti kabla ya kuomba. Takwimu ndizo zinazobeba jina.

desserto = Ngozi ya kaktasi
    .had = Waanzilishi wawili nchini Meksiko walikuwa wamefanya kazi miaka kwa ngozi ya mmea wa kaktasi, na walikaribia kufilisika.
    .did = Kwa taarifa za vyombo vya habari, walilinda uvumbuzi na jina, na wakaionyesha kwenye maonyesho ya biashara.
    .came = Watengenezaji wa mitindo, viatu na magari waliipokea.
    .lesson = Maliza kuwasilisha kabla ya maonyesho yatakayokufanya ujulikane.

hutsul-bryndza = Jibini la malisho ya juu
    .had = Wafugaji wa milima ya Karpati walitengeneza jibini la kondoo kwa desturi ya zamani. Za kuiga zilikuwa kwenye rafu zilezile.
    .did = Waliweka kanuni na kusajili jina, la kwanza la aina yake nchini Ukraini.
    .came = Dazani ya watengenezaji waliweza kutumia jina mara moja, na toleo jingine likafuata.
    .lesson = Andika kanuni ambazo mtengenezaji mdogo kabisa anaweza kuzifuata na mkaguzi anaweza kuzikagua.

khvanchkara = Majina ya mvinyo mikononi mwa mwagizaji
    .had = Majina maarufu ya mvinyo wa Jojia yaliuzwa nje na mwagizaji, aliyesajili baadhi kama alama zake.
    .did = Ofisi ya serikali iligundua hilo ilipowasilisha majina yenyewe, na ikajadiliana.
    .came = Alama ilikabidhiwa, na majina sasa yako kwa jina la Jojia.
    .lesson = Tahadhari: mwagizaji anayesajili jina lako anashika soko lako. Liwasilishe mwenyewe kwanza.

badagoni = Chapa iliyochukuliwa kwa nia mbaya
    .had = Kiwanda cha mvinyo cha Jojia kiliingia nchi mpya na chapa inayojulikana sana, lakini bila ombi huko.
    .did = Kiligundua kwamba kampuni nyingine ilikuwa na jina hilo, na kikaomba lifutwe.
    .came = Kilishinda. Inasemekana ni mara ya kwanza kwa nchi yake.
    .lesson = Ombi la nia mbaya linaweza kuondolewa. Kuwasilisha kwanza ni nafuu zaidi.

arstanbap-walnut = Tayari sheria inapoanza
    .had = Wanakijiji wa Kirigizistani hukusanya jozi katika msitu mkubwa wa asili, bila lebo ya asili.
    .did = Waliunda chama na kuwasilisha ombi la kwanza chini ya sheria mpya.
    .came = Katika chanzo chetu ombi lilikuwa bado wazi. Majirani wanaandaa majina mengine kwa njia hiyohiyo.
    .lesson = Sheria mpya huwanufaisha vikundi vilivyojipanga inapoanza.

bihor-couture = Nyumba ya mitindo inapoiga koti
    .had = Mafundi wa kijijini nchini Romania waliuza koti lenye taraza. Hawakuwa na haki iliyosajiliwa ya ruwaza hiyo.
    .did = Nyumba ya mitindo ilionyesha koti linalofanana sana kwa bei ya juu zaidi. Jarida liliwasaidia mafundi kuanza lebo yao.
    .came = Vyombo vya habari vilileta oda zaidi ya uwezo wao. Hakuna malipo ya nyumba ya mitindo yanayoripotiwa.
    .lesson = Tahadhari: ruwaza zisizosajiliwa ni ngumu kuzitetea. Chapa na hadithi yake vinaweza kuwa ngao bora.

claydon-drill = Ilijaribiwa kando ya njia ya miguu
    .had = Mkulima wa Uingereza alivumbua mashine ya kupanda mbegu na kupata hataza zake. Kabla ya kuwasilisha aliijaribu shambani kando ya njia ya miguu.
    .did = Alimshtaki mshindani. Mshindani alisema majaribio yaliiweka mashine hadharani.
    .came = Mahakama iliona hataza si halali. Haikujali kwamba hakuna aliyeangalia kweli.
    .lesson = Tahadhari: jaribu mahali pasipoonekana na kwa ahadi ya siri, au wasilisha kwanza.

trunki = Picha zinalinda nini
    .had = Sanduku la mtoto liliuzwa vizuri sana. Lililindwa na muundo uliowasilishwa kwa picha zenye vivuli.
    .did = Kampuni ilishtaki kuhusu sanduku la bei rahisi lililoiga wazo lake waziwazi.
    .came = Ilishinda kwanza na mwishowe ikashindwa. Vivuli na utofauti wa rangi kwenye picha viliufanya muundo uwe mwembamba.
    .lesson = Tahadhari: picha ndizo zinazoamua. Wasilisha michoro ya mistari mitupu na matoleo tofauti, na ufikirie hataza kwa kazi yake.

haberman-cup = Kikombe ambacho hakuna aliyetaka kukitengeneza
    .had = Mbunifu alitengeneza kikombe cha watoto wadogo kisichomwagika. Kampuni nyingi zilikataa leseni.
    .did = Alitafuta, akawasilisha hataza, akasajili jina na kuuza kikombe pamoja na mshirika.
    .came = Kiliuzwa vizuri sana. Alishinda dhidi ya nakala na kupata mpewa leseni nje.
    .lesson = Tafuta kwanza na upate hataza nzuri. Uwe tayari kuuza mwenyewe kabla wapewa leseni hawajaja.

tiddley-pom = Wasilisha kabla ya mkutano wa kwanza
    .had = Chapa ndogo ya Uingereza ya huduma za watoto wachanga ilipanga kuuza China.
    .did = Mwanzilishi wake alikutana na wasambazaji. Alipowasilisha, mmoja wao alikuwa ameshasajili chapa hiyo.
    .came = Kuinunua tena kulikuwa ghali, na malalamiko yalishindwa. Alichagua jina jipya kwa nchi hiyo.
    .lesson = Tahadhari: wasilisha kabla ya mkutano wa kwanza, si baada ya oda ya kwanza.

uk-apparel-china = Msako ndani ya wiki chache
    .had = Kampuni ndogo ya nguo ya Uingereza ilikuwa imesajili alama yake China. Ilikuta feki kwenye soko kubwa la mtandaoni.
    .did = Ilimfuatilia muuzaji, ikaandikisha manunuzi kwa mthibitishaji (notary) na kulalamika kwa mamlaka ya huko.
    .came = Bidhaa zilikamatwa na faini ikafuata haraka. Uamuzi huo ulisaidia kisha kuondoa matangazo zaidi.
    .lesson = Usajili wa huko na ushahidi imara hufanya hatua ya bei nafuu iwezekane.

nbc-bird-pest = Barua ya uhuishaji isiyo ya kweli
    .had = Kampuni ya Uingereza ya kudhibiti wadudu ilipata bili ya kuhuisha alama yake kutoka kampuni yenye jina la kiofisi.
    .did = Ilimhakiki mtumaji badala ya kulipa, na ikalalamika.
    .came = Lalamiko lilikubaliwa. Barua ilificha kwamba ilitoka kwa kampuni binafsi.
    .lesson = Tahadhari: ripoti barua za kupotosha. Lalamiko moja linaweza kusimamisha barua zote.

peggy-lawton = Mapishi ya biskuti ndani ya sefu
    .had = Kiwanda cha mikate nchini Marekani kilikuwa na biskuti ambayo siri yake iliifanya iwe maarufu.
    .did = Kiliyafungia mapishi kwenye sefu, kikayagawa kwenye kadi kadhaa na kuruhusu watu wachache tu wayaone.
    .came = Mfanyakazi aliyanakili na kufungua kiwanda shindani. Mahakama zilimkataza kuyatumia, bila mkataba wowote.
    .lesson = Kufuli za kawaida, mapishi yaliyogawanywa na macho machache hushinda kesi kama hizi.

spry-fox = Mchezo ulioonyeshwa kwa ahadi
    .had = Studio ndogo ya Marekani ilimwonyesha mchapishaji toleo la majaribio, kwa ahadi ya siri iliyotiwa sahihi.
    .did = Mchapishaji alivunja mazungumzo nakala yake ilipotokea. Studio ilikuwa imeweka kazi yake kwenye usajili na ikashtaki.
    .came = Katika suluhu studio ilipata haki za nakala hiyo, na nakala ikaondoka dukani.
    .lesson = Tieni sahihi ahadi kabla ya kuonyesha. Weka kazi yako kwenye usajili mapema pale sheria inapotoa faida.

wpm-inventors = Sifa kwa kila wazo
    .had = Wavumbuzi wenye matumaini walitaka msaada wa kupeleka mawazo yao sokoni. Mmoja wao alilipa kwa akiba yote ya familia yake.
    .did = Walinunua ripoti na vifurushi ghali, kwa ahadi za mikataba na maduka.
    .came = Mamlaka ya biashara ilishtaki. Mmiliki alipigwa marufuku katika biashara hii.
    .lesson = Tahadhari: sifa kwa kila wazo na ada kubwa za mapema ndizo dalili za hatari.

minerva-trade-show = Ilionyeshwa mapema mno kwenye kongamano
    .had = Mtengenezaji wa vifaa vya tiba alikuwa na hataza ya kifaa cha upasuaji.
    .did = Alikuwa amekionyesha kwenye kongamano la wapasuaji kabla ya kuwasilisha.
    .came = Mahakama iliona hataza hairuhusiwi. Maonyesho yalitangulia mno kuwasilishwa.
    .lesson = Tahadhari: hata palipo na kipindi cha msamaha, kinahesabiwa tangu maonyesho ya kwanza.

wipo-mediation-consultants = Mteja aliyebaki kwa upatanishi
    .had = Kampuni ya ushauri ilimweleza mtengenezaji mkubwa uvumbuzi wake, kwa mkataba usiosema lolote kuhusu leseni.
    .did = Bidhaa zilitokea, na mazungumzo yakashindwa. Pande zote mbili zilichagua upatanishi wa WIPO badala ya kesi kadhaa.
    .came = Mkutano mfupi na mpatanishi anayejua hataza ulileta mirabaha na kazi mpya.
    .lesson = Weka leseni kwenye mkataba. Ikikosekana, upatanishi unaweza kuokoa uhusiano na mteja.

wipo-mediation-building = Leseni bila hataza
    .had = Kampuni ilikuwa na leseni ya bidhaa ya ujenzi. Nyuma yake lilikuwepo ombi la hataza tu.
    .did = Ombi lilikataliwa. Upande mmoja ulitaka pesa zake, mwingine ulitaka malipo. Mkataba uliwapeleka kwenye upatanishi wa WIPO.
    .came = Simu, chakula cha jioni na siku moja viliumaliza kwa suluhu.
    .lesson = Tahadhari: sema katika leseni itakuwaje hataza ikikataliwa.
