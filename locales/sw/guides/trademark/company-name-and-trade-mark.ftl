question = Je, jina la kampuni yangu, bango la duka au jina la mtandao wa kijamii ni alama ya biashara?
answer =
    Si peke yake. Ni vitu tofauti, vilivyo mahali tofauti:
    – Daftari la kampuni linaonyesha kampuni yako ipo kwa jina hilo.
    – Leseni ya biashara inakuruhusu kufanya biashara.
    – Anwani ya tovuti au jina la mtandao wa kijamii ni anwani tu.
    – Alama ya biashara iliyosajiliwa inakuwezesha kuwazuia wengine kutumia ishara inayofanana kwa bidhaa au huduma zinazofanana.
    Kukubaliwa kwa jina la kampuni hakumaanishi unaweza kulitumia kama chapa. Madaftari mengi hayalilinganishi na alama za biashara.
    Ili kulinda jina ambalo wateja wanaliona, litafute, kisha liwasilishe kama alama katika ofisi ya miliki bunifu.
    Mwingine ameliwasilisha? Angalia daftari leo. Huenda bado unaweza kupinga, lakini muda ni mfupi.
more-1 =
    Jina la biashara bado lina ulinzi fulani. Katika nchi za Mkataba wa Paris, jina la biashara linalindwa bila maombi.
    Katika baadhi ya nchi, ishara inayotumika pia ina haki kama alama bila usajili.
    Hili linafika wapi inategemea nchi. Mara nyingi lazima uonyeshe kwamba jina linatumika na linajulikana huko. Linaweza kuhusu mji wako tu.
    Kwa hiyo tunza ushahidi: picha za bango zenye tarehe, ankara, matangazo, magazeti.
    Baadhi ya nchi zina daftari la pekee la majina ya biashara. Iulize ofisi yako linahusu nini.
    Jina la ukoo kwenye duka linaweza pia kuwa alama. Katika nchi nyingi, wengine wenye jina hilo wanaweza bado kufanya biashara kwa uaminifu kwa jina hilo.
more-2 =
    Cha kufanya:
    – Andika ishara ambayo wateja wanaiona kweli. Mara nyingi ni fupi kuliko jina la kisheria.
    – Itafute katika hifadhidata za alama, si katika daftari la kampuni tu.
    – Wasilisha ishara hiyo kwa bidhaa na huduma unazouza. Maneno kama “Limited” hayaongezi kitu.
    – Amua mmiliki: wewe, au kampuni.
    – Chukua anwani ya tovuti na majina makuu ya mitandao ya kijamii wakati huohuo, kabla ya kutangaza.
    Kwenye mitandao ya kijamii, kanuni za jukwaa huamua. Baadhi hurudisha jina lililoigwa kwa urahisi zaidi kwa mmiliki wa alama iliyosajiliwa.
more-3 =
    Mitego:
    – Mwingine anasajili jina la kampuni yako kama alama. Fuatilia maombi mapya na upinge kwa wakati.
    – Kampuni mpya inachukua jina karibu lilelile. Baadhi ya madaftari ya kampuni hupokea hoja ya kupinga, lakini kwa muda mfupi tu. Uliza mara moja.
    – Mshirika aliyesajili kampuni anaondoka na kubaki na jina. Kubalianeni mmiliki kwa maandishi.
    – Unafunga kampuni na kusahau alama zake. Zihamishe kabla haijaisha, la sivyo zinaweza kupotea.
    – Jina au anwani ya kampuni inabadilika, na hakuna anayeiambia ofisi. Barua hupotea.
    Mfano: “Baobab Foods Limited” inakubaliwa na daftari la kampuni. Mtengeneza juisi tayari ana alama “Baobab”. Kampuni mpya pia inauza juisi, hivyo inabidi ibadilishe lebo.
ask =
    jina la kampuni nililosajili brela ni alama ya biashara?
    business name certificate inatosha kulinda jina
    tofauti ya jina la biashara na trademark
    nina leseni ya biashara je jina ni langu
    jina langu la instagram linalindwa kisheria
    mtu amesajili kampuni kwa jina karibu sawa na langu
    bango la duka langu ni alama?
    kampuni limited imesajiliwa bado nahitaji trademark
    nimesajili brela jina je limelindwa
    nina jina brela lakini jirani ana trademark
