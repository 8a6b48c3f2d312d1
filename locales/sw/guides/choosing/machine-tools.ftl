question = Tunatengeneza mashine au zana. Ulinzi upi ni muhimu kwanza?
answer =
    Kwa kawaida suluhisho la kiufundi, liwasilishwe kabla mashine ya kwanza haijatoka karakana:
    – inavyofanya kazi: hataza, au modeli ya matumizi (utility model) kwa maboresho madogo pale ilipo;
    – mipangilio, michoro, malighafi na wauzaji wake: siri ya biashara;
    – programu ya kuiendesha: hakimiliki na usiri, wakati mwingine hataza;
    – muonekano wa nje na skrini: ubunifu wa viwandani;
    – jina kwenye kibao: alama ya biashara;
    – wateja, wauzaji na mafundi wa huduma: mikataba yenye kutunza siri.
    Tafuta hataza kwanza. Unaweza kupata suluhisho lililo huru, au hataza ambayo mashine yako ingeikiuka.
more-1 =
    Mtego wa kawaida ni majaribio kwa mteja. Kama yeyote pale anaweza kuangalia bila wajibu wa kutunza siri, uvumbuzi unaweza kuhesabiwa kuwa hadharani. Mahakama ya nchi moja iliamua hivyo kwa jaribio kwenye shamba la wazi.
    Mitego mingine:
    – Video ya mashine ikifanya kazi, au ofa yenye michoro.
    – Mteja analipia mashine maalumu, na mkataba hausemi lolote kuhusu haki.
    – Fundi wa huduma anampelekea mshindani mipangilio.
    – Mpya si sawa na huru: hataza ya zamani bado inaweza kufunika sehemu ya mashine yako.
    Vipuri vya wengine: kama unaweza kuvizuia inategemea nchi.
more-2 =
    Hatua za kwanza:
    – Andika nini ni kipya na nini unaficha. Amua kwa kila sehemu: kuwasilisha au kunyamaza.
    – Wanaojaribu na wageni watie sahihi ahadi ya siri. Weka vifuniko na kanuni za kuingia.
    – Agiza utafutaji ufanywe katika nchi unakotengeneza na kuuza.
    Baada ya ombi la kwanza la hataza au modeli ya matumizi una muda wa { $patent-priority } kuwasilisha nje.
    Uliza kuhusu modeli ya matumizi kama nchi yako inayo. Mara nyingi ni nafuu na ya haraka.
    Mfano: kampuni inatengeneza mashine ya kukamua mafuta ya mawese. Vali inawasilishwa, ushughulikiaji wa chuma unabaki siri. Kinu kinachoijaribu kinatia sahihi kwanza.
ask =
    nimebuni mashine ya kukoboa mahindi
    karakana yangu ya welding mashine mpya
    mteja anataka kujaribu mashine kabla ya kusajili
    mashine ya kukamua mafuta nilinde vipi
    fundi wangu ataiba michoro ya mashine
    zana za kilimo nilizobuni
    jua kali mashine ulinzi gani
    natengeneza mashine za matofali kwanza nifanye nini
    mashine ya kukata majani ya ng'ombe nimeunda
    karakana yetu imetengeneza kinu kipya
