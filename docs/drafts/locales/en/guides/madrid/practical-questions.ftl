question = Does my international mark replace my older national one, and how do I pay, correct or prove it?
answer =
    Yes, it can replace it, and this happens by itself. The conditions for a country that you named:
    – the same mark and the same owner;
    – your national mark was registered there before the international protection began;
    – its goods are also on the international list. Goods that are not, stay outside.
    The international mark then takes its place, and your older rights there are kept.
    You may ask the office of that country to note this in its register. You ask there, not at WIPO. The office checks the conditions first.
    You may also keep and renew the national mark. Nobody can demand that you give it up.
more-1 =
    The trap: letting the old mark lapse too soon. Ask for the note first, and wait for the answer. There may be a fee.
    For { $dependency }, the international mark hangs on your mark at home. Until then, the old one is your safety net.
    If you name the European Union, only an EU mark is replaced. For a mark of a single EU country, ask about “seniority”.
    Languages: WIPO takes English, French or Spanish. Your own office says which of them it accepts. WIPO translates the list of goods, but never the mark.
    Example: a tile maker sees that “floor tiles” was translated as “roof tiles”. She writes to WIPO the same day.
more-2 =
    How to pay: in Swiss francs, to WIPO. Depending on the service, it takes cards, PayPal, bank transfer or a current account at WIPO, but no cash. Some offices collect the money for WIPO.
    Name the owner, the mark or number, and the purpose. Bank costs are yours. Normally the day counts on which WIPO has it all.
    A country may ask for a part of its own fee later. At present, WIPO’s list names Cuba. WIPO tells you the last day. Without payment, the mark ends there.
    An error in the register: ask WIPO to correct it, free of charge. If an office made it and it touches your rights, this is open only some months after publication. So read the certificate at once. A change of mind is no error.
more-3 =
    Dividing: some goods get a registration of their own, for one country. It helps after a partial refusal. Ask the office of that country.
    WIPO charges { $division } for it.
    Merging brings the parts together again. Many countries do not offer one or the other, so see WIPO’s list. Parts from a sale can be merged at WIPO, if one owner holds them again.
    Joint owners: you must own the basic mark together, and each needs a link with the same Madrid member. Partners from different EU countries can use an EU mark.
    Proof: Madrid Monitor shows the state in each country, free of charge. For customs or a court, order a certified document at WIPO.
    A short simple extract costs { $extract }.
ask =
    can i drop my national trademark now that i have the wipo one
    replacement of national registration madrid
    same mark twice, national and international, pay for both?
    which language for the madrid form
    how to transfer money to wipo for trademark
    pay wipo trademark fee by card from my phone
    second part of individual fee cuba
    mistake in my international registration certificate
    wipo spelled my company name wrong
    divide international registration after partial refusal
    merge two international registrations
    my partner lives in another country, can we file one madrid application together
    customs wants proof of my international trademark
    certified extract wipo register
