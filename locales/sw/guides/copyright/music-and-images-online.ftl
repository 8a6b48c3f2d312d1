question = Je, ninaruhusiwa kutumia muziki au picha za intaneti kwa biashara yangu?
answer =
    Kwa kawaida hapana bila ruhusa. Unachokipata mtandaoni karibu kila mara ni mali ya mtu.
    Kumtaja mtunzi si ruhusa. Kubadilisha picha kidogo pia si ruhusa.
    Chaguo salama zaidi:
    – Picha na rekodi zako mwenyewe.
    – Picha au muziki wa kununua wenye leseni ya matumizi ya biashara.
    – Leseni huria, kama zinaruhusu matumizi ya biashara na unafuata masharti.
    – Maktaba ya muziki ya biashara ya jukwaa husika.
    Vighairi, kwa mfano kwa kunukuu, hutofautiana kwa nchi. Mara chache huhusu matangazo.
more-1 =
    Muziki una wamiliki kadhaa: mtunzi wa wimbo, msanii na mtayarishaji wa rekodi.
    – Dukani au mkahawani: kwa kawaida unahitaji leseni ya kampuni ya kukusanya na kugawa mirabaha ya nchi yako.
    – Akaunti binafsi ya kusikiliza muziki kwa kawaida haihusu biashara.
    – Kwenye video ya matangazo: kwa kawaida unahitaji ruhusa ya wimbo na ya rekodi.
    – Kwenye mitandao ya kijamii: nyimbo zinazotolewa kwa watumiaji binafsi mara nyingi haziruhusiwi kwa akaunti za biashara.
    Kipande kifupi cha wimbo pia kinaweza kuwa kingi mno.
more-2 =
    Kabla ya kutumia faili, kagua na utunze:
    – Nani kweli analitoa. Tovuti za bure wakati mwingine hutoa picha za wizi.
    – Maandishi ya leseni ya siku ulipolichukua, kama nakala.
    – Kama matumizi ya biashara, mabadiliko na uchapaji yanaruhusiwa.
    – Kama lazima umtaje mtunzi, na vipi.
    – Kama watu, chapa au kazi za sanaa zinaonekana. Wamiliki wake wanaweza pia kuwa na haki.
    Mfano: hoteli inachukua picha ya machweo kutoka utafutaji wa mtandaoni. Baadaye mpiga picha anadai ada ya leseni na gharama.
more-3 =
    Je, umepata barua au bili?
    – Usiipuuze, na usilipe mara moja.
    – Hifadhi ukurasa ulivyo, kisha ondoa picha au wimbo.
    – Uliza mtumaji ni nani, ni kazi gani, na uthibitisho wa haki.
    – Kagua mafaili yako. Huenda wewe au mtengenezaji wa tovuti yako ana leseni.
    – Usitie sahihi tamko kabla mshauri hajalisoma.
    Baadhi ya barua ni za kweli, baadhi hudai kupita kiasi, na baadhi ni utapeli.
ask =
    naweza kutumia wimbo wa bongo fleva kwenye tangazo langu
    picha za google naweza kuweka kwenye page yangu
    napiga muziki dukani nahitaji leseni?
    beat ya youtube kwa tangazo ni sawa
    nimeambiwa nilipie muziki kwenye baa yangu
    picha nimetoa pinterest nitumie kwa biashara
    nikimtaja mwenye picha inatosha
    nimepata bili kwa sababu ya picha niliyotumia
    background music kwenye video ya duka langu
    video yangu imenyamazishwa facebook sababu ya wimbo
    nataka wimbo wa diamond kwenye tangazo la duka
    nyimbo za watu kwenye video ya harusi ni sawa
