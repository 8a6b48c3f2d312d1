# Official fees: names, sums, conditions. The amounts are filled in; no figure stands here.
# “item-…” are names of fees; “condition-…” and “cut-…” are short phrases within a list.

## Lines and sums of an estimate

# $item: name of a fee. $amount: money. $party: a country, an office, or a side of a dispute.
line = { $item }: { $amount }
line-party = { $item } ({ $party }): { $amount }
# $line: one of the two above. $conditions: a list of “condition-…”.
with-condition = { $line } – { $conditions }
total = Official fees: { $amounts }.
total-open = Official fees known here: { $amounts }. More is due.
money = { $amount }
assumed = Counted with: { $conditions }.
# $items: a list of names of fees. $page: an address.
unknown = Not known here: { $items }. See { $page }
item-of = { $item } ({ $party })
later = Due later: { $line }
# $cuts: a list of “cut-…”.
may-cut = A reduction may be open to you: { $cuts }.
cut-made = Already taken off: { $cuts }.
ask-person = A person must look at this: { $why }
checked = Figure seen: { $page } ({ $date })
side-complainant = complainant
side-respondent = respondent
institute-XN = Nordic Patent Institute
institute-XV = Visegrad Patent Institute

## Madrid System

item-basic-fee = Basic fee
item-supplementary-fee = Supplementary fee
item-complementary-fee = Complementary fee
item-individual-fee = Individual fee
item-individual-fee-collective = Individual fee for a collective mark
item-individual-fee-second-part = Second part of the individual fee
item-subsequent-designation-basic = Basic fee for a later designation
item-renewal-basic = Basic fee for renewal
item-renewal-supplementary = Supplementary fee for renewal
item-renewal-complementary = Complementary fee for renewal
item-individual-fee-renewal = Individual fee for renewal
item-individual-fee-renewal-collective = Individual fee to renew a collective mark

## PCT

item-intl-filing-fee = International filing fee
item-sheet-over-30 = Fee for further sheets
item-efiling-reduction = Reduction for electronic filing
item-reduction-90-percent = Reduction for entitled applicants
item-transmittal-fee = Transmittal fee
item-intl-search-fee = International search fee
item-handling-fee = Handling fee
item-prelim-exam-fee = Preliminary examination fee
item-restoration-of-priority-fee = Fee to restore the right of priority

## Hague System

item-basic-fee-first-design = Basic fee for the first design
item-basic-fee-additional-design = Basic fee for further designs
item-publication-fee = Publication fee
item-publication-extra-page = Publication fee for further pages
item-description-over-100-words = Fee for a long description
item-standard-designation = Standard designation fee
item-standard-designation-additional = Standard designation fee for further designs
item-individual-designation-fee = Individual designation fee
item-individual-renewal-fee = Individual fee for renewal
item-renewal-basic-first-design = Basic renewal fee for the first design
item-renewal-basic-additional-design = Basic renewal fee for further designs
item-renewal-standard-designation = Standard renewal fee

## Disputes

item-wipo-single-panelist = Fee for a panel with a single expert
item-wipo-three-panelists = Fee for a panel with several experts
item-wipo-over-10-domains = Fee for many domain names
item-wipo-withdrawal-refund = Refund on early withdrawal
item-arbitration-registration = Registration fee
item-arbitration-administration = Administration fee
item-expedited-arbitration-registration = Registration fee, expedited arbitration
item-expedited-arbitration-administration = Administration fee, expedited arbitration
item-expedited-arbitrator-fee = Fee of the arbitrator, expedited arbitration
item-arbitrator-fee = Fees of the arbitrators, by the hour
item-mediation-administration = Administration fee for mediation
item-mediator-fee = Fees of the mediator
item-expert-determination-administration = Administration fee for expert determination
item-ip-system-user-reduction = Reduction for users of WIPO systems

## Offices

