question = Alama ya biashara ni nini na inalinda nini?
answer =
    Alama ya biashara ni ishara inayotofautisha bidhaa au huduma zako na za wengine.
    Inaweza kuwa jina, nembo au kauli mbiu. Katika nchi nyingi inaweza pia kuwa umbo, rangi au sauti.
    Usajili unakuwezesha kuwazuia wengine kutumia ishara inayofanana kiasi cha kuchanganya wateja, kwa bidhaa au huduma zilezile au zinazofanana.
    Inalinda ishara. Hailindi bidhaa, mapishi wala wazo lililo nyuma yake.
    Ina nguvu tu katika nchi au kanda ulikoisajili. Unaweza kuihuisha tena na tena.
more-1 =
    Cha kufanya kwanza:
    – Chagua ishara isiyoeleza tu unachouza.
    – Tafuta alama za awali.
    – Wasilisha maombi kabla ya kuchapisha lebo, kufungua duka au kutangaza jina.
    Katika nchi nyingi, anayewasilisha kwanza ana haki bora zaidi. Katika baadhi, matumizi ya awali pia huhesabiwa.
    Mtego: jina la kampuni, jina la kikoa au akaunti ya mtandao wa kijamii si alama ya biashara. Kuwa nalo hakukupi alama.
more-2 =
    Mfano: duka la mikate linasajili “Ngamia Bluu” kwa mikate na keki.
    Kwa kawaida linaweza kuzuia duka jingine la mikate liitwalo “Ngamia wa Bluu”. Kwa kawaida haliwezi kuzuia gereji yenye jina hilo, kwa sababu huduma ziko mbali.
    Alama mashuhuri zinaweza kufika mbali zaidi.
    Tumia herufi R ndani ya duara pale tu alama iliposajiliwa. Kuitumia vibaya ni kosa katika baadhi ya nchi.
    Kama una haki bila usajili, inategemea nchi.
ask =
    alama ya biashara ni kitu gani
    kuna faida gani kusajili jina la brand
    naweza ku-patent logo yangu
    nataka kuweka hakimiliki jina la duka langu
    kampuni imesajiliwa, je brand ni yangu
    nina dot com kwa hiyo jina ni langu?
    tuna mkate bakery na mtu jirani amefungua yenye jina karibu sawa
    tofauti ya jina la kampuni na alama ya biashara
    je trademark inalinda recipe yangu pia
    jina langu la instagram linalindwa
    nikisajili jina napata nini hasa
    kibanda cha chipsi kinahitaji trademark
