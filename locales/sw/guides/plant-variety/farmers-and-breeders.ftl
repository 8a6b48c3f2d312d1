question = Wakulima, watunza bustani na wazalishaji wengine wanaweza kufanya nini na aina ya mbegu iliyolindwa?
answer =
    Chini ya toleo la karibuni la mkataba wa UPOV, huhitaji ridhaa kwa:
    – kulima kwa matumizi binafsi yasiyo ya biashara
    – majaribio
    – kuzalisha aina mpya kutokana nayo
    Mbegu zinazotunzwa shambani ni jambo jingine. Kila nchi huamua kama wakulima wanaweza kutunza mbegu za mavuno yao na kuzipanda tena katika ardhi yao. Inaweza kuweka mipaka kwa mazao au mashamba madogo fulani, au kudai malipo.
    Kuuza mbegu hizo kwa kawaida kunahitaji ridhaa ya mzalishaji. Katika baadhi ya nchi hata kuzigawa au kubadilishana.
    Nchi zenye toleo la zamani au sheria yake zinaweza kuruhusu zaidi. Uliza ofisi ya aina za mbegu za mimea kabla ya kufanya lolote.
more-1 =
    Wewe ni mkulima:
    – Uliza: aina hii inalindwa hapa, na zao langu ni kati ya yanayoruhusiwa kutunzwa?
    – Tunza mfuko, lebo na risiti. Soma masharti yake.
    – Uliza kama mashamba madogo hayalipi chochote.
    – Usiuze wala kutangaza mavuno kama mbegu bila ridhaa ya mzalishaji.
    – Kuuza mavuno kama chakula kwa kawaida ni sawa, kama mbegu ilinunuliwa kwa uaminifu.
    – Hataza ya mmea au jeni ni haki nyingine, yenye kanuni nyingine.
    Mkataba wa kimataifa wa rasilimali za kijenetiki za mimea unazungumzia haki za wakulima za kutunza, kutumia, kubadilishana na kuuza mbegu hizo. Zinafika wapi, inategemea sheria ya nchi.
more-2 =
    Wewe ni mzalishaji wa mbegu, na wengine wanatumia aina yako:
    – Wanaweza kuichanganya na kwa kawaida kuuza kilicho kipya kweli.
    – Chini ya toleo la karibuni, ridhaa yako inahitajika kama aina mpya kimsingi imetokana na yako. Aina hiyo hubaki na kinachoifanya yako kuwa ya pekee, kama mabadiliko ya asili (mutant) yanavyoweza.
    – Inahitajika pia kama haitofautiani wazi, au kama yako lazima itumike tena kila mara kuizalisha.
    – Ukishauza mmea, huwezi kudhibiti uuzaji wake zaidi huko. Kuuzalisha upya bado kunahitaji ridhaa yako.
    Kama aina imetokana na nyingine kimsingi ni jambo la wataalamu. Pata ushauri kabla ya kumshutumu mtu.
more-3 =
    Huna uhakika? Uliza kwa maandishi na utunze jibu. Leseni fupi mara nyingi ni nafuu kuliko mgogoro.
    Umepata bili au barua kuhusu mbegu ulizotunza? Andika tarehe, hakikisha aina hiyo inalindwa nchini kwako, na upate ushauri kabla ya kulipa au kukataa.
    Mfano: kikundi cha kijiji kinabadilishana mbegu za viazi. Aina mojawapo inalindwa. Kikundi kinauliza ofisi, kinajua kwamba kubadilishana hakuruhusiwi huko, na kinachukua leseni ya kikundi. Kwa aina za zamani za kienyeji hakuna kinachobadilika.
    Mtego: “kila mtu hufanya hivyo” si ruhusa, na barua kali si sahihi kila mara.
ask =
    naweza kutunza mbegu za mavuno yangu kwa mwaka ujao
    majirani wanabadilishana mbegu za viazi zilizolindwa inaruhusiwa
    kampuni ya mbegu inanidai pesa kwa mbegu nilizohifadhi
    naweza kutumia ua lililolindwa kuzalisha aina yangu
    mkulima mdogo analipa royalty ya mbegu?
    mtu anauza mutant ya aina yangu ya tufaha
    jirani anazalisha strawberry zangu nyumbani naweza kumzuia
    haki za wakulima na haki za wagunduzi wa mbegu
    naweza kuuza nafaka niliyolima kwa mbegu iliyolindwa
    naruhusiwa kuhifadhi mbegu za msimu ujao?
    mbegu za kampuni naweza kupanda tena
