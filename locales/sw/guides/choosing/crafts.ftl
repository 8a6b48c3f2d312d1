question = Tunatengeneza kazi za mikono. Ni ulinzi gani muhimu kwanza?
answer =
    Kwa kawaida jina hutangulia, kisha muonekano wa vipande vyenu bora:
    – jina lenu au ishara ya kikundi chote: alama ya biashara, ya pamoja au ya uthibitisho;
    – umbo au ruwaza mpya: ubunifu wa viwandani, kabla ya kuionyesha;
    – kazi za sanaa na michoro: hakimiliki, katika nchi nyingi bila usajili;
    – ufundi unaojulikana kwa mahali: kiashiria cha kijiografia, pale kazi za mikono zinapojumuishwa;
    – mbinu maalumu: siri ya biashara, mkiweza kuitunza.
    Ruwaza za zamani za jamii si mpya. Haki ya ubunifu wa viwandani juu yake kwa kawaida si halali. Baadhi ya nchi huzilinda kwa njia nyingine. Iulizeni jamii kwanza.
more-1 =
    Mtego wa kawaida: picha za vipande vipya ziko mtandaoni kabla ya maombi yoyote. Katika baadhi ya nchi hapo haviwezi tena kupata haki ya ubunifu wa viwandani.
    Mitego mingine:
    – Mnunuzi au msafirishaji anasajili jina au ruwaza yenu nchini kwake.
    – Hoteli au kampuni ya mitindo inaiga ruwaza, nanyi hamna ushahidi wenye tarehe.
    – Nakala za kiwandani zina jina la kijiji chenu, na hakuna kikundi kilicholilinda.
    – Mnauza mchoro pekee pamoja na “haki zote”.
    Nchi huchagua hakimiliki inafika wapi kwa vitu vya matumizi.
    Pale zinapovilinda kama sanaa, Mkataba wa Berne unataka angalau { $applied-art } tangu kutengenezwa.
more-2 =
    Hatua za kwanza:
    – Tieni sahihi na tarehe kwenye michoro na vipande, na mtunze picha zenye tarehe.
    – Chagueni vipande vinavyouzwa zaidi. Iulizeni ofisi yenu ombi moja la miundo yenye vipande kadhaa linagharimu nini.
    – Zungumzeni na mafundi wengine kuhusu alama ya pamoja yenye kanuni za ubora, na muweke lebo yenu kwenye kila kipande.
    Baada ya ombi la kwanza la muundo mna muda wa { $design-priority } kuwasilisha nje kwa tarehe ileile.
    Oda kubwa kutoka nje? Andikeni nani anaweza kutumia ruwaza, kwa matumizi gani, na kwa muda gani.
    Mfano: wasusi wa vikapu wanachagua alama ya pamoja. Ruwaza mpya za kila msusi zinawasilishwa kabla ya maonyesho. Za zamani zinabaki za kijiji.
ask =
    tunasuka vikapu, tulinde nini kwanza
    wachongaji wa vinyago tunaigwa na viwanda
    batiki zetu zinaigwa tufanyeje
    kikundi cha ushanga cha wamasai jina letu linatumika
    kazi za mikono zinalindwaje
    ruwaza ya kiondo ni ya nani
    tinga tinga michoro yetu inaigwa
    mnunuzi wa ulaya anataka haki zote za ruwaza
    mimi ni mfinyanzi, kila mtu ananishauri tofauti kuhusu vyungu vyangu
    nafinyanga vyungu vyenye maua ya pekee
    vikapu vyetu vya ukili vinaigwa na wachina
    sanamu za kimakonde wachongaji tulindweje
    nachonga sanamu za mpingo zisiigwe
