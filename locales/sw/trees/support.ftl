# Mti unaotafuta msaada wa gharama.

name = Msaada gani wa gharama unanifaa?

purpose = Unahitaji msaada wa nini?
    .why = Kila aina ya msaada ina mlango wake.
    .short = Msaada wa
    .fees = Kulipa ada rasmi ndogo
    .attorney = Wakili au wakala
    .money = Pesa za gharama
    .plan = Kujua itagharimu nini
    .dispute = Gharama ya mgogoro
    .advice = Ushauri wa kwanza na utafutaji

where = Unataka kupunguza ada zipi?
    .why = Mifumo ya kimataifa na ofisi moja moja zina kanuni tofauti.
    .short = Ada
    .international = Za WIPO: PCT, Madrid, Hague
    .national = Za ofisi ya kitaifa au ya kikanda
    .least-developed = Naishi nchi ya maendeleo duni zaidi

size = Nani anawasilisha?
    .why = Kila ofisi huamua nani anahesabiwa kuwa mdogo.
    .short = Anayewasilisha
    .person = Mtu binafsi au mwanafunzi
    .small = Biashara ndogo au mpya
    .university = Chuo kikuu au taasisi ya umma
    .large = Kampuni kubwa, au sehemu ya kundi

stage = Umefika wapi?
    .why = Mipango ya bure mara nyingi hutaka uvumbuzi, si wazo tu.
    .short = Hatua
    .idea = Nina wazo
    .ready = Najua linavyofanya kazi
    .filed = Nimeshawasilisha maombi

means = Je, unaweza kumlipa wakili?
    .why = Mawakili wa bure ni kwa watu na biashara zenye pesa kidogo.
    .short = Uwezo
    .little = Hapana, uwezo wangu ni mdogo
    .enough = Ndiyo, kama bei ni ya haki

money = Pesa za aina gani?
    .why = Ruzuku, mkopo na mwekezaji kila mmoja anataka jambo tofauti.
    .short = Pesa
    .grant = Ruzuku au vocha
    .loan = Mkopo kwa dhamana ya haki zangu
    .investor = Mwekezaji

plan = Unataka kujua nini?
    .why = Kuwasilisha maombi ni wimbi la kwanza tu la gharama.
    .short = Cha kujua
    .first = Inagharimu nini kupata ulinzi
    .years = Gharama zipi huja miaka ya baadaye

dispute = Mgogoro utakuwa wapi?
    .why = Njia huamua gharama.
    .short = Mgogoro
    .court = Mahakamani
    .outside = Nje ya mahakama
    .insurance = Ninatafuta bima
