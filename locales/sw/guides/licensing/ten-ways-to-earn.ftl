question = Ninawezaje kuingiza pesa kwa uvumbuzi, chapa, muundo au kazi yangu?
answer =
    Si lazima utengeneze na kuuza kila kitu mwenyewe. Wengine pia wanaweza kukulipa:
    – toa leseni;
    – uza;
    – buni na mshirika;
    – azimisha chapa yako kwa bidhaa za wengine, au fanya duka lako franchaizi;
    – jiunge na mfuko wa pamoja, au badilishana leseni;
    – tumia kama dhamana ya pesa;
    – uza ushauri wako;
    – shinda shindano;
    – kiweke kwenye jukwaa;
    – kua ndani ya kituo cha kulea biashara.
    Kwanza hakikisha kimelindwa, na ni chako. Kisha jiulize una nini zaidi: muda, pesa au mawasiliano.
more-1 =
    Njia za kawaida:
    – Leseni: wengine hutengeneza na kuuza, wewe hupata mgao. Nzuri wakiwa na mashine na wateja. Mtego: hakuna kiwango cha chini.
    – Kuuza: pesa mara moja. Nzuri usipoweza kuendeleza. Mtego: kuuza mapema mno.
    – Utafiti wa pamoja: mnagawana gharama na hatari. Mtego: hakuna aliyeandika nani anamiliki matokeo.
    – Leseni ya chapa: jina au mhusika wako kwenye bidhaa zao. Mtego: hakuna ukaguzi wa ubora.
    – Franchaizi: namna yako yote ya kuendesha duka. Mtego: sheria maalumu kabla ya sahihi.
    Kila moja ina mwongozo wake hapa.
more-2 =
    Njia na wenye haki wengine na pesa:
    – Mfuko wa hataza: wamiliki kadhaa huweka hataza pamoja, na watumiaji huchukua leseni moja. Hupatikana hasa penye viwango vya kiufundi.
    – Leseni za kubadilishana: unaweza kutumia yangu, nami yako. Zinafaa mkiwa mngezuiana.
    – Kuuza mapato yajayo: wawekezaji hulipa sasa kwa mirabaha ya baadaye. Inahitaji mapato ya kudumu, hivyo ni nadra kwa kampuni ndogo.
    – Mkopo kwa dhamana ya haki, au malipo ya mapema ya mirabaha: karibu zaidi na kampuni ndogo. Usipolipa, unaweza kupoteza haki.
    Sheria ya ushindani huangalia mifuko na mabadilishano. Muulize mshauri.
more-3 =
    Njia na maarifa yako:
    – Ushauri: uza saa zako, na ubaki na mbinu zako. Sema kwenye mkataba nini kinabaki chako.
    – Shindano: soma kanuni kabla ya kuingia. Nani anamiliki kazi, na nini kinachapishwa? Wasilisha uvumbuzi kwanza.
    – Jukwaa la teknolojia, miundo au picha: toa maelezo bila siri tu. Soma ada, upekee na jinsi ya kutoka.
    – Kituo cha kulea biashara: hisa kiasi gani, haki zipi, usiri gani?
    Kuwa makini na kampuni zinazodai pesa kwanza ili “kuuza wazo lako”.
more-4 =
    Jinsi ya kuchagua:
    – Pesa kidogo, bidhaa tayari: leseni, shindano, kituo cha kulea.
    – Pesa zinahitajika sasa: kuuza, malipo ya mapema.
    – Jina lenye nguvu na wateja waaminifu: leseni ya chapa, franchaizi.
    – Ujuzi mwingi, hakuna haki iliyosajiliwa: ushauri, au leseni ya siri.
    – Sehemu inakosekana: utafiti wa pamoja, leseni za kubadilishana.
    Unaweza kuziunganisha, kwa nchi au bidhaa tofauti.
    Mfano: mbunifu wa vichujio vya maji anavitengeneza mwenyewe nchini kwake. Nje anatoa leseni ya hataza. Kampuni anazifunzia wafanyakazi kwa ada.
    Hatua ijayo: andika haki zako kwenye orodha, na uilete kwenye mkutano wa bure na mshauri.
ask =
    nipate pesa vipi kutokana na uvumbuzi wangu
    nina wazo zuri lakini sina mtaji
    niuze hataza au nitoe leseni
    kampuni inasema itauza wazo langu nilipe kwanza
    chapa yangu inajulikana nifanye nayo nini zaidi
    njia za kutengeneza pesa kwa ubunifu
    nina kipaji cha kubuni lakini sina kiwanda
    incubator inataka hisa zangu
    ubunifu wangu unilipe vipi
    napataje pesa na uvumbuzi bila kiwanda
