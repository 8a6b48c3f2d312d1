question = How do I protect my new plant variety in other countries?
answer =
    A plant breeder’s right counts only where it was granted. You apply in each country or region.
    After a first filing in a UPOV member, you have { $priority } to apply in other members with the same first date.
    Ways to less work:
    – Regional offices: the European Union has one office and one right for all its countries. OAPI grants for its member countries in Africa, and ARIPO for those that joined its plant protocol.
    – UPOV PRISMA: an online tool that sends your data to many offices.
    – Test results of one office are often used by another.
    Watch your sales. A sale in one country can start a clock for all the others too.
more-1 =
    The sales clock, in countries bound by the latest text of the UPOV treaty:
    – Sold in the country where you apply: apply within { $home-sale } of the first sale there.
    – Sold elsewhere: apply within { $abroad-sale } of that sale.
    – Trees and vines sold elsewhere: apply within { $abroad-tree-sale }.
    – Within a union such as the European Union, a sale in another member can count as a sale at home.
    This clock is not the priority. Both must be kept.
    Choose countries by these questions: Where will growers multiply it? Where will the harvest be sold? Who will act for you there, and collect the money?
    Not all countries are in UPOV. Some have a law of their own, some have none. Ask the office there.
more-2 =
    If you claim the first date:
    – Say so in the later application.
    – The office may ask for a certified copy of the first one, and for samples. It must give you at least { $documents }.
    – For other papers and plant material you have { $material } after the end of the priority time. It can be shorter if the first application was refused or withdrawn.
    Sending plants needs time: health papers, import permits, quarantine, and the right season.
    Many offices want a local agent. PRISMA shows which crops and offices take part, and what each office needs.
more-3 =
    The traps:
    – A seed list is not protection. In many countries seed of some crops may be sold only after a separate listing. You may need both.
    – A partner abroad who applies in their own name. Write in the contract that only you may apply.
    – No right where the copies are grown. A right in the country of sale may still reach harvest from illegal plants, such as cut flowers. The conditions are narrow.
    Example: a breeder of cut flowers applies at home. In the priority time she also applies where most flowers are auctioned and where growers multiply for export.
ask =
    protect my potato variety in neighbouring countries
    one application for plant variety in whole europe
    is there a world plant breeders right
    does my kenyan variety right count in the netherlands
    aripo or oapi plant variety application
    growers abroad multiply my chrysanthemum without asking
    can the test report from one country be used in another
    do i need the national seed list and breeders right
    deadline to apply abroad after first variety filing
    which countries are members of upov
    protect my apple in europe too
    my rose is sold in europe, how do i protect it there
    one form for the new yam in several countries
