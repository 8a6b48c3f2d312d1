# Faharasa: maana ya neno, kwa sentensi rahisi. Kitambulisho ni neno la knowledge/terms.csv.
# .name ni neno kama linavyoonekana kwenye kitufe na juu ya maana yake.

intellectual-property = Haki juu ya kile watu wanachobuni: uvumbuzi, ishara, muonekano wa bidhaa, kazi za ubunifu na siri za biashara. Kila aina ya haki ina kanuni zake.
    .name = miliki bunifu

industrial-property = Sehemu ya miliki bunifu inayohudumia biashara: hataza, alama, miundo na haki zinazofanana. Hakimiliki si sehemu yake.
    .name = mali ya viwanda

ip-right = Haki moja juu ya tokeo moja la kazi ya ubunifu, kama hataza moja au alama moja ya biashara. Mwenye haki anaweza kuwazuia wengine wasilitumie tokeo hilo.
    .name = haki ya miliki bunifu

ip-office = Mamlaka ya umma inayopokea maombi ya hataza, alama au miundo, inayakagua na inatunza daftari.
    .name = ofisi ya miliki bunifu

applicant = Mtu au biashara inayoomba haki kwa ofisi.
    .name = mwombaji

right-holder = Mtu au biashara ambayo haki ni yake. Mwenye haki tu, au mwenye leseni, ndiye anayeweza kuruhusu itumike.
    .name = mwenye haki

application = Karatasi unazotumia kuomba haki kwa ofisi. Maombi peke yake bado hayakuruhusu kuwazuia wengine.
    .name = maombi

filing = Kukabidhi maombi kwa ofisi. Hutangulia ukaguzi na usajili.
    .name = uwasilishaji wa maombi

filing-date = Siku ambayo ofisi inahesabu kuwa imepokea maombi yako. Mwenye tarehe ya mapema kwa kawaida hutangulia.
    .name = tarehe ya kuwasilisha

registration = Ofisi inaandika haki yako kwenye daftari lake la wazi. Kuanzia hapo, yeyote anaweza kuona nini kinalindwa na kwa ajili ya nani.
    .name = usajili

grant = Uamuzi wa ofisi wa kukupa hataza uliyoomba.
    .name = utoaji wa hataza

publication = Ofisi inatangaza maombi au haki yako kwa umma. Baada ya hapo, kila mtu anaweza kuisoma.
    .name = uchapishaji

exclusive-right = Haki ya kuwazuia wengine wasitumie kitu kilicholindwa. Yenyewe si ruhusa ya kuuza bidhaa yako.
    .name = haki ya pekee

territoriality = Haki hufanya kazi tu katika nchi au kanda iliyoitoa. Kwa nchi nyingine unahitaji haki huko pia.
    .name = mipaka ya kieneo

public-domain = Kila kitu ambacho hakilindwi na haki yoyote, au hakilindwi tena. Yeyote anaweza kukitumia bila kuomba.
    .name = milki ya umma

first-to-file = Mfumo ambao haki ni ya anayewasilisha kwanza, hata kama mwingine alitumia ishara au wazo hilo kabla.
    .name = wa kwanza kuwasilisha

term-of-protection = Muda ambao haki inafanya kazi. Hutofautiana kwa kila haki na kwa kila nchi.
    .name = muda wa ulinzi

official-fee = Pesa ambazo ofisi yenyewe inadai kwa hatua fulani. Malipo ya wakili au wakala wako huongezeka juu yake.
    .name = ada rasmi

deadline = Siku ya mwisho ambayo hatua bado inaweza kuchukuliwa. Anayeikosa mara nyingi hupoteza haki.
    .name = muda wa mwisho

extension-of-time = Muda zaidi ambao ofisi inatoa kwa hatua fulani, mara nyingi kwa maombi na kwa ada. Si kila muda wa mwisho unaweza kuongezwa.
    .name = kuongezewa muda

power-of-attorney = Karatasi ambayo kwayo unamruhusu wakala akuwakilishe mbele ya ofisi.
    .name = hati ya uwakilishi

