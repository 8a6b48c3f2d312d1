question = Je, mshindani anaweza kufungua bidhaa yangu na kujifunza inavyotengenezwa?
answer =
    Katika nchi nyingi, ndiyo. Kufungua bidhaa iliyonunuliwa kwa haki huitwa uhandisi wa kinyume (reverse engineering). Kwa kawaida ni njia halali ya kujifunza siri ya biashara.
    Hivyo usiri peke yake ni dhaifu kwa chochote ambacho mnunuzi anaweza kuona, kupima au kuchunguza.
    Kilichojifunzwa bado huenda hakiwezi kunakiliwa kwa uhuru. Hataza, modeli ya matumizi (utility model), muundo, alama ya biashara au hakimiliki inaweza kukataza nakala.
    Kama bidhaa yako inaonyesha siri yake, uliza kuhusu ulinzi kabla ya kuiuza.
more-1 =
    Vivyo hivyo kwako. Kwa kawaida unaweza kuchunguza bidhaa ya mshindani, lakini angalia haki zake kabla ya kutengeneza yako.
    Mipaka inayotegemea nchi na mkataba:
    – mkataba wa kuazima, majaribio au leseni unaweza kukataza kuifungua bidhaa;
    – kwa programu, hakimiliki huweka kanuni maalumu, kwa mfano ili programu zifanye kazi pamoja;
    – kunakili kunakopotosha wanunuzi kunaweza kuwa ushindani usio wa haki.
    Tunza risiti na kumbukumbu za majaribio yako. Zinaonyesha ulijifunza kwa uaminifu.
more-2 =
    Jiulize: je, fundi mzuri anaweza kuigundua kutoka kwenye bidhaa kwa muda mfupi?
    Kama ndiyo, fikiria hataza au modeli ya matumizi kwa inavyofanya kazi, na muundo kwa inavyoonekana.
    Kama hapana, usiri unaweza kukufaa vizuri. Mifano ni joto la oveni, hatua ya uchachushaji au msimbo unaobaki kwenye seva yako.
    Mfano: mtengeneza vichujio vya maji anapata hataza ya katriji, inayoonekana na wote. Namna ya kusafisha mkaa inabaki siri.
    Mtego: kuuza kwanza na kuuliza baadaye. Kikishauzwa, uvumbuzi huenda si mpya wa kutosha kwa hataza.
ask =
    mshindani amenunua bidhaa yangu na kuifungua
    naweza kufungua mashine ya mtu nijifunze
    amepima sabuni yangu maabara na kuiiga
    reverse engineering ni halali
    kuchunguza app ya mwenzangu inavyofanya kazi
    amegundua mapishi yangu kwa kuonja
    siri yangu inaonekana kwenye bidhaa nifanyeje
    kopi ya mashine ya nje kuitengeneza hapa
    ameonja achari yangu na kuiga
    mshindani amefungua kifaa changu akajua siri
