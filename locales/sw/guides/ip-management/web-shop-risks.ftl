question = Duka langu la mtandaoni lina hatari gani za miliki bunifu?
answer =
    Angalia pande zote: unachotumia cha wengine, na wengine wanachoweza kuchukua kwako.
    – picha, maandishi, muziki na fonti bila leseni;
    – chapa za wengine katika vichwa, maneno ya utafutaji au anwani;
    – bidhaa ambazo mwenye chapa anaweza kuzuia kuuzwa tena au kuingizwa nchini;
    – ukurasa, nembo, programu au anwani ya tovuti ambayo bado ni ya watengeneza tovuti;
    – jina lako, lisilosajiliwa unakotuma bidhaa;
    – picha zako kwenye maduka ya wengine.
    Kila mtu anaweza kuona duka lako. Nchi unazotuma bidhaa, au unazotumia lugha na fedha yake, zinaweza kutumia sheria yao kwako.
more-1 =
    Kabla ya kufungua duka:
    – Tafuta jina lako katika nchi unakotuma bidhaa, na uliwasilishe huko.
    – Shika anwani ya tovuti na nywila zote mwenyewe.
    – Watengeneza tovuti na mpiga picha wakuhamishie haki zao, au angalau wakupe leseni.
    – Tumia picha za msambazaji kwa kibali cha maandishi tu.
    – Tunza leseni na risiti ya kila picha, fonti na wimbo.
    – Waombe wasambazaji wa bidhaa zenye chapa karatasi zinazoonyesha zinakotoka.
    Kagua tena unapobadilisha bidhaa au kutuma nchi mpya.
more-2 =
    Naweza kuandika chapa ya mwingine? Mara nyingi ndiyo, kama ni kweli na inahitajika: unachouza tena au kukarabati, au kifaa chako kinafaa wapi. Usitumie nembo wala kuonekana kama muuzaji rasmi. “Inspired by” chapa maarufu ni hatari. Chapa kama neno la utafutaji la matangazo: katika baadhi ya nchi unaweza, kama tangazo halionekani kutoka kwa mmiliki. Uliza kwanza.
    Bidhaa halisi zilizonunuliwa nje: baadhi ya nchi zinaruhusu kuziagiza na kuziuza, nyingine zinamruhusu mwenye chapa azuie. Uliza kabla ya kuagiza.
    Umepata taarifa au barua? Andika tarehe ya kujibu, usifanye haraka, na uombe msaada mara moja.
    Mfano: duka la kava za simu linaandika “inafaa” na jina la modeli, na linatumia picha zake.
ask =
    nauza kava za simu nikiweka brand ya simu kwenye jina inaruhusiwa
    naweza kutumia picha za supplier kwenye duka langu la online
    ukaguzi wa kisheria wa duka jipya la shopify
    dropshipping ya bidhaa za brand nini kinaweza kunipata
    kununua jina la mshindani kama keyword ya matangazo
    naagiza viatu original kutoka nje na kuuza online
    sheria ya nchi gani inahusika nikiuza mtandaoni kila mahali
    naweza kusema perfume yangu ni kama chanel
    aliyenijengea website anasema ni yake
    nafungua duka la mtandaoni niogope nini
    duka la mtandaoni nijihadhari na picha gani