ip-agent = Mtu mwenye sifa anayeandika maombi na kuzungumza kwa niaba yako mbele ya ofisi. Ofisi nyingi zina orodha yao ya wazi.
    .name = wakala wa miliki bunifu

patent = Haki juu ya uvumbuzi wa kiufundi kwa muda maalumu. Unaipata tu baada ya kuwasilisha maombi, na badala yake uvumbuzi huchapishwa.
    .name = hataza

invention = Suluhisho jipya la kiufundi kwa tatizo la kiufundi. Wazo tupu lisilo na njia ya kulitekeleza si uvumbuzi.
    .name = uvumbuzi

inventor = Mtu aliyebuni uvumbuzi. Kampuni inaweza kumiliki hataza, lakini mvumbuzi daima ni binadamu.
    .name = mvumbuzi

utility-model = Haki nyepesi na ya muda mfupi zaidi kwa maboresho ya kiufundi. Baadhi ya nchi huitoa, nyingi kati yake bila ukaguzi kamili.
    .name = modeli ya matumizi

patentability = Kama uvumbuzi unaweza kupata hataza: lazima uwe mpya, usio dhahiri na unaoweza kutumika.
    .name = uwezekano wa kupewa hataza

novelty = Uvumbuzi haukujulikana na umma popote kabla ya kuwasilishwa. Kuwaonyesha wengine mapema mno kunaweza kuharibu upya wake.
    .name = upya

inventive-step = Uvumbuzi si jambo la wazi kwa mtaalamu anayejua yote yaliyokuwa hadharani kabla.
    .name = hatua ya uvumbuzi

industrial-applicability = Uvumbuzi unaweza kutengenezwa au kutumika katika kazi ya uzalishaji, pamoja na kilimo.
    .name = matumizi ya viwandani

prior-art = Kila kitu kilichojulikana na umma kabla hujawasilisha, popote na kwa namna yoyote. Uvumbuzi wako hulinganishwa nacho.
    .name = teknolojia iliyokuwepo awali

prior-art-search = Kutafuta kwenye hifadhidata nyaraka za awali zinazokaribia uvumbuzi wako. Ni bora kufanya hivyo kabla ya kuwasilisha.
    .name = utafutaji wa hataza zilizotangulia

disclosure = Kuufanya uvumbuzi ujulikane: kwa umma, au kwa ofisi katika maombi. Kuufichua mapema kwa umma kunaweza kukukosesha hataza.
    .name = ufichuzi

grace-period = Muda kabla ya kuwasilisha ambapo ufichuzi wako mwenyewe hauhesabiwi dhidi yako. Baadhi ya nchi tu ndizo zenye muda huu, kila moja kwa njia yake.
    .name = kipindi cha msamaha

claims = Sentensi zenye namba katika hataza zinazosema hasa nini kinalindwa. Mengine yote katika hataza husaidia kuzielewa.
    .name = madai

description = Sehemu ya maombi ya hataza inayoeleza uvumbuzi kikamilifu kiasi kwamba mtaalamu anaweza kuutekeleza.
    .name = maelezo ya uvumbuzi

abstract = Ufupisho wa kiufundi wa uvumbuzi. Upo kwa ajili ya taarifa na haulindi chochote.
    .name = muhtasari

drawings = Picha katika maombi zinazosaidia kuelewa uvumbuzi.
    .name = michoro

skilled-person = Mtaalamu wa kufikirika wa fani hiyo mwenye ujuzi na maarifa ya kawaida. Ofisi hujiuliza mtu huyu angeona nini kuwa dhahiri.
    .name = mtaalamu wa fani husika

unity-of-invention = Kanuni kwamba ombi moja linahusu uvumbuzi mmoja, au kundi linaloendana.
    .name = umoja wa uvumbuzi

formal-examination = Ofisi inakagua kama karatasi, ada na utaratibu viko sawa. Bado haiulizi kama uvumbuzi ni mpya.
    .name = uchunguzi wa kiutaratibu

substantive-examination = Ofisi inakagua kama masharti ya sheria yametimizwa, kwa mfano kama uvumbuzi ni mpya.
    .name = uchunguzi wa kina

