# Dawati la wafanyakazi: kwa watu walio nyuma ya huduma.

desk = Dawati la wafanyakazi
skip = Nenda kwenye maudhui
nav = Kurasa za dawati
sign-in = Ingia
sign-out = Toka
password = Nywila yako
account = Akaunti
secret = Nywila
secret-old = Nywila ya sasa
secret-new = Nywila mpya
secret-how = Angalau herufi kumi na mbili. Maneno machache yanayofuatana ni rahisi kukumbuka.
secret-wrong = Nywila ya sasa si sahihi. Hakuna kilichobadilishwa.
secret-short = Nywila mpya ni fupi mno. Hakuna kilichobadilishwa.
save = Hifadhi
back = Rudi kwenye dawati
wrong = Akaunti na nywila hii haviendani. Tafadhali viangalie vyote.
wait = Kumekuwa na majaribio mengi yasiyo sahihi kutoka hapa. Tafadhali subiri, kisha jaribu tena. Muda: { $name }.

queue = Foleni
waiting =
    { $n ->
        [one] Mtu { $n } anasubiri.
       *[other] Watu { $n } wanasubiri.
    }
nobody = Hakuna anayesubiri, na hakuna mazungumzo yanayoendelea.
place = Nafasi
topic = Mada
language = Lugha
waits = Amesubiri
who = Anazungumza na
look = Angalia tena

talk = Mazungumzo
brief = Mtu huyu aliijibu nini huduma
brief-result = Yaliyopendekezwa, bora kwanza:
before-claim = Alichoandika huonyeshwa kwa anayechukua mazungumzo.
claim = Chukua mazungumzo
theirs = Mfanyakazi mwingine anazungumza na mtu huyu.
closed = Mazungumzo haya yameisha.
said = Yaliyosemwa
nothing-said = Hakuna kilichosemwa bado.
person = Mtu
note = Dokezo la wafanyakazi
guide = Mwongozo
reply = Maneno yako
send = Mtumie mtu huyu
keep-note = Hifadhi kama dokezo
guide-send = Tuma mwongozo. Lugha: { $name }
send-guide = Tuma mwongozo
hand-back = Rudisha kwa huduma
no-text = (kitu kisicho maandishi; hakikuhifadhiwa)
taken = Mwingine amechukua mazungumzo haya, au mtu huyo hasubiri tena.
not-yours = Huna mazungumzo haya. Hakuna kilichotumwa.

bookings = Miadi na saa
no-bookings = Hakuna miadi.
when-head = Lini
when = { $when }
adviser = Mshauri
way = Njia
code = Msimbo
booking-kept = Imewekwa
booking-cancelled = Imeghairiwa
mail-trouble = Mwaliko haukuweza kutumwa kwa barua pepe ({ $name }). Tafadhali mwarifu mtu huyo.
mail-trouble-adviser = Barua pepe kwa mshauri haikuweza kutumwa ({ $name }).
hours = Saa ambazo washauri wanaweza kupangiwa miadi

