question = Jukwaa limeondoa bidhaa yangu kwa madai ya ukiukaji. Nairudishaje?
answer =
    Soma taarifa kwanza. Inapaswa kusema nani amelalamika, kuhusu haki ipi, na jinsi unavyoweza kupinga. Andika siku ya mwisho.
    – Tunza taarifa, ukurasa wako, mauzo na tathmini zako kama picha.
    – Usiweke tena tangazo lilelile, wala usifungue akaunti mpya kwa ajili yake. Unaweza kupoteza duka zima.
    – Kama lalamiko linaweza kuwa kweli, ondoa pia matangazo yanayofanana na uombe ushauri.
    – Kama si kweli, tumia fomu ya kupinga. Inaitwa appeal au counter-notice.
    – Unaweza pia kumwomba aliyelalamika aondoe lalamiko. Andika kwa heshima bila kukubali kosa lolote.
more-1 =
    Sema kwa kifupi kwa nini lalamiko si sahihi, na uambatishe ushahidi:
    – muundo, picha au maandishi ni yako: mafaili yenye tarehe, cheti;
    – una ruhusa: leseni, au barua ya mmiliki;
    – bidhaa ni halisi na zinaweza kuuzwa tena huko: ankara hadi kwa mmiliki au muuzaji wake;
    – haki yao haihusu nchi hiyo au bidhaa hizi, au imeisha;
    – unataja alama tu kusema kifaa chako kinafaa wapi.
    Itume ikiwa kamili. Huenda ukapata nafasi moja tu.
    Counter-notice chini ya kanuni za hakimiliki za Marekani ni tamko zito. Unaapa, chini ya adhabu ya kiapo cha uongo, na unakubali mahakama ya huko. Muulize wakili kwanza.
more-2 =
    Chini ya kanuni za hakimiliki za Marekani, kazi haiwezi kurudi kabla ya { $us-counter } (siku za kazi) kupita tangu counter-notice yako. Haitarudi kama mwenzako ataenda mahakamani.
    Katika Umoja wa Ulaya unaweza kulalamika kwa jukwaa bila malipo kwa muda wa angalau { $eu-complaint } baada ya uamuzi wake. Majukwaa ya kampuni ndogo hayahusiki.
    Huko unaweza pia kwenda kwa chombo kilichoidhinishwa nje ya mahakama. Uamuzi wake hauwafungi wahusika.
    Kama lalamiko lilikuwa la uongo kwa makusudi, huenda ukaweza kudai hasara yako. Inategemea nchi.
    Mfano: muuza vitu vya kuchezea anapoteza tangazo kabla ya sikukuu. Siku hiyohiyo anatuma ankara ya mtengenezaji na barua yake.
ask =
    amazon wameondoa bidhaa yangu ip complaint nifanyeje
    duka langu la etsy limefungwa kwa ajili ya trademark
    mshindani ameripoti bidhaa yangu kwa uongo
    naandikaje counter notice
    bidhaa imeondolewa lakini ni original nina invoice
    youtube copyright strike na muziki nimelipia
    facebook wamefuta page yangu mtu anadai logo
    account imesimamishwa baada ya malalamiko ya mwenye brand
    wamezuia pesa zangu kwa madai ya uongo
    jumia wameondoa bidhaa zangu
    tangazo langu la amazon limefutwa kwa sababu ya brand
    page yangu imefungwa wanasema copyright
