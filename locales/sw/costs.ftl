# Ada rasmi: majina, jumla, masharti. Kiasi hujazwa; hakuna takwimu hapa.
# “item-…” ni majina ya ada; “condition-…” na “cut-…” ni vishazi vifupi ndani ya orodha.

## Mistari na jumla za makadirio

line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
with-condition = { $line } – { $conditions }
total = Ada rasmi: { $amounts }.
total-open = Ada rasmi zinazojulikana hapa: { $amounts }. Kuna zaidi za kulipa.
money = { $amount }
assumed = Imehesabiwa kwa: { $conditions }.
unknown = Hazijulikani hapa: { $items }. Tazama { $page }
item-of = { $item } ({ $party })
later = Za kulipwa baadaye: { $line }
may-cut = Huenda ukapata punguzo: { $cuts }.
cut-made = Tayari imepunguzwa: { $cuts }.
ask-person = Mtu lazima aangalie hili: { $why }
checked = Kiasi kilionekana: { $page } ({ $date })
side-complainant = mlalamikaji
side-respondent = mlalamikiwa
institute-XN = Taasisi ya Hataza ya Nordic (Nordic Patent Institute)
institute-XV = Taasisi ya Hataza ya Visegrad (Visegrad Patent Institute)

## Mfumo wa Madrid

item-basic-fee = Ada ya msingi
item-supplementary-fee = Ada ya ziada (supplementary)
item-complementary-fee = Ada ya kukamilisha (complementary)
item-individual-fee = Ada ya nchi moja moja
item-individual-fee-collective = Ada ya nchi moja moja kwa alama ya pamoja
item-individual-fee-second-part = Sehemu ya pili ya ada ya nchi moja moja
item-subsequent-designation-basic = Ada ya msingi ya uteuzi wa baadaye (subsequent designation)
item-renewal-basic = Ada ya msingi ya uhuishaji
item-renewal-supplementary = Ada ya ziada ya uhuishaji (supplementary)
item-renewal-complementary = Ada ya kukamilisha ya uhuishaji (complementary)
item-individual-fee-renewal = Ada ya nchi moja moja ya uhuishaji
item-individual-fee-renewal-collective = Ada ya nchi moja moja ya kuhuisha alama ya pamoja

## PCT

item-intl-filing-fee = Ada ya kimataifa ya kuwasilisha maombi
item-sheet-over-30 = Ada ya kurasa za ziada
item-efiling-reduction = Punguzo la kuwasilisha kielektroniki
item-reduction-90-percent = Punguzo kwa waombaji wanaostahili
item-transmittal-fee = Ada ya kutuma ombi
item-intl-search-fee = Ada ya utafutaji wa kimataifa
item-handling-fee = Ada ya ushughulikiaji
item-prelim-exam-fee = Ada ya uchunguzi wa awali
item-restoration-of-priority-fee = Ada ya kurejesha haki ya kipaumbele

## Mfumo wa Hague

item-basic-fee-first-design = Ada ya msingi ya muundo wa kwanza
item-basic-fee-additional-design = Ada ya msingi ya miundo ya ziada
item-publication-fee = Ada ya uchapishaji
item-publication-extra-page = Ada ya uchapishaji ya kurasa za ziada
item-description-over-100-words = Ada ya maelezo marefu
item-standard-designation = Ada ya kawaida ya uteuzi wa nchi
item-standard-designation-additional = Ada ya kawaida ya uteuzi wa nchi kwa miundo ya ziada
item-individual-designation-fee = Ada ya uteuzi ya nchi moja moja
item-individual-renewal-fee = Ada ya nchi moja moja ya uhuishaji
item-renewal-basic-first-design = Ada ya msingi ya uhuishaji kwa muundo wa kwanza
item-renewal-basic-additional-design = Ada ya msingi ya uhuishaji kwa miundo ya ziada
item-renewal-standard-designation = Ada ya kawaida ya uhuishaji

## Migogoro

item-wipo-single-panelist = Ada ya jopo lenye mtaalamu mmoja
item-wipo-three-panelists = Ada ya jopo lenye wataalamu kadhaa
item-wipo-over-10-domains = Ada ya majina mengi ya kikoa
item-wipo-withdrawal-refund = Marejesho ukiondoa malalamiko mapema
item-arbitration-registration = Ada ya usajili
item-arbitration-administration = Ada ya usimamizi
item-expedited-arbitration-registration = Ada ya usajili, usuluhishi wa haraka (arbitration)
item-expedited-arbitration-administration = Ada ya usimamizi, usuluhishi wa haraka (arbitration)
item-expedited-arbitrator-fee = Ada ya msuluhishi (arbitrator), usuluhishi wa haraka
item-arbitrator-fee = Ada za wasuluhishi (arbitrators), kwa saa
item-mediation-administration = Ada ya usimamizi wa upatanishi
item-mediator-fee = Ada za mpatanishi
item-expert-determination-administration = Ada ya usimamizi wa uamuzi wa mtaalamu
item-ip-system-user-reduction = Punguzo kwa watumiaji wa mifumo ya WIPO

## Ofisi

