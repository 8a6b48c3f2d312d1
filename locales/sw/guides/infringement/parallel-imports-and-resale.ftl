question = Je, naweza kuingiza nchini na kuuza tena bidhaa halisi za chapa, au wengine wauze tena zangu?
answer =
    Bidhaa ambazo mwenye haki aliuza, au aliruhusu ziuzwe, kwa kawaida zinaweza kuuzwa tena katika nchi hiyohiyo. Haki juu ya kipande hicho imetumika. Huitwa kumalizika kwa haki (exhaustion).
    Bidhaa halisi zilizoletwa kutoka nchi nyingine ni uagizaji sambamba. Sheria ya nchi unakoziingiza huamua:
    – baadhi hukubali mauzo ya kwanza popote duniani;
    – baadhi ya nyumbani tu;
    – baadhi ya kanda yao, kwa mfano Eneo la Kiuchumi la Ulaya.
    Inaweza kutofautiana kwa alama, hataza na hakimiliki. Bandia haziruhusiwi kamwe.
    Muulize wakili wa huko kabla ya kuagiza mzigo mkubwa.
more-1 =
    Kama unauza tena:
    – tunza ankara zinazofika hadi kwa mwenye haki au muuzaji rasmi;
    – usifungashe upya, usijaze tena, usibadilishe lebo wala kuondoa misimbo bila ushauri;
    – sema kwa uaminifu bidhaa zimetumika, zimeagizwa kutoka nje au zimekarabatiwa. Usionekane kama muuzaji rasmi;
    – angalia kanuni nyingine: usalama, lugha, dhamana, kodi.
    Hata pale kuuza tena kunaporuhusiwa, mwenye haki mara nyingi anaweza kupinga bidhaa zikibadilishwa au kuharibika.
    Hiyo ni pamoja na vitu vipya vilivyoshonwa au kujengwa kutoka sehemu za zamani zenye chapa.
    Programu, vitabu vya kielektroniki na sampuli zisizouzwa zina kanuni zake.
more-2 =
    Wengine wakiuza tena zako, nunua kimoja kwanza. Je, ni bandia, au bidhaa yako mwenyewe ya soko jingine? Misimbo na namba za mzigo husaidia.
    Kama ni halisi, angalia mikataba yako. Muuzaji huenda amevunja ahadi. Sheria ya ushindani huwekea mipaka ahadi za eneo na bei.
    Kuondosha tangazo la mauzo halali kunaweza kukugharimu.
    Mtego: “original” si sawa na “inaruhusiwa”. Pia forodha inaweza kuzuia bidhaa halisi.
    Mfano: duka linaagiza shampuu halisi ya bara jingine. Nchi yake hukubali mauzo ya kwanza ya kanda yake tu. Mwenye haki anaweza kuzuia mzigo, ingawa hakuna chupa bandia.
ask =
    naleta original kutoka dubai kuuza ni halali?
    mitumba ya nike naweza kuuza
    wakala rasmi anasema nisiuze bidhaa original
    mtu anauza bidhaa zangu bei ya chini bila ruhusa
    simu used kutoka nje kuuza tena
    parallel import tanzania inaruhusiwa
    nashona mabegi kutoka nguo za zamani za brand
    forodha wamezuia bidhaa original zangu
    nauza simu used kutoka dubai brand ya watu
    kuagiza mali halisi kwa bei nafuu na kuuza ni kosa
