question = Ninapataje haki ya mgunduzi wa mbegu?
answer =
    Unaomba katika ofisi ya aina mpya za mbegu za mimea ya kila nchi au kanda. Mara nyingi ni wizara ya kilimo, si ofisi ya hataza. Hatua za kawaida ni:
    – Hakikisha nchi yako inalinda aina hii ya mmea.
    – Angalia aina iliuzwa lini kwanza, nyumbani na nje.
    – Ichagulie aina jina.
    – Wasilisha fomu pamoja na dodoso la kiufundi na ulipe ada.
    – Kabidhi mbegu au mimea ofisi ikiomba. Hupandwa na kulinganishwa na aina zinazojulikana.
    – Baada ya jaribio, ofisi inakubali au inakataa.
    Kupanda huchukua misimu, hivyo panga mapema.
more-1 =
    Mauzo kwa ridhaa yako huanzisha hesabu ya muda. Katika nchi zinazofungwa na toleo la karibuni la mkataba wa UPOV:
    – Iliuzwa katika nchi unayoomba: omba ndani ya { $home-sale } tangu mauzo ya kwanza.
    – Iliuzwa katika nchi nyingine: omba ndani ya { $abroad-sale } tangu mauzo ya kwanza.
    – Miti na mizabibu iliyouzwa katika nchi nyingine: omba ndani ya { $abroad-tree-sale }.
    Ndani ya umoja kama Umoja wa Ulaya, mauzo katika mwanachama mwingine yanaweza kuhesabiwa kama mauzo ya nyumbani.
    Nchi nyingine zinaweza kuhesabu tofauti. Uliza kabla ya mauzo ya kwanza.
    Kuonyesha mmea kwenye maonyesho kwa kawaida si mauzo. Kuwapa watu mimea ya kulima kibiashara kunaweza kuwa mauzo, hivyo tumia mikataba ya majaribio ya maandishi.
more-2 =
    Nchi nyingine: baada ya ombi la kwanza katika mwanachama wa UPOV, una muda wa { $priority } kuomba kwa wanachama wengine kwa tarehe ileile ya kwanza.
    Zana ya mtandaoni ya UPOV PRISMA hutuma fomu moja kwa ofisi nyingi. Kila ofisi bado huamua yenyewe.
    Tunza tangu siku ya kwanza: kumbukumbu za uchavushaji au ugunduzi, picha, na sampuli.
    Mtego: mbegu au mimea iliyochelewa au yenye ugonjwa. Bila mimea yenye afya kwa tarehe iliyopangwa, maombi yanaweza kuishia hapo.
    Baada ya haki kutolewa, lipa ada na uidumishe aina hiyo. Ofisi inaweza kuomba mimea tena.
ask =
    nasajili wapi mbegu mpya
    kephis wanasajili aina mpya za mbegu vipi
    tosci na haki ya mgunduzi
    hatua za kulinda mbegu mpya tanzania
    nimezalisha aina ya viazi nifanyeje kuisajili
    majaribio ya mbegu huchukua muda gani
    nani anapima mbegu mpya
    fomu ya haki ya mgunduzi wa mbegu
    naweza kuonyesha ua langu jipya kwenye maonyesho kabla ya kuomba
    nimechanganya mihogo miwili na mmea mpya umetokea, nailinda vipi
    mbegu mpya ya muhogo naombea wapi haki
