question = Alama ya biashara ya kimataifa kupitia Madrid inagharimu kiasi gani?
answer =
    Inategemea nchi, madaraja na rangi. Kikokotoo cha ada cha bure cha WIPO kinatoa jumla yako.
    Ada ya msingi ni { $basic } bila rangi.
    Kwa rangi yoyote ni { $basic-colour }.
    Kila nchi unayotaja hugharimu { $complementary }, au ada yake ya nchi moja moja.
    Baadhi ya maombi hulipa pia { $supplementary } kwa kila daraja zaidi ya { $included }.
    Ada za nchi moja moja hutofautiana sana, na nyingi huongezeka kwa kila daraja. Ziangalie kabla ya kuchagua nchi.
    Ofisi yako pia inaweza kutoza ada ya ushughulikiaji.
more-1 =
    Hayamo kwenye kikokotoo: alama ya msingi ya nyumbani, utafutaji, tafsiri, na wakala wa huko nchi ikikataa.
    Waombaji kutoka nchi zenye maendeleo duni zaidi (LDC) hulipa sehemu ndogo tu ya ada ya msingi.
    Ada ziko kwa faranga za Uswisi na hubadilika, hivyo angalia ukurasa rasmi siku unayolipa.
    Kukataliwa hakurudishi pesa. Tafuta kwanza katika nchi zako kuu.
    Mfano: sonara anataja kila nchi ya kanda “kwa usalama”. Sehemu kubwa ya bili yake ni ya mahali asipouza kamwe.
more-2 =
    Njia za kuokoa:
    – Taja tu nchi ambako kweli utauza karibuni.
    – Wasilisha bila rangi, kama rangi siyo inayoifanya alama yako kuwa ya pekee.
    – Weka orodha ya madaraja iwe fupi.
    Kuongeza nchi baadaye kunagharimu ada ya msingi ya { $later } pamoja na ada zake.
    Uhuishaji huja kila { $renewal }: ada ya msingi ya { $renewal-fee } pamoja na ada za nchi unazobaki nazo.
    Mtego: barua zenye ankara za “madaftari ya kimataifa”. Lipa WIPO, ofisi yako au mshauri wako tu.
ask =
    madrid inagharimu kiasi gani
    bei ya trademark ya kimataifa
    ada ya wipo kwa alama nchi tatu
    gharama ya kuongeza nchi kwenye madrid
    alama ya rangi ni ghali zaidi?
    kuhuisha alama ya kimataifa ni pesa ngapi
    punguzo la madrid kwa tanzania
    calculator ya ada za madrid iko wapi
    kuongeza nchi mbili kwenye chapa yangu ni bei gani
    madrid bei gani kwa nchi tano
    ada ya jina kimataifa ni faranga ngapi
