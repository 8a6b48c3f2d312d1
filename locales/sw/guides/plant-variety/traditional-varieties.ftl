question = Je, kuna anayeweza kumiliki mbegu ya zamani ya kienyeji, na jamii inailindaje?
answer =
    Kwa kanuni za UPOV, kwa kawaida hakuna anayeweza kupata haki ya mgunduzi juu yake, kwa sababu inajulikana tayari. Haki juu ya kilichoboreshwa kutoka kwake inawezekana.
    Kinachoweza kusaidia jamii:
    – kumbukumbu: picha, maelezo na sampuli zenye tarehe, pia katika benki ya mbegu
    – kiashiria cha kijiografia au alama ya pamoja kwa jina la bidhaa
    – sheria ya upatikanaji: katika nchi nyingi, anayechukua mbegu kwa utafiti lazima aombe na agawane manufaa
    – katika baadhi ya nchi, daftari la mbegu za wakulima, au sheria ya maarifa ya jadi
    Amueni pamoja kwanza nini kiwe hadharani. Siri iliyoandikwa kwenye orodha ya umma si siri tena.
more-1 =
    Je, mtu ameomba haki juu ya mbegu yenu, au ameipata?
    – Chukueni hatua mara moja. Ofisi nyingi hupokea pingamizi kwa muda mfupi tu.
    – Tazameni ombi: jina, picha, sifa, mwombaji.
    – Kusanyeni ushahidi kuwa ilijulikana au kuuzwa kabla: picha za zamani, risiti za soko, katalogi, mapishi, kumbukumbu za benki ya mbegu, mashahidi.
    – Iulizeni ofisi ya aina mpya za mimea jinsi ya kupinga. Haki juu ya aina isiyo mpya au isiyo tofauti inaweza kubatilishwa.
    – Ombeni chama cha wakulima, wizara ya kilimo au mshauri awasaidie.
    UPOV ina hifadhidata ya aina za mimea, PLUTO, mnayoweza kutazama.
more-2 =
    Unataka kuzalisha kwa mbegu za kienyeji au za porini?
    – Iulize mamlaka ya nchi hiyo kabla ya kukusanya. Inaweza kutaka kibali, ridhaa ya jamii, na mkataba wa kugawana.
    – Benki nyingi za mbegu hutoa mazao ya chakula kwa mkataba wa kawaida.
    – Tunza karatasi hizi. Baadhi ya ofisi huuliza asili unapoomba.
    – Mstari unaouchagua unaweza kuwa wako, kama ni mpya, tofauti, wenye kufanana na usiobadilika. Aina ya zamani inabaki huru.
    Unataka kuuza mbegu za zamani? Katika nchi nyingi sheria ya mbegu huwekea mipaka uuzaji wa mbegu zisizoorodheshwa, wakati mwingine kwa kanuni rahisi kwa za zamani. Iulize wizara ya kilimo.
more-3 =
    Mfano: vijiji vinalima mchele mwekundu unaopendwa mjini. Vinaandika historia yake, vinahifadhi sampuli na kuanzisha chama. Na ofisi ya miliki bunifu wanachagua kiashiria cha kijiografia kwa jina. Mkulima kijana anachagua mstari unaoiva mapema. Vijiji vinakubali aombe kwa mstari huo tu, na agawane mapato.
    Mitego:
    – Ahadi bila karatasi kampuni inapochukua sampuli.
    – Chapa ya mbegu iliyo sawa na jina la aina.
    – Kusubiri. Jina linaweza kusajiliwa kama alama na mtu asiyehusika, hata kama mmea hauwezi.
ask =
    mbegu za babu zetu kampuni imezichukua
    kampuni imesajili mbegu yetu ya kienyeji
    mtama wa asili wa kijiji chetu ulindwe vipi
    watafiti wanachukua mbegu kijijini bila kuuliza
    naweza kuuza mbegu za kienyeji sokoni
    nimeboresha mbegu ya asili ni yangu?
    benki ya mbegu tuhifadhi mbegu zetu
    mchele wetu wa asili jina lake limesajiliwa na mgeni
    wazungu wamechukua mbegu za mtama wetu
    mbegu za mababu kampuni imesajili
