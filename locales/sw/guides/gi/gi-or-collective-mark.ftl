question = Kiashiria cha kijiografia au alama ya pamoja: kipi kinafaa kikundi chetu?
answer =
    Vyote huwezesha kikundi cha wazalishaji kutumia jina pamoja. Tofauti kuu ni uhusiano na mahali.
    – Kiashiria cha kijiografia (GI): ubora au sifa inatokana na mahali. Kila mzalishaji wa huko anayefuata kanuni anaweza kukitumia.
    – Alama ya pamoja: ni ya chama, na wanachama wake huitumia. Uhusiano na mahali hauhitajiki.
    – Alama ya uthibitisho: mmiliki hukagua kiwango. Wanaokifikia wanaweza kutumia alama.
    Jaribio la haraka: je, ubora uleule ungeweza kupatikana kwingine? Kama ndiyo, fikirieni alama ya pamoja.
more-1 =
    Kila kimoja kinataka nini:
    – Alama ya pamoja kwa kawaida ni ya haraka na nafuu. Inajumuisha pia huduma, lazima ihuishwe, na inaweza kwenda nje kupitia Mfumo wa Madrid.
    – GI inataka uthibitisho wa uhusiano, kanuni za pamoja na ukaguzi. Mara nyingi huchukua muda mrefu, lakini hulinda jina lenyewe kwa nguvu.
    Katika nchi nyingi GI haiwezi kuuzwa na haiwahusu wanachama tu.
    Kikundi kinaweza pia kuunganisha: GI kwa jina, alama ya pamoja kwa nembo ya kikundi.
    Baadhi ya nchi hulinda GI kwa alama za pamoja au za uthibitisho tu.
more-2 =
    Mtego: jina la mahali linaweza kukataliwa kwa kuwa la maelezo. Nchi nyingi zina kighairi kwa alama za pamoja au za uthibitisho. Iulizeni ofisi yenu.
    Msimruhusu mwanachama mmoja asajili jina kwa jina lake “kwa sasa”.
    Andikeni kanuni kwanza: nani anaweza kutumia jina, ubora upi, nani anakagua, wadanganyifu wanafanywa nini.
    Mfano: wasusi wa miji mingi wenye nembo tu ya pamoja wanachagua alama ya pamoja. Watengeneza chumvi wa ziwa moja, yenye ladha ya maji yake, wanafikiria GI.
ask =
    kikundi chetu cha akina mama tusajili jina vipi
    alama ya pamoja au gi ipi bora kwa ushirika
    sisi wachongaji wa kisii tunataka jina letu lilindwe
    chama cha wakulima kinaweza kuwa na alama
    wasusi wa vikapu tuna nembo moja
    tofauti ya alama ya uthibitisho na alama ya pamoja
    saccos yetu ina bidhaa nyingi jina moja
    jina la kijiji chetu kwenye alama ya pamoja
    ushirika wa asali tuchague nembo au jina la mahali
    wakulima tuchague kiashiria au alama ya pamoja
