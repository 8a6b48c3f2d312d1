# Maandishi ya huduma yenyewe. Vitufe: herufi zisizozidi 40. Huduma hujaza { $majina }.

## Safu iliyo chini ya kila ukurasa

nav-back = Rudi
nav-menu = Menyu
nav-person = Mshauri

## Lugha

which-language = Ungependa kutumia lugha gani?
# $name: jina la lugha katika lugha hiyo.
language-name = { $name }
other-language = Ukurasa huu bado haupo katika lugha yako. Huu hapa kwa Kiingereza.

## Menyu

# $office: jina la ofisi au dawati la msaada.
welcome = Karibu. Hapa ni { $office }: majibu yaliyo wazi kuhusu kulinda unachotengeneza, na mshauri ukitaka kuzungumza.
welcome-plain = Karibu. Hapa utapata majibu yaliyo wazi kuhusu kulinda unachotengeneza, na mshauri ukitaka kuzungumza.
not-advice = Hizi ni taarifa za jumla, si ushauri wa kisheria.
ask-freely = Chagua hapa chini, au andika tu swali lako.
find-route = Tafuta ulinzi unaofaa
topics = Tazama mada
book = Weka miadi na mshauri
my-cases = Masuala yangu
language-button = Lugha
help = Msaada

## Mada na maelezo

which-topic = Swali lako linahusu mada gani?
next-page = Chaguo zaidi
previous-page = Ukurasa uliopita
guide-gone =
    Jibu hili halipo tena hapa.
    Hakuna ulichotuambia kilichopotea. Chagua mada, au andika swali lako tena.
# $question: swali ambalo maelezo yanalijibu.
question-line = { $question }
# $page: anwani ya ukurasa rasmi.
not-known-here = Kwa nchi yako hatuna namba iliyohakikiwa ya jambo hili. Iangalie kwenye ukurasa rasmi: { $page }
more = Soma zaidi
book-about = Zungumza na mshauri kuhusu hili
what-it-rests-on = Vyanzo vya jibu hili
back-to-question = Rudi kwenye swali langu
back-to-answer = Rudi kwenye jibu
# $basis: sheria au mkataba. $page: anwani. $date: siku ulipotazamwa.
source = Chanzo: { $basis }. { $page } (kilitazamwa { $date })
source-plain = Chanzo: { $basis }. { $page } (kilitazamwa { $date })
source-undated = Chanzo: { $basis }. { $page }
not-yet-checked = Hakuna ofisi iliyohakiki maandishi haya bado.
# $date: siku ya uhakiki.
checked-by-office = Ofisi ilihakiki maandishi haya tarehe { $date }.
rests-on = Vyanzo vya jibu hili: { $question }
# $value: takwimu na kipimo chake. $basis: sheria. $page: anwani. $date: siku ulipotazamwa.
fact-line = { $value } – { $basis } { $page } (ilitazamwa { $date })
thanks = Asante. Hii inatusaidia kuandika majibu bora.

## Maswali huru

found = Je, mojawapo ya haya linajibu swali lako?
none-of-these = Hakuna kati ya haya
declined = Sina jibu lililohakikiwa kwa swali hili.
declined-can =
    Ninaweza kukusaidia kutafuta ulinzi unaofaa, kueleza mada, au kukuwekea miadi na mshauri.
    Unaweza pia kuuliza tena kwa maneno mengine.
talk-to-person = Zungumza na mtu
urgent =
    Kama mtu yuko hatarini, piga simu ya dharura ya mahali ulipo sasa hivi, au omba msaada kwa watu walio karibu.
urgent-then = Sisi tunajibu maswali ya miliki bunifu tu, na hatuwezi kusaidia wakati wa dharura. Majibu yako yako salama hapa.

## Mshauri

