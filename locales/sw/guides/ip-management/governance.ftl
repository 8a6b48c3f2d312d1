question = Nani anafanya nini kuhusu miliki bunifu katika timu ndogo, ili kisisahaulike kitu?
answer =
    Andika kila kazi kwenye ukurasa mmoja na jina kando yake. Mtu mmoja anaweza kuwa na kazi kadhaa:
    – Ongoza: amua miliki bunifu ni ya nini, na inapata pesa kiasi gani.
    – Tambua: jua ulicho nacho na unachotumia.
    – Linda: wasilisha, tia sahihi, tunza siri.
    – Endesha: tumia, toa leseni, huisha.
    – Fuatilia: angalia tarehe, nakala, na maombi mapya ya wengine.
    – Jibu: chukua hatua kwa barua, nakala au siri iliyovuja.
    – Rejesha: rekebisha hasara, na ujifunze.
    Uhuishaji huja kwanza: leo, andika tarehe zake. Pitia ukurasa mara chache kwa mwaka, na kabla ya kila uzinduzi.
more-1 =
    Katika timu ndogo sana inaweza kuwa hivi:
    – Mmiliki anaongoza, na anazungumza na wakili jambo likitokea.
    – Mkuu wa karakana anatambua. Mawazo mapya yanaingia kwenye daftari lenye tarehe.
    – Meneja wa ofisi analinda na kuendesha: mikataba, ada, kalenda, faili.
    – Muuzaji anafuatilia: maonyesho, masoko ya mtandaoni, mitandao ya kijamii, arifa za bure za hifadhidata.
    – Kila mtu anatoa taarifa mara moja. Baada ya tatizo, wote wanakaa pamoja na kubadilisha ukurasa.
    Kila kazi ina msaidizi. Tarehe na nywila za madaftari zinajulikana na zaidi ya mtu mmoja.
more-2 =
    Hatua za kwanza:
    – Andika kanuni muhimu: nani anaweza kuchapisha, nani anaweza kutia sahihi, karatasi ziko wapi.
    – Andika cha kufanya siku mbaya: tunza ushahidi, andika tarehe, mwambie mmiliki, usijibu kwa hasira, mpigie wakili.
    – Upe ukurasa bajeti ndogo ya mwaka kwa ada na utafutaji mmoja.
    – Weka jambo la kudumu kwenye ajenda ya mkutano: kipya, kinachodaiwa, kilichoonekana, kilichoibwa.
    Mtego: kila kitu kiko kichwani mwa mtu mmoja. Mtu huyo akiugua au kuondoka, uhuishaji unakosekana.
    Mfano: mwenye duka la mikate yuko hospitalini. Msaidizi anaona onyo na kulipa ada ya alama.
ask =
    nani asimamie mambo ya chapa kwenye biashara yetu
    tumesahau kulipa ada ya alama kwa sababu meneja kaondoka
    timu ndogo tugawane vipi kazi za miliki bunifu
    nani anatia sahihi mikataba ya siri
    kalenda ya tarehe za usajili nani aitunze
    mimi peke yangu nafanya kila kitu ip
    kanuni za ndani za kampuni kuhusu ubunifu
    tufanye nini siri ikivuja, nani ahusike
    nani kampuni asimamie hataza
