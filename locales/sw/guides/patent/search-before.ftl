question = Nitajuaje kama uvumbuzi wangu tayari upo?
answer =
    Tafuta kabla ya kulipia maombi. Anza bila gharama, na usieleze siri yako kwa watu usiowajua.
    – Tafuta bidhaa: maduka, masoko ya mtandaoni, video, kwa lugha kadhaa.
    – Tafuta hataza: PATENTSCOPE ya WIPO na Espacenet ya Ofisi ya Hataza ya Ulaya ni bure.
    – Soma nyaraka zilizo karibu zaidi na wako, hasa michoro. Andika tofauti ya wako ni nini.
    Ukipata uvumbuzi wako hasa, si mpya. Ukipata kinachokaribiana, jiulize kama tofauti yako ni zaidi ya jambo la wazi.
more-1 =
    Jinsi ya kutafuta vizuri:
    – Andika unatatua tatizo gani na vipi. Tumia maneno kadhaa kwa kila sehemu.
    – Tafuta pia nyaraka za zamani. Zinahesabiwa, hata kama hataza ilishaisha.
    – Pata waraka mmoja unaofaa, angalia alama ya daraja lake, kisha tafuta ndani ya daraja hilo.
    – Tunza orodha ya ulichopata, kwa tarehe.
    Msaada: katika nchi nyingi, Kituo cha Kusaidia Teknolojia na Ubunifu (TISC) husaidia kutafuta, mara nyingi bure. Ofisi nyingi hutafuta kwa ada.
    Usiweke undani katika mazungumzo ya wazi, majukwaa au zana zinazotunza unachoandika.
more-2 =
    Mitego:
    – Huwezi kuona kila kitu. Maombi mapya hubaki siri mwanzoni.
    Ombi la kimataifa kwa kawaida huchapishwa punde baada ya { $publication } tangu tarehe yake ya kwanza. Ofisi nyingi za kitaifa hufanya hivyo pia.
    – Kipya si lazima kiwe huru. Bidhaa yako inaweza kuwa mpya na bado ikatumia hataza ya zamani ya mtu yenye nguvu. Huo ni utafutaji mwingine, uitwao uhuru wa kutumia bila kukiuka haki.
    – Hataza ya zamani iliyoisha ni habari njema. Unaweza kutumia inachofundisha katika nchi hiyo, kama hakuna kingine kinachokilinda.
    Mfano: seremala alitafuta meza ya kukunja akapata hataza iliyoisha yenye kiungo bora. Aliweza kukitumia.
ask =
    nitajuaje kama kuna mtu amevumbua kitu kama changu
    natafuta hataza bure wapi
    patentscope natumiaje
    kuangalia kama uvumbuzi ni mpya
    kuna mashine kama yangu tayari?
    prior art search inafanywa aje
    nani anaweza kunisaidia kutafuta hataza zilizopo
    nimepata hataza ya zamani kama wazo langu
    nitajuaje kama kuna aliyebuni kabla yangu
    nitajuaje kifaa kama changu hakipo duniani
