question = Aina mpya za mbegu za mimea zinalindwaje?
answer =
    Katika nchi nyingi kwa haki ya mgunduzi wa mbegu (haki za wagunduzi wa aina mpya za mbegu za mimea). Ni haki ya pekee, mbali na hataza.
    Unaweza kuipata kama aina yako ni:
    – mpya: haikuuzwa mapema mno kabla ya kuomba
    – tofauti: iko tofauti waziwazi na aina zinazojulikana
    – yenye kufanana: mimea yake inafanana
    – isiyobadilika: inabaki ileile inapozalishwa
    Inahitaji pia jina linalofaa.
    Kisha wengine wanahitaji ridhaa yako kuzalisha au kuuza mbegu, miche au vipandikizi vyake. Ina nguvu tu katika nchi au kanda iliyoitoa, kwa muda maalumu.
more-1 =
    Katika nchi zinazofungwa na toleo la karibuni la mkataba wa UPOV, haki lazima idumu angalau { $term } tangu kutolewa.
    Kwa miti na mizabibu lazima idumu angalau { $tree-term } huko.
    Mipaka ya kawaida:
    – kulima binafsi kusiko kwa biashara
    – majaribio
    – uzalishaji wa mbegu: wengine wanaweza kutumia aina yako kuzalisha aina mpya
    – mbegu za kuhifadhi shambani: nchi nyingi huwaruhusu wakulima kubaki na sehemu ya mbegu za mavuno yao, kwa mipaka. Hili hutofautiana sana.
    Baadhi ya nchi zina mfumo wao, au haki nyingine kwa wakulima.
more-2 =
    Mfano: kitalu kinapata waridi lenye rangi mpya kati ya mimea yake, kinalizalisha na kulifanya libaki vilevile. Hiyo inaweza kuwa aina mpya, kwa sababu iligunduliwa na kuendelezwa.
    Mitego:
    – Mmea ulioleta tu kutoka eneo jingine si aina yako. Aina za zamani za kienyeji si mali ya mtu kwa njia hii.
    – Kuuza mapema mno kunaweza kumaliza nafasi yako.
    – Kutumia mimea ya porini au ya nje kunaweza kuhitaji kibali au makubaliano ya kugawana manufaa.
    Jina la aina lazima libaki huru kwa wote. Chapa ya mbegu zako ni alama ya biashara, na iwe neno jingine.
ask =
    nimezalisha mbegu mpya ya mahindi, nailindaje
    haki ya mgunduzi wa mbegu ni nini
    aina mpya ya maharage inaweza kusajiliwa
    wakulima wanauza mbegu yangu bila ruhusa
    naweza kupata hataza ya mmea
    kuhifadhi mbegu za msimu uliopita ni kosa?
    mche mpya wa parachichi nimilikije
    upov ni nini
    nimezalisha mahindi mapya kitu gani kinanilinda
    nimekuza pilipili ya aina mpya ni yangu?