office-action = Barua ya ofisi yenye hoja za kupinga au mambo inayotaka. Inataja muda wa mwisho wa kujibu.
    .name = taarifa ya mtahini

amendment = Badiliko la maombi wakati yanachunguzwa. Hakuna kipya kinachoweza kuongezwa kwenye kilichowasilishwa.
    .name = marekebisho

refusal = Ofisi inaamua kutotoa au kutosajili. Mara nyingi unaweza kuomba chombo cha juu kiangalie tena.
    .name = kukataliwa kwa ombi

appeal = Ombi kwamba chombo cha juu kiangalie tena uamuzi. Muda wake ni mfupi.
    .name = rufaa

priority-right = Haki ya kuwasilisha nje baadaye kana kwamba uliwasilisha huko siku yako ya kwanza. Hudumu kwa muda maalumu tu.
    .name = haki ya kipaumbele

priority-date = Tarehe ya ombi lako la kwanza, maombi ya baadaye yanapolitegemea. Kilichokuja hadharani baada yake hakihesabiwi dhidi yako.
    .name = tarehe ya kipaumbele

annuity = Ada ya mwaka inayoifanya hataza au modeli ya matumizi iendelee. Isipolipwa, haki inaisha.
    .name = ada ya kila mwaka

lapse = Mwisho wa haki kwa sababu ada haikulipwa au hatua ilikosekana.
    .name = kukoma kwa haki

invalidation = Uamuzi kwamba haki haikupaswa kutolewa kamwe, yote au sehemu yake.
    .name = ubatilishaji

compulsory-licence = Ruhusa inayotolewa na serikali, bila kibali cha mmiliki, kwa masharti ya sheria. Mmiliki hulipwa.
    .name = leseni ya lazima

employee-invention = Uvumbuzi ambao mwajiriwa anaufanya katika kazi yake. Sheria au mkataba husema ni wa nani.
    .name = uvumbuzi wa mwajiriwa

freedom-to-operate = Kama unaweza kuuza bidhaa yako bila kutumia haki ya mtu mwingine. Hataza yako mwenyewe haijibu swali hili.
    .name = uhuru wa kutumia bila kukiuka haki

divisional-application = Ombi linalotengwa kutoka ombi la awali na kubaki na tarehe yake.
    .name = ombi lililogawanywa

pct-system = Mfumo wa mkataba wa kuomba hataza katika nchi nyingi kwa ombi moja. Nchi bado huamua, kila moja peke yake.
    .name = mfumo wa PCT

international-application = Ombi moja linalohesabiwa katika nchi nyingi, chini ya PCT, Mfumo wa Madrid au Mfumo wa Hague.
    .name = ombi la kimataifa

international-filing-date = Siku ambayo ombi la kimataifa linaanza kuhesabiwa katika nchi zote linazozihusu.
    .name = tarehe ya kimataifa ya kuwasilisha

receiving-office = Ofisi unayokabidhi ombi la kimataifa la hataza na inayokagua utaratibu wake.
    .name = ofisi inayopokea maombi

isa = Ofisi inayotafuta nyaraka za awali kwa ajili ya ombi la kimataifa la hataza.
    .name = mamlaka ya kimataifa ya utafutaji

isr = Orodha ya nyaraka za awali zilizopatikana kwa ombi la kimataifa. Inakusaidia kuamua kama uendelee.
    .name = ripoti ya utafutaji wa kimataifa

written-opinion = Maoni ya kwanza kama uvumbuzi wako unaweza kupata hataza. Huja pamoja na ripoti ya utafutaji na hayamfungi mtu.
    .name = maoni ya maandishi

international-preliminary-examination = Uchunguzi wa ziada katika awamu ya kimataifa, ambao unaweza kuuomba na kuulipia. Waombaji wengi hawautumii.
    .name = uchunguzi wa awali wa kimataifa

international-phase = Sehemu ya kwanza ya njia ya PCT: kuwasilisha, kutafuta na kuchapisha. Inaishia pale nchi zinapochukua kazi.
    .name = awamu ya kimataifa

