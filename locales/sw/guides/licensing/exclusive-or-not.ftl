question = Leseni ya kipekee, ya sisi wawili tu (sole) au isiyo ya kipekee: nitoe au nichukue ipi?
answer =
    – Ya kipekee: mpewa leseni huyu tu ndiye anayeweza kutumia haki, kwa kawaida hata wewe huwezi.
    – Sole: mpewa leseni huyu na wewe, si mwingine.
    – Isiyo ya kipekee: unaweza kuwapa wengine leseni hiyohiyo.
    Toa leseni ya kipekee kwa mtu atakayewekeza na kuonyesha matokeo tu. Inapaswa kugharimu zaidi.
    Iwe ndogo: bidhaa fulani, nchi fulani, muda maalumu.
    Iunganishe na wajibu: tarehe ya kuanza, mauzo au malipo ya chini. Usipotimizwa, inaisha au inakuwa isiyo ya kipekee.
    Mahakama huyasoma maneno haya kwa njia tofauti. Kwa hiyo andika kila upande unaweza kufanya nini.
more-1 =
    Kama wewe ndiye mwenye haki, jiulize:
    – Je, kampuni hii inaweza kweli kuhudumia eneo zima? Inauza bidhaa gani zinazoshindana?
    – Je, unaweza kuendelea kuuza mwenyewe, mtandaoni, na kwa wateja wa zamani? Andika.
    – Je, umeshamwahidi mtu mwingine kitu? Leseni nyingine ya kipekee ni uvunjaji wa mkataba.
    – Itakuwaje kampuni ikiuzwa kwa mshindani wako?
    Anza kwa majaribio au kwa chaguo (option): ada ya haki ya kuamua hadi tarehe fulani.
    Usikubali kuongezwa muda kwa moja kwa moja bila matokeo.
more-2 =
    Kama wewe ndiye unayechukua leseni, uliza:
    – Je, unahitaji upekee? Kwa duka la mtaani, leseni ya bei nafuu inaweza kutosha.
    – Nani anachukua hatua dhidi ya wanaoiga? Katika nchi nyingi, kati ya wapewa leseni, mwenye leseni ya kipekee tu ndiye anayeweza kushtaki, na baadhi hutaka leseni iandikishwe kwanza.
    – Kuna leseni za zamani? Omba jibu la maandishi.
    – Inakuwaje mmiliki akiuza haki?
    Sheria ya ushindani inaweka mipaka kwa mikataba ya kipekee katika nchi nyingi. Kukataza kuwauzia wateja wa nje ya eneo, au kupanga bei ya kuuzia tena, kunaweza kukatazwa. Uliza kabla ya kutia sahihi.
more-3 =
    Leseni au usambazaji? Msambazaji hununua bidhaa zako na kuziuza. Anahitaji leseni anapotengeneza, kufungasha, kuweka chapa au kubadilisha.
    Mtego ni eneo kubwa: mshirika anapata bara zima na anauza katika mji mmoja tu.
    Mfano: mtengeneza sabuni anampa mwagizaji chapa yake kwa nchi ya mwagizaji tu. Lazima aagize kiasi cha chini kila msimu. Baada ya mwaka dhaifu leseni inakuwa isiyo ya kipekee, na mtengenezaji anapata muuzaji mwingine wa kusini.
    Weka tarehe za wajibu huu kwenye kalenda yako. Haki ya kusitisha ambayo haitumiwi haina thamani.
ask =
    sole license maana yake nini
    mwagizaji anataka exclusive ya sabuni yangu nchini kwake
    nikitoa leseni ya kipekee naweza kuuza mwenyewe
    partner wa exclusive hajafanya chochote mwaka mzima
    nilipe zaidi ili niwe peke yangu?
    naweza kuwapa kampuni kadhaa leseni moja
    exclusive ya beat maana yake nini
    mwekezaji anataka exclusive ya dunia nzima milele
    leseni kwa mji wangu tu inawezekana
    msambazaji anataka awe peke yake
    anataka awe peke yake na jina nchi nzima
