question = Nani ni mvumbuzi wa hataza, na nani anaimiliki?
answer =
    Wanaweza kuwa watu tofauti.
    – Mvumbuzi: mtu aliyesaidia kupata suluhisho lenyewe. Kulilipia, kuliagiza au kulijenga kwa kawaida hakutoshi.
    – Mwombaji: mtu au kampuni inayowasilisha maombi.
    – Mmiliki: yeyote mwenye haki ya uvumbuzi. Mwanzoni kwa kawaida ni mvumbuzi. Inaweza kwenda kwa mwajiri au mnunuzi, kwa sheria au kwa mkataba wa maandishi.
    Wataje wavumbuzi wote wa kweli. Kubalianeni kwa maandishi nani anamiliki uvumbuzi kabla ya kuwasilisha. Jina lisilo sahihi au sahihi inayokosekana inaweza kukugharimu hataza baadaye.
more-1 =
    Jinsi ya kuwapata wavumbuzi wa kweli:
    – Kwa kila dai, andika nani alikuwa na wazo linalolifanya lifanye kazi.
    – Aliyejenga, aliyejaribu, aliyechora au aliyelipa tu kwa kawaida si mvumbuzi.
    – Aliyetoa wazo muhimu anaweza kuwa mvumbuzi, hata mwanafunzi, mteja au rafiki.
    – Andika kumbukumbu zenye tarehe mnapofanya kazi.
    Katika nchi za Mkataba wa Paris, mvumbuzi ana haki ya kutajwa katika hataza.
    Mvumbuzi ni binadamu, na ofisi za nchi nyingi zimekataa kutaja mashine. Kama programu ya AI ilikusaidia, mwambie mshauri wako.
more-2 =
    Nani anaimiliki?
    – Ulifanya kazi peke yako na kwa ajili yako: kwa kawaida ni wewe.
    – Waajiriwa: sheria ya nchi na mkataba huamua. Baadhi hutaka uripoti uvumbuzi mara moja. Baadhi hutoa malipo ya ziada, au humpa mwajiri muda wa kuudai.
    – Wafanyakazi huru, wasambazaji, washirika na wanafunzi: mara nyingi humiliki sehemu yao hadi waihamishe kwa sahihi.
    – Wamiliki kadhaa: nani anaweza peke yake kutoa leseni, kuuza au kushtaki hutofautiana kwa nchi. Kwa hiyo kubalianeni katika mkataba.
    Fanya kila uhamishaji kwa maandishi na uandikishwe ofisini. Katika nchi nyingi, usioandikishwa ni dhaifu dhidi ya wengine.
more-3 =
    Je, mtu amewasilisha uvumbuzi wako nyuma ya mgongo wako? Pata ushauri mara moja. Sheria nyingi humruhusu mmiliki wa kweli kudai maombi au hataza, mara nyingi kwa muda maalumu tu. Leta kumbukumbu zenye tarehe, ujumbe na majina ya mashahidi.
    Je, ulimsahau mvumbuzi, au ulimtaja asiye mvumbuzi? Mwambie wakala wako. Majina mara nyingi yanaweza kusahihishwa, na mapema ni rahisi kuliko baadaye.
    Mfano: mfinyanzi anamlipa mchomeleaji ajenge mlango wa tanuri. Mchomeleaji anagundua mbinu ya kuhifadhi joto. Anaweza kuwa mvumbuzi. Kabla maombi hayajawasilishwa, wanatia sahihi nani mmiliki.
ask =
    nani anaandikwa kama mvumbuzi kwenye hataza
    fundi aliyenijengea mashine ni mvumbuzi pia?
    nimelipa pesa zote, je uvumbuzi ni wangu
    mwenzangu ameomba hataza ya wazo letu bila kuniambia
    mwanafunzi alisaidia, tumwandike?
    bosi anasema yeye ndiye mvumbuzi
    tumevumbua wawili hataza ni ya nani
    chatgpt ilinisaidia kuvumbua, niiandike?
    bosi ameweka jina lake kwenye mashine niliyobuni
    kaka yangu alichora na mimi nikatengeneza mashine, mvumbuzi ni nani
    mimi nilitoa wazo yeye akatengeneza nani mvumbuzi
    rafiki alinishauri tu, jina lake liwemo
