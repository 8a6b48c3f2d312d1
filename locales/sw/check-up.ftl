# Matokeo ya ukaguzi.

## Kazi

function-govern = Kuongoza
function-identify = Kujua ulichonacho
function-protect = Kulinda
function-operate = Kutumia kwa uangalifu
function-monitor = Kufuatilia
function-respond = Kuchukua hatua jambo likitokea
function-recover = Kusimama tena

## Hali ya kila kazi

stand-none = bado haijaanza
stand-some = imeanza
stand-good = ipo tayari
stand-apart = haikuhusu

## Ngazi: jina, na katika .about maana yake

level-beginning = Mwanzoni
    .about = Mengi unayotengeneza bado yako wazi kwa wengine. Hatua za kwanza ni ndogo na mara nyingi ni nafuu.
level-basics = Msingi upo
    .about = Sehemu ya biashara yako iko salama. Mapengo yaliyo hapa chini yanafaa kuzibwa mapema.
level-steady = Kwenye njia nzuri
    .about = Unatunza sehemu kubwa. Hatua chache zinaifanya iwe ya kuaminika.
level-strong = Imara
    .about = Unatunza vizuri miliki bunifu yako. Endelea hivyo, na uangalie tena baada ya mwaka.

## Cha kufanya: hatua kwenye kitufe, na katika .why sababu

learn-the-basics = Jifunze haki kuu
    .why = Unaweza kutunza tu unachokijua. Kusoma kidogo kunatosha kuanza.
name-somebody = Sema nani anazitunza
    .why = Mtu mmoja mwenye saa maalumu kila mwezi hufanya mengine yote yaendelee.
write-the-list = Andika orodha ya unavyomiliki
    .why = Kila hatua nyingine huanza na orodha hii. Ukurasa mmoja unatosha.
put-ownership-in-writing = Weka umiliki kwa maandishi
    .why = Alichotengeneza mfanyakazi huru, mwajiriwa au mshirika huenda si chako bila mkataba.
register-the-name = Sajili jina lako
    .why = Mwingine anaweza kulisajili kabla yako, kisha akuzuie.
widen-the-name = Fikiria jina lako nje ya nchi
    .why = Alama hufanya kazi pale iliposajiliwa tu. Fikiria nchi unakouza au kutengeneza.
file-before-showing = Wasilisha kabla ya kuonyesha
    .why = Kitu kipya kikishawekwa hadharani, njia ya hataza au muundo inaweza kufungwa.
lock-the-secrets = Funga siri zako
    .why = Sheria inalinda siri pale tu unapoitunza.
get-permissions = Pata ruhusa zinazokosekana
    .why = Kutumia picha, wimbo au programu bila leseni kunaweza kuwa ghali.
promise-before-showing = Washirika watie sahihi kwanza
    .why = Ahadi iliyotiwa sahihi ni ulinzi wa bei nafuu kuliko wote.
search-before-launch = Tafuta kabla ya kila uzinduzi
    .why = Kugundua haki ya awali ukiwa umechelewa ni jina jipya, au bidhaa iliyosimamishwa.
watch-the-market = Fuatilia wanaoiga
    .why = Kadiri unavyoona nakala mapema, ndivyo ilivyo nafuu kuizuia.
keep-a-calendar = Tunza kalenda ya tarehe
    .why = Ada iliyosahaulika inaweza kumaliza haki iliyochukua miaka kupatikana.
make-a-plan = Panga utafanya nini ukiigwa
    .why = Katika mgogoro siku za kwanza zina uzito. Jua umpigie nani na utunze nini.
keep-proof = Tunza kando ushahidi wenye tarehe
    .why = Nakala zenye tarehe mahali pengine husaidia baada ya wizi, ugomvi au kompyuta iliyopotea.
review-every-year = Angalia tena baada ya mwaka
    .why = Biashara hubadilika. Maswali yaleyale huonyesha kilicho kipya.
tell-the-story = Thamini unavyomiliki
    .why = Anayejua thamani anaweza kuitumia kwa mkopo, mauzo au leseni.
earn-with-it = Pata mapato kwa unavyomiliki
    .why = Haki iliyo sawa inaweza kuleta pesa kwa zaidi ya njia moja.
teach-the-team = Wafundishe wenzako kanuni
    .why = Watu hufuata kanuni wanazozijua na kuzielewa.
use-free-help = Tumia msaada wa bure uliopo
    .why = Ofisi, vituo vya msaada na kozi husaidia biashara ndogo, mara nyingi bure.
plan-export = Panga kabla ya kuuza nje
    .why = Haki huishia mpakani. Nje unaanza upya, na baadhi ya muda wa mwisho huanza mapema.
