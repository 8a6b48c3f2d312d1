question = Naweza kulinda mimea gani, na mpya, tofauti, yenye kufanana na isiyobadilika maana yake nini?
answer =
    Unaweza kulinda aina ya mmea: kundi la mimea yenye sifa wazi zinazobaki unapoizalisha. Uliizalisha wewe, au uliigundua na kuiendeleza.
    Chini ya toleo la karibuni la mkataba wa UPOV lazima iwe:
    – mpya: haikuuzwa mapema mno kabla ya kuomba
    – tofauti: iko tofauti waziwazi na kila aina inayojulikana tayari popote
    – yenye kufanana: mimea inafanana katika sifa muhimu
    – isiyobadilika: ileile baada ya kuizalisha tena na tena
    – yenye jina: jina linalofaa
    Si lazima iwe na ladha bora au mavuno mengi. Uliza kwanza kama nchi yako inalinda aina hii ya mmea.
more-1 =
    Upya unahusu mauzo, si kutojulikana. Kinachohesabiwa ni kuwauzia wengine mbegu, mimea au mavuno kwa ridhaa yako, ili kuitumia aina hiyo.
    Katika nchi zinazofungwa na toleo la karibuni la mkataba wa UPOV:
    – Iliuzwa katika nchi unayoomba: si mapema kuliko { $home-sale } kabla ya kuomba.
    – Iliuzwa katika nchi nyingine: si mapema kuliko { $abroad-sale } kabla.
    – Miti na mizabibu iliyouzwa katika nchi nyingine: si mapema kuliko { $abroad-tree-sale } kabla.
    – Ndani ya umoja kama Umoja wa Ulaya, mauzo katika mwanachama mwingine yanaweza kuhesabiwa kama mauzo ya nyumbani.
    Andika mauzo ya kwanza katika kila nchi. Alichouza mwizi bila ridhaa yako kwa kawaida hakihesabiwi. Nchi nyingine zinaweza kuwa na kanuni tofauti.
more-2 =
    Ofisi hupima kama ni tofauti, inafanana na haibadiliki, mara nyingi kwa kupanda mimea yako kando ya inayojulikana. Hii inaitwa jaribio la DUS.
    Jina la aina:
    – Lazima litofautishe aina hii na nyingine za spishi hiyo au ya karibu.
    – Lisipotoshe kuhusu sifa, thamani au mgunduzi.
    – Tarakimu peke yake zinaruhusiwa tu pale ilipo kawaida.
    – Tumia jina lilelile katika kila nchi.
    – Kila anayeuza aina hiyo lazima alitumie, hata haki ikishaisha.
    Kwa hiyo tenganisha chapa yako. Jina ambalo pia ni alama yako ya biashara linaweza kukataliwa.
more-3 =
    Usichoweza kulinda kwa njia hii: mmea mmoja usio na ukoo, jeni, njia ya kuzalisha, au mmea ulioupata tu bila kuuendeleza. Tawi lililobadilika ambalo unalizalisha na kulidumisha linaweza kuwa aina mpya.
    Baadhi ya nchi hulinda mimea yote, nyingine ile tu iliyo kwenye orodha. Kama uyoga au mwani unahesabiwa pia hutofautiana.
    Mfano: mkulima anapata tawi la chenza linaloiva kwa kuchelewa. Analipandikiza, analifuatilia kwa misimu kadhaa na kutunza kumbukumbu na picha. Linabaki vilevile. Kisha anaomba, kabla ya kuuza miche.
    Mtego: aina ambayo jirani ameilima kwa miaka inajulikana, hata kama hakuna aliyeisajili.
ask =
    mmea gani unaweza kulindwa
    mbegu za kienyeji naweza kuzisajili
    dus ni nini kwenye mbegu
    nimepata mti unaozaa mapema naweza kuusajili
    nilishauza mbegu mwaka jana naweza kuomba
    jina la mbegu yangu liweje
    uyoga mpya unalindwa?
    aina mpya ya mwani pemba
    mti nilioukuta porini nisajili
