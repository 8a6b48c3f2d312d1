question = Ombi la Hague linagharimu kiasi gani, na linaweza kuwa na miundo mingapi?
answer =
    Bei inategemea miundo, picha na nchi. Kikokotoo cha ada cha bure cha WIPO cha Hague kinatoa jumla yako.
    Unailipa WIPO ada ya msingi ya { $first } kwa muundo wa kwanza.
    Kila muundo wa ziada unagharimu { $next }.
    Uchapishaji unagharimu { $picture } kwa kila picha.
    Kila nchi inaongeza ada yake. Ada ya kawaida kwa muundo wa kwanza ni kati ya { $low } na { $high }, kulingana na kiwango cha uchunguzi.
    Nchi nyingine hupanga ada yake yenyewe, ambayo inaweza kuwa kubwa zaidi sana.
    Ombi moja linaweza kuwa na hadi miundo { $designs }, yote ikiwa ya daraja moja la Uainishaji wa Locarno, orodha ya makundi ya bidhaa.
more-1 =
    Kinachopunguza bei:
    – Weka miundo ya daraja moja pamoja. Ya ziada hugharimu pungufu.
    – Acha picha zisizoongeza kitu. Lakini usibane kwenye picha zinazoonyesha umbo.
    – Chagua nchi kwa mauzo ya kweli. Kwa nchi moja, linganisha na bei ya kuwasilisha huko moja kwa moja.
    – Kama uhusiano wako pekee ni na nchi yenye maendeleo duni zaidi (LDC), unailipa WIPO sehemu ndogo tu. Kanuni ziko kwenye ukurasa wa ada.
    – Baadhi ya nchi hupunguza ada yake kwa biashara ndogo. Marekani hufanya hivyo, ukisema kwenye fomu na ukistahili.
    Ada ziko kwa faranga za Uswisi na hubadilika. Angalia siku unayolipa.
more-2 =
    Miundo mingi katika ombi moja haikaribishwi kila mahali. Baadhi ya nchi hutaka muundo mmoja, au miundo inayohusiana, katika kila ombi.
    Ofisi kama hiyo inaweza kupinga baada ya kuchapishwa. Hapo unachagua muundo mmoja, au unagawa ombi katika nchi hiyo na kulipa tena.
    Uliza kuhusu hili kabla ya kuchanganya viti, meza na vikombe. WIPO inalionyesha katika wasifu wa kila mwanachama.
    Katika baadhi ya nchi, kama Marekani, ada ya nchi hulipwa kwa sehemu. Sehemu ya baadaye hulipwa ofisi ikiwa tayari kulinda muundo. Ukiikosa, unaipoteza nchi hiyo.
more-3 =
    Hayamo kwenye bei hiyo: picha nzuri, utafutaji, wakala wa huko ofisi ikipinga, na uhuishaji wa baadaye.
    Mtego: bei ndogo ya mwanzo, kisha uhuishaji wa miundo na nchi zote. Baki na zinazouza bado tu.
    Mtego mwingine: ankara za wasiojulikana baada ya kuchapishwa. Lipa WIPO, ofisi yako au wakala wako tu.
    Kukataliwa hakurudishi ada.
    Mfano: karakana inawasilisha familia ya taa pamoja na kutaja masoko ya wasambazaji wake. Ofisi moja inataka maombi tofauti, hivyo inabaki huko na taa inayouzwa zaidi tu.
ask =
    hague ni bei gani
    miundo mingapi kwa ombi moja la hague
    ada za hague kwa picha
    kuna punguzo la hague kwa nchi maskini
    gharama ya kulinda design ulaya na marekani
    vikombe na viti pamoja kwenye hague
    kikokotoo cha ada za hague
    kuhuisha hague ni shilingi ngapi
    miundo kumi ya viatu kwa ada moja nje
    miundo mingapi ndani ya ombi moja la hague
