question = Viwanda, wateja au zabuni wanahitaji michoro, mapishi au sampuli zetu. Tubakije salama?
answer =
    Toa kidogo iwezekanavyo, kwa kuchelewa iwezekanavyo, kwa watu wachache, na kamwe si bila karatasi.
    – Kwanza wasilisha kinachoweza kuonekana na yeyote: uvumbuzi, muonekano, jina. Fanya pia katika nchi ya kiwanda.
    – Tieni sahihi kabla ya kutuma: tunza siri, tumia kwa ajili yetu tu, usimtengenezee mwingine.
    – Gawa: sehemu tofauti kwa watengenezaji tofauti. Kiungo muhimu changanya mwenyewe.
    – Weka alama kila ukurasa, na andika nini kilikwenda kwa nani.
    Karatasi lazima ifanye kazi aliko mwenzako. Mkataba wa sheria yako unaweza kuwa mgumu kutekelezwa huko. Mwombe wakili wa nchi hiyo mkataba mfupi.
more-1 =
    Na kiwanda, hata cha nje, mkataba useme:
    – hakuna za ziada, kuuza zilizoharibika, wala kiwanda kingine bila kibali chako;
    – kalibu, zana na mafaili ni vyako na vinarudi;
    – unaweza kutembelea na kuhesabu;
    – hakuna kuwasiliana na wateja wako, wala kutumia kwa bidhaa zake (seti hii huitwa NNN);
    – nani anamiliki maboresho;
    – lugha gani inahesabika, sheria gani, mahakama au usuluhishi (arbitration) gani;
    – kiasi maalumu kwa kila ukiukaji, sheria hiyo ikiruhusu.
    Hakikisha jina la kweli la kampuni kwenye daftari la kampuni la huko. Karatasi ya dalali huenda isikifunge kiwanda.
    Sajili alama yako huko kabla ya oda ya kwanza. Kiwanda kisiisajili.
more-2 =
    Na wateja na sampuli:
    – Sampuli husema kinachoweza kupimwa. Kama inaonyesha siri, iazimishe kwa ahadi yenye sahihi: isifunguliwe, isichunguzwe, isipitishwe, irudishwe.
    – Kabla ya hataza au muundo kuwasilishwa, sampuli bila usiri inaweza kuviharibu.
    – Kwenye ofa, sema inafanya nini, si vipi.
    – Soma masharti ya mnunuzi. Yanaweza kumruhusu atumie michoro yako kwa wengine. Yafute, au uliza.
    – Mstari wa “siri” chini ya barua pepe si mkataba.
    – Ziara: kubalianeni njia, hakuna picha, sahihi mlangoni.
more-3 =
    Na zabuni na mamlaka:
    – Uliza kwanza karatasi zipi zinaweza kuwa za umma, na siri zinawekewaje alama.
    – Weka alama kurasa za siri, sema kwa nini, na toa toleo lisilo nazo.
    – Acha kiini nje kama hakihitajiki.
    – Ukishindwa, omba karatasi zako zirudi.
    – Kwa vibali vya chakula, dawa au kemikali, uliza nani anaona mapishi.
    Mtego: kila kitu kinaitwa siri. Basi ofisi huenda isikubali chochote.
    Mfano: mtengeneza sosi anapikiwa msingi nje. Mchanganyiko wa viungo unakuja tayari kwenye mifuko, kutoka jikoni kwake.
ask =
    kiwanda china wanataka mchoro wa bidhaa yangu
    zabuni ya serikali inataka mapishi yangu
    natuma sampuli kwa mteja ataiga?
    nnn agreement ni nini
    tbs au tmda wanataka fomula ya dawa yangu
    kiwanda kinanitengenezea sosi kitajua mapishi
    mteja anataka drawing kabla ya kulipa
    nifichaje siri kwa watengenezaji wa nje
    kiwanda cha uganda kinapika sosi yangu
    nampa mchina mold naogopa atauzia wengine
