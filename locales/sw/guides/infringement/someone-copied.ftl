question = Mtu ameiga bidhaa, jina au muundo wangu. Ninaweza kufanya nini?
answer =
    Tulia na ufanye haraka, kwa mpangilio huu:
    – pata ushahidi kabla aliyeiga hajagundua: picha za skrini, ununuzi wa majaribio, tarehe;
    – angalia haki yako: nini kinalindwa, katika nchi hiyo, bado kina nguvu, kwa jina lako?
    – amua unataka nini: waache, pesa, au leseni;
    – kisha andika, tumia fomu ya jukwaa, nenda forodha, nenda kwenye upatanishi au nenda mahakamani.
    Bila haki iliyosajiliwa bado unaweza kuwa na hoja, kwa mfano wanunuzi wanapopotoshwa. Huu ni ushindani usio wa haki, na unategemea nchi.
    Usitukane wala usituhumu hadharani. Kunaweza kukugeukia.
more-1 =
    Nani anaiga na kwa nini ni muhimu. Duka dogo mara nyingi huacha baada ya simu au barua ya adabu. Kiwanda cha bidhaa bandia hakiachi.
    Barua rasmi inayoomba kuacha inaitwa barua ya onyo ya kuacha ukiukaji (cease and desist). Wakili aikague kwanza.
    Mtego: katika baadhi ya nchi, kutishia bila haki imara kunaweza kukugharimu pesa. Kunaweza pia kuufanya upande wa pili kushambulia haki yako.
    Kungoja ni mtego pia. Mahakama hutoa amri za dharura kwa wanaochukua hatua haraka tu, na madai huisha baada ya muda.
more-2 =
    Njia za kulitatua, kutoka nyepesi hadi nzito: mazungumzo, barua, kuondolewa na jukwaa, upatanishi, forodha, mahakama, polisi kwa bidhaa bandia.
    Mahakama inaweza kuwaamuru waache (amri ya zuio) na walipe fidia. Inagharimu muda na pesa, hivyo linganisha na unachopoteza.
    Unaweza kuwa na haki zaidi ya unavyofikiri. Umbo linaweza kuwa ubunifu wa viwandani, maandishi au picha yana hakimiliki, jina linaweza kulindwa kwa kutumika.
    Mfano: msusi wa vikapu anaona ruwaza yake dukani. Ananunua kimoja, anatunza risiti, anaonyesha michoro yenye tarehe, na wanakubaliana leseni.
ask =
    mtu ameiga bidhaa yangu nifanye nini
    wachina wanaiga viatu vyangu
    jirani anatumia jina la duka langu
    nimeona muundo wangu unauzwa kariakoo
    wameniibia design yangu ya kitenge
    nimshtaki anayeiga bidhaa zangu
    sijasajili lakini wameniiga, nina haki
    mshindani ameiga lebo yangu
    wanauza nakala ya bidhaa yangu bei rahisi
    jirani anauza sabuni ile ile na lebo inayofanana
    fundi wa jirani ameiga jiko langu
    mtu soko anauza mikoba kama yangu nusu bei
