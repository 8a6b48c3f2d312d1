question = Tunatengeneza vitu vya kuchezea au michezo. Ulinzi upi ni muhimu kwanza?
answer =
    Kwa kawaida muonekano na jina, viwasilishwe kabla ya maonyesho ya kwanza:
    – umbo la kitu cha kuchezea, mwanasesere, ubao: ubunifu wa viwandani;
    – jina la kitu, mfululizo au mhusika: alama ya biashara;
    – michoro, hadithi, maandishi ya kanuni, muziki, programu: hakimiliki;
    – mtambo mpya ndani yake: hataza au modeli ya matumizi (utility model);
    – mpango wa msimu ujao: usiri.
    Wazo la mchezo na namna ya kuucheza kwa kawaida ni huru kwa wote. Maandishi ya kanuni, picha na jina si huru.
    Umbo linalohitajika ili kitu kifanye kazi tu, kama kishikizo cha kuunganisha, mara nyingi hukataliwa.
more-1 =
    Mtego wa kawaida ni maonyesho ya vitu vya kuchezea. Wanunuzi na waigaji huangalia meza ileile. Wasilisha kwanza, kisha onyesha.
    Mitego mingine:
    – Mhusika wa filamu, katuni au klabu kwenye bidhaa yako. Unahitaji leseni. Hata “anayefanana” anaweza kuleta shida.
    – Kiwanda kinawauzia wengine bidhaa za ukungu (mold) wako. Mkataba ukataze, na useme nani anaumiliki.
    – Picha dhaifu katika ombi la muundo. Kisichoonekana kwenye picha ni vigumu kukitetea.
    – Mfanyakazi huru alichora mhusika na hakuhamisha haki kamwe.
    Kanuni za usalama wa vitu vya kuchezea ni jambo jingine. Uliza mamlaka ya usalama wa bidhaa.
more-2 =
    Hatua za kwanza:
    – Tafuta jina na muonekano katika hifadhidata za bure, na tazama madukani.
    – Wasilisha muundo na jina, na mtambo kama ni mpya. Tieni sahihi na mchoraji na kiwanda.
    – Uliza forodha kama alama au muundo wako unaweza kuandikishwa, mahali nakala zinakoingilia.
    Baada ya ombi la kwanza la muundo una muda wa { $design-priority } kuwasilisha katika nchi nyingine.
    Ukitaka kuonyesha wahusika wa wengine, mwombe mwenye haki leseni kabla ya kuchora.
    Mfano: wazazi wanatengeneza kreni ya mbao yenye winchi mpya. Winchi inakuwa modeli ya matumizi, muonekano muundo, na jina alama. Kisha wanaenda maonyesho.
ask =
    natengeneza midoli ya vitambaa nilinde nini
    bao jipya la mchezo nimebuni
    michezo ya watoto ya mbao inaigwa
    naweza kuweka katuni maarufu kwenye toy zangu
    board game yangu ilindweje
    kanuni za mchezo zinaweza kusajiliwa
    kiwanda kinauza midoli yangu kwa wengine
    magari ya kuchezea ya waya ulinzi
    vitabu vya kupaka rangi na midoli ya watoto
    natengeneza midoli ya mbao nisajili nini
