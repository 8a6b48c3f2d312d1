question = Naweza kuuza bidhaa yangu, au hataza ya mtu inanizuia?
answer =
    Unaweza kuhakiki kabla ya kuanza. Uhakiki huu unaitwa uhuru wa kutumia bila kukiuka haki (freedom to operate).
    Unauliza: ninakotengeneza, kuuza au kuagiza kutoka nje, kuna hataza inayofanya kazi ambayo madai yake yanahusu bidhaa yangu?
    – Bidhaa mpya bado inaweza kutumia hataza ya zamani.
    – Hataza yako mwenyewe si ruhusa ya kuuza.
    – Hataza ina nguvu katika nchi au kanda yake tu. Kwa hiyo hakiki kila nchi.
    – Katika nchi nyingi, kutojua hakukulindi.
    Hakuna utafutaji kamili, lakini unapunguza hatari. Ufanye kabla ya kulipia kalibu, shehena au oda ya nje. Anza na hifadhidata za bure. Wakili wa hataza aamue yanayoonekana hatari.
more-1 =
    Jinsi ya kuhakiki:
    – Orodhesha sehemu na hatua za kiufundi za bidhaa yako.
    – Orodhesha nchi: unakotengeneza, kuuza na kuagiza.
    – Tafuta katika PATENTSCOPE, Espacenet na hifadhidata ya kila ofisi, kwa maneno, daraja na majina ya washindani.
    – Bakiza zilizotolewa au zinazosubiri huko, zisizo za zamani sana. Ombi jipya la PCT bado linaweza kufika nchini kwako.
    Kanuni za biashara duniani zinataka nchi nyingi zitoe muda wa hataza wa angalau { $term } tangu kuwasilishwa. Za zamani zaidi kwa kawaida zimeisha.
    – Soma madai, na umwonyeshe wakili yenye shaka.
    – Tafuta tena kabla ya uzinduzi. Maombi mapya ni siri mwanzoni.
    Ya kimataifa huonekana punde baada ya { $publication } tangu tarehe yake ya kwanza.
more-2 =
    Umepata hataza inayokutia wasiwasi?
    – Angalia daftari: je, imekoma? Inafanya kazi kwingine tu?
    – Badilisha bidhaa ili sehemu ya dai ikosekane.
    – Omba leseni, au nunua kwa mwenye leseni.
    – Muulize wakili kama hataza inaweza kupingwa kwa nyaraka za zamani.
    – Subiri iishe, au iache nchi hiyo.
    – Uliitumia kabla ya ombi lao la kwanza? Nchi nyingi humruhusu mtumiaji wa awali aendelee, kwa masharti. Tunza ushahidi.
    Kabla ya kumwandikia mmiliki, muulize wakili. Barua inaonyesha kwamba unaijua hataza.
    Usiendelee tu na kutumaini. Katika baadhi ya nchi, aliyeijua hataza anaweza kulazimika kulipa zaidi.
more-3 =
    Mitego:
    – “Msambazaji wangu ndiye aliyeitengeneza” haisaidii. Kuuza tu au kuagiza tu kutoka nje kunaweza kukatazwa. Msambazaji aahidi kwa maandishi kulipa kama hataza itaguswa.
    – Kuuza idadi ndogo pia si ruhusa. Msamaha kwa matumizi binafsi au majaribio hutofautiana kwa nchi.
    – Haki nyingine pia zinahesabiwa: ubunifu wa viwandani, alama za biashara, aina za mbegu za mimea.
    Mfano: duka linataka kuagiza taa. Hataza ya kibanio inafanya kazi nchi jirani, si nyumbani. Duka linauza nyumbani. Kwa kuuza nje linaagiza taa yenye kibanio kingine.
    Gharama ya uhakiki ilingane na pesa iliyo hatarini.
ask =
    ni halali kuuza bidhaa hii au ina hataza
    freedom to operate ni nini
    nataka kuagiza vifaa kutoka china vina patent hapa?
    naweza kuiga kama bidhaa haina patent nchini kwangu
    nitashtakiwa nikitengeneza mashine inayofanana
    nina hataza kwa hiyo naweza kuuza popote?
    supplier anasema hakuna patent nimwamini
    natengeneza vipande vichache tu kwa mwaka wanaweza kunizuia
    patent ya kampuni kubwa iko usa tu naweza kutengeneza kenya
    nikitengeneza pampu hii nitashtakiwa?
    nitajuaje sikanyagi hataza ya mtu nikianza kuuza