person = Mtu anaweza kukusaidia. Weka miadi na mshauri kwa muda ulio wazi, au wasiliana na ofisi.
# $hours: wakati watu wanapatikana.
person-hours = Unaweza kuwapata watu { $hours }.
# $page: anwani ya ukurasa wa ofisi.
office-page = Ukurasa wa ofisi: { $page }
other-office = Ofisi nyingine
# $office: the name of an office.
office-at-home = Kwa nchi yako ipo pia: { $office }.
# $office: the name of an office.
office-now = Sasa uko na ofisi hii: { $office }.
office-stays = Hapa unaweza kuhamia ofisi nyingine. Majibu yako na miadi uliyoweka yanabaki. Nafasi kwenye foleni, au subira ya muda ulio wazi, inaisha.
no-secrets = Tafadhali usieleze uvumbuzi au siri yako hapa. Haihitajiki.
my-bookings = Miadi yangu

## Msaada

help-who = Huyu ni msaidizi wa kiotomatiki, si mtu. Majibu yake yameandikwa na kukaguliwa na watu. Unaweza kuzungumza na mtu wakati wowote.
help-text =
    Gusa kitufe, au andika swali lako kwa maneno yako mwenyewe.
    Ili kuona ulinzi gani unafaa, chagua “Tafuta ulinzi unaofaa” kwenye menyu. Unaweza kubadilisha kila jibu baadaye.
help-words = Wakati wowote unaweza kuandika: menyu, rudi, lugha, mshauri, miadi, miadi yangu, faragha, futa, ghairi.
privacy = Faragha
start-over = Anza upya
quiet = Acha kuniandikia

## Faragha

privacy-text =
    Tunatunza lugha yako, majibu yako kwa maswali yetu, matokeo, miadi yako na vikumbusho ulivyoomba.
    Tunavihitaji ili uweze kuendelea baadaye, na ili mshauri ajiandae.
    Unachoandika kwa uhuru hufutwa mara tu kinapojibiwa. Tunakitunza tu ukikubali kukikabidhi kwa mtu.
    Anwani ya barua pepe unayotoa kwa miadi inafutwa baada ya mkutano.
privacy-kept =
    Kutoka kwa maswali tuliyoshindwa kujibu, tunatunza maneno mojamoja tu ambayo watu kadhaa waliyatumia.
    Programu ya ujumbe unayotumia inaweza kutunza nakala yake ya mazungumzo haya. Unaweza kuyafuta huko.
    Hapa chini unaweza kuona kila kitu tunachotunza kuhusu wewe, au kukifuta.
export = Mnatunza nini kuhusu mimi?
export-file = Hiki hapa ni kila kitu tunachotunza kuhusu wewe.
erase = Futa kila kitu kunihusu
erase-sure = Je, unataka kufuta kila kitu tunachotunza kuhusu wewe? Hakiwezi kurejeshwa.
erase-booking = Una miadi inayokuja. Itaghairiwa na kufutwa pia.
erase-yes = Ndiyo, futa kila kitu
erase-no = Hapana, tunza
erased =
    Kila kitu kuhusu wewe kimefutwa: majibu, matokeo, miadi na vikumbusho.
    Mazungumzo haya bado yanaweza kuonyesha ujumbe wa zamani. Unaweza kuufuta katika programu yako ya ujumbe.
start-again = Anza tena

## Anza upya, kimya

over-sure = Uanze upya? Masuala, majibu na matokeo yako yatafutwa. Miadi yako na lugha yako vitabaki.
over-yes = Ndiyo, anza upya
over-no = Hapana, tunza majibu yangu
now-quiet =
    Hatutakuandikia tena sisi kwanza, isipokuwa kukukumbusha miadi.
    Bado unaweza kuuliza na kuweka miadi kama awali.

## Maswali ya mti

