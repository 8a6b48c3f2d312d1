question = Niende mahakamani, au nitatue mgogoro nje ya mahakama?
answer =
    Fikiria mahakama unapohitaji kile ambacho hakimu pekee anaweza kutoa:
    – amri ya dharura ya kuacha, au kushikilia bidhaa na ushahidi,
    – matokeo dhidi ya mtu asiyekubali chochote, au anayejificha,
    – haki kufutwa kwa kila mtu, au uamuzi wa hadharani wa kufuatwa.
    Fikiria upatanishi (mediation) au usuluhishi (arbitration) kunapokuwa na mkataba, nchi kadhaa zinapohusika, au siri na uhusiano vinapokuwa muhimu.
    Unaweza kufanya vyote: kwanza amri ya mahakama kukomesha madhara, baadaye mazungumzo.
    Kabla ya hatua yoyote, andika muda wa mwisho. Baadhi ni mfupi.
more-1 =
    Fanya hili kwanza:
    – andika kilichotokea, kwa tarehe, na utunze ushahidi,
    – hakikisha haki yako ipo, ina nguvu na inahusu nchi na bidhaa hizo,
    – hesabu unachoweza kupata, gharama yake na nani analipa ukishindwa. Katika nchi nyingi anayeshindwa hulipa sehemu ya gharama za mwenzake,
    – zungumza na wakili au wakala wa miliki bunifu wa nchi hiyo.
    Kisha mara nyingi barua tulivu hutangulia. Mtaalamu aisome. Katika baadhi ya nchi, tishio lisilo na msingi linaweza kukuletea dai.
    Milango mingine ni nafuu: pingamizi ofisini, taarifa kwa soko la mtandaoni, ombi kwa forodha.
more-2 =
    Baadhi ya nchi zina mahakama maalumu za miliki bunifu au mahakama rahisi za madai madogo. Iulize ofisi yako.
    Mtego: kungoja. Ukiangalia tu kwa muda mrefu, unaweza kupoteza amri ya dharura, au hata dai, kulingana na nchi.
    Mfano: fundi viatu anaona nakala katika duka jirani. Barua na mazungumzo vinalimaliza haraka. Anayetengeneza nakala yuko nje ya nchi na hajibu mtu. Dhidi yake, forodha na amri ya mahakama husaidia.
    Kama wewe ndiye umeshtakiwa, usipuuze karatasi. Muda wa kujibu unaanza siku unayozipokea.
ask =
    niende mahakamani au tusuluhishe
    sitaki kesi, kuna njia nyingine ya kutatua
    kesi ya jina la biashara inagharimu kiasi gani
    mahakama au upatanishi ipi bora
    nimshtaki au tuongee
    mgogoro wa chapa na mwenzangu tuutatue wapi
    nimeshtakiwa kuhusu alama nifanyeje
    mahakama ya mambo ya miliki bunifu iko wapi
    mahakama ni ghali, kuna njia gani nyingine
    mahakama ni ghali kuna njia nyingine
    kesi au tumalize nje
