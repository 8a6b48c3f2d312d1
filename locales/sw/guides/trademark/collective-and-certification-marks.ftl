question = Kikundi chetu kinasajili na kuendeshaje alama ya pamoja au ya uthibitisho?
answer =
    – Alama ya pamoja ni ya kikundi, kama chama au ushirika. Wanachama wake huitumia.
    – Alama ya uthibitisho husema bidhaa au huduma zinafikia kiwango. Mmiliki hukagua. Katika nchi nyingi yeye mwenyewe haruhusiwi kuuza bidhaa hizo.
    Mnahitaji:
    – chombo kinachoweza kumiliki alama;
    – ishara bainifu na iliyo huru;
    – kanuni za matumizi zilizoandikwa;
    – watu na pesa za kukagua kanuni zinafuatwa.
    Kisha chombo kinaomba ofisi ya miliki bunifu, pamoja na kanuni. Si kila nchi ina aina hizi zote. Baadhi ya ofisi hupunguza ada kwa vikundi, hivyo ulizeni.
more-1 =
    Kanuni za matumizi ndizo moyo wake. Andikeni:
    – nani anaweza kutumia alama, na jinsi ya kujiunga;
    – kwa bidhaa zipi, na ubora gani;
    – ishara inaonekanaje, na inaweza kuwekwa wapi;
    – nani anakagua, mara ngapi, na nani analipa;
    – nini hutokea kwa wadanganyifu, hatua kwa hatua;
    – kanuni zinabadilishwaje.
    Ziwe fupi ili wote wasome. Wanachama wazipigie kura kabla ya kuwasilisha.
    Alama ya uthibitisho iwe wazi kwa kila anayefikia kiwango, katika nchi nyingi pia kwa sheria.
more-2 =
    Baada ya usajili:
    – Tunzeni orodha ya watumiaji, na mpeni kila mmoja ruhusa ya maandishi.
    – Kagueni, chukueni sampuli na andikeni matokeo.
    – Chukueni hatua mtu akitumia alama bila ruhusa, au akivunja kanuni.
    – Itumieni ofisi kanuni zilizobadilishwa, sheria inapotaka. Hadi hapo huenda zisihesabike.
    Mtego: hakuna anayekagua. Katika nchi nyingi alama bila ukaguzi inaweza kufutwa.
    Mtego mwingine: chombo hakina pesa mradi ukiisha. Pangeni ada ya mwaka ya watumiaji tangu mwanzo.
more-3 =
    Nje: nchi za Mkataba wa Paris lazima zikubali alama za pamoja za vyama, kwa masharti yao. Haya hutofautiana, na aina za alama pia.
    Aina hizi zote zinaweza kupita kwenye Mfumo wa Madrid, kama alama ya msingi nyumbani ni ya aina hiyo na nchi mnayoitaja inaijua. Semeni hivyo kwenye fomu. Baadhi ya nchi kisha huomba kanuni moja kwa moja, na wakala wa huko husaidia.
    Kila mwanachama pia abaki na alama yake. Ya kikundi inasema “mmoja wetu”, yake inasema “huyu ni mimi”.
    Mfano: wasagaji wanakubaliana unga uliosagwa kwa mawe bila viongezi. Mkaguzi wa kulipwa anatembelea kila kinu. Anayeshindwa lazima aondoe ishara kwenye mifuko.
ask =
    ushirika wetu unataka nembo moja kwa wanachama wote
    kikundi cha akina mama alama ya pamoja
    nembo ya ubora ya chama chetu isajiliwe vipi
    kanuni za kutumia alama ya ushirika
    mwanachama anatumia nembo kwa bidhaa mbaya
    tofauti ya collective mark na certification mark
    wafuga nyuki wana chapa moja nani mmiliki
    alama ya pamoja nje ya nchi inawezekana
    vicoba vyetu vina nembo moja
    chama cha mafundi tunataka nembo moja
