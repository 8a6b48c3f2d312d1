question = Je, naweza kuondoa ombi langu la PCT kabla halijachapishwa?
answer =
    Ndiyo. WIPO ikipata taarifa yako kwa wakati, ombi halichapishwi na linabaki siri.
    Uchapishaji huja punde baada ya { $publication } tangu tarehe ya kipaumbele.
    Maandalizi ya kiufundi huisha mapema, kwa kawaida { $preparation } kabla ya tarehe ya uchapishaji.
    Maandalizi haya yakikamilika, ombi huchapishwa hata ukiliondoa.
    Tuma taarifa moja kwa moja kwa WIPO, mtandaoni kupitia ePCT. Waombaji wote lazima watie sahihi, au wakala mwenye mamlaka ya wote.
    Kuondoa ni bure, lakini ada nyingi zilizolipwa hazirudishwi.
more-1 =
    Jinsi ya kufanya kwa usalama:
    – Andika kwamba unaondoa tu kwa sharti kuwa uchapishaji bado unaweza kuzuiwa.
    – Tumia ePCT, si posta ya kawaida. Huifikia timu mara moja.
    – Omba uthibitisho na uutunze.
    – Usisubiri siku za mwisho. Sahihi za washirika huchukua muda.
    Taarifa iliyotumwa kwa ofisi ulikowasilisha pia huhesabika, lakini inaweza kuifikia WIPO ikiwa imechelewa.
more-2 =
    Huenda si lazima uondoe kila kitu.
    Ukiondoa dai la kipaumbele tu kwa wakati, tarehe ya uchapishaji huwa ya baadaye zaidi. Tarehe nyingine huchelewa nayo.
    Gharama yake: chochote kilichowekwa hadharani tangu ombi lako la kwanza kinaweza kuhesabika dhidi yako.
    Hivyo muulize wakala kabla ya kuchagua hili.
    Kama unapanga kuendelea na hataza, uchapishaji ni wa kawaida na haukudhuru.
more-3 =
    Kinachofuata baada ya kuondoa:
    – Ombi halina athari tena katika nchi yoyote.
    – Unaweza kuutunza uvumbuzi kama siri ya biashara, kama kweli unautunza siri.
    – Unaweza kuwasilisha tena baadaye. Lakini mtu mwingine anaweza kuwasilisha au kuchapisha kitu hichohicho kwanza.
    – Ombi lako la kitaifa linaendelea lenyewe. Linaweza kuchapishwa pia, hivyo liangalie na uliondoe peke yake.
    Mfano: mtengeneza rangi anasimamisha PCT lakini anasahau ombi la nyumbani. Mchanganyiko unachapishwa huko.
ask =
    nataka kufuta ombi la pct kabla watu hawajaliona
    kuondoa pct ili ibaki siri
    nimebadilisha mawazo kuhusu pct nisichapishwe
    epct withdraw inafanyaje
    mshirika hataki kusaini kuondoa pct
    nikiondoa pct narudishiwa pesa
    siku ngapi kabla ya kuchapishwa naweza kuondoa
    ombi la nyumbani litachapishwa hata nikiondoa pct
    nataka kuondoa ombi la pct kabla halijachapishwa
