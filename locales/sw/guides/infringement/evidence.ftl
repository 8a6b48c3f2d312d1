question = Ninahitaji ushahidi gani dhidi ya mtu anayeniiga?
answer =
    Unahitaji kuonyesha haki na nakala.
    Kwamba haki ni yako:
    – cheti, dondoo la daftari la usajili, mikataba na uhamishaji;
    – michoro, rasimu, mafaili, mauzo ya kwanza na matangazo yenye tarehe.
    Kwamba wanaiga:
    – picha za skrini zenye anwani kamili na tarehe;
    – ununuzi wa majaribio pamoja na risiti, vifungashio na picha;
    – mashahidi, orodha za bei, ujumbe wa wateja;
    – wanauza kiasi gani, na tangu lini.
    Kusanya kabla ya kulalamika. Baadaye nakala mara nyingi hutoweka.
more-1 =
    Jinsi ya kuufanya ushahidi uwe imara:
    – tunza nakala halisi na usihariri mafaili au picha;
    – mtu asiyeegemea upande aufanye: mthibitishaji (notary), dalali wa mahakama au mtu mwingine anayeweza kuwa shahidi;
    – andika maelezo mafupi kwa kila kitu: nani, lini, wapi, vipi;
    – acha kipande ulichonunua kwenye mfuko wake, kikiwa kimefungwa na kuwekwa tarehe.
    Ushahidi wa muhuri wa muda au kumbukumbu za intaneti husaidia, lakini kile hakimu anachokubali kinategemea nchi.
more-2 =
    Baki ndani ya sheria. Usitumie utambulisho wa uongo pale unapokatazwa, usiingie akaunti za watu, usirekodi kwa siri. Ushahidi huo unaweza kukataliwa na kukudhuru.
    Kama ushahidi uko mikononi mwa upande wa pili, mahakama katika nchi nyingi inaweza kuwaamuru wauonyeshe. Inaweza pia kushikilia bidhaa au karatasi kwa ghafla. Unahitaji wakili na ushahidi mzuri wa kwanza.
    Mtego: barua uliyojitumia mwenyewe. Mahali pengi inathibitisha kidogo.
    Mfano: mtengeneza fanicha anatunza faili kwa kila modeli, lenye michoro, ankara na picha za maonyesho. Nakala ikija, kazi kubwa imeshafanyika.
ask =
    ushahidi gani unahitajika dhidi ya anayeiga
    nikusanye nini kabla ya kumshtaki
    screenshot zinatosha kama ushahidi
    ninunue bidhaa yake kama ushahidi?
    nathibitishaje kwamba ni bidhaa yangu
    mashahidi wa kesi ya bidhaa feki
    naweza kumrekodi kwa siri
    ushahidi wa mtandaoni unakubalika mahakamani
    nihifadhi picha gani za skrini dhidi ya anayeniiga
    nakusanyaje ushahidi anauza feki yangu
