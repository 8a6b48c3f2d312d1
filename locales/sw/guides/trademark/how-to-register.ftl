question = Ninasajilije alama ya biashara?
answer =
    Unawasilisha maombi katika ofisi ya miliki bunifu ya kila nchi au kanda unakotaka ulinzi.
    – Hakikisha ishara ina sifa bainifu na iko huru.
    – Orodhesha bidhaa na huduma zako, zikipangwa kwa madaraja.
    – Jaza fomu ya ofisi, mahali pengi mtandaoni, kwa alama na mmiliki.
    – Lipa ada rasmi. Mara nyingi huongezeka kwa kila daraja.
    Ofisi inachunguza na, katika nchi nyingi, inachapisha alama. Wengine wanaweza kupinga.
    Kama hakuna kizuizi, alama inasajiliwa. Muda wake unategemea nchi.
more-1 =
    Amua mmiliki kabla ya kuwasilisha: wewe, au kampuni yako. Usimruhusu mchoraji, msambazaji au meneja wa duka awasilishe kwa jina lake.
    Kwa kawaida alama haiwezi kubadilishwa baada ya kuwasilishwa, na orodha haiwezi kurefushwa. Hakikisha yote kabla ya kulipa.
    Jibu kila barua ya ofisi kwa wakati. Barua isiyojibiwa inaweza kumaliza maombi.
    Jihadhari na ankara za kampuni zenye majina yanayofanana na ya serikali. Lipa ofisi au mshauri uliyemchagua tu.
more-2 =
    Unauza nje ya nchi? Usajili wa nyumbani haukulindi huko.
    Baada ya ombi lako la kwanza una muda wa { $priority } kuwasilisha nje ya nchi na kubaki na tarehe ya kwanza.
    Unaweza kuwasilisha nchi kwa nchi, kupitia ofisi ya kikanda, au kupitia Mfumo wa Madrid kama nchi yako ni mwanachama.
    Mfano: mtengeneza sabuni anawasilisha nyumbani, kisha anaongeza masoko ya nje kabla ya maonyesho.
    Ofisi nyingi humtaka mwombaji wa nje awe na wakala wa huko. Uliza kabla ya kuwasilisha.
ask =
    hatua za kusajili trademark
    nataka kusajili nembo ya biashara nianze wapi
    natakiwa kupeleka nini kusajili jina la bidhaa
    kusajili brand inachukua muda gani
    naweza kusajili alama mtandaoni
    nisajili kwa jina langu au la kampuni
    nasajili aje jina ya salon yangu
    fomu ya kuomba alama ya biashara iko wapi
    nimeshasajili jina la biashara, sasa trademark inakuaje
    nasajili vipi jina la mgahawa wangu mdogo
    patent ya jina la duka langu
    karatasi gani zinahitajika kusajili jina la mgahawa
    nipe steps za kuregister brand