hours-page = Saa za kazi
hours-edit = Badilisha saa
hours-left = Hayupo tena: hakuna anayeweza kuweka miadi naye
hours-left-head = Hawapo tena
hours-new = Mshauri mpya
hours-new-how = Ukurasa unaofuata unauliza saa zake; kabla ya kuingizwa, hakuna anayeweza kuweka miadi naye. Akaunti yenye jina fupi lile lile inaweza kubadilisha saa zake yenyewe.
hours-id = Jina fupi
hours-add = Ongeza mshauri
# $name: the short name that was typed.
hours-taken = “{ $name }” hakuongezwa: mshauri wa ofisi hii au nyingine ana jina fupi hili, au alikuwa nalo.
# $name: the short name that was typed.
hours-bad-id = “{ $name }” hakuongezwa. Tafadhali angalia jina fupi, na uandike jina ambalo watu wanaliona.
hours-of = Saa za { $name }
hours-outside = Miadi iliyo nje ya saa
hours-outside-then = Miadi hii inabaki imewekwa. Ibakishe kila moja, au kubaliana na mtu huyo saa nyingine.
closures = Siku ambazo ofisi imefungwa
closures-how = Siku ya kwanza na ya mwisho ya kila kufungwa. Kwa siku moja, ya kwanza inatosha. Futa mstari ili kufungua tena.
closures-none = Hakuna siku za kufungwa zilizowekwa.
hours-first = Mstari { $n }, siku ya kwanza
hours-last = Mstari { $n }, siku ya mwisho
hours-look-at = Ona kinachobadilika
hours-look = Kabla ya kuhifadhi
hours-none = Hakuna kilichowekwa.
hours-affected = Miadi inayoguswa
hours-nobody = Hakuna miadi iliyowekwa inayoguswa.
hours-touches =
    { $n ->
        [one] Miadi { $n } iliyowekwa inaguswa. Inabaki imewekwa, na inaonyeshwa chini ya Saa za kazi hadi itakapotatuliwa.
       *[other] Miadi { $n } iliyowekwa inaguswa. Inabaki imewekwa, na inaonyeshwa chini ya Saa za kazi hadi itakapotatuliwa.
    }
hours-why = Kwa nini
hours-why-outside = nje ya saa
hours-why-way = njia hii haitolewi tena
hours-why-language = lugha hii haitolewi tena
hours-why-topic = mada hii haitolewi tena
hours-why-left = mshauri hayupo tena
hours-save = Hifadhi hivi
hours-back = Badilisha kitu
hours-leave = Rudi bila kuhifadhi
hours-wrong = Hakuna kilichohifadhiwa. Tafadhali angalia haya:
hours-moved = Mtu mwingine amebadilisha hili wakati huo huo, na hakuna chako kilichohifadhiwa. Hivi ndivyo ilivyo sasa.
hours-zone = Ukanda wa saa wa saa hizi
hours-zone-how = Jina kama Africa/Nairobi. Saa zote hapa chini ni za huko, wakati wa kiangazi na wa baridi.
hours-mail = Barua pepe ya mshauri
hours-mail-how = Taarifa ya kila miadi inayowekwa, kuhamishwa au kughairiwa hutumwa huko, pamoja na faili ya kalenda. Inaweza kuachwa wazi. Watu hawaioni.
hours-bad-mail = “{ $name }” haiwezi kutumika kama anwani ya barua pepe.
hours-week = Kila wiki
hours-week-how = Kuanzia na hadi kwa kila sehemu ya siku; kilicho kati ya sehemu mbili ni mapumziko. Robo saa tu. Siku tupu ni ya mapumziko.
hours-from = kuanzia
hours-to = hadi
hours-days = Siku zilizo tofauti
hours-days-how = Siku moja au kadhaa mfululizo. Bila saa, hakuna anayeweza kuweka miadi; zikiwepo, zinachukua nafasi ya zile za kawaida.
hours-first-head = Siku ya kwanza
hours-last-head = Siku ya mwisho
hours-instead = Saa za siku hiyo
hours-span = sehemu { $n }
hours-row = Mstari { $n }
hours-closed = imefungwa
hours-day = { $first }
hours-run = { $first } – { $last }
hours-minutes = Urefu wa miadi, kwa dakika
hours-buffer = Muda unaoachwa wazi baada ya miadi, kwa dakika
hours-notice = Saa kabla ya miadi ambapo uwekaji unafungwa
hours-horizon = Siku mbele ambazo zinaweza kuwekwa miadi
hours-ways = Njia za kukutana
hours-languages = Lugha
hours-topics = Mada
hours-topics-how = Isipochaguliwa hata moja, mshauri anachukua mada zote.
hours-no-name = Jina halipo.
hours-no-zone = “{ $name }” si ukanda wa saa. Andika jina kama Africa/Nairobi.
hours-bad-minutes = Urefu wa miadi lazima uwe wa robo saa, kuanzia robo saa hadi muda wa saa nane.
hours-bad-buffer = Muda baada ya miadi lazima uwe wa robo saa, au usiwepo.
hours-bad-notice = Saa kabla ya miadi lazima ziwe namba nzima, zisizozidi siku thelathini.
hours-bad-horizon = Siku mbele lazima ziwe namba nzima, kuanzia siku moja hadi mwaka mmoja.
hours-no-language = Chagua angalau lugha moja.
hours-no-topic = Mojawapo ya mada haijulikani hapa.
hours-no-way = Chagua angalau njia moja ya kukutana.
hours-bad-time = { $name }: kila sehemu inahitaji kuanzia na hadi, kwa robo saa.
hours-backwards = { $name }: sehemu lazima iishe baada ya kuanza.
hours-overlap = { $name }: sehemu mbili za siku zinagongana.
hours-twice = { $name }: siku hii iko kwenye mistari miwili.
hours-bad-day = “{ $name }” si siku inayokubalika. Siku ya mwisho isiwe kabla ya ya kwanza.
hours-gap = { $name }: saa zinabadilishwa siku hiyo, na mojawapo ya saa hizi haipo.

