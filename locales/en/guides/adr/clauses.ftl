question = What should my contract say about disputes?
answer =
    Put a short dispute clause into every licence, distribution, development or confidentiality contract. After a quarrel has begun, it is hard to agree on anything.
    The clause should say:
    – which way: mediation, arbitration, a court, or one after the other,
    – which rules and which centre,
    – the place and the language,
    – for arbitration, how many arbitrators,
    – in another clause, which country’s law applies to the contract.
    WIPO offers model clauses in many languages and a free clause generator. Use the model text and change little.
more-1 =
    A good pattern for most small businesses: first talk, then mediation, then arbitration or a named court.
    Set a limit for the mediation step. A common choice in the WIPO model clauses is { $wait }.
    After that, each side can go on to the next step.
    Say that both sides may still ask a court for an urgent order.
    No clause in the contract? After the dispute has begun you can still sign a submission agreement, if both sides want it.
more-2 =
    The traps:
    – “Disputes shall be settled by arbitration”, and nothing more. Nobody knows where, by whom or under which rules.
    – Arbitration and a court together, each for everything.
    – A place that is far away and costly for you, or whose courts do not enforce awards well.
    – A clause copied from the contract of somebody else.
    Example: a designer signs a form with arbitration in a faraway city. The unpaid bill is smaller than the cost of the case. A nearer place, or a small court, would have been better.
    For consumers and employees, special rules often limit such clauses. Ask a lawyer.
ask =
    dispute clause for my licence agreement sample
    what to write in contract if we fight later
    arbitration clause wipo model text
    contract says arbitration in london is that bad for me
    which court in contract with foreign buyer
    no dispute clause in our contract what now
    mediation clause example for freelancer contract
    clause generator wipo free?
    sentence for contracts about disputes
    one line to add in case we quarrel tomorrow
    the buyer abroad wants his own court in the contract
    contract says courts of both countries, is that good
    where do we settle if something goes wrong, put it in the agreement
