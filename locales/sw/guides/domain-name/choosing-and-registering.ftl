question = Ninachaguaje na kusajili anwani nzuri ya tovuti kwa biashara yangu?
answer =
    – Chagua jina fupi ambalo watu wanaweza kuliandika baada ya kulisikia mara moja. Epuka vistari na tahajia za ajabu.
    – Hakikisha liko huru kama alama ya biashara katika fani yako, si kama anwani tu.
    – Chukua mwisho ambao wateja wako wanautarajia: wa nchi yako, au wa jumla kama .com.
    – Lisajili mwenyewe, kwa jina la biashara yako, kwa msajili aliyeidhinishwa. Hii ni kampuni inayoandikisha majina.
    – Washa uhuishaji wa moja kwa moja, nywila imara na kufuli ya uhamishaji.
    – Wasilisha jina hilohilo kama alama ya biashara. Hiyo ndiyo njia bora ya kuwazuia wengine.
    Fanya yote kabla ya kutangaza jina.
more-1 =
    Unaposajili, unaahidi kwamba jina halikiuki haki za wengine, kadiri unavyojua. Kwa hiyo tafuta kwanza:
    – hifadhidata za alama za nchi zako,
    – madaftari ya kampuni na maduka ya mtandaoni,
    – tahajia na sauti katika lugha nyingine.
    Neno la kawaida kama “viatu” ni rahisi kupatikana, lakini gumu kulinda. Jina la kubuni ni kinyume chake, na kwa kawaida ni uwekezaji bora.
    Linganisha bei ya uhuishaji, si ya mwaka wa kwanza tu. Baadhi ya majina hugharimu zaidi sana baadaye.
    Kwa msajili, tumia barua pepe isiyotegemea jina hilohilo la kikoa.
    Kwa kawaida unaweza kuhamia msajili mwingine baadaye, lakini mara nyingi si katika wiki za mwanzo.
more-2 =
    Uhuishaji ndipo majina mengi hupotea.
    Kwa miisho ya jumla, msajili lazima akukumbushe takriban { $notice } kabla ya mwisho.
    Lazima afanye hivyo tena takriban { $notice-late } kabla.
    Baada ya mwisho, tovuti inaacha kufanya kazi wakati fulani. Bado unaweza kuhuisha msajili akiwa na jina, lakini anaweza kulifuta upesi.
    Baada ya kufutwa, miisho mingi ya jumla hutoa muda wa { $redemption } kulirudisha, kwa bei kubwa.
    Kisha yeyote anaweza kulichukua. Miisho ya nchi ina kanuni zake.
    Angalia mara moja kwa mwaka: kadi bado inafanya kazi, barua pepe inasomwa, mmiliki ni sahihi?
more-3 =
    Majina mangapi? Anza kidogo: jina kuu, mwisho wa nchi yako, huenda kosa moja la kawaida la tahajia. Yote yaelekeze ukurasa mmoja.
    Mitego:
    – Mtengeneza tovuti analisajili kwa jina lake. Andika kwenye mkataba kwamba ni lako, na ulihakiki kwenye huduma ya utafutaji.
    – Muuzaji anaona unachotafuta na kulichukua kwanza. Tafuta kwa wasajili wa kuaminika tu, na usajili siku hiyohiyo.
    – Ofa ya bei rahisi inahamishia jina lako kampuni usiyoweza kuipata.
    Mfano: nyumba ya wageni inaona kadi yake imeisha muda. Haina tovuti msimu wa wageni, na inalipa zaidi sana kulirudisha jina.
ask =
    nachaguaje domain nzuri
    nasajili domain ya biashara yangu wapi
    domain ya co.tz au ya com ipi bora
    domain imeisha muda nifanyeje
    bei ya domain kwa mwaka
    mtengeneza website amesajili domain kwa jina lake
    domain ngapi ninunue
    nimesahau kulipia domain yangu
    domain ya duka langu ninunue wapi
    duka jipya nichukue domain gani
