question = How do I let others test, grow or sell my variety without losing it?
answer =
    With a written contract, signed before the first seed, plant or cutting leaves your hands.
    – For tests: the material stays yours. It is not sold, multiplied or passed on. What is left comes back or is destroyed.
    – For growing and selling, a licence: who may multiply, how many, where, how long, and what is paid for each plant, kilo or hectare.
    Apply for the right before you deliver for business. A sale with your consent starts a clock that can end your chance.
    A contract binds only those who sign it. The plant breeder’s right works against strangers too.
more-1 =
    A test contract says:
    – which material, how many pieces, which field
    – only for testing, and no sale of the harvest unless you agree. Laws differ on whether such a sale counts against you.
    – what is measured, who gets the data, and what stays secret
    – what happens with mutants and better plants that the tester finds
    – visits by you, labels on the rows, and the end date
    Keep a list of everyone who has material. Some countries protect you in part from the application on, others only from the grant. Ask your office.
more-2 =
    A licence says:
    – whether it is exclusive, and for which countries
    – whether the grower may sell young plants, or only the harvest
    – reports, a right to count and to look at the books
    – use of the variety name, which is a duty, and of your brand, which is extra
    – who reports illegal growers and who pays for court
    – what happens with plants and stock when it ends
    In some countries a licence must be recorded to count against others.
    Take care with fixed prices, with bans on own breeding, and with payments after the right has ended. Competition law may forbid them.
more-3 =
    Example: a breeder gives trial plants of a new rose to some nurseries, with a handshake. A year later, cuttings are on every market. She cannot prove who sold first, and an office asks whether it was with her consent.
    With the next rose she numbers the plants, has test contracts signed, and applies first.
    A grower found a mutant in your variety? The law on who owns it differs. So write it down before.
    Ask a seed association for model contracts, and an adviser to fit them to your country.
ask =
    contract for growers who test my new variety
    nursery wants to multiply my rose what licence
    give seed samples to a farmer for a trial
    royalty per tree for my apple variety
    seed multiplication agreement what should be in it
    grower found a mutant of my plant who owns it
    exclusive grower for my berry in one country
    nursery sold my test plants
    collect royalties from tomato growers how
    nursery wants to multiply my variety
    nursery multiplies my blueberry and does not pay
    growers should pay per tree, what contract
