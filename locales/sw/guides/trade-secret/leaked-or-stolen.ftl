question = Siri yetu imevuja au imeibiwa. Tufanye nini siku za kwanza?
answer =
    Chukua hatua siku hiyohiyo. Siri ikishajulikana na wengi, hakuna mahakama inayoweza kuifanya siri tena.
    – Zuia uvujaji: funga ufikiaji, badilisha nywila. Hifadhi kinachoonekana mtandaoni, kisha kiondolewe.
    – Tunza ushahidi: nani, nini, lini, vipi. Usifute, usirekebishe wala kupekua kompyuta mwenyewe. Nakili rekodi za ufikiaji.
    – Waambie tu watu wanaolazimika kujua. Hakuna kitu hadharani.
    – Mpigie wakili kuhusu amri ya haraka ya mahakama, na barua kwa aliye nayo.
    – Omba kwa maandishi, bora kupitia wakili: aache, asitumie wala kusambaza, arudishe au afute, na amtaje aliyeipata.
    – Kuna taarifa binafsi au za washirika ndani yake? Huenda ukalazimika kuripoti, wakati mwingine haraka sana.
more-1 =
    Inategemea ilitokeaje:
    – Imetumwa kwa mtu asiye sahihi: piga mara moja, omba aifute bila kusoma, na athibitishe kwa maandishi.
    – Iko mtandaoni: ripoti kwa jukwaa na injini za utafutaji. Hifadhi ukurasa kwanza.
    – Mshirika amevunja mkataba wa kutunza siri: fuata kifungu chake cha taarifa.
    – Mtu amechukua mafaili alipoondoka kazini: mwongozo kuhusu waajiriwa wanaoondoka unasaidia.
    – Uvunjaji au udukuzi: polisi wanaweza kupekua usipoweza. Muulize wakili mpangilio wa hatua.
    – Imewekwa kwenye zana ya AI ya umma: tunza ushahidi, futa mazungumzo, mwombe mtoa huduma aiondoe, badilisha nywila.
more-2 =
    Mahakama inaweza kuamuru: kuacha kutumia na kusema, kukabidhi mafaili na bidhaa, kulipa fidia. Katika nchi nyingi inaweza kufanya hivyo haraka, kabla mwenzako hajasikilizwa.
    Lazima uonyeshe kwamba ilikuwa siri, ina thamani, ililindwa, na kwamba ilipatikana au ilitumiwa kwa njia isiyo ya uaminifu.
    Iombe mahakama isiweke siri kwenye karatasi za wazi.
    Nchini Marekani, dai la shirikisho lazima lifunguliwe ndani ya { $us-limit } tangu siku uliyogundua, au uliyopaswa kugundua.
    Kwingine muda unaweza kuwa mfupi zaidi. Kusubiri pia hufanya amri ya haraka iwe ngumu kupata.
more-3 =
    Baadaye:
    – Ilikuwa uvumbuzi? Baadhi ya nchi husamehe ufichuzi usioutaka kwa muda mfupi. Muulize wakili wa hataza mara moja, kabla ya kusema zaidi.
    – Wajulishe washirika ambao siri zao zilikuwemo. Mkataba wako unaweza kutaka hivyo.
    – Ziba pengo: ufikiaji, karatasi, mafunzo.
    Uko upande mwingine? Mtu akikupa siri za mshindani, usifungue, usinakili wala kuzitumia. Andika kilichotokea, na umuulize wakili.
    Mfano: duka la mikate linatuma faili la mapishi kwa mteja kwa bahati mbaya. Simu na karatasi iliyotiwa sahihi siku hiyohiyo vinaweza kuyafanya yabaki siri.
ask =
    mapishi yetu yako facebook sasa tufanyeje
    nimetuma hesabu ya bei kwa mteja asiye sahihi
    hacker ameiba formula yetu
    supplier amempa mshindani michoro yetu
    naweza kupata amri ya mahakama haraka kwa mafaili yaliyoibiwa
    siri ikivuja bado ni siri ya biashara?
    nimepoteza flash yenye designs zetu zote
    mshindani ghafla anajua bei yetu ya tenda
    mtu ananipa karatasi za siri za mshindani nichukue?
    mfanyakazi kaweka source code yetu kwenye chatgpt
    mapishi yangu yamesambaa whatsapp
    recipe yetu imesambaa whatsapp leo
