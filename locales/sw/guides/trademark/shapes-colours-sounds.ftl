question = Je, umbo, rangi, sauti au harufu inaweza kuwa alama yangu ya biashara?
answer =
    Katika nchi nyingi ndiyo, lakini ni vigumu kuliko jina. Baadhi ya nchi hukubali ishara zinazoonekana tu.
    Wateja lazima waichukulie ishara kama chapa, si kama urembo au sehemu ya utendaji.
    – Umbo la bidhaa au kifungashio: linawezekana kama si la kawaida na halihitajiki ili bidhaa ifanye kazi.
    – Rangi moja peke yake: kwa kawaida baada ya matumizi marefu na mapana tu, kwa ushahidi.
    – Sauti: melodi fupi ya pekee ina nafasi nzuri pale sauti zinapokubaliwa.
    – Harufu au ladha: nadra sana.
    Kwa muonekano mpya, usajili wa muundo mara nyingi ni wa haraka. Uwasilishe kabla ya kuonyesha bidhaa. Umeshaonyesha? Baadhi ya nchi hukupa muda maalumu baada ya hapo.
more-1 =
    Ofisi nyingi hukataa nini kama alama ya umbo:
    – umbo linalotokana na asili ya bidhaa;
    – umbo linaloleta matokeo ya kiufundi;
    – katika baadhi ya nchi, umbo ambalo ndilo sababu hasa ya watu kununua bidhaa.
    Wazo ni rahisi. Alama ya biashara inaweza kudumu bila mwisho, na haipaswi kufungia ufundi au uzuri milele.
    Chupa, boksi au kipande cha kawaida huonekana kama kifungashio tu. Kadiri lilivyo mbali na la kawaida katika biashara yako, ndivyo bora.
more-2 =
    Jinsi ya kuwasilisha:
    – Sema wazi ni alama ya aina gani: umbo, rangi, ruwaza, sauti, mwendo.
    – Ionyeshe kwa usahihi. Picha za pande kwa umbo, msimbo wa rangi kwa rangi, faili la sauti au nota kwa sauti. Kila ofisi ina orodha yake.
    – Sema kwa bidhaa na huduma zipi.
    Ushahidi kuwa wateja wanaijua: miaka ya mauzo, matangazo yanayoielekeza, tafiti, habari.
    Angalia kwanza kama soko lako la nje linakubali aina hii. Kwa Madrid pia kila nchi huamua, na alama yako ya msingi lazima iwe ya aina ileile.
more-3 =
    Mtego: kutumia pesa zote kwa rangi, huku jina bado halijasajiliwa. Linda jina kwanza.
    Mtego mwingine: unasema kwenye matangazo kuwa umbo “linafanya kazi vizuri zaidi”. Hilo huwasaidia wanaoliita la kiufundi.
    Hataza juu ya umbo inaweza pia kutumiwa kama ushahidi kuwa ni la kiufundi.
    Mfano: muuza asali anasajili jina, kisha muundo wa chupa mpya kabla ya uzinduzi. Miaka baadaye, kila mtu anaijua chupa. Sasa anaweza kujaribu umbo kama alama.
    Mtu anaiga kifungashio chako? Kanuni za ushindani usio wa haki zinaweza kusaidia, hata bila alama ya umbo.
ask =
    naweza kusajili rangi ya chapa yangu
    chupa yangu ya kipekee iwe alama ya biashara
    mlio wa tangazo langu usajiliwe
    harufu ya marashi yangu ni trademark?
    rangi ya njano ni ya kampuni fulani tu?
    umbo la keki yangu kama nembo
    jingle ya redio yangu ilindwe
    kusajili sauti ya app yangu
    mlio wa gari la aiskrimu ni chapa yangu
    mlio wa redio yetu unasajiliwa