# $step, $of: namba.
step = Hatua { $step } kati ya { $of }
do-not-know = Sijui
question-gone = Swali hili haliulizwi tena. Majibu yako mengine yametunzwa. Fungua suala lako ili kuendelea.
type-country = Andika jina la nchi, au chagua mojawapo.
# $country: jina la nchi.
country-pick = { $country }
type-countries = Andika majina ya nchi, yote katika ujumbe mmoja, au chagua hapa chini. Unaweza pia kuandika “dunia”.
# $countries: majina ya nchi.
picked = Zilizochaguliwa hadi sasa: { $countries }. Ongeza nyingine, gusa nchi tena ili kuiondoa, au gusa “Hizo tu”.
countries-done = Hizo tu
country-add = { $country }
type-date = Andika tarehe, au mwezi na mwaka tu kama hujui siku. Au chagua mwezi.
# $month: mwezi na mwaka.
month = { $month }
which-date = Unamaanisha tarehe ipi kati ya hizi?
# $date: tarehe, mwezi au mwaka.
date = { $date }
# $list: majina ya nchi.
list = { $list }
no-such-date = Inaonekana tarehe hii haipo, au iko mbali sana. Majibu yako mengine yametunzwa. Tafadhali iandike tena, mwezi ukiwa kwa maneno.
# $date: tarehe iliyoandikwa. $weekday: siku yake ya wiki.
other-weekday = { $date } ni { $weekday }, si siku uliyotaja. Majibu yako mengine yametunzwa. Tafadhali andika tarehe tena.
date-ahead = Siku hii bado haijafika, lakini tunauliza siku iliyopita. Majibu yako mengine yametunzwa. Tafadhali andika tarehe tena.
your-answers = Majibu yako. Gusa mojawapo ili kulibadilisha. Mengine yanatunzwa.
# $question: jina fupi la swali. $answer: jibu lililotolewa.
change-answer = { $question }: { $answer }
to-result = Ona matokeo

## Masuala

your-cases = Masuala yako. Gusa mojawapo ili kuendelea.
no-cases = Bado huna suala lolote.
new-case = Suala jipya
# $n: namba ya suala. $about: linahusu nini.
case-name = Suala { $n }: { $about }
case-new = Suala { $n }: limeanza tu

## Matokeo

result-title = Matokeo yako
# $answers: orodha ya majibu yaliyotolewa.
you-told = Uliniambia: { $answers }
result-none = Kwa majibu haya bado siwezi kupendekeza njia. Badilisha jibu ambalo hukuwa na uhakika nalo, au zungumza na mshauri.
# $n: nafasi. $name: jina la njia. $what: njia hiyo ni nini.
result-route =
    { $n }. { $name }
    { $what }
# $reason: sababu.
because = Kwa nini: { $reason }
# $step: cha kufanya kwanza.
first-step = Hatua ya kwanza: { $step }
# $routes: orodha ya majina.
also-fits = Hizi pia zinaweza kufaa: { $routes }.
# $text: tahadhari.
warning = Tahadhari: { $text }
# $name: jina la njia. $why: sababu.
closed = Haiko wazi kwako kwa sasa: { $name }. { $why }
# $what: kinachopaswa kufanywa. $office: wapi. $safe: siku salama. $unrolled: siku kwa hesabu ya kawaida.
date-safe =
    { $what } ({ $office }): kufikia { $safe }, bila kuchelewa. Hii ndiyo siku salama.
    Kwa hesabu ya kawaida, muda unaisha { $unrolled }. Hili si la uhakika: angalia kalenda ya ofisi.
date-certain =
    { $what } ({ $office }): kufikia { $safe }, bila kuchelewa. Hii ndiyo siku salama.
    Siku ya mwisho kisheria ni { $last }. Siku ambazo ofisi imefungwa zimezingatiwa.
date-earliest =
    { $what } ({ $office }): kufikia { $safe }, bila kuchelewa. Hii ndiyo siku salama.
    Imehesabiwa kuanzia siku ya mapema zaidi inayolingana na ulichotuambia. Kwa hesabu ya kawaida, muda unaisha { $unrolled }. Hili si la uhakika: angalia kalenda ya ofisi.
date-passed =
    { $what } ({ $office }): siku salama, { $safe }, imepita. Kwa hesabu ya kawaida, muda unaisha { $unrolled }.
    Muulize mshauri mara moja kama bado kuna kinachoweza kufanyika.
# Haki au tukio: halisogei kamwe.
date-term =
    { $what } ({ $office }): { $unrolled }, hata iwe siku gani ya wiki.
    Kama unapaswa kuchukua hatua kabla ya muda kuisha, { $safe } ndiyo siku salama.
