question = Ninapeleka chapa yangu nchi yenye lugha au maandishi mengine. Nikague nini?
answer =
    Angalia maana, sauti na maandishi kabla ya kuchapa au kusafirisha.
    – Waulize watu wa huko: je, jina ni tusi, kichekesho, gumu kutamka, au neno la kawaida la bidhaa?
    – Chagua mwenyewe jina linaandikwaje kwa herufi za huko: kwa sauti, kwa maana, au kwa jina jipya.
    – Tafuta toleo hilo pia, kisha liwasilishe. Usajili kwa maandishi ya aina moja haulindi kila mara jina kwa aina nyingine.
    Usipochagua jina la huko, wateja au mshindani wanaweza kukuchagulia.
    Jinsi ofisi inavyolinganisha lugha na maandishi inategemea nchi.
more-1 =
    Jinsi ya kuchagua toleo la huko:
    – Kwa sauti: hubaki karibu na jina lako. Angalia alama au silabi zina maana gani.
    – Kwa maana: rahisi kukumbuka, lakini labda la kuelezea mno kusajiliwa.
    – Mchanganyiko, au jina jipya: mara nyingi lenye nguvu zaidi, na kazi zaidi.
    Waulize zaidi ya mtu mmoja, wa maeneo tofauti. Herufi zilezile zinaweza kusomwa tofauti.
    Kisha tumia toleo ulilosajili, kwa umbo lilelile, kwenye lebo na mtandaoni.
more-2 =
    Ofisi huangalia nini:
    – Tafsiri. Katika nchi nyingi neno la kigeni huchukuliwa kama maana yake. Neno la “mkate” kwa lugha nyingine linaweza kukataliwa kwa mkate.
    – Sauti. Jina lako kwa herufi za huko linaweza kusikika kama alama ya zamani.
    – Kuudhi. Bendera, nembo za Serikali na maneno ya matusi kwa kawaida hukataliwa. Katika nchi nyingi ishara za dini pia.
    Fomu nyingi huomba tafsiri, na sauti kwa herufi za ofisi. Toa zote kwa ukweli.
    Kwa Madrid, alama lazima iwe sawa na alama ya msingi. Toleo la maandishi mengine kwa kawaida linahitaji alama yake ya msingi na ombi lake, au kuwasilisha moja kwa moja huko.
more-3 =
    Mitego:
    – Mashabiki wanaipa chapa yako jina la utani, na mtu asiyehusika analisajili. Fuatilia hili.
    – Msambazaji wako anachagua na kusajili jina la huko. Sema kwenye mkataba kuwa ni lako.
    – Unaangalia kamusi tu. Lugha ya mitaani haimo.
    – Anwani za tovuti zipo kwa maandishi mengine pia. Angalia zilizo muhimu.
    Mfano: mkulima wa tende anamwacha mnunuzi atafute jina zuri la huko. Linauzika vizuri. Wakiachana, mnunuzi anamiliki jina hilo, na mkulima anaanza upya na jingine.
ask =
    chapa yangu ya kiswahili nauza china herufi zao
    jina langu lina maana mbaya lugha nyingine
    kusajili jina kwa kiarabu na kilatini
    neno la kiswahili naweza kusajili ulaya
    msambazaji amechagua jina la kichina la bidhaa yangu
    jina langu kwa maandishi ya kiarabu linalindwa?
    tafsiri ya chapa kwenye fomu ya alama
    nembo ina aya ya dini nchi za nje
    jina la bidhaa kwa kiarabu omani
    jina kwa kiarabu na kilatini nisajili yote