national-phase = Sehemu ya njia ya PCT ambayo kila nchi unayoichagua inaamua kuhusu hataza. Ndiyo inayogharimu zaidi, na ina muda wa mwisho mkali.
    .name = awamu ya kitaifa

designated-office = Ofisi ya nchi ambayo ombi la kimataifa linaihusu.
    .name = ofisi iliyoteuliwa

international-bureau = Sehemu ya WIPO iliyoko Geneva inayoendesha mifumo ya PCT, Madrid na Hague.
    .name = Ofisi ya Kimataifa ya WIPO

contracting-party = Nchi au shirika lililo mwanachama wa mkataba.
    .name = nchi mwanachama wa mkataba

national-route = Kuwasilisha katika kila nchi moja kwa moja, bila mfumo wa kimataifa.
    .name = njia ya moja kwa moja kitaifa

trade-secret = Taarifa za biashara zenye thamani kwa sababu ni siri, na ambazo unajitahidi zibaki siri. Hazisajiliwi popote.
    .name = siri ya biashara

know-how = Maarifa ya vitendo ya jinsi ya kutengeneza au kufanya kitu. Sehemu yake inaweza kuwa siri ya biashara.
    .name = ujuzi wa kiufundi

confidential-information = Taarifa unazompa mtu ambaye lazima azitunze kwa siri.
    .name = taarifa za siri

nda = Mkataba ambao mtu anaahidi kutomwambia mwingine unachomwonyesha. Utieni sahihi kabla hujaonyesha chochote.
    .name = mkataba wa kutunza siri (NDA)

reasonable-measures = Hatua zinazoonyesha kwamba unakichukulia kitu kuwa siri: kufuli, nywila, karatasi zenye alama, ahadi zilizotiwa sahihi. Bila hizo sheria hailindi siri.
    .name = hatua za kutosha za kulinda siri

misappropriation = Kupata, kutumia au kusema siri ya biashara kwa njia inayokatazwa na sheria, kwa mfano kwa wizi au kuvunja ahadi.
    .name = uporaji wa siri ya biashara

reverse-engineering = Kugundua jinsi bidhaa inavyofanya kazi kwa kufungua moja uliyoinunua. Katika nchi nyingi hili linaruhusiwa.
    .name = uhandisi wa kinyume

trademark = Ishara ambayo kwayo wateja hutofautisha bidhaa au huduma zako na za wengine. Inaweza kuwa neno, nembo na, mahali pengine, zaidi.
    .name = alama ya biashara

service-mark = Alama ya biashara ya huduma, kama matengenezo au kufundisha, badala ya bidhaa.
    .name = alama ya huduma

brand = Kile watu wanachofikiria wanapoona jina lako. Sheria inalinda alama ya biashara iliyo nyuma yake.
    .name = chapa

word-mark = Alama ya biashara ya maneno, herufi au namba tu, kwa mwandiko wowote.
    .name = alama ya maneno

figurative-mark = Alama ya biashara ambayo ni picha, au maneno yenye muundo maalumu.
    .name = alama ya picha

trade-name = Jina ambalo biashara hulitumia katika kazi yake. Kuwa nalo kwenye daftari la kampuni hakulifanyi kuwa alama ya biashara.
    .name = jina la biashara

domain-name = Anwani kwenye intaneti. Kuimiliki peke yake hakukupi haki katika jina hilo.
    .name = jina la kikoa

distinctiveness = Nguvu ya ishara ya kuelekeza kwa biashara moja. Neno la kubuni linayo nyingi, maelezo matupu hayana kabisa.
    .name = sifa bainifu

descriptive-mark = Ishara inayosema tu bidhaa ni nini, inafanya nini au inatoka wapi. Kwa kawaida ofisi huikataa kama alama.
    .name = alama ya kielelezo

likelihood-of-confusion = Hatari kwamba wateja watadhani alama moja ni nyingine, kwa sababu ishara na bidhaa zinafanana.
    .name = uwezekano wa mkanganyiko

nice-class = Moja ya makundi ambayo bidhaa na huduma hupangwa kwa ajili ya alama. Unachagua madaraja unayohitaji ulinzi.
    .name = daraja la Nice