# $points: jinsi tarehe ilivyohesabiwa, sentensi moja kila mstari.
counted = Jinsi ilivyohesabiwa: { $points }
any-office = ofisi yoyote
# $date: leo.
result-foot =
    Ilihakikiwa { $date }. Hizi ni taarifa, si ushauri wa kisheria.
    Tarehe zinaonyesha siku salama. Siku za kufungwa huzingatiwa pale tu orodha ya ofisi inapojulikana.
# $name: jina la njia.
why-route = Kwa nini: { $name }
book-adviser = Zungumza na mshauri
change-answers = Badilisha majibu yangu
route-title = { $name }
# $n: namba ya hatua. $step: cha kufanya.
step-line = { $n }. { $step }
# $date: siku salama.
remind-me = Nikumbushe: { $date }
# $safe: siku salama. $first: siku ya kikumbusho cha kwanza.
reminder-set = Tutakukumbusha mapema kabla ya { $safe }. Kikumbusho cha kwanza kitakuja { $first }.
reminder-too-late = { $safe } iko karibu mno kwa kikumbusho. Tafadhali chukua hatua sasa, au zungumza na mshauri leo.
# $what: kinachopaswa kufanywa.
reminder-date = Kikumbusho. { $what }: kufikia { $safe }, bila kuchelewa.
check-date = Hakikisha tarehe na ofisi kabla ya kuitegemea. Siku za kufungwa hazijazingatiwa.
check-date-listed = Siku ambazo ofisi imefungwa zimezingatiwa. Hakikisha tarehe na ofisi kabla ya kuitegemea.

## Miadi

# $time, $other: siku na saa. $zone, $other-zone: miji. Saa huandikwa kwa mfumo unaoanza usiku wa manane.
time-one = { $time } (saa za { $zone })
time-both = { $time } kwa saa zako ({ $zone }), yaani { $other } kwa saa za { $other-zone }
next-times = Nyakati hizi ndizo zilizo wazi hivi karibuni. Wakati upi unakufaa?
move-to = Wakati gani mpya unakufaa? Wakati wako wa zamani unabaki wako hadi mpya uthibitishwe.
slot-taken = Mtu mwingine amewahi kuchukua wakati huo. Majibu yako mengine yametunzwa. Tafadhali chagua wakati mwingine.
no-times = Hakuna wakati ulio wazi kwa sasa. Hakuna ulichojibu kilichopotea. Tafadhali jaribu tena baadaye, au wasiliana na ofisi.
# $time: siku na saa. $name: mshauri.
slot = { $time }, { $name }
later-times = Nyakati za baadaye
other-days = Siku nyingine
# $zone, $city: mji.
zone-shown = Saa ni za { $zone }, zikihesabiwa kuanzia usiku wa manane.
my-zone = Niko katika ukanda mwingine wa saa
which-day = Siku gani inakufaa?
# $weekday: jina la siku. $date: tarehe.
day = { $weekday }, { $date }
times-of-day = Nyakati zilizo wazi { $date }:
day-full = Hakuna wakati uliobaki { $date }. Tafadhali chagua siku nyingine.
which-zone = Ni mji gani mkubwa ulio katika ukanda wako wa saa? Andika jina lake.
zone-example = Kwa mfano: { $city }
zone-unknown = Siujui mji huu. Tafadhali andika mji mkubwa zaidi ulio karibu, au mji mkuu wa nchi yako.
# $length: dakika.
confirm = { $time }, na { $name }, { $length }. Tuweke miadi hii?
kept-until = Wakati huu umewekwa kwa ajili yako hadi { $time }.
confirm-phone = Thibitisha: kwa simu
confirm-video = Thibitisha: kwa video
confirm-office = Thibitisha: ofisini
other-time = Wakati mwingine
hold-over = Wakati huo haujawekwa tena kwa ajili yako. Majibu yako yametunzwa. Tafadhali chagua wakati tena.
see-times = Ona nyakati zilizo wazi
# $code: msimbo wa miadi.
booked = Miadi imewekwa. Msimbo wako ni { $code }.
booking-moved = Miadi imehamishwa. Msimbo wako bado ni { $code }.
# $way: jinsi mazungumzo yatakavyofanyika.
booking-details =
    { $time }
    Na { $name }, { $length }, { $way }
