question = Ubunifu wa viwandani ni nini, na unalinda nini?
answer =
    Haki ya ubunifu wa viwandani inalinda jinsi bidhaa inavyoonekana: umbo, mistari, ruwaza au rangi zake.
    Hailindi jinsi bidhaa inavyofanya kazi, jina lake, wala wazo lililo nyuma yake.
    Katika nchi nyingi lazima uusajili. Lazima uwe mpya, hivyo wasilisha maombi kabla ya kuuonyesha umma.
    Mmiliki anaweza kuwazuia wengine kutengeneza au kuuza bidhaa zenye muonekano uleule, mahali haki ilipo na nguvu.
    Katika nchi yako, ubunifu uliosajiliwa unaweza kudumu hadi { $term } ukiuendeleza.
    Kanuni za biashara duniani zinataka nchi wanachama zitoe angalau { $minimum } kwa jumla.
more-1 =
    Mifano: kiti, chupa, taa, kiatu, vito, ruwaza ya kitambaa, kava la simu.
    Katika nchi nyingi, ikoni na mpangilio wa skrini pia unaweza kuwa ubunifu wa viwandani.
    Si ubunifu wa viwandani: mtindo kwa ujumla, umbo la kiufundi lisilo na chaguo jingine, mapishi, jina la chapa.
    Bidhaa moja inaweza kuhitaji haki zaidi ya moja. Kwa mashine ya kahawa, utaratibu wake unaweza kuwa suala la hataza na muonekano suala la ubunifu wa viwandani.
    Jina lililo juu yake ni alama ya biashara.
more-2 =
    Cha kufanya kwanza:
    – Ficha muonekano hadi uwasilishe maombi.
    – Tafuta bidhaa zinazofanana mtandaoni na katika hifadhidata za bure za WIPO na za ofisi yako.
    – Andaa picha zilizo wazi za pande zote. Ndizo zinazoamua kinacholindwa.
    – Angalia nani aliutengeneza muundo. Mbunifu huru anaweza kuumiliki hadi uhamishwe kwa maandishi.
    Mtego uko kwenye picha. Picha yenye rangi na nembo inaweza kukufunga kwenye namna hiyo tu.
more-3 =
    Haki ina nguvu tu mahali ulipousajili. Kwa nchi zaidi, kuna ofisi za kikanda na Mfumo wa Hague.
    Katika nchi nyingi kipindi cha kwanza ni kifupi, na lazima uhuishe na kulipa tena.
    Ofisi nyingi hazikagui kama muundo ni mpya kabla ya kusajili. Hapo cheti kinaweza kushambuliwa baadaye.
    Baadhi ya nchi huiita kwa jina jingine, kama “design patent” nchini Marekani.
    Hakimiliki au alama ya biashara ya umbo inaweza kusaidia pia. Kanuni hutofautiana kwa nchi.
ask =
    nilinde umbo la bidhaa yangu vipi
    muundo wa viatu vyangu unaweza kusajiliwa
    ubunifu wa viwandani maana yake nini
    watu wanaiga muonekano wa fanicha zangu
    ruwaza ya kitenge changu inalindwaje
    design ya chupa inalindwa na nini
    muundo unadumu miaka mingapi
    tofauti ya design na trademark
    ramani ya begi langu naiita nini kisheria
    nataka kulinda sura ya kiti si namna kinavyofanya kazi
