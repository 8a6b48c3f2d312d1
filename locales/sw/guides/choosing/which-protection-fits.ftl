question = Ni aina gani ya ulinzi inayofaa biashara yangu?
answer =
    Inategemea unataka kulinda nini:
    – jinsi kitu kinavyofanya kazi, suluhisho la kiufundi: hataza au, katika baadhi ya nchi, modeli ya matumizi (utility model)
    – jina, nembo au ishara nyingine ya unachouza: alama ya biashara
    – muonekano wa bidhaa: ubunifu wa viwandani
    – maandishi, picha, muziki, michoro na msimbo wa programu: hakimiliki
    – mapishi, mbinu au orodha ya wateja unayoificha: siri ya biashara
    – aina mpya ya mbegu za mimea: haki ya mgunduzi wa mbegu
    – bidhaa inayojulikana kwa mahali inakotoka: kiashiria cha kijiografia
    Usionyeshe bidhaa mpya hadharani kabla ya kujua unahitaji haki gani.
more-1 =
    Baadhi ya haki huja zenyewe, nyingine zinahitaji maombi.
    Hakimiliki huja unapotengeneza kazi. Karibu katika nchi zote huhitaji kuisajili.
    Siri ya biashara haisajiliwi, lakini lazima uitunze kweli.
    Hataza, modeli za matumizi na aina mpya za mbegu huhitaji maombi kila mara. Alama za biashara na ubunifu wa viwandani kwa kawaida pia.
    Maombi yana nguvu tu katika nchi au kanda yalikowasilishwa.
    Mtego: jina la kampuni katika daftari la biashara kwa kawaida si alama ya biashara.
more-2 =
    Mfano: unatengeneza sabuni katika karakana ndogo.
    Mapishi yanaweza kubaki siri ya biashara. Jina kwenye boksi linaweza kuwa alama ya biashara.
    Umbo la chupa linaweza kuwa ubunifu wa viwandani. Mchoro kwenye lebo una hakimiliki.
    Mashine mpya ya kukandamiza sabuni inaweza kufaa kwa hataza.
    Jiulize kwanza: wateja wanafuata nini? Ni nini kingekuumiza zaidi kikiigwa? Unauza wapi?
    Anza na kisichoweza kurekebishwa baadaye. Uvumbuzi au muonekano unaweza kupotea ukionyeshwa mapema mno.
ask =
    nina biashara ndogo, nilinde vitu vyangu vipi
    hataza au trademark au hakimiliki, tofauti yake ni nini
    sijui nahitaji nini, natengeneza viatu mwanza
    nataka kuweka copyright kwa bidhaa yangu
    mtu ameniambia ni-patent brand yangu, ni kweli?
    nauza achari mtandaoni nisajili nini
    startup yangu inahitaji ulinzi gani wa ip
    nilinde biashara dhidi ya wanaoiga, nianzie wapi
    hii ni hataza au muundo au nini
    nauza achari sokoni na lebo yangu na chupa yangu, nilinde nini kwanza
    hataza, chapa au hakimiliki kwa app yangu ya usafirishaji
    sijui kama ni patent au copyright
    nina kiwanda kidogo cha sabuni nianzie wapi
    natengeneza juice mpya nilinde vitu gani
