question = Kutoka wazo hadi sokoni: ulinzi gani husaidia katika hatua gani?
answer =
    Kila hatua ina ulinzi wake:
    – wazo na utafiti: kunyamaza, ahadi za kutunza siri, utafutaji katika hifadhidata za hataza;
    – uendelezaji: hataza au modeli ya matumizi (utility model), kumbukumbu zenye tarehe, mikataba na wasaidizi;
    – muonekano na jina: ubunifu wa viwandani na alama ya biashara;
    – uzalishaji: siri za biashara, mikataba na wasambazaji;
    – kuuza: alama mahali unapouza, hakimiliki ya maandishi na picha, forodha;
    – kukua: leseni, uhuishaji, maombi mapya ya maboresho.
    Hatua za mapema ni ngumu kurekebisha baadaye. Kwa hiyo wasilisha kabla ya kuonyesha, na tieni sahihi kabla ya kushirikisha.
more-1 =
    Madhara hutokea kitu kinapotoka mikononi mwako. Simama kila mara hapa:
    – Unazungumza na msambazaji, mpimaji au mwekezaji. Ahadi ya kutunza siri (NDA) itiwe sahihi kwanza.
    – Unampa kazi mfanyakazi huru. Kubalianeni kwa maandishi nani mmiliki wa matokeo.
    – Unakwenda kwenye maonyesho au kuposti picha. Wasilisha uvumbuzi na muonekano kwanza.
    – Unachapisha lebo. Tafuta jina, kisha liwasilishe.
    – Unasafirisha nje. Kabla ya hapo, wasilisha alama yako huko, na uangalie haki za wengine.
    – Mtu mwingine anataka kutengeneza au kuuza. Kubalianeni leseni.
    Andika hatua hizi katika mpango wa bidhaa yako, maombi yakiwa mbele yake.
more-2 =
    Ombi la kwanza linakupa muda wa kujaribu soko kabla ya kuwasilisha katika nchi nyingine.
    Kwa uvumbuzi una muda wa { $patent-priority } tangu ombi la kwanza.
    Kwa ubunifu wa viwandani una muda wa { $design-priority }.
    Kwa alama ya biashara una muda wa { $mark-priority }.
    Si kila hatua inahitaji haki ya kulipia. Jiulize kila mara: anayeiga angechukua nini hapa, na hilo lingenigharimu nini?
    Mtego: ulinzi unakuja mwisho, bidhaa ikiwa imekamilika na imeshaonyeshwa.
    Mfano: mtengeneza vikaushio vya jua anawasilisha njia mpya ya hewa kabla ya jaribio la shambani. Jina linawasilishwa kabla ya maonyesho. Muda wa kukausha unabaki siri.
ask =
    hatua za kulinda bidhaa kutoka wazo hadi sokoni
    nilinde lini, kabla au baada ya kuuza
    bidhaa mpya nifuate mpangilio gani
    kabla ya maonyesho ya nanenane nifanye nini
    kabla ya kuongea na kiwanda nisaini nini
    tunazindua bidhaa mpya tulinde vipi
    kila hatua ya bidhaa inalindwaje
    mpango wa miliki bunifu wa bidhaa mpya
    kila hatua ya kiwanda nilinde nini
