question = Hakimiliki inadumu muda gani, na lini naweza kutumia kazi za zamani bila kuomba?
answer =
    Kwa kawaida ni maisha ya mtunzi na miaka mingi baada ya kifo chake.
    Katika nchi yako, muda wa kawaida kwa vitabu, muziki na michoro mipya ni { $home } baada ya kifo cha mtunzi.
    Mkataba wa Berne unazitaka nchi zake zitoe angalau { $after } baada ya kifo.
    Muda kwa kawaida hufika hadi mwisho wa mwaka wa kalenda.
    Kisha kazi iko katika milki ya umma. Kwa kawaida, yeyote anaweza kuitumia bila kuomba.
    Kwa kawaida hakimiliki haihitaji kuhuishwa, na huwezi kuirefusha.
    Filamu, picha, rekodi na kazi zisizo na jina la mtunzi zinaweza kuwa na muda mwingine.
more-1 =
    Muda mwingine chini ya Mkataba wa Berne, kila mara kama kiwango cha chini:
    – Filamu: nchi inaweza kuhesabu tangu onyesho la kwanza kwa ridhaa, kisha { $film }.
    – Kazi isiyo na jina la mtunzi: { $anon } tangu siku ilipotolewa kihalali kwa umma.
    – Picha au sanaa tumizi: { $photo } tangu kutengenezwa. Nchi nyingi huzipa picha muda kamili.
    – Watunzi kadhaa: kifo cha wa mwisho ndicho kinachohesabiwa.
    Nchini Marekani, kazi ya “work made for hire” ina { $us-hire } tangu kuchapishwa au { $us-made } tangu kutungwa, ule unaoisha mapema.
    Rekodi za sauti na maonyesho ya wasanii yana muda wake.
more-2 =
    Jinsi ya kuhakiki kazi ya zamani:
    – Mtunzi ni nani, na alifariki lini? Uliza maktaba, makumbusho au mchapishaji.
    – Utaitumia nchi gani? Sheria ya nchi hiyo ndiyo inayohesabiwa. Huru nyumbani si huru nje.
    – Kuna kitu kipya zaidi ndani yake? Tafsiri, mpangilio wa muziki, toleo au rekodi ina haki zake.
    – Ilichapishwa lini? Kazi za zamani zinaweza kufuata kanuni za zamani, hasa Marekani. Uliza huko.
    – Je, jina, mhusika au nembo ni alama ya biashara?
    – Je, nchi yako inataka ada au taarifa kwa kazi za zamani? Baadhi hutaka.
    Mfano: mkahawa unachapa shairi la zamani kwenye vikombe. Mshairi alifariki zamani. Mtafsiri yu hai, kwa hiyo mkahawa unamuuliza mchapishaji wake.
more-3 =
    Mtego: “zamani” si “huru”. Picha isiyo na jina bado inaweza kulindwa.
    Kama huwezi kumpata mmiliki, uliza ofisi ya hakimiliki. Baadhi ya nchi zina leseni kwa hali hizo.
    Andika ulichohakiki, pamoja na tarehe.
    Kama ni kazi yako: hakimiliki inaweza kurithiwa. Tunza mikataba, mafaili na orodha ya kazi pamoja, na umtaje mrithi.
    Angalia mikataba ya zamani pia. Haki inaweza kurudi kwa mtunzi au warithi kwenye tarehe fulani.
ask =
    hakimiliki inaisha lini
    hakimiliki inadumu miaka mingapi baada ya kifo
    nikitumia nyimbo za zamani kwenye tangazo nalipa?
    naweza kuchapa picha za zamani kwenye tshirt
    kitabu cha zamani naweza kukichapisha tena
    nitajuaje kazi iko public domain
    baba alikuwa mshairi amefariki bado tuna haki?
    lazima nirenew hakimiliki yangu
    picha ya enzi za babu ni huru kutumia
    vitabu vya shaaban robert bado vina haki
    kitabu cha babu kinalindwa miaka mingapi
