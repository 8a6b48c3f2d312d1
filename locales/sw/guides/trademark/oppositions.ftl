question = Pingamizi ni nini, na mtu akipinga alama yangu?
answer =
    Pingamizi ni hoja rasmi ya mtu mwingine dhidi ya alama yako. Katika nchi nyingi huamuliwa na ofisi ya miliki bunifu, si mahakama.
    Kwa kawaida huja katika kipindi maalumu baada ya kuchapishwa. Baadhi ya ofisi huwa na pingamizi baada ya usajili tu, na baadhi hazina.
    Usilipuuze. Usipojibu kwa wakati unaweza kupoteza maombi.
    Hatua za kwanza:
    – Andika siku ya mwisho ya kujibu.
    – Angalia linategemea haki gani ya awali, na kwa bidhaa zipi.
    – Zungumza na mshauri kabla ya kujibu.
    Mapingamizi mengi huishia kwa makubaliano.
more-1 =
    Chaguo zako:
    – Ondoa kwenye orodha yako bidhaa zinazogongana.
    – Kubalianeni kwa maandishi jinsi alama zote zinavyoweza kuishi pamoja.
    – Jitetee. Katika baadhi ya nchi unaweza kuutaka upande wa pili uthibitishe matumizi ya alama ya zamani.
    – Acha na uchague jina jingine, kama hatari ni kubwa mno.
    Mfano: mtengeneza juisi anapinga alama yako ya vinywaji na sabuni. Wewe unauza sabuni tu. Kuondoa vinywaji kunaweza kumaliza jambo hilo.
    Omba kwa wakati kama unahitaji muda zaidi. Baadhi ya ofisi hutoa mapumziko ya mazungumzo.
more-2 =
    Unataka kumpinga mtu mwingine? Fuatilia machapisho mapya ya fani yako. Kipindi ni kifupi na kikali.
    Katika Umoja wa Ulaya ni { $eu } baada ya kuchapishwa.
    Nchini Marekani ni { $us } baada ya kuchapishwa, na kinaweza kuongezwa kwa ombi.
    Ofisi yako ina kipindi chake. Ukikikosa, bado unaweza kuomba alama ifutwe baadaye, lakini hilo mara nyingi ni gumu na la gharama zaidi.
    Unahitaji haki ya awali au msingi mwingine wa kisheria. Kwa kawaida kuna ada.
ask =
    pingamizi la alama ya biashara ni nini
    mtu amepinga alama yangu nifanyeje
    kampuni kubwa imeweka pingamizi kwa jina langu
    nataka kupinga alama ya mtu mwingine
    nina muda gani wa kujibu pingamizi
    barua ya opposition kutoka kipi
    alama imetangazwa kwenye gazeti, naweza kupinga
    tukubaliane vipi na aliyepinga
    kampuni kubwa imepinga jina la vipodozi vyangu
    mtu anapinga nembo yangu kwenye jarida
    kampuni kubwa imepinga jina langu kwenye gazeti la ofisi
