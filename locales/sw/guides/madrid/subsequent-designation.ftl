question = Je, naweza kuongeza nchi baadaye kwenye usajili wangu wa kimataifa?
answer =
    Ndiyo. Unaomba uteuzi wa baadaye (subsequent designation). Huongeza mwanachama wa Madrid kwenye usajili ulio nao tayari.
    Unaweza kuutuma WIPO, au kupitia ofisi yako.
    Nchi zilizojiunga na mfumo baada ya usajili wako kwa kawaida zinaweza kuongezwa pia.
    Unalipa ada ya msingi ya { $later }, pamoja na ada ya kila nchi unayoongeza.
    Kila nchi mpya huchunguza alama kwa sheria yake na inaweza kuikataa.
    Ulinzi huko huanza na tarehe ya baadaye, si tarehe yako ya kwanza. Hivyo usisubiri hadi uwe unauza tayari.
more-1 =
    Kisichobadilika: alama lazima ibaki ileile. Huwezi kuongeza bidhaa au huduma ambazo hazimo katika usajili wa kimataifa. Unaweza kuchagua orodha fupi kwa nchi mpya.
    Kwa nembo mpya au bidhaa mpya unahitaji ombi jipya.
    Nchi zote zina tarehe moja ya uhuishaji. Kama iko karibu, uliza kama nchi mpya inaweza kuanza baada ya uhuishaji, ili usilipe tena mara moja.
    Nchi chache hazikubali kuongezewa alama zilizosajiliwa kabla hazijajiunga. Iulize WIPO au ofisi yako.
more-2 =
    Mtego: katika nchi mpya, huenda mtu ameshawasilisha jina wakati huo. Tafuta huko kwanza. Katika nchi nyingi wa kwanza kuwasilisha hushinda.
    Baadhi ya nchi pia hutaka tamko kwamba unakusudia kutumia alama.
    Mfano: kampuni ya mafuta ya zeituni inaanza na majirani. Mnunuzi mpya anaandika kutoka mbali. Inaongeza nchi hiyo kabla ya kutuma sampuli za kwanza zenye lebo.
    Kuwasilisha moja kwa moja kitaifa kunaweza kuwa bora kama unahitaji bidhaa nyingine au maandishi mengine huko.
ask =
    kuongeza nchi kwenye alama ya madrid
    nimepata mnunuzi nchi mpya chapa yangu ilindwe huko
    nchi imejiunga na madrid juzi naweza kuiongeza
    subsequent designation gharama
    naongeza bidhaa mpya kwenye usajili wa kimataifa
    nchi iliyoongezwa inaanza kulindwa lini
    kuongeza rwanda kwenye usajili wangu wa wipo
    nembo mpya na nchi mpya pamoja
    naongeza congo kwenye nembo ya kimataifa
    nataka kuongeza zambia kwenye madrid