item-filing = Filing fee
item-national-phase-entry = Fee to enter the national phase
item-search = Search fee
item-examination = Examination fee
item-designation = Designation fee
item-grant = Fee for grant
item-renewal-year = Renewal fee for the year
item-maintenance = Maintenance fee
item-patent-renewal = Renewal fee for a patent
item-mark-first-class = Mark, first class
item-mark-collective = Collective mark
item-mark-further-class = Mark, further classes
item-mark-filing = Application for a mark
item-mark-class = Application for a mark, each class
item-mark-registration = Registration of a mark
item-mark-renewal = Renewal of a mark
item-mark-use-declaration = Declaration of use of a mark
item-design-filing = Application for a design
item-design-additional = Further designs
item-design-deferment = Deferment of publication
item-design-renewal = Renewal of a design

## What a figure rests on: short, without a full stop

condition-one-class = a single class
condition-one-design = a single design
condition-one-reproduction-each = a single image for each design
condition-up-to-thirty-sheets = no sheets beyond those included
condition-one-domain-name = a single domain name
condition-one-panelist = a single expert
condition-asked-by-complainant = the complainant asks for the larger panel
condition-black-and-white = no colour in the mark
condition-online-filing = filed online
condition-paper-filing = filed on paper
condition-for-companies = price for companies
condition-for-small-applicants = price for individuals and very small firms
condition-small-entity = small entity
condition-micro-entity = micro-entity
condition-least-developed = reduced for least developed countries
condition-entitled-ninety = reduced for entitled applicants
condition-center-discount = reduced for small firms
condition-first-part = first part
condition-after-registration = due later, when the office asks for it
condition-if-granted = only if the right is granted
condition-deferred-publication = publication deferred
condition-in-office-currency = paid in the currency of the office
condition-same-office-examines = examined by the searching authority
condition-goods-from-list = goods chosen from the list of the office
condition-more-per-claim = more for each claim
condition-plus-printing = printing comes on top
condition-sources-differ = sources differ, please check
condition-earliest-day = counted for the first day of the time named
condition-before-source = seen only after this date

## Reductions: short, without a full stop

cut-least-developed = for applicants from least developed countries
cut-entitled-ninety = for applicants from countries on the WIPO list
cut-electronic-filing = for filing electronically
cut-searching-authority = at the searching authority, for some applicants
cut-examining-authority = at the examining authority, for some applicants
cut-receiving-office = at the receiving office, for some applicants
cut-small-entity = for small entities
cut-micro-entity = for micro-entities
cut-small-applicant = for small applicants
cut-language = for filing in certain languages
cut-center-sme = for small and medium firms at the WIPO Center
cut-center-user = for users of WIPO systems
cut-sme-fund = money back from the SME Fund, for firms in the EU
cut-withdrawal-refund = part of the fee back on early withdrawal
# After “A reduction may be open to you:”.
cut-national = of the office, for small applicants

## Why a person must look

human-madrid-safeguard = Your country and one you chose are bound by the old Madrid Agreement too. Another fee and a shorter time limit apply between them.
human-origin-not-said = The fee of a chosen country can depend on your own country.
human-hague-old-act = A chosen country is bound only by the older Hague Act.

## Help

support-title = Help that may be open to you:
# $name: name of the help, as those who give it say it. $kind: one of “support-kind-…”. $whom: one of “support-whom-…”.
support-line = { $name }: { $kind }, { $whom }. See { $page } ({ $date })
support-line-until = { $name }: { $kind }, { $whom }, until { $to }. See { $page } ({ $date })
support-note = Whoever runs it decides whether you are admitted.
support-kind-fee-cut = lower official fees
support-kind-money = part of the cost is paid
support-kind-volunteer = a volunteer attorney helps free of charge
support-kind-advice = first advice
support-kind-search = help with a search
support-whom-anyone = for anybody
support-whom-small-firm = for small firms
support-whom-very-small = for the smallest firms and private persons
support-whom-start-up = for new firms
support-whom-low-means = for people and firms of small means
support-whom-nationals = for nationals who live there
