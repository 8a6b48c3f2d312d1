# Ukaguzi wa biashara: inatunza vipi miliki bunifu yake.

name = Ukaguzi: biashara yangu iko salama?

size = Biashara yako ni kubwa kiasi gani?
    .why = Kinachofaa kufanywa kinategemea mna mikono mingapi.
    .short = Ukubwa
    .alone = Mimi peke yangu
    .few = Watu wachache
    .many = Timu kubwa zaidi

sector = Biashara yako inafanya nini hasa?
    .why = Kila aina ya biashara ina hatua zake za kwanza.
    .short = Aina ya biashara
    .food = Chakula na kilimo
    .crafts = Kazi za mikono na mitindo
    .technology = Mashine na teknolojia
    .software = Programu na app
    .creative = Muziki, filamu, ubunifu, maandishi
    .health = Afya na bioteknolojia
    .trade = Biashara na huduma
    .other = Kitu kingine

understanding = Unaijua miliki bunifu kiasi gani?
    .why = Tunaanza pale ulipo.
    .short = Ujuzi
    .new = Ni mpya kwangu
    .some = Najua haki kuu
    .sure = Naifanyia kazi

in-charge = Kuna mtu anayetunza mambo haya?
    .why = Kisichotunzwa na mtu husahaulika.
    .short = Nani anatunza
    .yes = Ndiyo, na imeandikwa
    .partly = Kuna mtu, mara mojamoja
    .no = Hakuna

list = Una orodha ya unavyomiliki?
    .why = Majina, miundo, kazi, uvumbuzi, siri: kilicho kwenye orodha tu ndicho kinachoweza kutunzwa.
    .short = Orodha
    .yes = Ndiyo, na wamiliki na tarehe
    .partly = Sehemu yake
    .no = Hapana

ownership = Imeandikwa nani anamiliki walichokutengenezea wengine?
    .why = Bila mkataba, mfanyakazi huru au mshirika anaweza kumiliki ulicholipia.
    .short = Umiliki
    .yes = Ndiyo, katika kila mkataba
    .partly = Katika baadhi ya mikataba
    .no = Hapana
    .nobody = Hakuna anayetutengenezea kitu

names = Jina au nembo yako imesajiliwa kama alama?
    .why = Katika nchi nyingi anayesajili kwanza ndiye anayeshinda.
    .short = Jina
    .yes = Ndiyo, tunakouza
    .partly = Imeombwa, au ni nyumbani tu
    .no = Hapana

creations = Unalinda vitu vipya kabla ya kuvionyesha?
    .why = Kuonyesha kwanza kunaweza kukukosesha hataza au muundo.
    .short = Vitu vipya
    .yes = Ndiyo, kila mara
    .partly = Wakati mwingine
    .no = Hapana
    .nothing = Hatutengenezi kitu kipya

secrets = Unazifungia siri zako?
    .why = Siri inalindwa pale tu unapoitunza.
    .short = Siri
    .yes = Ndiyo: ufikiaji wa wachache, lebo, ahadi
    .partly = Baadhi
    .no = Hapana
    .nothing = Hatuna siri

permissions = Mnaruhusiwa kutumia msichotengeneza wenyewe?
    .why = Picha, muziki, fonti, programu na maandishi mara nyingi ni vya mtu.
    .short = Ruhusa
    .yes = Ndiyo, tuna leseni
    .partly = Hatuna uhakika na vyote
    .no = Hatujawahi kuangalia

sharing = Washirika wanatia sahihi kitu kabla hujawaonyesha?
    .why = Ahadi iliyotiwa sahihi hufanya mazungumzo yawe salama.
    .short = Kabla ya kuonyesha
    .yes = Ndiyo, kila mara
    .partly = Wakati mwingine
    .no = Hapana

clear = Unaangalia haki za wengine kabla ya uzinduzi?
    .why = Utafutaji ni nafuu kuliko jina jipya au kurudisha bidhaa kutoka sokoni.
    .short = Kabla ya uzinduzi
    .yes = Ndiyo, tunatafuta
    .partly = Katika injini ya utafutaji tu
    .no = Hapana

watch = Unaangalia kama vitu vyako vinaigwa?
    .why = Kinachoonekana tu ndicho kinachoweza kuzuiwa.
    .short = Ufuatiliaji
    .yes = Ndiyo, mara kwa mara
    .partly = Mteja akituambia
    .no = Hapana

dates = Una kalenda ya ada na tarehe?
    .why = Tarehe iliyosahaulika inaweza kumaliza haki.
    .short = Tarehe
    .yes = Ndiyo, na vikumbusho
    .partly = Wakala wetu hufanya, tunadhani
    .no = Hapana
    .nothing = Hatuna haki iliyosajiliwa

copied = Unajua cha kufanya mtu akikuiga?
    .why = Hatua za kwanza huamua kama ushahidi unabaki.
    .short = Ukiigwa
    .yes = Ndiyo, tuna mpango
    .partly = Kwa kiasi
    .no = Hapana

proof = Unaweza kuthibitisha kesho kilicho chako?
    .why = Baada ya mgogoro, wizi au kompyuta iliyopotea, ushahidi uliotunzwa tu ndio unaosaidia.
    .short = Ushahidi
    .yes = Ndiyo, nakala za tarehe kando
    .partly = Baadhi
    .no = Hapana