goods-and-services = Orodha ya unavyouza au kufanya ambavyo alama yako inalindiwa. Haiwezi kupanuliwa baadaye.
    .name = bidhaa na huduma

collective-mark = Alama inayomilikiwa na chama na kutumiwa na wanachama wake.
    .name = alama ya pamoja

certification-mark = Alama inayoonyesha kwamba bidhaa zinakidhi kiwango. Mmiliki wake huzikagua, na katika nchi nyingi haruhusiwi kuuza bidhaa za aina hiyo.
    .name = alama ya uthibitisho

well-known-mark = Alama inayojulikana sana hivi kwamba inalindwa zaidi ya nyingine, mahali pengine hata bila usajili.
    .name = alama mashuhuri

trademark-search = Kutafuta kwenye madaftari alama za awali zilizo sawa na yako au zinazoikaribia. Ni bora kufanya hivyo kabla ya kuchapa chochote.
    .name = utafutaji wa alama za biashara

opposition = Pingamizi la mtu mwingine dhidi ya maombi yako au usajili mpya. Lazima lije ndani ya muda maalumu.
    .name = pingamizi

renewal = Kulipa ada ili usajili uendelee kwa kipindi kingine.
    .name = uhuishaji wa usajili

non-use-revocation = Kupoteza alama iliyosajiliwa kwa sababu haikutumika kweli kwa miaka kadhaa.
    .name = kufutwa kwa kutotumika

bad-faith-filing = Kuwasilisha alama ya mtu mwingine ili kumzuia au kumuuzia.
    .name = maombi ya nia mbaya

madrid-system = Mfumo wa WIPO wa kuomba ulinzi wa alama moja katika nchi nyingi kwa ombi moja.
    .name = Mfumo wa Madrid

international-registration = Kuandikwa kwa alama au muundo wako kwenye daftari la kimataifa la WIPO. Kila nchi iliyotajwa humo bado huamua peke yake.
    .name = usajili wa kimataifa

basic-mark = Alama ya nyumbani, iliyoombwa au kusajiliwa, ambayo ombi la Mfumo wa Madrid linaitegemea.
    .name = alama ya msingi

office-of-origin = Ofisi ya nyumbani ambayo kupitia kwake unawasilisha katika Mfumo wa Madrid.
    .name = ofisi ya asili

designation = Kutaja nchi au kanda unakotaka ulinzi.
    .name = uteuzi wa nchi

subsequent-designation = Kuongeza nchi baadaye kwenye usajili wa kimataifa wa alama.
    .name = uteuzi wa baadaye

central-attack = Alama ya msingi inaanguka nyumbani wakati wa utegemezi, na usajili wa kimataifa unaanguka nayo katika kila nchi, kwa kiasi hichohicho.
    .name = shambulio la msingi

dependency = Miaka ya kwanza ya usajili wa kimataifa, ambayo unategemea alama ya msingi ya nyumbani.
    .name = utegemezi kwa alama ya msingi

transformation = Kugeuza ulinzi uliopotea pamoja na alama ya msingi kuwa maombi ya kitaifa yanayobaki na tarehe yake.
    .name = kubadilisha kuwa maombi ya kitaifa

provisional-refusal = “Hapana” ya kwanza ya nchi kwa alama au muundo wako wa kimataifa. Unaweza kuijibu ndani ya muda maalumu.
    .name = katazo la muda

grant-of-protection = Ujumbe wa nchi kwamba alama au muundo wako wa kimataifa unalindwa huko.
    .name = tamko la kutoa ulinzi

irregularity-notice = Barua ya WIPO kwamba kitu katika ombi lako lazima kirekebishwe kwa wakati.
    .name = taarifa ya kasoro

holder = Mtu au biashara ambayo usajili wa kimataifa uko kwa jina lake.
    .name = mwenye usajili wa kimataifa

individual-fee = Ada ambayo nchi imejiwekea katika Mfumo wa Madrid au Hague, badala ya ada ya kawaida.
    .name = ada ya nchi moja moja

