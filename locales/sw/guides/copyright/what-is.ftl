question = Hakimiliki inalinda nini, na je, lazima niisajili?
answer =
    Hakimiliki inalinda kazi yako mwenyewe ya ubunifu: maandishi, picha, michoro, muziki, filamu, tovuti, programu za kompyuta.
    Unaipata unapotengeneza kazi. Katika nchi za Mkataba wa Berne, usajili hauhitajiki. Baadhi ya sheria hutaka kazi iwe imeandikwa au imerekodiwa.
    Inalinda jinsi unavyoeleza jambo. Hailindi wazo, mbinu wala mtindo.
    Jina au kauli mbiu fupi kwa kawaida ni suala la alama ya biashara, si hakimiliki.
    Kwa kawaida inadumu maisha yote ya mtunzi na angalau { $after } baada ya hapo. Nchi nyingi hutoa zaidi.
more-1 =
    Mmiliki anaweza kuamua:
    – Nani anaruhusiwa kunakili, kuuza au kuweka kazi mtandaoni.
    – Nani anaruhusiwa kuitafsiri au kuibadilisha.
    – Nani anaruhusiwa kuiigiza au kuicheza hadharani.
    Watunzi pia wana haki za kimaadili, kama kutajwa jina. Katika nchi nyingi hizi hubaki kwa mtunzi hata baada ya kuuza.
    Aliyetengeneza si mmiliki kila mara. Angalia kazi za wafanyakazi na za wafanyakazi huru, kwa sababu kanuni zinategemea nchi.
more-2 =
    Mifano kutoka duka dogo:
    – Picha za bidhaa zako na maandishi ya katalogi: kwa kawaida zinalindwa.
    – Mapishi kama orodha: kwa kawaida hapana. Kitabu chako cha mapishi chenye maneno na picha zako: ndiyo.
    – Nembo yako: mchoro unaweza kulindwa na hakimiliki. Kama ishara ya biashara yako, ilinde kama alama ya biashara.
    – Muonekano wa bidhaa yako: fikiria kwanza haki ya ubunifu wa viwandani.
    – Wazo lako la biashara: halilindwi na hakimiliki.
more-3 =
    Cha kufanya kwanza:
    – Tunza rasimu zenye tarehe na mafaili halisi.
    – Weka jina lako na mwaka kwenye kazi yako. Katika nchi nyingi si lazima, lakini huwaonya wengine.
    – Pata uhamishaji wa maandishi kutoka kwa kila aliyesaidia.
    Mtego: kila sheria ina mipaka na vighairi, na hutofautiana. “Fair use” si kanuni ya kila mahali.
    Baadhi ya aina za kazi, kama picha au filamu, zinaweza kuwa na muda tofauti.
ask =
    hakimiliki ni nini na inalinda nini
    nasajili hakimiliki wapi
    lazima nisajili kitabu changu cosota
    wimbo wangu unalindwa bila kusajili?
    picha za bidhaa zangu ni mali yangu
    copyright inadumu muda gani
    kuandika haki zote zimehifadhiwa inasaidia
    naweza kuweka hakimiliki kwenye jina
    hakimiliki ya michoro na mashairi
    hatimiliki ya wimbo wangu napataje
    shairi langu linalindwa bila kusajili