content = Maudhui
revision = Maarifa yanayotumika
stale = Mafaili mapya yana kasoro na hayatumiki. Tangu: { $name }.
unfound = Yaliyoulizwa bila jibu, na angalau watu watano
unfound-none = Hakuna kilichoulizwa bila jibu na angalau watu watano.
term = Neno
people = Watu
lacks = Miongozo ambayo lugha inakosa
state = Hali
lacking = Inayokosekana
which = Ipi
due = Inayopaswa kuangaliwa upya
due-none = Hakuna cha kuangalia upya.
due-more = Na { $n } zaidi: ipdesk check --due inaonyesha yote.
complete = kamili
core = ya msingi
partial = sehemu

numbers = Takwimu
numbers-of =
    { $n ->
        [one] Siku { $n } iliyopita.
       *[other] Siku { $n } zilizopita.
    }
small-groups = Vikundi vya watu chini ya watano havionyeshwi.
as-file = Yote kama faili (CSV)
too-few = Watu ni wachache mno kuonyesha kitu.
as-table = Kama jedwali
hidden =
    { $n ->
        [one] Kikundi { $n } ni kidogo mno kuonyeshwa.
       *[other] Vikundi { $n } ni vidogo mno kuonyeshwa.
    }
csv-table = Jedwali
csv-what = Nini
csv-value = Thamani
csv-unit = Kipimo
step-begun = Alianza
step-result = Alipata matokeo
step-booked = Aliweka miadi na mshauri
table-funnel = Watu wanafika wapi: { $name }
table-topics = Mada na lugha
table-about = Biashara: { $name }
table-helped = Miongozo iliyosaidia
table-not-helped = Miongozo isiyosaidia
table-waits = Kumsubiri mtu, kwa dakika
table-bookings = Miadi
wait-half = nusu walisubiri si zaidi ya
wait-slow = tisa kati ya kumi walisubiri si zaidi ya
minutes = Dakika
span = { $time }

accounts = Akaunti
name = Jina ambalo watu wanaliona
role = Jukumu
since = Tangu
account-closed = imefungwa
office = Ofisi
office-all = Ofisi zote
office-look = Tazama ofisi hii
role-of = Jukumu: { $name }
end = Funga
account-new = Akaunti mpya
account-how = Herufi ndogo, tarakimu, nukta, kistari na kistari cha chini.
account-add = Ongeza akaunti
account-taken = Akaunti yenye jina hili ipo tayari.
account-bad = Hii haiwezi kuwa akaunti. Tafadhali angalia jina na jukumu.
account-last = Haikufanyika: ndiye msimamizi wa mwisho, au akaunti imefungwa.
once = Nywila ya kwanza ya { $name }. Inaonyeshwa sasa tu.
role-reader = Msomaji: foleni na takwimu
role-agent = Mhudumu: anazungumza na watu
role-adviser = Mshauri: mazungumzo na miadi
role-author = Mwandishi: maudhui
role-admin = Msimamizi: yote

audit = Kumbukumbu za vitendo
audit-what = Nani alifanya nini, mapya kwanza. Yaliyosemwa hayaandikwi hapa kamwe.
deed = Kitendo