industrial-design = Muonekano wa bidhaa: umbo, mistari, ruwaza au rangi zake. Jinsi inavyofanya kazi si sehemu yake.
    .name = ubunifu wa viwandani

hague-system = Mfumo wa WIPO wa kuomba ulinzi wa miundo katika nchi nyingi kwa ombi moja.
    .name = Mfumo wa Hague

deferment-of-publication = Kuiomba ofisi ichapishe muundo wako baadaye. Muonekano unabaki siri hadi uwe tayari kuuza.
    .name = kuahirisha uchapishaji

individual-character = Muundo unaonekana kwa ujumla tofauti na vilivyojulikana kabla, machoni pa mtumiaji anayeijua fani hiyo.
    .name = upekee wa muundo

reproduction-of-design = Picha katika maombi ya muundo. Zinaamua nini kinalindwa, kwa hiyo kila upande una uzito.
    .name = picha za muundo

copyright = Haki ya watunzi juu ya kazi zao. Hutokea yenyewe pamoja na kazi, katika nchi nyingi bila usajili wowote.
    .name = hakimiliki

related-rights = Haki za wasanii watendaji, watayarishaji na watangazaji, kando ya hakimiliki ya mtunzi.
    .name = hakishiriki

author = Mtu anayebuni kazi.
    .name = mtunzi

work = Ubunifu wa mtu mwenyewe unaolindwa na hakimiliki: maandishi, picha, muziki, filamu, programu.
    .name = kazi

moral-rights = Haki za mtunzi za kutajwa jina na kupinga kazi inapopotoshwa. Katika nchi nyingi haziwezi kuuzwa.
    .name = haki za kimaadili

economic-rights = Haki za mtunzi za kuruhusu au kukataza kazi kunakiliwa, kuuzwa, kuonyeshwa au kupigwa, na kulipwa.
    .name = haki za kiuchumi

cmo = Chombo kinachotoa ruhusa kwa niaba ya watunzi au wasanii wengi kwa pamoja, kinakusanya pesa na kuzigawa.
    .name = kampuni ya kukusanya na kugawa mirabaha

limitations-and-exceptions = Hali ambazo sheria inawaruhusu watu kutumia kazi bila kuomba. Hutofautiana kwa kila nchi.
    .name = mipaka na vighairi

computer-program = Maelekezo yanayoiambia kompyuta cha kufanya. Yanalindwa hasa na hakimiliki.
    .name = programu ya kompyuta

open-source-licence = Leseni inayowaruhusu wote kutumia, kubadilisha na kusambaza programu kwa masharti yaliyowekwa. Masharti hayo lazima yafuatwe.
    .name = leseni ya programu huria

geographical-indication = Ishara kwenye bidhaa ambazo ubora au sifa yake inatokana na mahali, kama jibini au kazi ya mikono.
    .name = kiashiria cha kijiografia

appellation-of-origin = Jina la mahali kwa bidhaa ambazo jinsi zilivyo kunatokana hasa au kabisa na mahali hapo.
    .name = jina la asili

plant-variety = Kundi la mimea lililozalishwa ambalo ni jipya, linatofautiana na mengine, linafanana lote na halibadiliki kadiri muda unavyopita.
    .name = aina mpya ya mbegu za mimea

plant-breeders-right = Haki ya aliyezalisha aina mpya ya mmea ya kuamua nani anaweza kuzalisha au kuuza mbegu, miche au vipandikizi vyake.
    .name = haki za wagunduzi wa aina mpya za mbegu za mimea

traditional-knowledge = Maarifa na desturi ambazo jamii imerithishana kwa muda.
    .name = maarifa ya jadi

layout-design = Mpangilio wa saketi za chipu. Una haki yake yenyewe.
    .name = muundo wa mpangilio wa saketi

adr = Njia za kutatua mgogoro bila mahakama ya serikali, kama upatanishi (mediation) au usuluhishi (arbitration).
    .name = utatuzi mbadala wa migogoro (ADR)

dispute = Kutokubaliana kuhusu haki au mkataba.
    .name = mgogoro

