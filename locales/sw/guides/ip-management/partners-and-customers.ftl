question = Nani anamiliki tunachotengeneza kwa oda ya mteja, au pamoja na mshirika?
answer =
    Mkataba ukinyamaza, sheria ya nchi ndiyo inayoamua. Kwa kazi ileile inaweza kumpa haki mtengenezaji au mteja.
    Kwa hiyo andikeni kabla ya kuanza:
    – kila upande unaleta nini, na kwamba kinabaki chake;
    – nani anamiliki michoro, muundo, kalibu, mapishi au programu mpya;
    – nani anaweza kuvitumia, kwa matumizi gani, na hata baada ya mwisho;
    – nani anawasilisha maombi na nani analipa;
    – nini ni siri, na hadi lini.
    Kuuza kitu kwa kawaida si kuuza haki zilizomo. Michoro ambayo mteja anakupa kwa kawaida inabaki yake: itumie kwa ajili yake tu.
more-1 =
    Kwa oda maalumu, kubalianeni pia:
    – Unaweza kutengeneza kitu hichohicho kwa wengine, na kukionyesha kama mfano wa kazi?
    – Nani anabaki na zana, ruwaza na mafaili?
    – Karakana nyingine inaweza kukitengeneza au kukiiga baadaye?
    – Nani analipa mtu mwingine akisema haki yake imeigwa? Jibu la haki ni: aliyeileta sehemu hiyo.
    Njia ya kati ambayo mara nyingi inafaa: mteja anamiliki kilicho chake maalumu. Wewe unabaki na mbinu zako za jumla, na unampa leseni ya kilichomo ndani ya bidhaa yake.
    Kuachia haki zote kuna thamani kubwa zaidi. Liweke kwenye bei.
more-2 =
    Soma masharti ya ununuzi ya wateja wakubwa. Mstari mmoja unaweza kusema matokeo na uvumbuzi wote ni wao, hata ujuzi wako wa zamani. Omba uwekewe mipaka.
    Pamoja na mshirika, chapa ya pamoja inahitaji mmiliki aliye wazi na kanuni ya mwisho.
    Mitego:
    – mshirika anawasilisha alama au hataza kwa jina lake: angalia madaftari;
    – mteja anakupa nembo au picha isiyo yake. Omba ushahidi, na aahidi kwa maandishi kulipa likitokea dai. Mmiliki wa kweli bado anaweza kukuchukulia hatua.
    Mfano: seremala anatengeneza rafu za hoteli. Wanakubaliana kwa maandishi: hoteli inamiliki muonekano, seremala anabaki na kiungio kilichofichwa kwa kazi nyingine.
ask =
    mteja aliagiza mashine sasa anadai michoro yote
    mteja anaweza kumpa seremala mwingine design yangu
    anasema amelipa kwa hiyo haki zote ni zake
    naweza kuuza design ileile ya keki kwa wengine
    private label ya supermarket nani anamiliki recipe
    nani anabaki na mold baada ya oda
    masharti ya kampuni kubwa yanasema uvumbuzi wote ni wao
    brand ya pamoja na bakery nyingine tukiachana itakuwaje
    mteja alinipa picha nichapishe kumbe ya wizi
    gauni la harusi la oda nani anamiliki pattern
    tunaanza biashara wawili jina la nani
    partner ameondoka na nembo
    tumeachana na mwenzangu nani abaki na jina
