question = We will develop a product together with another company. What should we agree?
answer =
    Sign a secrecy agreement first. Then sign a joint development agreement, before ideas are exchanged. It says:
    – goal, tasks, dates, and who pays;
    – what each side brings. It stays theirs. List it;
    – who owns each kind of result;
    – who may sell what, where, for what share;
    – who files, renews and goes to court;
    – what stays secret, and who may publish;
    – what happens if a side stops, is sold or has no money left.
    A clean split is better than “we own it together”. Laws on co-owners differ, and often nobody may license alone.
more-1 =
    Ways to split:
    – By subject: results on the pump are yours, results on the electronics theirs. Each gets a licence for the common product.
    – By owner: all results go to one side. The other gets a licence for its own field.
    – Together: then write who may use, license, sell and sue without asking, and how income is shared.
    Name the true inventors in a patent. They are persons, and not always the owners.
    Make sure that your own staff and freelancers have transferred their rights to you. You can only share what you have.
more-2 =
    While you work:
    – Keep dated notes of who contributed what.
    – Mark what is secret, and write down what you told in meetings.
    – Decide on filing before any fair, sample, tender or article.
    – Put changes of the plan in writing.
    – Ask before you build in open source code or parts of others.
    – Agree on stages. After each stage, each side may leave in an orderly way.
    A side that files alone can harm both. Agree who tells whom, and how fast.
more-3 =
    When customer and supplier develop:
    – Paying does not always mean owning. Write who owns drawings, data, moulds and tools.
    – Read the buyer’s general terms. They may take every result, and may let competitors make it.
    – If you improve the customer’s product, say whether you may use it for others.
    – With public money, read the rules of the grant.
    Add a dispute clause: mediation first, then an expert or arbitration.
    Example: a bicycle maker and a battery firm split by subject. When they part, each knows what it may go on using.
ask =
    customer pays for the development does he own our idea
    co development agreement what to put in
    background ip foreground ip meaning
    our factory improved our design who owns the improvement
    can my co owner sell the patent without asking me
    partner is bankrupt what happens to our common invention
    big company wants to test our prototype together
    i paid for the mould is it mine
    hackathon with a company who owns the result
    farmers coop and software firm build a sensor, how to split
    joint venture for new product intellectual property clause
    buyer terms say all results belong to them
    develop together with a bigger firm, who owns it
    we build it with a bigger company, how do we divide
    lab and we develop a filter together, whose is it
