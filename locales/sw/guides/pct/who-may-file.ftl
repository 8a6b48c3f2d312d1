question = Nani anaweza kuwasilisha ombi la PCT, na wapi?
answer =
    Unaweza kuwasilisha kama wewe ni raia au mkazi wa nchi mwanachama wa PCT. Mtu au kampuni inaweza kuwasilisha.
    Kama kuna waombaji kadhaa, inatosha mmoja wao akistahili.
    Kampuni inahesabiwa kuwa raia wa nchi ambayo ilianzishwa kwa sheria yake. Biashara halisi katika nchi mwanachama inahesabiwa pia kuwa makazi.
    Unawasilisha katika ofisi yako ya hataza ya kitaifa au ya kikanda, au moja kwa moja WIPO, kama sheria yako inaruhusu.
    Unahitaji pia haki ya uvumbuzi: kama mvumbuzi, au kwa mkataba au sheria kutoka kwa mvumbuzi.
more-1 =
    Nchi yako si mwanachama? Angalia waombaji wengine na mahali kampuni yako inapofanya kazi kweli.
    Uhusiano lazima uwe wa kweli siku unayowasilisha. Usibuni anwani au mshirika wa kwenye karatasi.
    Kama hakuna uhusiano, bado unaweza kuwasilisha moja kwa moja katika kila nchi.
    Haki ya kipaumbele ya Mkataba wa Paris inaweza kusaidia hapo, kama nchi yako inashiriki.
more-2 =
    Mitego:
    – Baadhi ya nchi hutaka kibali, au maombi ya kwanza nyumbani, kabla ya kuwasilisha uvumbuzi nje. Iulize ofisi yako kwanza.
    – Mtaje mwombaji sahihi. Kama kampuni inalipa lakini mwanzilishi anawasilisha peke yake, wawekezaji watauliza maswali baadaye.
    – Mwajiriwa, mwanafunzi au chuo kikuu anaweza kumiliki sehemu. Malizeni hilo kwa maandishi kabla ya kuwasilisha.
    – Wataje wavumbuzi wa kweli. Bosi au mfadhili si mvumbuzi kwa sababu hiyo peke yake.
more-3 =
    Baadhi ya waombaji huilipa WIPO pungufu sana.
    Ada fulani hupungua kwa { $reduction }.
    Bei hii ndogo ni kwa watu binafsi walio raia na wakazi wa nchi iliyo kwenye orodha ya WIPO.
    Ni pia kwa watu na kampuni walio raia na wakazi wa nchi yenye maendeleo duni zaidi (LDC).
    Kama kuna waombaji kadhaa, kila mmoja lazima astahili.
    Baadhi ya mamlaka za utafutaji pia hupunguza ada yao ya utafutaji. Uliza kabla ya kulipa, si baadaye.
ask =
    nani anaweza kuomba pct
    naweza kuwasilisha pct mwenyewe wipo
    mtanzania anaweza kuomba pct
    kampuni yangu inaweza kuomba pct
    nchi yangu si mwanachama wa pct
    pct naomba brela au geneva
    niombe kwa jina langu au la kampuni pct
    mimi ni mkenya naishi dubai naweza kuomba pct
    mimi mkimbizi naweza kufile pct
