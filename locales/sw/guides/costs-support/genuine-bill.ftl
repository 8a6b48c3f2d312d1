question = Dai la malipo kutoka ofisi linaonekana la kweli. Nilihakikije?
answer =
    Linaweza kuwa la kweli. Lihakiki kabla ya kulipa:
    – fungua ukurasa wa ofisi mwenyewe, bila kiungo, msimbo au namba ya kwenye barua;
    – tafuta haki yako katika daftari rasmi. Je, malipo haya yanadaiwa, na lini?
    – linganisha kiasi na orodha ya ada ya ofisi;
    – linganisha akaunti ya benki na ile ambayo ofisi inaitaja kwenye ukurasa wake;
    – muulize wakala wako au ofisi kama wao ndio waliotuma.
    Kama yote yanalingana, lipa kwa njia ambayo ofisi inaitaja, na utunze ushahidi.
    Kama kuna jambo lisilolingana, usilipe bado. Ionyeshe ofisi barua hiyo.
more-1 =
    Nembo iliyonakiliwa haithibitishi chochote, wala jina na namba yako sahihi. Vyote viko kwenye madaftari ya wazi.
    Barua nzuri za kughushi huonyesha kiasi sahihi na taarifa sahihi. Akaunti ya benki tu ndiyo tofauti. Kwa hiyo linganisha akaunti kila mara.
    Kampuni binafsi inaweza kujitolea kukuhuishia. Huihitaji, na mara nyingi hugharimu zaidi ya ada rasmi. Soma mistari ya mwisho: ni ofa au ni bili?
    Usichelewe kuhakiki. Kama daftari linasema ada inadaiwa, haki yako inaweza kupotea kweli.
    Kama wakala wako ndiye aliyetuma bili, piga namba unayoijua tayari, hasa kama akaunti imebadilika.
ask =
    hili dai ni la kweli au nihakiki kwanza
    nitajuaje kama kikumbusho kimetoka ofisini kweli
    linganisha akaunti ya benki kwenye barua na ya ofisi
    wakala wangu ametuma invoice yenye akaunti mpya
    barua ya renewal inaonekana rasmi nihakikishe vipi
    namba ya akaunti kwenye barua ni mpya, bado ni halali?
    nithibitishe kwamba ofisi ndiyo iliyotuma dai
    barua hii ya malipo ya chapa ni ya kweli?
    nitajuaje ankara ni ya ofisi kweli
