question = Mgogoro wetu uko katika nchi kadhaa na lazima ubaki siri. Nini kinafaa?
answer =
    Haki ni za kila nchi, kwa hiyo mahakama mara nyingi ni kesi moja kwa kila nchi, zenye sheria na matokeo tofauti. Faili na vikao vya mahakama ni vya wazi katika nchi nyingi.
    Upatanishi (mediation) au usuluhishi (arbitration) vinaweza kuweka yote katika kesi moja ya faragha, pande zote zikikubali:
    – mahali pasipo na upande na lugha moja;
    – mtu anayeijua fani yenu;
    – usiri kwa kanuni mnazochagua;
    – makubaliano moja, au tuzo moja, kwa nchi zote kati yenu.
    Kwa kinachopaswa kukoma mara moja, huenda bado ukahitaji mahakama ya nchi husika.
    Kwanza andika nchi, haki, mkataba, na kila siku ya mwisho ya mahakama au ofisi. Mazungumzo huenda yasiisimamishe.
more-1 =
    Usiri unafika wapi: kwa Kanuni za WIPO, kuwepo kwa kesi, yanayosemwa na matokeo hubaki siri, isipokuwa mambo machache.
    Angalia kanuni za vituo vingine. Usiri haufanani kila mahali.
    Unaweza kuisha mahakama inapohitajika kutekeleza au kufuta tuzo, au sheria inapokutaka utoe taarifa.
    Tieni sahihi ahadi ya kutunza siri kabla ya kukabidhi karatasi. Kwa siri za biashara, mwombe msuluhishi amri ya ulinzi, ili waliotajwa tu wazione.
    Unachotoa kwenye upatanishi kisitumiwe baadaye mahakamani. Makubaliano yaseme hivyo.
more-2 =
    Je, itafanya kazi nje? Tuzo inaweza kutekelezwa katika nchi nyingi chini ya Mkataba wa New York.
    Suluhu ya upatanishi huwafunga wahusika kama mkataba. Mkataba mpya zaidi, Mkataba wa Singapore wa Upatanishi, hurahisisha kuitekeleza katika nchi zilizojiunga.
    Muulize wakili kama nchi unazohitaji zimejiunga.
    Mtego: tuzo huzifunga pande mbili tu. Haizuii kampuni ya tatu, wala haisafishi daftari la ofisi.
    Mfano: washirika wa nchi za mbali wanagombania mapishi na jina lake katika masoko kadhaa. Kwa upatanishi mmoja wanagawana masoko, na mapishi hayafiki kamwe kwenye faili la mahakama.
ask =
    ugomvi na mshirika wa nchi tatu tufanye kesi moja
    tutatue bila watu kujua siri yetu
    mapishi yetu yasijulikane mahakamani
    mgogoro wa kenya uganda na tanzania
    kesi ya siri nje ya mahakama
    washindani wasijue tunagombana
    msambazaji wa nje ya nchi tunagombana
    mediation ya nchi mbalimbali
    ugomvi na kampuni ya nje ubaki siri
