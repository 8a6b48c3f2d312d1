question = Ni lini ninaweza kunukuu au kutumia kazi bila kumwomba mwenye haki?
answer =
    Pale tu kighairi cha sheria ya nchi hiyo kinapofaa. Vighairi vina mipaka finyu na hutofautiana sana.
    Kunukuu kupo katika nchi za Mkataba wa Berne. Kazi iwe tayari hadharani. Nukuu iwe ya haki, isizidi kinachohitajika, na itaje chanzo na mtunzi.
    Nchi nyingi zina zaidi: nakala za binafsi, ufundishaji, habari, mizaha, ufikiaji kwa watu wenye ulemavu.
    Matangazo na mauzo ni nadra kukubalika. “Fair use” ni kanuni ya nchi fulani, si ya dunia.
    Kama huna uhakika, omba kwa maandishi kabla ya kutumia, na utunze jibu. Kimya si ruhusa.
more-1 =
    Kunukuu kwa usalama:
    – Chukua kutoka kazi iliyotolewa hadharani kihalali.
    – Tumia nukuu kuunga mkono maandishi yako: maoni, uhakiki, somo.
    – Chukua kinachohitajika tu, neno kwa neno, na ukionyeshe.
    – Taja mtunzi na chanzo.
    – Kwa picha nzima au wimbo ni vigumu zaidi. Ijadili kazi, usiitumie kama pambo.
    Usiamini kanuni kwamba sekunde au mistari michache ni bure daima. Hakuna idadi iliyo kweli kila mahali.
more-2 =
    Maswali ya biashara ndogo:
    – Msemo kwenye kikombe: hiyo ni kuuza, si kunukuu. Maneno mafupi sana huenda ni huru. Kwa marefu, angalia mtunzi alikufa lini.
    – Meme kwenye tangazo: ni hatari. Picha, mtu na mzaha vinaweza kuwa na wenyewe.
    – Slaidi za kozi ya kulipia: vighairi vya ufundishaji mara nyingi ni vya shule tu.
    – Nakala za makala kwa timu yote: huenda ukahitaji leseni ya kampuni ya nakala.
    – Picha ya jengo au sanamu mahali pa umma: huru katika baadhi ya nchi, imekatazwa kwa biashara katika nyingine.
    – Kufunza mfumo wa AI kwa kazi za wengine: sheria hutofautiana sana. Uliza kwanza.
more-3 =
    Nchi zinavyotofautiana: baadhi huorodhesha kila kighairi. Nyingine humwacha pia hakimu aamue kila kesi.
    Nchini Marekani, kwa mfano, hakimu huangalia lengo, aina ya kazi, kiasi kilichochukuliwa na athari kwa mauzo.
    Unachoweka mtandaoni kinaweza kuhukumiwa pia nchi nyingine.
    Mkataba au masharti ya tovuti wakati mwingine hukataza ambacho sheria ingeruhusu. Kama hilo lina nguvu inategemea nchi.
    Cha kufanya: tafuta kanuni kwa ofisi ya hakimiliki, na andika kwa nini unaona inafaa.
    Mwenye haki akilalamika, hifadhi ukurasa, iondoe kazi kwa sasa na usikiri lolote. Kisha uliza mshauri.
    Mfano: blogu ya chakula inanukuu mistari michache ya kitabu cha mapishi na kuihakiki. Hainakili kurasa za mapishi.
ask =
    naweza kunukuu kitabu kwenye blogu yangu
    fair use inaruhusiwa tanzania
    kutumia picha ya google kwenye tangazo
    methali ya mwandishi kwenye tisheti
    meme kwenye ukurasa wa biashara
    sekunde chache za wimbo ni bure?
    kutoa fotokopi za kitabu kwa wafanyakazi
    kupiga picha sanamu mjini na kuuza
    mstari wa shairi kwenye kikombe ninachouza
    kurasa ngapi za kitabu nigawie wanafunzi
