question = Je, bidhaa moja inaweza kuwa na aina kadhaa za ulinzi?
answer =
    Ndiyo. Kila haki inalinda upande tofauti wa bidhaa ileile, na zinafanya kazi pamoja.
    Mfano, mashine mpya ya kusaga kahawa:
    – jinsi inavyosaga: hataza au modeli ya matumizi (utility model)
    – inavyoonekana: ubunifu wa viwandani
    – jina na nembo yake: alama ya biashara
    – kitabu cha maelekezo, picha na programu yake: hakimiliki
    – jinsi unavyoimarisha visu, ukiificha: siri ya biashara
    Huzihitaji zote. Kila moja ina kanuni zake, gharama zake na mwisho wake. Anza na upande unaouza bidhaa.
more-1 =
    Mpangilio ni muhimu:
    – Kwanza wasilisha maombi ya uvumbuzi na muonekano, kabla ya mtu wa nje kuviona.
    – Wasilisha jina kabla ya kuanza kuuza, ili mwingine asilichukue.
    – Weka ahadi za kutunza siri kabla ya kuzungumza na wasambazaji.
    Mtego: chapisho moja linaweza kuharibu ombi jingine. Muonekano wako ukichapishwa kwa picha wazi, ombi la hataza la baadaye linaweza lisiwe jipya tena. Wasilisha yote kabla ya lolote kuchapishwa.
    Angalia pia nani anamiliki kila sehemu. Nembo iliyochorwa na mfanyakazi huru mara nyingi si yako bila uhamishaji wa maandishi.
more-2 =
    Ukitaka kwenda nje ya nchi, ombi la kwanza linaanzisha saa: haki ya kipaumbele. Ndani ya muda huo, tarehe yako ya kwanza bado inahesabiwa karibu katika nchi zote.
    Kwa hataza na modeli za matumizi, muda ni { $patent-priority }.
    Kwa ubunifu wa viwandani ni { $design-priority }.
    Kwa alama za biashara ni { $mark-priority }.
    Bajeti ndogo? Biashara nyingi huanza na alama ya biashara. Inaweza kuhuishwa tena na tena, ilhali hataza na ubunifu wa viwandani huisha.
    Fikiria hataza pale wazo la kiufundi linapoleta pesa na wengine wanaweza kuliiga kwa urahisi.
ask =
    naweza kuwa na hataza na trademark kwa bidhaa moja
    bidhaa yangu ina jina, muonekano na teknolojia, nisajili vyote?
    nianze kusajili kipi kwanza, jina au uvumbuzi
    mpangilio wa kusajili haki ukiwa na pesa kidogo
    chupa, lebo, jina na mchanganyiko, kila kimoja kinalindwa vipi
    je muundo ukichapishwa unaharibu hataza
    nilinde umbo au jina au vyote
    kitu kimoja haki ngapi
    kiti kimoja haki ngapi zinahusika
    kitu kimoja kina jina umbo na mbinu