refused = Si kwa akaunti hii
refused-then = Akaunti yako hairuhusiwi kufanya hivi, au ukurasa ulikuwa wa zamani mno. Hakuna kilichofanyika.
missing = Hakuna kitu hapa
missing-then = Unachotafuta hakipo hapa tena.
down = Si kwa sasa
down-then = Hifadhidata haijibu. Hakuna kilichofanyika. Tafadhali jaribu tena baadaye kidogo.

## Mkutano

booking = Mkutano
agreed = Masharti yaliyokubaliwa
# $name: toleo la masharti. $when: siku na saa.
agreed-on = Toleo { $name }, { $when }
sides = Nani mwingine anahusika
where = Wapi
path = Njia hadi hapa
suggested = Yaliyopendekezwa, bora kwanza
not-open = Haipatikani
beware = Tahadhari
told = Mtu anachotaka ujue
# $when: siku na saa.
told-on = Iliandikwa kabla, na kukubaliwa { $when }. Tafadhali usiinakili mahali pengine.
no-brief = Hakuna lililojibiwa kabla ya miadi hii.
ended-person = Mtu ameighairi
ended-office = Ofisi imeighairi
call-off = Ghairi mkutano
call-off-then = Mtu anaambiwa mara moja, pamoja na sababu hii, na anaweza kuchagua wakati mwingine. Kalenda yake pia.
reason = Sababu
reason-absent = Mshauri hawezi kuwepo
reason-closed = Ofisi imefungwa
reason-sides = Mgongano wa maslahi
reason-subject = Mtu mwingine anaijua mada vizuri zaidi
came = Je, mlikutana?
came-met = Tulikutana
came-missed = Mtu hakuja
came-then = Asiyekuja anapata ujumbe wa kirafiki, na anaweza kuweka miadi tena.
note-write = Maelezo yenye hatua zinazofuata
note-how = Hutumwa kwa mtu kwenye mazungumzo, kama ulivyoandika. Bila siri, tafadhali: hubaki kwenye mazungumzo yake.
note-send = Tuma maelezo
# $when: siku na saa.
note-sent = Maelezo yalitumwa, { $when }
calendar = Faili ya kalenda
too-late = Hakuna kilichofanyika: mkutano umehamishwa, umeghairiwa, au haujaanza.
# $n: watu walio kwenye orodha ya kusubiri.
waiting-time =
    { $n ->
        [one] Mtu { $n } anasubiri wakati ulio wazi.
       *[other] Watu { $n } wanasubiri wakati ulio wazi.
    }
table-meetings = Mikutano iliyofanyika
confirmed = Mtu amethibitisha
confirmed-short = imethibitishwa

## What is held back

held = Imezuiwa kwa sasa
held-how = Kinachozuiwa hakionyeshwi popote, ndani ya sekunde. Hakuna anayepoteza jibu, na maandishi husema kwamba hakionyeshwi kwa sasa.
held-none = Hakuna kilichozuiwa.
held-what = Nini kizuiwe
held-do = Zuia
held-offer = Onyesha tena
held-file = kwa faili ya ofisi
held-trees = Njia za maswali
held-guides = Miongozo

## The second step at sign-in

code-of-app = Msimbo kutoka kwenye app yako
code-how = Ikiwa tu umeweka hatua ya pili.
factor = Hatua ya pili wakati wa kuingia
factor-why = Kwa hatua hii, nywila iliyoonekana na mtu haitoshi. Unahitaji app kwenye simu yako inayoonyesha misimbo.
factor-new = Iweke
factor-key = Ongeza ufunguo huu kwenye app yako. Kisha andika msimbo unaoonyeshwa.
factor-link = Ufungue kwenye app
factor-on = Iwashe
factor-is-on = Imewashwa. Kila kuingia kunahitaji msimbo. Simu ikipotea, anayeendesha huduma anaweza kuweka upya akaunti yako.
factor-end = Izime
factor-wrong = Nywila au msimbo si sahihi. Hakuna kilichobadilishwa.