item-filing = Ada ya kuwasilisha maombi
item-national-phase-entry = Ada ya kuingia awamu ya kitaifa
item-search = Ada ya utafutaji
item-examination = Ada ya uchunguzi
item-designation = Ada ya uteuzi wa nchi
item-grant = Ada ya kutolewa kwa haki
item-renewal-year = Ada ya kuendeleza ya mwaka
item-maintenance = Ada ya kudumisha haki
item-patent-renewal = Ada ya kuendeleza hataza
item-mark-first-class = Alama, daraja la kwanza
item-mark-collective = Alama ya pamoja
item-mark-further-class = Alama, madaraja ya ziada
item-mark-filing = Ombi la alama
item-mark-class = Ombi la alama, kila daraja
item-mark-registration = Usajili wa alama
item-mark-renewal = Uhuishaji wa alama
item-mark-use-declaration = Tamko la matumizi ya alama
item-design-filing = Ombi la ubunifu wa viwandani
item-design-additional = Miundo ya ziada
item-design-deferment = Kuahirisha uchapishaji
item-design-renewal = Uhuishaji wa ubunifu wa viwandani

## Takwimu inategemea nini: fupi, bila nukta

condition-one-class = daraja moja tu
condition-one-design = muundo mmoja tu
condition-one-reproduction-each = picha moja tu kwa kila muundo
condition-up-to-thirty-sheets = bila kurasa zaidi ya zilizojumuishwa
condition-one-domain-name = jina moja tu la kikoa
condition-one-panelist = mtaalamu mmoja tu
condition-asked-by-complainant = mlalamikaji anaomba jopo kubwa
condition-black-and-white = alama isiyo na rangi
condition-online-filing = limewasilishwa mtandaoni
condition-paper-filing = limewasilishwa kwa karatasi
condition-for-companies = bei kwa kampuni
condition-for-small-applicants = bei kwa watu binafsi na biashara ndogo sana
condition-small-entity = mwombaji mdogo (small entity)
condition-micro-entity = mwombaji mdogo sana (micro-entity)
condition-least-developed = imepunguzwa kwa nchi zenye maendeleo duni zaidi (LDC)
condition-entitled-ninety = imepunguzwa kwa waombaji wanaostahili
condition-center-discount = imepunguzwa kwa biashara ndogo
condition-first-part = sehemu ya kwanza
condition-after-registration = ya kulipwa baadaye, ofisi itakapoiomba
condition-if-granted = pale tu haki inapotolewa
condition-deferred-publication = uchapishaji umeahirishwa
condition-in-office-currency = inalipwa kwa sarafu ya ofisi
condition-same-office-examines = uchunguzi unafanywa na mamlaka ya utafutaji
condition-goods-from-list = bidhaa zimechaguliwa kutoka orodha ya ofisi
condition-more-per-claim = zaidi kwa kila dai
condition-plus-printing = uchapaji hulipiwa zaidi ya hapo
condition-sources-differ = vyanzo vinatofautiana, tafadhali hakikisha
condition-earliest-day = imehesabiwa kwa siku ya kwanza ya muda uliotajwa
condition-before-source = ilionekana tu baada ya tarehe hii

## Punguzo: fupi, bila nukta

cut-least-developed = kwa waombaji kutoka nchi zenye maendeleo duni zaidi (LDC)
cut-entitled-ninety = kwa waombaji kutoka nchi zilizo kwenye orodha ya WIPO
cut-electronic-filing = kwa kuwasilisha kielektroniki
cut-searching-authority = kwa mamlaka ya utafutaji, kwa baadhi ya waombaji
cut-examining-authority = kwa mamlaka ya uchunguzi, kwa baadhi ya waombaji
cut-receiving-office = kwa ofisi inayopokea maombi, kwa baadhi ya waombaji
cut-small-entity = kwa waombaji wadogo (small entity)
cut-micro-entity = kwa waombaji wadogo sana (micro-entity)
cut-small-applicant = kwa waombaji wadogo
cut-language = kwa kuwasilisha katika lugha fulani
cut-center-sme = kwa biashara ndogo na za kati katika Kituo cha WIPO
cut-center-user = kwa watumiaji wa mifumo ya WIPO
cut-sme-fund = marejesho kutoka SME Fund, kwa biashara za Umoja wa Ulaya
cut-withdrawal-refund = sehemu ya ada inarudishwa ukiondoa mapema
cut-national = la ofisi, kwa waombaji wadogo

## Kwa nini mtu lazima aangalie

human-madrid-safeguard = Nchi yako na nchi uliyochagua zinafungwa pia na Mkataba wa zamani wa Madrid. Ada nyingine na muda mfupi zaidi vinatumika kati yao.
human-origin-not-said = Ada ya nchi iliyochaguliwa inaweza kutegemea nchi yako mwenyewe.
human-hague-old-act = Nchi iliyochaguliwa inafungwa tu na Sheria ya zamani ya Hague (Hague Act).

## Help

support-title = Msaada ambao huenda ukaupata:
support-line = { $name }: { $kind }, { $whom }. Tazama { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, hadi { $to }. Tazama { $page } ({ $date })
support-note = Anayeuendesha ndiye anayeamua kama unakubaliwa.
support-kind-fee-cut = ada rasmi zilizopunguzwa
support-kind-money = sehemu ya gharama hulipwa
support-kind-volunteer = wakili wa kujitolea husaidia bila malipo
support-kind-advice = ushauri wa kwanza
support-kind-search = msaada wa utafutaji
support-whom-anyone = kwa yeyote
support-whom-small-firm = kwa kampuni ndogo
support-whom-very-small = kwa kampuni ndogo kabisa na watu binafsi
support-whom-start-up = kwa kampuni mpya
support-whom-low-means = kwa watu na kampuni zenye uwezo mdogo
support-whom-nationals = kwa raia wanaoishi huko
