question = Mtu mwingine anatumia au amesajili jina langu. Nani ana haki zaidi?
answer =
    Inategemea nchi. Jua nani aliwasilisha maombi kwanza huko, na nani alitumia jina kwanza huko.
    – Katika nchi nyingi, anayewasilisha kwanza kwa kawaida hushinda.
    – Katika nyingine, matumizi ya awali yanaweza kushinda usajili wa baadaye, ukiyathibitisha.
    – Vighairi vipo karibu kila mahali: nia mbaya, alama mashuhuri, au wakala wako aliyewasilisha bila kukuuliza.
    Angalia daftari la usajili leo. Andika mmiliki, tarehe ya kuwasilisha, bidhaa na hali yake.
    Alama imechapishwa tu? Basi bado unaweza kupinga, lakini muda ni mfupi.
    Muulize mshauri kabla ya kuuandikia upande wa pili au kubadilisha jina lako.
more-1 =
    Mtu huyo anatumia jina tu, na hakuna aliyelisajili:
    – Tafuta kwanza. Kisha fikiria ombi lako, kama unaamini kwa uaminifu kwamba jina ni lako. Uliza ushauri ukijua kwamba wao walitangulia.
    – Kusanya ushahidi wa matumizi yako katika nchi hiyo: ankara, matangazo na picha zenye tarehe, wateja.
    – Andika kwa adabu, na baada ya ushauri tu. Tishio bila haki linaweza kukugharimu.
    Kuwasilisha ili kumzuia mtu, au kumuuzia alama, ni nia mbaya katika nchi nyingi. Inaweza kufutwa.
    Mfano: mikahawa ya miji tofauti ina jina moja. Unaowasilisha kwanza huenda usiweze kuuzuia mwingine katika mji wake. Sheria ya nchi huamua.
more-2 =
    Mtu huyo amelisajili. Chaguo zako:
    – Weka pingamizi, kama kipindi bado kiko wazi.
    – Omba lifutwe. Sababu zinaweza kuwa haki yako ya awali, nia mbaya, alama mashuhuri au kutotumika. Baadhi zina muda maalumu tu.
    – Kubalianeni: nunua alama, au tieni sahihi jinsi kila mmoja atakavyotumia jina lake.
    – Chagua jina jingine kwa soko hilo.
    Alikuwa msambazaji au wakala wako? Katika nchi za Mkataba wa Paris, mmiliki anaweza kupinga ombi hilo au kuomba lifutwe, wakala asipotoa sababu halali. Fanya mapema.
    Mtego: kuendelea tu. Alama yao ikiwa halali, matumizi yako yanaweza kuwa ukiukaji.
more-3 =
    Jinsi ya kuepuka wakati ujao:
    – Tafuta, kisha wasilisha, ndipo uchapishe, uposti na ufungue.
    – Wasilisha kwa jina la biashara yako.
    – Baada ya ombi la kwanza una muda wa { $priority } kuwasilisha nje ya nchi na kubaki na tarehe ya kwanza.
    – Andika katika kila mkataba kwamba msambazaji, wakala au kiwanda hakiruhusiwi kusajili jina lako.
    – Tunza ushahidi wa matumizi wenye tarehe kwa kila nchi.
    Mfano: mtengeneza achari anazungumza na mwagizaji. Mwagizaji anawasilisha jina la mtengenezaji katika nchi yake mwenyewe. Barua zinaonyesha kwamba aliijua chapa, hivyo mshauri wa mtengenezaji anaweza kulishambulia ombi hilo.
ask =
    mtu amesajili brand yangu kabla yangu nifanyeje
    mimi nilianza kutumia jina lakini kampuni nyingine ina trademark
    anayesajili kwanza au anayetumia kwanza nani ana haki
    mwagizaji wangu dubai ameweka chapa yangu kwa jina lake
    tuna jina hili la duka tangu zamani, duka jipya limelisajili
    anaweza kunizuia hata kama mimi nilikuwa wa kwanza
    jina langu limechukuliwa china
    sijawahi kusajili, nina haki yoyote kwa kulitumia jina
    hoteli mbili jina moja nani abadilishe
    kufuta alama ya biashara iliyoiga yangu ya zamani
    wamesajili jina la kampuni yangu kama alama ya biashara
    nilitumia jina kwanza yeye kasajili
    nimetumia jina miaka mingi yeye kasajili jana