mediation = Mtu asiyeegemea upande anawasaidia wahusika kupata makubaliano yao wenyewe. Hakuna anayeweza kulazimishwa kukubali.
    .name = upatanishi

mediator = Mtu asiyeegemea upande anayeongoza upatanishi. Mpatanishi haamui chochote.
    .name = mpatanishi

arbitration = Utaratibu binafsi, uliokubaliwa na pande zote, unaoisha kwa uamuzi unaozifunga pande zote.
    .name = usuluhishi (arbitration)

arbitrator = Mtu aliyechaguliwa kuamua mgogoro badala ya mahakama.
    .name = msuluhishi (arbitrator)

arbitral-award = Uamuzi wa msuluhishi. Unazifunga pande zote kama hukumu.
    .name = tuzo ya usuluhishi

expedited-arbitration = Usuluhishi mfupi zaidi: muda mdogo, gharama ndogo na mara nyingi msuluhishi mmoja.
    .name = usuluhishi wa haraka (arbitration)

expert-determination = Mtaalamu anajibu swali la kiufundi au la thamani kwa pande zote.
    .name = uamuzi wa mtaalamu

good-offices = Msaada wa bure usioegemea upande, wa kuwaleta wahusika wazungumze jinsi ya kutatua mgogoro wao.
    .name = huduma njema za upatanisho

udrp = Utaratibu dhidi ya majina ya kikoa yaliyosajiliwa kwa nia mbaya na yanayoiga alama ya biashara. Hufanyika bila mahakama.
    .name = UDRP

cybersquatting = Kusajili alama ya mtu mwingine kama jina la kikoa kwa nia mbaya.
    .name = uporaji wa majina ya kikoa

adr-clause = Mistari ya mkataba inayosema mgogoro wa baadaye utatatuliwaje.
    .name = kifungu cha utatuzi wa migogoro

submission-agreement = Makubaliano ya kutatua mgogoro ambao tayari upo kwa upatanishi, usuluhishi au mtaalamu.
    .name = makubaliano ya kuwasilisha mgogoro

settlement-agreement = Mkataba ambao pande zote zinamaliza mgogoro wao kwa masharti waliyokubaliana.
    .name = makubaliano ya suluhu

seat-of-arbitration = Mahali ambapo usuluhishi uko chini ya sheria yake. Mahakama za huko husaidia na kusimamia.
    .name = mahali pa usuluhishi (arbitration)

licence = Ruhusa ya kutumia haki kwa masharti yaliyokubaliwa. Haki inabaki ya mmiliki wake.
    .name = leseni

licensor = Mwenye haki anayetoa leseni.
    .name = mtoa leseni

licensee = Mtu au biashara inayopokea leseni.
    .name = mpewa leseni

exclusive-licence = Leseni ambayo mpewa leseni tu ndiye anayeweza kutumia haki. Mara nyingi hata mmiliki hawezi kuitumia wakati huo.
    .name = leseni ya kipekee

non-exclusive-licence = Leseni inayomwacha mmiliki huru kuwapa wengine leseni pia.
    .name = leseni isiyo ya kipekee

sublicence = Leseni ambayo mpewa leseni anampa mtu mwingine. Inahitaji kibali cha mmiliki.
    .name = leseni ndogo

assignment = Kuhamishia haki kwa mmiliki mpya. Mara nyingi lazima kuwe kwa maandishi.
    .name = uhamishaji wa haki

royalty = Malipo ya kutumia haki, mara nyingi sehemu ya mauzo.
    .name = mrabaha

lump-sum = Malipo moja yasiyobadilika badala ya sehemu ya mauzo.
    .name = malipo ya mkupuo

franchise = Njia ya biashara ambayo kampuni inawaruhusu wengine watumie jina lake na mfumo wake wote, kwa malipo.
    .name = franchaizi

ip-valuation = Kukadiria haki ina thamani gani kwa pesa.
    .name = uthamini wa miliki bunifu

ip-audit = Kupitia biashara kuona ni haki gani inamiliki, inatumia au inakosa.
    .name = ukaguzi wa miliki bunifu

