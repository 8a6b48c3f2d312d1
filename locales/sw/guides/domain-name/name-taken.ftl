question = Jina la kikoa ninalolitaka limeshachukuliwa. Ninaweza kufanya nini?
answer =
    Kwanza angalia nani analishika na kuna nini kwenye ukurasa. Huduma ya utafutaji inaonyesha msajili na tarehe, na wakati mwingine mwenye jina.
    – Biashara halali inalitumia: inaweza kubaki na jina. Chagua jina au mwisho mwingine.
    – Ukurasa ni mtupu au unauzwa: unaweza kutoa ofa, au kuchagua jina jingine.
    – Mwenye jina analenga chapa yako kwa nia mbaya, nawe una alama: malalamiko yanaweza kulirudisha.
    Kuwa wa kwanza kunahesabiwa. Kama jina lilisajiliwa kabla hujaanza, kwa kawaida huna dai juu yake.
more-1 =
    Ukilinunua, jilinde. Weka bei ya juu kabisa kabla ya kuandika, na usiseme unalihitaji kiasi gani.
    Lipa kupitia huduma ya kuaminika ya kushika pesa (escrow). Inashika pesa hadi jina liwe kwenye akaunti yako.
    Angalia jina kwanza katika hifadhidata ya alama. Anwani ya gharama haina thamani kama huruhusiwi kufanya biashara kwa jina hilo.
    Mara nyingi badiliko dogo ni nafuu: ongeza mji wako, fani yako au mwisho mwingine. Bado lazima litofautiane vya kutosha na alama za wengine.
more-2 =
    Mtego: “msajili” usiyemjua anaandika kwamba kampuni inataka jina lako katika nchi nyingine na lazima uharakishe. Barua hizo mara nyingi ni ujanja wa mauzo. Usijibu.
    Mfano: nyumba ya wageni inaona jina lake limechukuliwa na hoteli ya mbali iliyolitumia kwa muda mrefu. Inaongeza mji wake kwenye anwani na kusajili alama yake nyumbani.
    Kama mwenye jina ni mshirika wa zamani, mfanyakazi au mtengeneza tovuti, angalia mkataba na ankara zenu. Zinaweza kuonyesha kwamba jina ni la biashara.
ask =
    domain ninayotaka imechukuliwa
    mtu amechukua jina la website yangu anataka hela
    jina la kampuni yangu lina mtu dot com
    nilinunue jina la domain kwa mtu?
    nani anamiliki domain hii
    developer wa zamani amekataa kunipa domain
    anwani ya tovuti imeuzwa kwa mwingine
    barua kutoka china kuhusu domain yangu
    mtu amenunua .com ya duka langu
    nataka jina la tovuti lakini lina mwenyewe
    tovuti yetu imeibiwa anwani anataka dola