way-phone = kwa simu
way-video = kwa video
way-office = ofisini
what-to-bring = Andaa maswali yako, na barua au karatasi zozote zenye tarehe. Si lazima ufichue uvumbuzi au siri yako.
# $office: jina la ofisi.
booked-with = Mazungumzo yako ni na { $office }.
calendar-summary = Mkutano na mshauri
calendar-description = Ili kuhamisha au kughairi, fungua mazungumzo na uandike: miadi yangu.
calendar-file = Kwa kalenda yako
calendar-date = Kwa kalenda yako: siku salama
# $what: kinachopaswa kufanywa.
calendar-date-summary = Siku salama: { $what }
calendar-date-summary-at = Siku salama: { $what } ({ $office })
no-bookings = Huna miadi.
your-bookings = Miadi yako. Gusa mojawapo ili kuihamisha au kuighairi.
your-booking = Miadi yako { $code }
booking-gone = Miadi { $code } haipo tena: ilihamishwa, ilighairiwa au imepita. Unaweza kuweka miadi mipya.
move = Hamishia wakati mwingine
cancel-booking = Ghairi miadi hii
cancel-sure = Je, unataka kughairi miadi hii?
cancel-yes = Ndiyo, ghairi
cancel-no = Hapana, iache
cancelled = Miadi yako { $code } imeghairiwa. Unaweza kuweka miadi tena wakati wowote.
# Bila mada hapa: kikumbusho kinaweza kuonekana kwenye simu iliyofungwa.
reminder-day = Kikumbusho: mkutano wako na { $name } ni { $time }.
reminder-hour = Mkutano wako na { $name } unaanza hivi karibuni: { $time }.
see-booking = Ona miadi

## Jambo lisipoenda kama ilivyopangwa

question-dropped = Baadhi ya maswali yamebadilika tangu ulipokuwa hapa. Jibu lisilofaa tena limeondolewa. Mengine yametunzwa.
button-refused = Kitufe hiki hakifanyi kazi hapa. Fungua mazungumzo yako mwenyewe nasi na uandike: menyu
moved-on = Kitufe hicho kilikuwa cha ukurasa wa awali. Huu hapa ni wa sasa.
choice-gone = Chaguo hili halipo tena. Majibu yako yametunzwa. Tafadhali chagua tena.
only-text = Ninaweza kusoma maandishi tu. Ulichotuma hakikusomwa. Tafadhali andika swali lako, au chagua kitufe.
edited = Sisomi ujumbe uliobadilishwa. Majibu yako ya awali yametunzwa. Ili kubadilisha jibu, tuma ujumbe mpya au gusa Rudi.
group = Wengine wanaweza kusoma katika kundi hili. Tafadhali niandikie katika mazungumzo ya faragha.
sorry = Kuna hitilafu upande wetu. Majibu na miadi yako vimetunzwa. Tafadhali jaribu tena, au andika: mshauri
parked = Hatukuweza kushughulikia ujumbe wako wa mwisho. Hakuna ulichojibu kilichopotea. Tafadhali jaribu tena, au andika “mshauri” ili kumpata mtu.
too-fast = Umeandika haraka sana. Tafadhali tuma ujumbe mmoja kwa wakati. Hakuna ulichojibu kilichopotea.

## Kwenye terminali

console-hello = ipdesk kwenye terminali. Andika namba, swali, au “menyu”.
console-prompt = Andika namba au swali lako
console-bye = Kwaheri. Majibu yako yametunzwa.
console-no-such-number = Hakuna chaguo lenye namba hii. Tafadhali andika mojawapo ya namba zilizoonyeshwa.

## Wasifu na amri za roboti

