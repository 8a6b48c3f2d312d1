question = Mfanyakazi anaondoka na anajua siri zetu. Ninaweza kufanya nini?
answer =
    Watu wanaweza kuondoka na ujuzi na uzoefu wao wa jumla. Hawaruhusiwi kuchukua au kutumia siri zako za biashara.
    Kabla ya siku ya mwisho:
    – zungumza naye na utaje nini kinabaki siri;
    – rudishiwa karatasi, funguo, simu, sampuli na mafaili;
    – funga akaunti zote na ufikiaji wote;
    – athibitishe kwa maandishi kwamba hakubaki na kitu.
    Kama mafaili yameshaondoka, usiguse kompyuta hiyo na upate ushauri wa kisheria mara moja.
more-1 =
    Sehemu ngumu ni mpaka kati ya ujuzi na siri. Mwokaji anaweza kutumia kile ambacho kila mwokaji hujifunza, lakini si mchanganyiko wako ulioandikwa.
    Wateja ni chanzo cha kawaida cha ugomvi. Kujua majina machache ni jambo moja, kunakili faili la wateja ni jingine.
    Ahadi ya kutofanya kazi kwa mshindani ni jambo tofauti. Baadhi ya nchi huikataza, nyingine huiwekea mipaka ya muda na mahali, au hukutaka uilipie.
    Usimzuie mtu kujipatia riziki kwa karatasi uliyoipata kwenye intaneti.
more-2 =
    Kama unaamini siri imechukuliwa: kwanza pata ushahidi, kama kumbukumbu za ufikiaji, mafaili yaliyonakiliwa na barua pepe. Baki ndani ya sheria za faragha na za kazi.
    Kisha wakili anaweza kumwandikia mtu huyo na, ikihitajika, mwajiri mpya. Mahakama inaweza kuwaamuru waache, mara nyingi haraka ukichukua hatua haraka.
    Nchini Marekani, dai la shirikisho lazima lifunguliwe ndani ya { $us-limit } tangu ulipogundua, au ulipopaswa kugundua.
    Wafanyakazi wapya huleta hatari ileile kwa upande mwingine. Waombe wasilete siri za mwajiri wao wa zamani.
ask =
    mfanyakazi ameondoka na orodha ya wateja
    mpishi ameenda kwa mshindani na recipe yetu
    mfanyakazi wa zamani anatumia siri zetu
    nimzuie mfanyakazi asifanye kazi kwa mpinzani
    amenakili mafaili kabla ya kuacha kazi
    fundi wangu amefungua biashara kama yangu
    siku ya mwisho ya mfanyakazi nifanye nini kulinda siri
    meneja ameondoka na bei na wateja
    muuzaji wa zamani ameondoka na orodha ya wateja
    muuzaji kaondoka na namba za wateja
    sales kaondoka na orodha ya wanunuzi
