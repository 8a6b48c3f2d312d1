question = Ninahitaji picha au michoro gani kwa ombi la muundo la Hague?
answer =
    Picha kali zinazoonyesha muonekano wote. Ndizo zinazoamua nini kinalindwa, na kwa kawaida huwezi kuongeza picha baadaye.
    – Picha au michoro, ya rangi au nyeusi na nyeupe. Aina hizi zote zinaweza kuwa katika ombi moja.
    – Bidhaa tu, kwenye mandhari tulivu isiyo na urembo. Hakuna mikono, watu wala vitu vingine.
    – Hakuna vipimo, mishale wala maandishi ya kueleza. Michoro ya kiufundi haikubaliwi.
    – Pande za kutosha: mbele, nyuma, kushoto, kulia, juu, chini, na moja ya pembe.
    WIPO hukagua fomu tu. Kisha kila nchi huamua kama picha zinaonyesha vya kutosha.
more-1 =
    Jinsi ya kuzipiga:
    – Weka bidhaa kwenye karatasi tupu na mwanga laini, bila vivuli vikali wala mng’ao.
    – Tumia bidhaa ileile, rangi ileile na ukubwa uleule kila upande.
    – Baki na mtindo mmoja kwa kila muundo: picha zote, au michoro yote.
    – Zipe namba kama fomu inavyotaka, na majina: “mbele”, “juu”.
    – Linganisha pande zote kabla ya kutuma. Kitufe kilicho upande mmoja na kukosekana mwingine ni sababu ya kukataliwa.
    Ukurasa wa WIPO wa kuwasilisha hukukagulia ukubwa na aina ya faili.
more-2 =
    Fikiria unadai nini:
    – Picha za rangi zinaweza kukufunga kwenye rangi hizo katika baadhi ya nchi. Kama umbo ndilo muhimu, fikiria michoro ya kawaida.
    – Ondoa jina la chapa na lebo, isipokuwa ni sehemu ya muonekano.
    – Sehemu usiyotaka kulinda inaweza kuonyeshwa kwa mistari ya vipande au rangi nyingine. Sema hivyo kwenye maelezo. Baadhi ya nchi hulinda bidhaa nzima tu, hivyo angalia.
    – Bidhaa inayofunguka au kukunjwa: onyesha hali zake.
    Baadhi ya ofisi hutaka pande fulani, au kivuli kwenye sehemu zilizopinda. WIPO ina karatasi ya mwongozo. Isome kwa nchi zinazochunguza.
more-3 =
    Mitego:
    – Picha nzuri ya tangazo yenye maua na kikombe. Haikubaliwi, au inalinda kitu kisicho sahihi.
    – Picha za kompyuta zenye mng’ao na ukungu unaoficha kingo.
    – Picha moja tu, kwa sababu ni nafuu. Kisichoonekana ni vigumu kukitetea.
    – Kuonyesha watu picha kabla ya kuwasilisha.
    Mfano: mtengeneza viti anapiga kila kiti pande zote kwenye ukuta wa kijivu. Kabla ya kutaja soko linalochunguza, mtaalamu anakagua picha. Hilo linagharimu kidogo kuliko kukataliwa.
ask =
    picha za hague zipigwe vipi
    michoro ya muundo kwa wipo iweje
    naweza kutumia picha ya instagram kusajili muundo
    picha ngapi zinahitajika kwa hague
    nipige picha za rangi au nyeusi
    mkono unaonekana kwenye picha ya muundo
    technical drawing inakubalika hague?
    render za 3d kwa ombi la muundo nje
    picha za hague ziwe na nyuma nyeupe?