due-diligence = Ukaguzi makini kabla ya makubaliano au uwekezaji, wa nini kipo na ni cha nani.
    .name = uchunguzi wa awali wa kina

asset-register = Orodha yako mwenyewe ya haki na siri zako, pamoja na mmiliki, tarehe na karatasi.
    .name = daftari la mali za miliki bunifu

ip-portfolio = Haki zote za biashara kwa pamoja.
    .name = jumla ya miliki bunifu za kampuni

intangible-asset = Kitu chenye thamani kisichoshikika, kama chapa, hataza au orodha ya wateja.
    .name = mali zisizoshikika

technology-transfer = Kupeleka teknolojia na maarifa yaliyo nyuma yake kwa mwingine, kwa mfano kutoka chuo kikuu kwenda kwa kampuni.
    .name = uhawilishaji wa teknolojia

co-ownership = Haki moja inayomilikiwa na watu kadhaa pamoja. Kubalianeni mapema nani anaweza kufanya nini nayo.
    .name = umiliki wa pamoja

security-interest = Kumpa mkopeshaji haki kama dhamana ya mkopo.
    .name = dhamana juu ya miliki bunifu

commercialisation = Kupata pesa kwa haki: kwa kutengeneza, kuuza au kutoa leseni.
    .name = ubiasharishaji

sme = Biashara iliyo chini ya ukubwa fulani. Kila nchi na kila mpango huweka mpaka kwa njia yake.
    .name = biashara ndogo na ya kati

infringement = Kutumia kitu kilicholindwa bila ruhusa pale sheria isiporuhusu.
    .name = ukiukaji wa haki

counterfeit = Bidhaa zenye nakala ya uongo ya alama ya biashara ya mtu mwingine.
    .name = bidhaa bandia

piracy = Kunakili kazi bila ruhusa, kwa wingi na kwa faida.
    .name = uharamia wa kazi za ubunifu

customs-recordal = Kuiambia forodha kuhusu haki yako, ili maofisa wajue cha kutafuta mpakani.
    .name = usajili wa haki forodhani

customs-detention = Forodha inashikilia bidhaa zinazoweza kukiuka haki, ili mwenye haki achukue hatua.
    .name = uzuiaji wa bidhaa forodhani

takedown-notice = Ombi kwa jukwaa la mtandaoni liondoe kitu kinachokiuka haki yako.
    .name = taarifa ya kuondoa maudhui

cease-and-desist-letter = Barua inayomwomba mtu aache kile mtumaji anachokiona kuwa ukiukaji. Pata ushauri kabla ya kuituma au kutia sahihi chochote.
    .name = barua ya onyo ya kuacha ukiukaji

injunction = Amri ya mahakama ya kufanya kitu au kuacha kukifanya.
    .name = amri ya zuio

damages = Pesa zinazolipwa kwa madhara yaliyofanywa.
    .name = fidia

evidence = Kinachothibitisha dai: karatasi, picha zenye tarehe, sampuli, mashahidi.
    .name = ushahidi

litigation = Kuifanya mahakama ya serikali iamue mgogoro.
    .name = kesi mahakamani

legal-advice = Ushauri kuhusu jambo lako mwenyewe kutoka kwa mwanasheria mwenye sifa. Unachosoma hapa si huo.
    .name = ushauri wa kisheria

general-information = Maelezo kwa ajili ya watu wote. Hayaangalii kila kitu katika jambo lako.
    .name = taarifa za jumla

ip-diagnostic = Maswali yanayoionyesha biashara ni miliki bunifu gani inayo na inahitaji nini.
    .name = nyenzo ya tathmini ya miliki bunifu

paris-convention = Mkataba mkuu wa hataza, alama na miundo. Haki ya kipaumbele inatoka humo.
    .name = Mkataba wa Paris

berne-convention = Mkataba mkuu wa hakimiliki. Unalinda kazi bila usajili katika nchi zake zote wanachama.
    .name = Mkataba wa Berne

unfair-competition = Njia zisizo za uaminifu za kufanya biashara, kwa mfano kuwapotosha wateja kwa bidhaa ya kuiga.
    .name = ushindani usio wa haki
