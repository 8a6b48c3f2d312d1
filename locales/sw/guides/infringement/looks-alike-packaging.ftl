question = Kifungashio cha mshindani kinafanana na changu. Je, inaruhusiwa?
answer =
    Kutumia mtindo wa kawaida au rangi iliyozoeleka mara nyingi huruhusiwa. Kuwafanya wanunuzi waamini bidhaa za mshindani zinatoka kwako hukatazwa katika nchi nyingi.
    Sheria huliita hili kwa majina kadhaa: ushindani usio wa haki, passing off, trade dress.
    Kwa kawaida unahitaji kuonyesha:
    – wanunuzi hukijua kifungashio kuwa chako;
    – cha mwenzako kinafanana mno hadi wanunuzi wanavichanganya;
    – hilo linakudhuru.
    Alama au muundo uliosajiliwa wa kifungashio hurahisisha sana. Angalia ulicho nacho, na uliza nini bado unaweza kuwasilisha.
    Kwanza kusanya ushahidi: vifungashio vyote viwili, risiti, na ujumbe wa wanunuzi waliokosea.
more-1 =
    Nchi za Mkataba wa Paris lazima zikulinde dhidi ya:
    – vitendo vinavyoleta mkanganyiko na mshindani,
    – maneno ya uongo yanayomdhuru mshindani,
    – maneno yanayopotosha umma kuhusu bidhaa.
    Namna zinavyofanya hutofautiana. Baadhi hutaka ushahidi wa matumizi ya muda mrefu, baadhi zina sheria maalumu, baadhi hutegemea hukumu za awali.
    Kinachoweza kulindwa: jina na nembo (alama), picha ya lebo (hakimiliki), chupa (muundo, wakati mwingine alama).
    Kwa kawaida hakilindwi: kinachotumiwa na biashara yote, kinachohitajika ili bidhaa ifanye kazi, au sheria inachotaka kwenye lebo.
more-2 =
    Hatua zinazofuata: waulize watu wasiokujua kama wangevichanganya dukani. Kisha mwone wakili kuhusu barua, mazungumzo, upatanishi (mediation) au amri ya dharura.
    Je, ni chapa ya duka linalouza bidhaa zako? Soma mkataba wa usambazaji kabla ya kuandika.
    Ukibuni kifungashio mwenyewe, kaa mbali na kile kinachojulikana zaidi, na utunze rasimu.
    Mtego: muonekano mpya kila msimu. Wanunuzi hawakumbuki kitu, hivyo hakuna mengi ya kulinda.
    Mfano: kopo la kijani la mtengeneza chai ni la kawaida sokoni, lakini ndege wake wa dhahabu si wa kawaida. Mshindani anamwondoa ndege na kubaki na kijani.
ask =
    mshindani ameiga kifungashio cha sabuni yangu
    pakiti ya unga inafanana na yangu
    wateja wanachanganya bidhaa yangu na yake
    rangi ya kopo langu imeigwa
    jina tofauti lakini pakiti ileile
    supermarket imetengeneza brand yao kama yangu
    passing off ni nini
    chupa ya juisi inafanana na ya mwenzangu
    unga wake umevaa gunia kama langu
    boksi sawa na langu rangi ileile sokoni