# Herufi zisizozidi 60.
bot-name = Dawati la msaada wa miliki bunifu
# Herufi zisizozidi 110.
bot-about = Majibu wazi kuhusu hataza, chapa, muonekano, hakimiliki na siri. Weka miadi. Si ushauri wa kisheria.
# Herufi zisizozidi 480.
bot-description =
    Jua jinsi ya kulinda kile ambacho biashara yako inatengeneza: uvumbuzi, majina na nembo, muonekano, maandishi, programu, mapishi.
    Jibu maswali machache rahisi, soma maelezo mafupi, au weka miadi ya bure na mshauri.
    Tafadhali usieleze uvumbuzi au siri yako hapa. Hizi ni taarifa za jumla, si ushauri wa kisheria.
command-menu = Fungua menyu
command-help = Jinsi ya kutumia mazungumzo haya
command-language = Badilisha lugha
command-book = Weka miadi na mshauri
command-mybookings = Ona, hamisha au ghairi miadi yangu
command-person = Mpate mtu
command-privacy = Tunachotunza kuhusu wewe
command-delete = Futa kila kitu kunihusu
command-cancel = Acha ninachofanya
command-feedback = Tuambie maoni yako

## Jibu moja katika orodha ya matokeo; swali la nchi lililopata majibu kadhaa.
told-line = { $question }: { $answer }
one-country = Tafadhali taja nchi moja hapa. Unaweza kuongeza nchi nyingine kwenye swali linalofuata.

# $answers: majibu ambayo peke yake yanaamua hali ya njia, moja kila mstari.
decided-by = Kinachoamua hili: { $answers }
# $routes: majina ya njia.
clash-ahead = Siku moja uliyotaja ya jambo lililotokea bado haijafika. Hapa haihesabiwi. Tafadhali badilisha jibu hilo.
clash-followed-before-first = Ombi lako la kimataifa haliwezi kuwa la zamani kuliko la kwanza. Tafadhali badilisha moja ya tarehe hizo mbili.
clash-sold-unseen = Ulisema kinauzwa, na kwamba hakuna aliyekiona. Kinachouzwa huhesabiwa hapa kama kilichoonyeshwa. Tafadhali badilisha jibu lenye kosa.
clash-shown-unseen = Ulisema hakuna aliyekiona, na ukataja siku kilipoonyeshwa. Hapa kinahesabiwa kama hakijaonyeshwa. Tafadhali badilisha jibu lenye kosa.
changed-gained = Tangu majibu yako ya mwisho, hili ni jipya: { $routes }.
# $routes: majina ya njia.
changed-lost = Tangu majibu yako ya mwisho, hili haliko wazi tena: { $routes }.
take-away = Chukua matokeo haya
take-away-page = Matokeo yako kama ukurasa wa kutunza au kuchapisha
calendar-dates = Kwa kalenda yako: siku salama
# $n: nafasi. $name: jina la njia.
page-way = { $n }. { $name }
# $name: jina la njia.
page-fees = Ada: { $name }
page-warnings = Tahadhari
page-closed = Haziko wazi kwako kwa sasa
page-rests-on = Vyanzo vya majibu haya
helped-yes = Hii imenisaidia
helped-no = Hii haikunisaidia
country-not-known = Siijui nchi yenye jina hili. Tafadhali andika jina la nchi moja, kwa lugha yoyote iliyo hapa, au msimbo wake wa herufi mbili.
date-not-read = Sikuweza kusoma hii kama tarehe. Tafadhali iandike mwezi ukiwa kwa maneno, au mwezi na mwaka tu.

## Kando ya miongozo: maneno, visa, msaada, ukurasa wa nchi

words-explained = Maneno yaliyoelezwa
words-of = Maneno ya jibu hili: { $question } Gusa moja kuona maana yake.
term-title = { $name }
stories = Visa vya kweli
stories-which = Visa vya kweli vya biashara ndogo. Unataka kuona visa vipi?
stories-by-region = Kwa sehemu ya dunia
stories-of = Visa vya kweli: { $about }
stories-none = Bado hatuna kisa: { $about }
stories-more = Visa zaidi kama hiki
story-title =
    { $title }
    { $place }, { $trade }
