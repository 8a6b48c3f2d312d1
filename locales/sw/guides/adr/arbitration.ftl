question = Usuluhishi (arbitration) ni nini, na je, uamuzi wake ni wa mwisho?
answer =
    Usuluhishi (arbitration) ni kama mahakama binafsi. Pande zote zinakubali kwamba msuluhishi (arbitrator) mmoja au zaidi ataamua, na kwamba uamuzi, yaani tuzo, unazifunga.
    – Lazima pande zote ziwe zimekubali, kwa kawaida kwa maandishi, kwenye mkataba au baada ya ugomvi kuanza.
    – Kwa pamoja mnaweza kuchagua kanuni, kituo, msuluhishi, lugha na mahali.
    – Tuzo ni ya mwisho. Kwa kawaida hakuna rufaa kwa sababu tu ina makosa.
    – Mahakama za nchi nyingi huitekeleza chini ya Mkataba wa New York.
    Unafaa ugomvi wa mkataba. Haumfikii mtu baki anayekuiga bila kukubali chochote.
    Umepokea ombi? Muda wa kujibu ni mfupi. Mwone wakili siku hiyohiyo.
more-1 =
    Mahali pa usuluhishi ndipo nyumbani kwa kesi kisheria. Mahakama za hapo zinaweza kusaidia, na kufuta tuzo kwa makosa makubwa. Kikao kinaweza kuwa kwingine, au mtandaoni.
    Chagua nchi iliyojiunga na Mkataba wa New York. Upande wa pili pia uwe na mali katika nchi kama hiyo.
    Inavyokwenda: ombi, jibu, kuchagua wasuluhishi, karatasi na ushahidi, mara nyingi kikao, kisha tuzo.
    Kwa Kanuni za WIPO, kesi ifungwe ndani ya { $closing } baada ya utetezi au jopo kuanza, lolote lililo la baadaye.
    Tuzo ifuate ndani ya { $award }.
    Haya ni malengo, hufuatwa inapowezekana.
more-2 =
    Mahakama inaweza kukataa kutekeleza tuzo kwa sababu chache. Mifano: hakuna makubaliano halali, hakukuwa na nafasi ya haki ya kusikilizwa, mambo ambayo hakuna aliyeyauliza, au kugongana na kanuni za msingi za umma.
    Mitego:
    – kifungu kisicho na kanuni, mahali wala kituo;
    – wasuluhishi watatu kwa pesa kidogo;
    – mahali pa mbali usipoweza kumudu;
    – usipokuja, kesi inaweza kuendelea bila wewe.
    Kabla ya kutia sahihi, uliza ingegharimu nini kudai bili ndogo isiyolipwa.
    Mfano: studio ya michezo hailipwi na mchapishaji wa nje. Mkataba unataja usuluhishi katika nchi ya tatu. Kwa tuzo hiyo, mahakama ya nchi ya mchapishaji inaweza kuamuru malipo.
ask =
    arbitration ni nini kwa lugha rahisi
    uamuzi wa arbitration unanifunga kweli
    naweza kukata rufaa dhidi ya msuluhishi
    nimepokea barua ya arbitration nifanyeje
    mteja wa ulaya halipi, mkataba unataja arbitration
    tuzo ya usuluhishi inatekelezwaje kenya
    arbitration yafanyika wapi
    nisipoenda kwenye kikao cha usuluhishi itakuwaje
    uamuzi wa msuluhishi lazima tuufuate
