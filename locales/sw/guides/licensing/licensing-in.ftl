question = Nataka kutumia teknolojia au chapa ya kampuni nyingine. Ninapataje leseni?
answer =
    Mtafute mwenye haki, kagua haki, omba mapema, na tia sahihi kabla ya kuwekeza.
    – Tafuta: madaftari yanaonyesha mwenye hataza, alama au muundo. Chuoni, uliza ofisi ya uhawilishaji wa teknolojia.
    – Kagua: je, ina nguvu nchini kwako na unakouza? Inahusu unachohitaji? Mtu huyu anaruhusiwa kutoa leseni?
    – Omba: barua fupi. Wewe ni nani, unataka kutengeneza nini, wapi, kiasi gani. Bila siri ndani.
    – Kubalianeni mambo makuu, kisha mkataba.
    Kukosa jibu si ndiyo.
    Hataza ina nguvu mahali ilipo tu, lakini mauzo ya nje pia huhesabiwa. Muulize mshauri kama bado inaweza kufika nchini kwako.
more-1 =
    Hataza peke yake mara chache hufundisha kazi. Uliza nini kinakuja nayo:
    – michoro, mapishi, programu, mafunzo, msaada kwako;
    – sehemu au malighafi muhimu, na kwa bei gani;
    – maboresho ya baadaye;
    – jaribio au ziara kabla ya sahihi.
    Angalia pia kama unahitaji ruhusa za wengine. Bidhaa moja inaweza kugusa hataza nyingi.
    Teknolojia ya hataza zilizokwisha ni huru kimsingi. Majina, miundo na hataza mpya bado zinaweza kulinda bidhaa. Vituo vya utafutaji vinavyoitwa TISC husaidia kujua.
more-2 =
    Mambo ya kuomba kama mpewa leseni:
    – Mwenye haki anaahidi kwamba anaimiliki, na anataja migogoro inayojulikana.
    – Unalipa kwa mauzo halisi, na unalipa pungufu au hulipi kitu haki ikianguka.
    – Unachoboresha kinabaki chako, au kinabadilishanwa kwa haki.
    – Unaweza kuuza bidhaa zilizobaki baada ya mwisho.
    – Hulazimiki kununua vitu vingine usivyotaka.
    – Mwenye haki anachukua hatua dhidi ya waigaji, au anakuruhusu wewe.
    Baadhi ya nchi hutaka mikataba ya teknolojia ya nje isajiliwe au iidhinishwe. Bila hilo, benki inaweza kukataa malipo.
more-3 =
    Ukichukua chapa: mwenye haki atakagua sampuli, maduka na matangazo. Unajenga jina lisilo lako. Hivyo omba muda wa kutosha, na uhuishaji ukifikia malengo.
    Mtego: malipo makubwa ya chini kabisa yanayodaiwa hata kisipouzwa kitu. Anza na bidhaa chache na muda mfupi.
    Usisajili alama ya mwenye haki kwa jina lako bila ridhaa iliyo wazi. Inaweza kufutwa, au lazima ikabidhiwe.
    Mfano: kiwanda cha maziwa kinachukua katuni kwa vikombe vya mtindi. Kinaanza na ladha moja, na kuongeza mauzo yakijulikana.
ask =
    nataka kutumia teknolojia ya kampuni ya nje nchini kwangu
    nipate ruhusa ya kutumia chapa ya watu
    kuomba leseni ya katuni kwa bidhaa zangu
    hataza ya mtu nataka kuitengeneza kihalali
    chuo kina teknolojia naipataje kwa kiwanda changu
    mwenye chapa hajibu barua nianze kutumia?
    kampuni inataka malipo makubwa ya chini ya leseni
    nanunua leseni ya mashine nikague nini
    nataka kutengeneza soda ya kampuni kubwa kwa ruhusa
    nataka kutumia teknolojia ya wajerumani kiwandani