story-lesson = La kujifunza: { $lesson }
story-gone = Kisa hiki hakipo tena. Chagua kingine.
told-by =
    Kimesimuliwa na: { $source }
    { $page }
    Hali kufikia: { $date }
help-which = Msaada wa bure au wa bei nafuu. Unahitaji msaada wa nini?
help-list = Msaada: { $kind }. Kila ukurasa unasema nani anaweza kuutumia.
help-of-kind = Msaada: { $kind }
help-world = Msaada huu uko wazi kwa watu wa kila nchi.
help-world-button = Msaada kwa kila nchi
help-all = Aina zote za msaada
help-title = { $name }
help-check = Awamu za maombi na masharti hubadilika. Angalia ukurasa kabla ya kuutegemea.
help-ended = Huu umekwisha.
help-page =
    Ukurasa: { $page }
    Ulionekana: { $date }
help-no-page =
    Hatuna ukurasa uliohakikiwa wa msaada huu. Tafuta ofisi hapa: { $page }
    Ulionekana: { $date }
help-gone = Msaada huu haupo tena. Chagua mwingine.
country-help-button = Ofisi na msaada wa nchi yangu
country-which = Unatafuta ofisi na msaada wa bure wa nchi gani?
country-title = Ofisi na msaada wa bure: { $country }
country-office = Ukurasa wa ofisi: { $page }
country-directory = Anwani na mawasiliano ya ofisi, katika orodha ya WIPO: { $page }
country-regional = Kwa nchi hii pia, katika ngazi ya kanda: { $offices }
country-centres = Vituo vya msaada karibu nawe husaidia kutafuta na maswali ya kwanza: { $page }
country-associations = Ofisi ndiyo yenye orodha za mawakili, mawakala na vyama vyao. Hatumpendekezi mtu yeyote kwa jina.
country-help = Msaada wa bure au wa bei nafuu kwa nchi hii:
country-help-none = Hatujui msaada maalumu kwa nchi hii. Msaada ulio hapa chini uko wazi kwa wote.
country-other = Nchi nyingine
systems-button = PCT, Madrid, Hague: je, ni mwanachama?
systems-title = Mifumo ya kimataifa: { $country } { $systems }
systems-in = { $system }: ni mwanachama. Orodha ya { $date }.
systems-through = { $system }: ni mwanachama kupitia { $office }. Orodha ya { $date }.
systems-states = { $system }: nchi zake ni wanachama. Orodha ya { $date }.
systems-from = { $system }: mwanachama kuanzia { $since }. Orodha ya { $date }.
systems-out = { $system }: si mwanachama. Orodha ya { $date }.
systems-unknown = { $system }: hatuwezi kusema kwa hakika. Angalia orodha.
systems-checked = Kila mwaka nchi mpya hujiunga. Orodha za leo, WIPO: { $page }
systems-office = Ofisi na msaada wa bure: nchi hii
system-pct = PCT, hataza katika nchi nyingi
system-madrid = Madrid, alama katika nchi nyingi
system-hague = Hague, miundo katika nchi nyingi
system-lisbon = Lisbon (Sheria ya Geneva), majina ya asili
system-paris = Mkataba wa Paris, muda baada ya ombi la kwanza
system-berne = Mkataba wa Berne, hakimiliki nje ya nchi

## Uchunguzi

check-up-level = Kiwango: { $level }
check-up-functions =
    Hali yako:
    { $functions }
check-up-next = Fanya haya sasa, kwa mpangilio huu:
check-up-function = { $name }: { $stand }
check-up-action =
    { $n }. { $name }
    { $why }
    Ulisema: { $said }

## Kinachozuiwa na ofisi kwa sasa

held = Tunakiangalia hiki upya na hatukionyeshi kwa sasa. Hakuna ulichotuambia kilichopotea.
held-case = Tunayaangalia maswali haya upya na hatuyaulizi kwa sasa. Majibu yako yamehifadhiwa.
held-language = Tunaangalia upya maandishi yetu ya { $name }. Hadi hapo tunajibu kwa Kiingereza. Lugha yako itarudi yenyewe.
