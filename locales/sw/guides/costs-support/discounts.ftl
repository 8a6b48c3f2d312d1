question = Je, kuna ada ndogo kwa biashara ndogo, watu binafsi au nchi yangu?
answer =
    Mara nyingi ndiyo, lakini lazima uombe, kwa kawaida siku unayowasilisha.
    Ofisi za kitaifa: nyingi hutoza ada ndogo kwa biashara ndogo, kampuni changa, wanafunzi, watu binafsi au vyuo vikuu. Nani anahesabiwa kuwa mdogo hutofautiana kwa nchi.
    Mifumo ya kimataifa: WIPO hupunguza baadhi ya ada kwa waombaji kutoka nchi zenye maendeleo duni zaidi (LDC). Kwa hataza, hili linahusu pia watu binafsi wa nchi nyingine nyingi.
    Ruzuku: baadhi ya nchi na kanda hurudisha sehemu ya ada au ya bili ya mshauri.
    Angalia orodha ya ada ya kila ofisi kabla ya kulipa, kwa sababu kurejeshewa baadaye ni nadra.
more-1 =
    Mifumo ya WIPO inatoa nini:
    PCT: punguzo la { $pct-cut } la ada ya kimataifa ya kuwasilisha kwa waombaji wanaostahili. Waombaji wote wa ombi lazima wastahili.
    Madrid: punguzo la { $madrid-cut } la ada ya msingi kama nchi ya asili ni nchi yenye maendeleo duni zaidi (LDC).
    Hague: punguzo la { $hague-cut } la ada zilizopangwa na WIPO kama uhusiano wako pekee ni na nchi yenye maendeleo duni zaidi.
    Upatanishi na usuluhishi (arbitration) wa WIPO: punguzo la { $adr-cut } la ada za Kituo kama upande mmoja ni biashara ndogo au ya kati.
    Ada za nchi moja moja hazipungui kwa hili. Kuwasilisha mtandaoni mara nyingi ni nafuu kuliko karatasi.
more-2 =
    Ruzuku zina vipindi na bajeti. Kwa nyingi unaomba kwanza, unangoja kukubaliwa, ndipo unalipa ada. Katika Umoja wa Ulaya, angalia SME Fund ya EUIPO inapofunguliwa.
    Mtego: kudai hadhi usiyo nayo. Katika baadhi ya nchi, dai la uongo linaweza kuhatarisha haki yenyewe. Leseni kwa kampuni kubwa, au mmiliki mwenza mkubwa, inaweza kumaliza hadhi hiyo.
    Mfano: mwanafunzi na kampuni wanawasilisha ombi moja la hataza pamoja. Mwanafunzi peke yake angelipa kidogo. Kwa sababu ya kampuni, huenda ada kamili ikahitajika.
    Iulize ofisi inataka uthibitisho gani, na uutunze.
ask =
    kuna punguzo la ada kwa wajasiriamali wadogo
    mwanafunzi analipa kidogo kwa hataza?
    ada nafuu kwa kina mama wajasiriamali
    punguzo la wipo kwa tanzania
    ruzuku ya kusajili alama ya biashara
    serikali inasaidia kulipia hataza?
    sisi ni kikundi kidogo tuna punguzo
    jinsi ya kupata discount ya trademark
    wanafunzi na wanawake wanapunguziwa?
    wanawake wajasiriamali wanapata punguzo la ada
