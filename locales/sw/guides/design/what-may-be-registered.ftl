question = Muonekano upi unaweza kusajiliwa kama muundo, na nini kimeachwa nje?
answer =
    Karibu muonekano wowote wa bidhaa, kama ni mpya. Umbo, mistari, ruwaza, uso, rangi, bapa au lenye kina.
    – Mpya: hakuna aliyeufanya ujulikane kabla hujawasilisha. Tofauti ndogo zisizo muhimu hazihesabiwi.
    – Tofauti ya kutosha: nchi nyingi hutaka pia utoe taswira ya jumla tofauti na ya zamani. Baadhi hutaka uwe ubunifu wa mwenyewe.
    Vinaachwa nje karibu kila mahali:
    – muonekano unaofuata kazi tu;
    – mawazo, mitindo na mbinu;
    – miundo ya kuudhi, na mara nyingi bendera na nembo rasmi.
    Kipimo halisi kinategemea nchi. Ofisi yako inaweza kukuambia.
more-1 =
    Jaribio la haraka la “mpya na tofauti”:
    – Weka bidhaa yako kando ya za zamani zilizo karibu zaidi: zako pia, za nje na za mtandaoni.
    – Muulize anayezijua bidhaa hizo. Je, ni muonekano mwingine kwa mtazamo wa kwanza, au uleule wenye jambo dogo jipya?
    – Mbunifu ana uhuru gani hapa? Palipo na nafasi ndogo, tofauti ndogo zinaweza kutosha.
    Tafuta katika Global Design Database ya bure ya WIPO, maduka ya mtandaoni, katalogi na utafutaji wa picha. Chapisho lako la mapema linahesabiwa pia, isipokuwa nchi inalisamehe kwa muda.
    Rangi mpya kwenye umbo la zamani mara chache inatosha.
more-2 =
    “Kazi” maana yake nini? Jiulize kwa nini umbo liko hivyo. Kama ni ufundi tu ulioamua, si muundo. Hataza au modeli ya matumizi (utility model) inaweza kufaa.
    Bidhaa nyingi huchanganya. Kiti lazima kimbebe mtu, lakini muonekano wake una uhuru mwingi. Huo unaweza kusajiliwa.
    Katika baadhi ya nchi, sehemu zisizoonekana kwenye matumizi ya kawaida hazilindwi. Kwingine viungio vinavyopaswa kuingia bidhaa nyingine vimeachwa nje.
    Ondoa jina na nembo za wengine. Huwezi kupata haki juu ya alama ya mtu mwingine.
    Ruwaza za zamani za jamii zinaweza kuwa za jamii hiyo. Uliza kabla ya kusajili kinachofanana nazo.
more-3 =
    Mara nyingi inawezekana: samani, nguo, viatu, vito, vitu vya kuchezea, vifungashio, lebo, vitambaa, zana, taa, sehemu zinazoonekana.
    Katika nchi nyingi pia ikoni na skrini. Kwingine, uhuishaji wa picha na ndani ya duka.
    Kwa kawaida haiwezekani: mapishi, mtindo wa nywele, ramani ya jengo kama wazo, jina kwa herufi za kawaida, programu ya kompyuta.
    Mtego: cheti si uthibitisho wa upya. Ofisi nyingi haziuchunguzi. Mshindani anaweza kufutisha usajili dhaifu, na wewe unaweza kuushambulia wake.
    Mfano: mtengeneza midoli anasajili dubu mpya mwenye uso wa pekee. Umbo la mviringo la dubu yeyote linabaki huru.
ask =
    kitu gani hakiwezi kusajiliwa kama muundo
    mtindo wa nywele naweza kusajili
    nimebadilisha kidogo begi la mtu nisajili
    ruwaza ya kimasai naweza kuisajili
    umbo la chupa yangu linasajilika?
    ramani ya nyumba ni design?
    muonekano wa app unaweza kusajiliwa
    rangi mpya ya kiti inatosha kusajili
    nakshi za mlango wa zanzibar nisajili
    mshono mpya wa kitenge unasajiliwa
    mkufu niliosanifu unauzwa na wengine
