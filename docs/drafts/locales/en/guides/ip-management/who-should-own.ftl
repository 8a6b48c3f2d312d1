question = In whose name should I register: mine, my company’s, the cooperative’s or a holding’s?
answer =
    Use the name of the person or firm that really has the right to it and will control it. A wrong name can be hard to mend. In the United States, for example, a mark application by the wrong party is void.
    – You work alone, without a company: your own name.
    – You have a company: mostly the company. Banks and buyers look there.
    – Several founders: the company. Until it exists, all of you, with a written agreement.
    – Producers: their association or cooperative, often with a collective mark.
    – A holding company: it owns, and the working firm takes a licence. It costs more.
    Ask an accountant first. Moving a right later can be taxed.
    Did the owner die? Look at the renewals now, and read on.
more-1 =
    What the name changes:
    – Debts: creditors of the owner can often reach the right. Whose debts are the bigger risk, yours or the firm’s?
    – Inheritance, divorce: a right in your own name can be part of them.
    – Sale of the company: what it owns mostly goes along. What you own needs its own paper.
    – Use: if you own the mark and the company uses it, write a licence and check the quality. Under world trade rules, its use then counts for the mark.
    – Inventions and works often belong first to whoever made them. The company then needs a signed transfer, from you too.
    – Closing the company: transfer the rights before. If it has debts, ask a lawyer first. In some countries, the rest falls to the State.
more-2 =
    Partners and groups:
    – “In our joint names” sounds fair. In many countries nobody may then license the whole alone, and a quarrel can block everything.
    – Some partnerships and groups cannot own a right themselves. Ask the office whose names go on the form.
    – Let nobody file “for now” in a private name, and no dealer or designer in theirs.
    – Write down who may use it, who pays renewals, and what happens when somebody leaves, dies or divorces.
    – In a cooperative, let the meeting decide, and note who signs.
    Write the exact legal name, as in the company register. Tell the IP office when name, address or owner changes.
more-3 =
    If the owner dies, the right normally goes on. The heirs get it, by will or by law.
    – Dates keep running. Look up renewals now. Some offices let anyone pay.
    – Ask each IP office which papers it wants, and change the register. Until then, a sale or a court case can be blocked.
    – Several heirs often own it together. Choose who speaks for all.
    Under the Paris Convention, a late maintenance fee can still be paid for at least { $late }. There is often a surcharge.
    In your will, name each right and where the papers are. Best leave right and business to the same person. Ask a notary or lawyer for the form.
    Example: a potter leaves workshop and mark to her daughter, who pays the renewal in time.
ask =
    in my own name or in the name of my ltd
    who should be the owner of the trademark, me or the firm
    should the cooperative or a member stand in the register as owner
    put the patent into a holding company, clever or not
    my father died and the brand stands in his name
    owner of the mark died, what must the heirs do
    brand is registered on my wife but the shop is a company
    who inherits a patent when the inventor dies
    write the trademark into my will
    whose name goes on the certificate when we are partners
    before i close my company, who should get the mark
    my husband died, the trademark was his
    trademark in my name or in the company’s name
    inherit a trademark
