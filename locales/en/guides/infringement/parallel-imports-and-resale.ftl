question = May I import and resell original branded goods, or may others resell mine?
answer =
    Goods that the owner sold, or let somebody sell, may usually be resold in that same country. The right in that piece is used up. This is called exhaustion.
    Genuine goods brought in from another country are a parallel import. The law of the country you import into decides:
    – some accept a first sale anywhere in the world;
    – some only a first sale at home;
    – some a first sale in their region, for example in the European Economic Area.
    It can differ for marks, patents and copyright. Fakes are never allowed.
    Ask a lawyer there before you order a large lot.
more-1 =
    If you resell:
    – keep invoices that lead back to the owner or an official dealer;
    – do not repack, refill, relabel or remove codes without advice;
    – say honestly that the goods are used, imported or repaired. Do not look like the official dealer;
    – check the other rules: safety, language, guarantee, tax.
    Even where resale is allowed, the owner can often object if goods were changed or damaged.
    That includes new things sewn or built from old branded parts.
    Software, e-books and samples that were never sold follow their own rules.
more-2 =
    If others resell yours, buy a piece first. Is it a fake, or your own product from another market? Codes and lot numbers help.
    If it is genuine, look at your contracts. A dealer may have broken a promise. Competition law limits promises on territory and price.
    A takedown against lawful resale can cost you money.
    The trap: “original” does not mean “allowed”. Also, customs may hold genuine goods.
    Example: a shop imports genuine shampoo made for another continent. Its country accepts only a first sale in its own region. The owner can stop the lot, although no bottle is fake.
ask =
    can i sell original sneakers that i bought abroad
    is it legal to import genuine cosmetics without being the dealer
    parallel import allowed in my country or not
    someone imports my own product from my cheaper market
    reselling used designer bags online is it trademark problem
    can the brand stop my shop from selling its original goods
    i fill perfume in small bottles and sell is that ok
    grey market phones stopped by customs but they are real
    upcycled jackets from branded fabric can i sell
    dealer sells outside the territory we agreed
    can i import grey market perfume
    somebody imports my originals cheaper
    can i sell real nike from turkey
    originals bought cheap abroad, may i sell them here
    may i sell second hand gucci
