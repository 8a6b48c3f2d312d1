question = Ninahuishaje alama yangu ya kimataifa, au kuandikisha mmiliki mpya au leseni?
answer =
    Unafanya kwa hatua moja, WIPO, na inahesabika kwa nchi zilizo katika usajili wako. Hatua nyingi zinawezekana mtandaoni.
    – Uhuishaji: kila { $term }, mara nyingi utakavyo. Unaweza kuacha nchi usizozihitaji tena.
    – Mmiliki mpya, jina au anwani mpya, orodha fupi zaidi, leseni: kila moja ina ombi lake, na mengi hulipiwa.
    Uhuishaji hauwezi kubadilisha alama wala kuongeza bidhaa.
    WIPO hutuma kikumbusho { $notice } kabla ya mwisho, lakini lazima ulipe kwa wakati hata kisipofika.
    Baada ya mwisho una { $grace } zaidi, kwa ada ya ziada.
    Lipa kwenye kurasa za WIPO tu, au kupitia ofisi au wakala wako.
more-1 =
    Ada ya msingi ya uhuishaji ni { $renewal-fee }. Ada za nchi huongezwa juu yake.
    Ukichelewa, ada ya ziada ya { $late-fee } huongezwa.
    Kikokotoo cha ada cha WIPO hukupa jumla. Kiangalie miezi kadhaa kabla.
    Baadhi ya nchi pia hutaka kitu kwako moja kwa moja. Nchini Marekani lazima utoe tamko la matumizi kwa ofisi yake, mara ya kwanza kabla ya kupita { $us } tangu ulinzi wa huko.
    Tamko la mapema mno pia halihesabiwi, hivyo iulize ofisi hiyo tarehe.
    Bila hilo, ulinzi wa huko unaisha, hata WIPO ikilipwa.
    Weka tarehe hizi zote kwenye kalenda siku ya usajili.
more-2 =
    Mmiliki mpya: kumwandikisha hugharimu { $transfer }. Inaweza kuwa kwa yote, au kwa baadhi ya bidhaa au nchi tu.
    Mmiliki mpya anahitaji uhusiano na mwanachama wa Madrid: uraia, makazi au biashara halisi. WIPO haiombi mkataba, lakini utunze.
    Jina au anwani mpya ya mmiliki: { $name-fee }.
    Leseni: { $licence }. Leseni humruhusu mwingine kutumia alama.
    Katika nchi kadhaa ingizo hili halina nguvu. Huko, andikisha leseni kwa ofisi ya kitaifa. WIPO huorodhesha nchi hizi.
    Ofisi inaweza pia kutangaza kuwa mmiliki mpya hakubaliki huko. Soma WIPO inachotuma.
more-3 =
    Mitego:
    – Unauza kampuni, na hakuna anayeiambia WIPO. Kikumbusho cha uhuishaji kinakwenda kwa muuzaji.
    – Alama ya nyumbani na ya kimataifa zinakwenda kwa watu tofauti. Miaka ya kwanza ya kimataifa hutegemea ya nyumbani. Zihamishe pamoja.
    – Barua pepe yako ya WIPO ni ya zamani. Ibadilishe kwanza.
    – Barua inatoa “uhuishaji” kwa bei kubwa. Haitoki WIPO.
    Mfano: biashara ya samani inakuwa kampuni. Inaandikisha jina jipya nyumbani na WIPO mwezi huohuo, na kuhuisha nchi inakouza bado tu.
ask =
    kuhuisha alama ya madrid lini na kiasi gani
    nimebadilisha jina la kampuni alama ya kimataifa
    nimeuza biashara alama ya madrid ihame vipi
    barua ya kuhuisha chapa ya kimataifa ni ya kweli?
    nimechelewa kulipa uhuishaji wa wipo
    alama ya kimataifa marekani wanataka tamko la matumizi
    anwani yangu wipo ni ya zamani
    leseni ya chapa nje niandikishe wipo
    duka limekuwa kampuni nembo ya kimataifa je
    nimehamisha kampuni nibadilishe mmiliki madrid
