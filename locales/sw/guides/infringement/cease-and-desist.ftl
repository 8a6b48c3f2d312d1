question = Nimwandikieje barua mtu anayeniiga?
answer =
    Barua ya namna hiyo inamwomba mwenzako aache. Wanasheria huiita barua ya onyo ya kuacha ukiukaji (cease and desist).
    Kabla ya kuituma, tunza ushahidi, hakikisha haki yako inafanya kazi katika nchi hiyo, na wakili aisome.
    Kwa maneno ya utulivu inasema:
    – wewe ni nani na unamiliki haki gani, pamoja na namba na nchi;
    – wanafanya nini, pamoja na mahali, tarehe na picha;
    – unaomba nini: kuacha, kuondoa, kulipa au kuzungumza;
    – wajibu kufikia tarehe gani. Toa muda wa kutosha.
    Sema tu unachoweza kuthibitisha. Katika baadhi ya nchi, tishio lisilo na haki nzuri linaweza kukugharimu pesa.
more-1 =
    Cha kuacha nje:
    – usitishie polisi au jela ili upate pesa. Katika nchi nyingi hilo ni kosa la jinai;
    – usionyeshe ombi kana kwamba ni haki iliyotolewa;
    – usiwaandikie wateja au maduka yao kabla wakili hajakubali;
    – usiwaite wezi hadharani.
    Baadhi ya nchi zina sheria ya vitisho visivyo na msingi, mfano Ufalme wa Muungano. Tishio hilo huzungumzia kesi ingawa hakuna kilichokiukwa.
    Huko uliyemtishia anaweza kuiomba mahakama ikuzuie na impe fidia. Duka linalouza tu linaweza kulindwa zaidi kuliko mtengenezaji.
    Kwa hiyo uliza kwanza: naweza kuandika nini katika nchi hiyo, na kwa nani?
more-2 =
    Itume kwa njia inayothibitisha kuwa imefika. Tunza nakala.
    Unaweza kuomba ahadi ya maandishi ya kuacha. Adhabu iliyomo ndani yake ina nguvu gani, inategemea nchi.
    Hakuna jibu hadi tarehe hiyo? Usiandike tena na tena. Muulize wakili hatua inayofuata, kwa sababu amri za haraka za mahakama ni kwa wanaochukua hatua haraka.
    Wakati mwingine ni bora kutoandika. Kiwanda cha bidhaa bandia kingeficha bidhaa, kwa hiyo mahakama au forodha hutangulia. Katika baadhi ya nchi barua humruhusu mwenzako aende mahakamani kabla yako.
    Mfano: mfinyanzi analiandikia duka kwa upole, na picha za mitungi yote. Duka liliinunua kwa nia njema. Linaacha kuuza na kumtaja mtengenezaji.
ask =
    naandikaje barua ya onyo mwenyewe
    mfano wa barua ya kumzuia mtu anayetumia jina langu
    naweza kutuma warning letter bila wakili
    naruhusiwa kutishia kulishtaki duka linalouza copy
    nataka kuwaandikia wateja wao kwamba ni feki
    wamepuuza barua yangu ya onyo nifanye nini
    niwape siku ngapi wajibu
    naweza kudai pesa kwenye barua kwa picha yangu iliyoibiwa
    jirani anatumia jina la bakery yangu nimwandikie kwa upole kwanza?
    nimwandikie barua jirani anayeiga nembo
    nimwandikie vipi anayeiga aache
