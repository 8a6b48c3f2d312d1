question = Hataza ni nini?
answer =
    Hataza ni haki ya pekee kwa uvumbuzi: bidhaa mpya ya kiufundi au njia mpya ya kufanya kitu.
    Ofisi huitoa baada ya maombi. Kisha unaweza kuwazuia wengine kutengeneza, kutumia, kuuza au kuingiza nchini uvumbuzi huo bila ridhaa yako.
    Ina nguvu tu katika nchi au kanda iliyoitoa, na kwa muda maalumu tu.
    Kwa upande wake, uvumbuzi unachapishwa. Kila mtu anaweza kuusoma, na baadaye kila mtu anaweza kuutumia.
    Hataza hailindi jina, nembo wala wazo tupu.
more-1 =
    Inadumu muda gani? Kanuni za biashara duniani zinataka nchi nyingi zitoe angalau { $term } kuanzia tarehe ya kuwasilisha.
    Muda ulioandikwa kwa nchi yako: { $home-term }.
    Katika nchi nyingi unalipa ada ili ibaki na nguvu, mara nyingi ada ya kila mwaka. Bila malipo inakoma, na yeyote anaweza kutumia uvumbuzi huko.
    Unaweza kutumia hataza mwenyewe, kuiuza, au kuwaruhusu wengine waitumie kwa pesa (leseni).
    Kinachohesabiwa ni madai. Hizi ni sentensi zinazosema hasa kinacholindwa.
more-2 =
    Mitego:
    – “Patent pending” inamaanisha tu kwamba maombi yamewasilishwa. Mara nyingi huwezi kumzuia mtu kabla hataza haijatolewa.
    – Hataza inakuwezesha kuwazuia wengine. Haiahidi kwamba unaruhusiwa kuuza: bidhaa yako inaweza kutumia hataza ya mtu mwingine.
    – Ofisi haichungi soko. Lazima wewe mwenyewe utafute nakala na uchukue hatua.
    Mfano: una hataza ya bawaba bora. Hakuna anayeruhusiwa kuiiga katika nchi hiyo. Kama mlango wake una hataza ya kampuni nyingine, bado unahitaji ridhaa ya kampuni hiyo.
ask =
    hataza ni kitu gani hasa
    patent maana yake nini kwa kiswahili
    nikipata hataza naweza kufanya nini nayo
    hataza inadumu miaka mingapi
    hataza ni sawa na kusajili kampuni?
    patent pending maana yake
    nalipa kila mwaka kwa ajili ya hataza?
    naweza kuzuia watu kuiga kwa hataza
    hataza ina faida gani kwa fundi mdogo
    hataza inanisaidia nini mimi fundi
