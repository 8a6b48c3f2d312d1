question = Ninasomaje hataza, na je, inahusu bidhaa yangu?
answer =
    Angalia madai. Ni sentensi zenye namba, kwa kawaida karibu na mwisho. Husema nini kinalindwa. Kichwa na muhtasari havisemi.
    Chukua dai linalosimama peke yake na ulikate vipande. Linganisha kila kipande na bidhaa yako:
    – Ina kila kipande: huenda uko ndani ya dai.
    – Inakosa kipande: mara nyingi uko nje. Lakini katika nchi nyingi kinachofanya kazi hiyohiyo kwa namna ileile kinaweza kuhesabiwa kuwa kipande hicho.
    Kisha angalia kama hataza imetolewa, ina nguvu na ni halali nchini kwako. Kabla ya kuitegemea, muulize wakili wa hataza.
more-1 =
    Ukurasa wa kwanza unakuambia nini:
    – Herufi kabla ya namba huonyesha nchi au mfumo. “WO” ni ombi la PCT, si hataza. “EP” ni ya Ulaya, hivyo uliza ina nguvu wapi.
    – Herufi baada ya namba huonyesha hatua. “A” mara nyingi ni ombi na “B” hataza iliyotolewa, lakini ofisi hutofautiana.
    – Tarehe ya kuwasilisha na tarehe ya kwanza, ya kipaumbele.
    – Mmiliki, wavumbuzi na alama za daraja.
    Ombi bado si hataza, lakini linaweza kuwa. Madai yake mara nyingi hupungua kabla ya kutolewa. Hataza ikitolewa, soma maandishi ya hataza hiyo. Daftari la ofisi tu huonyesha kama ina nguvu.
more-2 =
    Jinsi ya kusoma madai:
    – Dai huru husimama peke yake. Ndilo pana zaidi, hivyo anzia hapo. Yanaweza kuwa kadhaa: angalia kila moja.
    – Dai tegemezi hutaja jingine na kuongeza kipande. Nje ya la kwanza kwa kawaida ni nje ya la pili.
    – “Comprising” kwa kawaida maana yake: vipande hivi, na labda zaidi. Kipande chako cha ziada basi hakisaidii.
    – Madai yanaweza kulinda bidhaa, mbinu au matumizi.
    – Maelezo na michoro husaidia kuelewa maneno.
    Tengeneza jedwali: vipande vya dai kushoto, bidhaa yako kulia, na ndiyo, hapana au sina hakika.
more-3 =
    Mfano: dai linasema mguu wa kukunja, kufuli na springi. Kiti chako hakina springi, na hakuna kinachofanya kazi yake. Huenda uko nje ya dai hili. Soma mengine pia.
    Mitego:
    – “Yangu ni bora” au “yangu pia ina hataza” hakukutoi nje.
    – Uvumbuzi uleule unaweza kuwa na madai mengine katika nchi nyingine.
    – Katika nchi nyingi, kusambaza sehemu kuu yake kunaweza kuhesabiwa pia.
    – Usiandike makisio ya hatia kwenye barua pepe. Wakili aandike.
    Kama uko ndani: badilisha bidhaa, omba leseni, subiri mwisho, au hataza ikaguliwe. Wakili anaweza kuona haikupaswa kutolewa.
ask =
    claims za patent zinasomwa vipi
    hataza ya mtu inafunika mashine yangu?
    namba ya WO kwenye patent maana yake
    nimeisoma hataza sielewi madai
    bidhaa yangu ina tofauti ndogo na hataza
    herufi A na B kwenye hataza
    nitajuaje kama nakiuka hataza
    muhtasari unafanana na bidhaa yangu niogope?
    hati ya hataza ni ngumu nisome wapi kwanza
