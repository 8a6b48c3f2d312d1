question = Je, uvumbuzi wangu unaweza kupata hataza?
answer =
    Huenda. Lazima uwe suluhisho la kiufundi, na ofisi itauliza:
    – Je, ni mpya? Hakuna kitu kama hicho kilichojulikana popote kabla hujawasilisha. Kuonyesha kwako mwenyewe kunaweza pia kuhesabiwa.
    – Je, kuna hatua ya uvumbuzi (inventive step)? Mtaalamu wa fani husika asione kuwa ni jambo la wazi.
    – Je, unaweza kutengenezwa au kutumika katika aina fulani ya kazi za viwandani, pamoja na kilimo?
    – Je, umeeleza vizuri kiasi kwamba mtaalamu anaweza kuurudia?
    Pia, nchi yako isiwe inakataza aina hiyo ya jambo. Kwa hiyo usiseme hadharani, na utafute kwanza.
more-1 =
    Nchi nyingi hazitoi hataza kwa yafuatayo, au hutoa kwa mipaka:
    – ugunduzi, nadharia za sayansi na hisabati
    – njia za biashara, michezo na njia za kufundisha
    – programu za kompyuta peke yake. Programu inayotatua tatizo la kiufundi inaweza kukubaliwa mahali pengi.
    – jinsi kitu kinavyoonekana. Hilo ni la ubunifu wa viwandani.
    – njia za kutibu watu au wanyama
    – mimea na wanyama. Kwa aina za mbegu za mimea mara nyingi kuna haki nyingine.
    – yaliyo kinyume na utulivu wa umma au maadili
    Orodha hutofautiana kwa kila nchi.
more-2 =
    Uvumbuzi mdogo pia huhesabiwa. Hataza nyingi ni maboresho.
    Mfano: duka la mikate linatengeneza mlango wa tanuri unaookoa gesi. Kama hakuna tanuri lililowahi kuwa na kizibo cha aina hiyo, huenda likapata hataza. Mapishi mapya ya keki yanaweza kuwa magumu zaidi, kwa sababu kuchanganya vitu vinavyojulikana mara nyingi ni jambo la wazi.
    Mtego: “hakuna anayeuza hapa” hakufanyi kitu kuwa kipya. Waraka wa zamani wa nchi nyingine unaweza kutosha kukuzuia.
    Kama hatua ni ndogo mno kwa hataza, uliza kama nchi yako ina modeli ya matumizi (utility model). Mahali ilipo, mara nyingi masharti yake ni mepesi zaidi.
ask =
    uvumbuzi wangu unafaa kupata hataza?
    vigezo vya kupata hataza ni vipi
    app inaweza kupewa hataza
    nimetengeneza mashine mpya, inastahili patent?
    dawa ya mitishamba inaweza kupata hataza
    njia ya biashara inaweza kupata patent
    hakuna anayeuza hapa kwetu, ni mpya?
    nimeboresha kifaa cha zamani naweza kupata hataza
    recipe ya keki inaweza kupewa hataza
    kikaushio changu cha maembe kinafanya kazi kuliko vingine, kinapata hataza
    mtego wa panya nimebuni naweza kupata hati
    kikausha mazao cha jua kinapata hataza
    njia mpya ya kufundisha inapewa patent
