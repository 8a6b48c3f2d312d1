question = What should a licence contract say?
answer =
    Before you sign, check that the contract answers these questions:
    – who are the parties, and who owns the right?
    – which right exactly: its number, mark, work or secret?
    – what may be done: make, sell, print, change, sublicense?
    – where, and for how long?
    – exclusive or not?
    – what is paid, when, and who checks it?
    – who looks after quality, renewal and copies by others?
    – how does it end, and what happens to stock?
    – which law, and who settles a dispute?
    If an answer is missing, a quarrel is waiting there.
more-1 =
    Points people forget:
    – quality: a mark owner who never checks quality can weaken the mark, in some countries even lose it;
    – improvements: who owns what the licensee makes better?
    – sublicences and sale of the business: allowed only with your consent?
    – a duty to really make and sell, with a minimum;
    – who pays, and who goes to court, when someone copies;
    – secrecy, also after the end.
more-2 =
    It depends on the country what is forbidden. Competition law often limits fixed resale prices, closed territories and a ban on attacking the right.
    In some countries the contract, or its recording at the IP office, needs a set form.
    The trap: a model from another country, with another law in it.
    A dispute clause costs little now. Mediation first, then arbitration or court, is a common choice.
    Have a lawyer read an exclusive or long contract before you sign. It is cheaper than getting out of it later.
ask =
    what to put in a license agreement for my trademark
    i got a licensing contract in english what should i check before signing
    license contract checklist
    distributor wants exclusivity for all africa should i accept
    they put improvements belong to them is that normal
    how to end a license with a partner who does nothing
    contract for a game character on toys what clauses
    what happens with the stock when license ends
    template licence agreement patent small company
    what must stand in the licence paper
    what should be in the agreement when they make my product
    what must stand in the paper for using my name
    read this licence with me, what is dangerous
