question = Ninapataje modeli ya matumizi (utility model)?
answer =
    Kwanza hakikisha nchi yako, au ofisi yake ya kikanda, ina modeli ya matumizi (utility model). Kisha, kabla ya kukionyesha kitu:
    – Tafuta kama ni kipya. Mara nyingi hakuna atakayekufanyia.
    – Andika maelezo, michoro na madai yanayosema kinacholindwa.
    – Wasilisha ofisini na ulipe ada. Unapata tarehe ya kuwasilisha.
    – Ofisi inakagua fomu. Baadhi ya ofisi pia huchunguza kama ni kipya.
    – Inasajiliwa na kuchapishwa.
    Waombaji wengi huimudu fomu peke yao. Kwa madai, msaada una thamani.
more-1 =
    Cha kuandaa:
    – majina na anwani za mmiliki na wavumbuzi wa kweli
    – michoro iliyo wazi yenye namba za sehemu
    – maandishi yanayoeleza tatizo, suluhisho lako na jinsi linavyofanya kazi
    – madai yanayotaja sifa muhimu tu, bila ziada ambazo wengine wanaweza kuziacha
    – uhamishaji wa maandishi, kama mwajiriwa au mshirika ndiye aliyevumbua
    Mtego: kosa katika maandishi mara nyingi haliwezi kurekebishwa baada ya kuwasilisha. Huenda hakuna atakayekuonya, kwa sababu hakuna anayeichunguza.
more-2 =
    Nchi nyingine: ndani ya { $priority } tangu ombi lako la kwanza, unaweza kutumia tarehe yake katika nchi nyingine wanachama wa Mkataba wa Paris.
    Kupitia PCT unaweza baadaye kuomba modeli ya matumizi katika nchi zilizo nayo. ARIPO na OAPI, ofisi za kikanda za Afrika, pia hutoa modeli za matumizi.
    Baada ya usajili:
    – Andika tarehe za ada. Ukizikosa, haki inaisha.
    – Weka alama kwenye bidhaa kwa ukweli. Dai tu haki uliyo nayo.
    – Kabla ya kumwonya anayeiga, pata ripoti ya utafutaji au uchunguzi pale sheria inapotaka.
ask =
    naombaje modeli ya matumizi
    hatua za kupata hataza ndogo
    utility model naomba wapi na napeleka nini
    nimeboresha mashine ya kusaga nataka cheti
    aripo wanatoa utility model?
    nahitaji wakili kuomba utility model
    michoro ya utility model ichorwe vipi
    fomu ya modeli ya matumizi iko wapi
    kuboresha baiskeli ya kubeba mizigo nisajili wapi
    modeli ya matumizi inachukua miezi mingapi
