question = Upande wa pili unavunja mkataba wetu wa leseni. Nifanye nini?
answer =
    Kwanza soma, kisha andika. Usiache wajibu wako kwa hasira. Hapo wewe unaweza kuwa uliyevunja.
    – Tafuta kifungu walichovunja, na vifungu vya taarifa, muda wa kurekebisha, mwisho na migogoro.
    – Kusanya ushahidi: ripoti, ankara, picha, barua, ununuzi wa majaribio.
    – Tuma taarifa kwa umbo ambalo mkataba unataka: kosa, cha kufanya, hadi lini.
    – Pendekeza mazungumzo au upatanishi (mediation).
    – Maliza mkataba tu kama mkataba na sheria vinavyosema, baada ya ushauri.
    Madai huisha baada ya muda, katika baadhi ya nchi mapema. Muulize wakili sasa tarehe ipi inahesabika.
    Anayeendelea kutumia haki baada ya mwisho kwa kawaida anaikiuka.
more-1 =
    Kama pesa si sahihi:
    – Omba ripoti inayokosekana kwa maandishi.
    – Linganisha na unachoweza kuona: maduka, ofa mtandaoni, wafanyakazi, takwimu za mauzo ya nje.
    – Tumia haki ya kukagua vitabu. Fuata kifungu: taarifa, mhasibu asiye na upande, usiri. Mara nyingi husema nani analipa pengo kubwa likipatikana.
    – Hakuna kifungu hicho? Omba ukaguzi wa pamoja. Katika baadhi ya nchi mahakama inaweza kuamuru vitabu vionyeshwe.
    – Pokea malipo ya sehemu kwa maneno “bila kuachia yaliyobaki” tu.
    Ushahidi mzuri mara nyingi huleta malipo bila mahakama.
more-2 =
    Kama unataka kuumaliza:
    – Je, sababu imo kwenye mkataba: kutolipa, hakuna mauzo, ubora mbaya, kuuzwa kwa kampuni?
    – Je, ulitoa muda wa kurekebisha, na kufuata muda wa taarifa?
    – Baadhi ya nchi huwalinda wauzaji au wapewa franchaizi unapomaliza. Sheria ya ufilisi inaweza pia kukataza.
    Baada ya mwisho: matumizi yanakoma, siri na sampuli zinarudi, bidhaa zinauzwa au kuharibiwa, pesa zinalipwa. Majina, tovuti na akaunti zinakabidhiwa. Ingizo la ofisi linafutwa.
    Usipokee malipo zaidi kana kwamba hakuna kilichotokea. Inaweza kuonekana kama ndiyo mpya.
more-3 =
    Suluhisho: mazungumzo, kisha upatanishi, mtaalamu wa hesabu, usuluhishi (arbitration) au mahakama, kama mkataba unavyosema. Hakuna kifungu? Bado mnaweza kukubaliana. Good Offices za WIPO ni bure.
    Kama upande mmoja ni biashara ndogo au ya kati, Kituo cha WIPO hupunguza { $sme } ya ada zake.
    Hatari kwa wanunuzi, au bandia? Mahakama inaweza kuzuia haraka.
    Mwenye haki ndiye mvunjaji? Mpewa leseni afanye vivyo hivyo.
    Haki imefutwa, imekwisha, au mwenye haki amefilisika? Mkataba na nchi huamua unadaiwa nini na unaweza kutumia nini. Muulize wakili kabla ya kuacha kulipa.
    Mfano: mtengeneza midoli anaripoti mauzo madogo. Mwenye haki anahesabu dukani na kuomba ukaguzi. Wanapatana: ripoti kila mwezi.
ask =
    mpewa leseni halipi mrabaha
    anaendelea kutumia chapa yangu baada ya mkataba kuisha
    ripoti za mauzo anadanganya nifanyeje
    nataka kuvunja mkataba wa leseni
    mwenye leseni anatoa ubora mbaya kwa jina langu
    mwenye haki amefilisika niendelee kulipa
    nikague vitabu vya mpewa leseni vipi
    franchise hafuati masharti nimfukuze
    miezi sita hajanilipa asilimia yangu
    aliyechukua leseni ameacha kulipa
