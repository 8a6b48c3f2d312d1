question = Nimeshaonyesha muundo wangu. Je, bado naweza kuusajili?
answer =
    Huenda. Inategemea nchi na tarehe ya kuonyeshwa mara ya kwanza.
    Nchi nyingi hutoa kipindi cha msamaha: muda wa kuwasilisha baada ya wewe mwenyewe kuonyesha muundo.
    Katika Umoja wa Ulaya, kwa mfano, ni { $grace } tangu kuonyeshwa mara ya kwanza.
    Nchi nyingine hazitoi, au hutoa kwa baadhi ya maonyesho tu. Huko, posti au mauzo yako yanaweza kumaliza upya.
    Fanya hili leo: andika ulichoonyesha, wapi na lini. Usionyeshe kingine kipya.
    Kisha iulize ofisi ya kila soko, na uwasilishe mapema uwezavyo.
more-1 =
    Kwa kawaida huhesabiwa kuwa kuonyesha:
    – Posti au video kwenye mitandao ya kijamii, hata akaunti ndogo.
    – Duka la mtandaoni, katalogi, maonyesho ya biashara, ukurasa wa kuchangisha fedha.
    – Sampuli zilizotumwa kwa wanunuzi bila ahadi ya kutunza siri.
    Kwa kawaida hayahesabiwi: mazungumzo na watu wanaopaswa kutunza siri, kama chini ya mkataba wa kutunza siri.
    Mfano: mfinyanzi anaposti chombo kipya na kupata oda. Tarehe ya posti ndiyo muhimu sasa.
more-2 =
    Mitego ya kipindi cha msamaha:
    – Si sawa kila mahali. Nyumbani wanaweza kusamehe kile ambacho soko lako la nje halisamehi.
    – Hakiwazuii wengine. Mtu anayewasilisha au kuonyesha muundo wake unaofanana katikati ya muda huo anaweza kukuzuia.
    – Baadhi ya nchi hutaka tamko na ushahidi unapowasilisha.
    – Maombi ya Hague hayabadilishi hili. Kila nchi hutumia kanuni yake.
    Kwa hiyo wakati ujao, wasilisha kwanza na uonyeshe baadaye.
more-3 =
    Kama umechelewa kwa muundo huu:
    – Je, toleo jipya ni tofauti waziwazi? Lifiche na uwasilishe hilo.
    – Je, ni sehemu tu zilizoonyeshwa? Sehemu zilizofichika zinaweza bado kuwa mpya.
    – Angalia haki zisizohitaji usajili, hakimiliki, na ulinzi wa jina kama alama ya biashara.
    Usiwasilishe ukitumaini hakuna atakayegundua. Usajili usio na upya unaweza kufutwa.
    Unaweza pia kukugharimu pesa kama uliutumia dhidi ya wengine.
ask =
    nimepost picha za muundo wangu instagram, naweza kusajili bado
    tayari nauza mikoba hii, nisajili muundo sasa
    nilionyesha design kwenye fashion show
    muundo wangu umeonekana facebook, nimechelewa?
    nina muda gani baada ya kuonyesha muundo
    wateja walishaona sampuli
    nikibadilisha kidogo muundo naweza kusajili
    nimetuma sampuli kwa mnunuzi nje ya nchi
    mikoba yangu iko instagram tayari, bado naweza kusajili muundo
    niliposti nguo zangu miezi mitatu iliyopita, muundo bado ni mpya
    nimeuza viti miezi sita sasa nisajili umbo
    nimeshaweka gauni instagram bado nisajili
