question = Ninaombaje hataza?
answer =
    Unawasilisha maombi katika ofisi yako ya kitaifa au ya kikanda, kabla ya kuonyesha uvumbuzi. Hatua za kawaida ni:
    – Tafuta kinachojulikana tayari.
    – Andika maombi: maelezo, michoro ikihitajika, madai na muhtasari mfupi.
    – Wasilisha na ulipe ada. Unapata tarehe ya kuwasilisha, inayoamua nani alikuwa wa kwanza.
    – Ofisi inakagua fomu. Katika nchi nyingi kisha inakagua kama uvumbuzi ni mpya na una hatua ya uvumbuzi (inventive step).
    – Unajibu barua zake kwa wakati. Kisha inakubali au inakataa.
    Tarajia miaka kuliko miezi. Pata msaada kwa madai.
more-1 =
    Mtego: baada ya kuwasilisha huwezi kuongeza jambo jipya la kiufundi. Kinachokosekana siku ya kwanza kitakosekana daima. Kwa hiyo eleza kila namna na kila matumizi unayoyajua.
    Madai huamua unamiliki nini. Yakiwa membamba mno, wengine huyakwepa. Yakiwa mapana mno, ofisi hukataa.
    Maandishi dhaifu ni magumu kurekebisha. Wakili au wakala wa miliki bunifu anafaa kuulizwa, angalau kwa madai. Baadhi ya ofisi na mipango huwasaidia bure biashara ndogo na wavumbuzi.
    Katika baadhi ya nchi, uvumbuzi uliofanyika huko lazima uwasilishwe huko kwanza, au unahitaji kibali kabla ya kuuwasilisha nje.
more-2 =
    Unataka nchi nyingine pia? Baada ya ombi lako la kwanza una muda wa { $priority } kudai tarehe yake huko.
    Baadhi ya nchi zina ombi rahisi la kwanza, mara nyingi liitwalo la muda (provisional). Linakoma usipolifuatilia kwa wakati.
    Baada ya hataza kutolewa, endelea kulipa ada. Ziweke kwenye kalenda.
    Ada ya kudumisha haki ikichelewa, kanuni za mkataba hutoa angalau { $late } zaidi, mara nyingi kwa ada ya ziada.
    Wataje wavumbuzi wa kweli. Kama waajiriwa, washirika au chuo kikuu walisaidia, kubalianeni kwa maandishi nani mmiliki kabla ya kuwasilisha.
ask =
    hatua za kuomba hataza tanzania
    naomba hataza wapi na napeleka nini
    nimevumbua mashine nataka patent nianze wapi
    nani anaandika madai ya hataza
    hataza inachukua muda gani kupatikana
    fomu ya hataza brela
    naweza kuomba hataza mwenyewe bila wakili
    nikishaomba naweza kuongeza kitu baadaye
    hatimiliki ya mashine yangu naomba wapi
    naanzaje kuandika ombi la hataza la mashine yangu
    steps za kupata cheti cha uvumbuzi
