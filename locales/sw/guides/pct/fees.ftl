question = Ninalipa ada gani za PCT, lini, na nikichelewa itakuwaje?
answer =
    Unazilipa katika ofisi unayowasilisha:
    – ada ya kutuma ombi, kwa ofisi hiyo
    – ada ya kimataifa ya kuwasilisha, kwa WIPO
    – ada ya utafutaji, kwa ofisi inayofanya utafutaji
    Zinatakiwa ndani ya { $pay } baada ya ofisi kupokea ombi lako.
    Ada ya kimataifa ya kuwasilisha ni { $fee } kwa ombi fupi. Kurasa za ziada hugharimu zaidi, na kuwasilisha mtandaoni hugharimu pungufu.
    Ada nyingine hutofautiana kwa kila ofisi. Angalia jedwali la ada la WIPO siku unayolipa, kwa sababu kiasi katika sarafu yako hubadilika.
more-1 =
    Jinsi ya kulipa pungufu:
    – Wasilisha mtandaoni, kwa fomu za ofisi au ePCT.
    – Andika maandishi kamili lakini yasiyo na maneno matupu. Kila ukurasa wa ziada hugharimu.
    – Linganisha ofisi za utafutaji unazoweza kuchagua. Ada zao hutofautiana sana, na baadhi ni ndogo kwa waombaji wa nchi fulani.
    – Baadhi huilipa WIPO pungufu: watu binafsi wa nchi zilizo kwenye orodha yake, na watu binafsi na kampuni za nchi zenye maendeleo duni zaidi (LDC).
    Kwao ada ya kimataifa ya kuwasilisha hupungua kwa { $reduction }.
    Waombaji wote lazima wastahili. Uliza kabla ya kuwasilisha, na uandike kwenye fomu ya ombi (request) kile ofisi inachohitaji.
    – Iulize ofisi na nchi yako kuhusu ruzuku.
more-2 =
    Umelipa kwa kuchelewa, au pungufu? Ofisi inatuma mwaliko wenye tarehe ya mwisho. Lipa mara moja.
    Inaweza kuongeza ada ya ziada ya { $surcharge } ya kinachokosekana, ndani ya mipaka fulani.
    Usipolipa bado, ombi linahesabiwa kuwa limeondolewa. Hakikisha pesa zimefika kamili, gharama za benki zikilipwa na wewe.
    Gharama za baadaye:
    – utafutaji au uchunguzi zaidi, ukitaka tu
    – awamu ya kitaifa, nchi kwa nchi
    Kwa kawaida inakuja { $entry } baada ya tarehe ya kipaumbele. Ndiyo sehemu kubwa zaidi, hivyo weka akiba.
more-3 =
    Mtego: ankara. Baada ya kuchapishwa, kampuni binafsi hutuma barua zinazofanana na za serikali. Ada za hapo juu hulipwa ofisi uliyowasilisha. Barua za “madaftari” mengine hazihitaji malipo.
    Kurejeshewa pesa kunawezekana katika hali chache na mapema tu, kwa mfano ukiondoa ombi kabla utafutaji haujaanza. Iulize ofisi.
    Mfano: mwanafunzi na mjomba wake wanawasilisha pamoja. Mwanafunzi peke yake angelipa pungufu, lakini mjomba anaishi katika nchi isiyo kwenye orodha. Hivyo wanalipa ada kamili. Wanatafuta ofisi ya utafutaji iliyo nafuu na kuwasilisha mtandaoni.
ask =
    pct ni pesa ngapi
    ada za pct zinalipwa lini
    nimechelewa kulipa ada ya pct
    kuna punguzo la pct kwa watanzania
    gharama ya pct kwa mtu binafsi
    ada ya utafutaji pct ni kiasi gani
    nilipe pct kwa shilingi au dola
    wipo punguzo la wanafunzi
    pct ada yake kwa mtu wa afrika
    ombi la kimataifa la hataza ni dola ngapi
