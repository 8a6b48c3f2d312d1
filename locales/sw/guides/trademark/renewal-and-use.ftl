question = Alama yangu ya biashara inadumu muda gani, na je, lazima niitumie?
answer =
    Inaweza kudumu bila mwisho, ukiihuisha kwa wakati na kuitumia kweli.
    Katika nchi za Mkataba wa Singapore, kila usajili na kila uhuishaji hudumu { $term }.
    Wanachama wa Shirika la Biashara Duniani lazima watoe angalau { $term-min } kila mara.
    Ili kuhuisha, lipa ada ya uhuishaji ofisini kabla ya tarehe iliyo kwenye daftari.
    Katika nchi nyingi, wengine wanaweza kuomba alama isiyotumika ifutwe.
    Kwa kanuni za biashara duniani, hili linahitaji angalau { $non-use } mfululizo bila kutumika. Nchi nyingi huruhusu muda mrefu zaidi.
more-1 =
    Weka tarehe ya uhuishaji kwenye kalenda yako leo, pamoja na kikumbusho cha mapema.
    Ukichelewa, nchi za Mkataba wa Paris hutoa angalau { $grace } zaidi, mara nyingi kwa ada ya ziada.
    Tunza ushahidi wa matumizi kwa kila aina ya bidhaa: ankara zenye tarehe, picha, matangazo, kurasa za tovuti, vifungashio.
    Katika Umoja wa Ulaya, alama isiyotumika inaweza kufutwa baada ya { $non-use-eu } bila matumizi ya kweli.
    Nchini Marekani lazima pia utamke matumizi, kwa mara ya kwanza kabla ya { $us-use } kupita tangu usajili.
    Sababu nzuri, kama katazo la kuagiza bidhaa, zinaweza kukuondolea lawama ya kutoitumia.
more-2 =
    Mtego: matumizi lazima yawe ya kweli, na kwa bidhaa ulizoorodhesha. Mauzo ya mara moja ya kubaki na alama tu hayatoshi.
    Tumia alama kama ilivyosajiliwa. Ukibadilisha nembo sana, wasilisha toleo jipya.
    Matumizi ya mpewa leseni kwa kawaida huhesabiwa, kama umeyaruhusu na unayasimamia. Yaweke kwenye mkataba.
    Mfano: ulisajili kwa sabuni na mishumaa lakini unauza sabuni tu. Sehemu ya mishumaa inaweza kufutwa.
    Ankara za uongo za uhuishaji ni za kawaida. Lipa ofisi au mshauri wako tu.
ask =
    trademark yangu inaisha lini
    kuhuisha alama ya biashara
    cheti cha alama kinaisha mwakani nifanye nini
    alama inadumu miaka mingapi
    nisipotumia jina nililosajili nitalipoteza?
    nimechelewa kuhuisha alama yangu
    ada ya renewal ya trademark
    mshindani hatumii alama yake naweza kuomba ifutwe
    nilisajili jina langu miaka kumi iliyopita, nalipa tena
    nembo yangu ya miaka kumi inaisha
    miaka kumi ya jina imeisha nilipe tena
    duka lilifungwa miaka miwili jina limepotea?
