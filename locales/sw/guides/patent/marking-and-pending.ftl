question = Je, naweza kuandika “patented” au “patent pending” kwenye bidhaa yangu?
answer =
    Ndiyo, kama ni kweli katika nchi unakouza.
    – “Patent pending” husema ombi lako huko limewasilishwa na liko hai. Huwaonya wengine. Bado si haki.
    – “Patented” husema hataza imetolewa, ina nguvu, na inahusu bidhaa hii.
    Katika nchi za Mkataba wa Paris haki yenyewe haitegemei alama hiyo. Lakini katika baadhi ya nchi unaweza kupata pesa pungufu kutoka kwa mwigaji alama ikikosekana.
    Alama ya uongo inaweza kuadhibiwa katika nchi nyingi. Hivyo iulize ofisi yako au mshauri maneno ya kutumia, na lini kuyaondoa.
more-1 =
    Jinsi ya kufanya:
    – Andika nchi na namba, kwenye bidhaa, kifungashio au kitabu cha maelekezo.
    – Baadhi ya nchi hukubali anwani ya tovuti yenye orodha ya hataza zako. Nyingine hazikubali, hivyo uliza kwanza.
    – Badilisha “pending” kuwa “patented” baada ya kutolewa, si kabla.
    – Tunza orodha ya bidhaa ipi ina namba ipi, na hadi lini.
    – Tumia neno sahihi. Modeli ya matumizi, muundo na alama ya biashara si hataza. Ishara ® ni ya alama za biashara zilizosajiliwa tu.
    Hakuna nafasi kwenye bidhaa? Tumia lebo, mfuko au ankara.
more-2 =
    Mitego:
    – Unapanga kuwasilisha, lakini bado: “pending” ni uongo.
    – Unauza boksi lilelile katika nchi kadhaa: sema hataza iko katika ipi.
    – Hataza imekoma au imekwisha: katika nchi nyingi neno lazima liondoke. Badilisha lebo, tovuti na matangazo ya zamani.
    – “Hataza ya dunia” ni kosa daima.
    – “Ubora wenye hataza” kwa alama ya biashara au mapishi unaweza kupotosha wanunuzi.
    Mshindani anatumia alama ya uongo? Angalia daftari la nchi hiyo, tunza picha, na muulize mshauri. Ofisi ya kulinda walaji au mahakama inaweza kuchukua hatua.
    Mfano: mtengeneza zana anachapa nchi kando ya namba. Hivyo hakuna wa nje anayeweza kusema anadai hataza huko.
ask =
    naweza kuandika patent pending kwenye boksi
    nimeomba hataza niandike nini kwenye bidhaa
    patented uongo kuna adhabu
    hataza yangu imeisha lebo bado inasema patented
    mshindani anaandika patented bila hataza
    alama ya r na patent tofauti
    nimepanga kuomba, naweza kuandika pending
    andika namba ya hataza wapi kwenye mashine
    niandike imesajiliwa kwenye jiko kabla ya cheti
    naandika patent pending kwenye boksi ni sawa
