question = We have no dispute clause. Can we still mediate or arbitrate?
answer =
    Yes, if both sides agree now. You sign a short paper, called a submission agreement. WIPO has free models for mediation, arbitration and expert determination.
    If the other side is silent, you can still try alone:
    – ask WIPO for Good Offices. The Center explains the ways to both sides and helps them talk. It is free;
    – send a request for WIPO mediation alone. The Center asks the other side whether it takes part.
    Nobody can be forced into arbitration without agreeing to it.
    Meanwhile note every last day for court or office. Talks do not always stop the time.
more-1 =
    A submission agreement says:
    – who the sides are, and what the quarrel is about;
    – which way: mediation, arbitration, or the first and then the second;
    – which rules, place and language;
    – how many arbitrators, if there are any;
    – that both may still ask a court for an urgent order.
    How to invite the other side: short, polite, without blame. Say that it is confidential, what it may cost and that nothing binds before both sign.
    You can do this even while a court case or a case at the office is running. Some courts and IP offices offer mediation themselves. Ask yours.
more-2 =
    Why the other side may say yes: it is quieter than court, the cost is shared, and both keep control.
    If it says no, you have lost little time. Then think of the office, the online platform, customs or court.
    The traps:
    – signing arbitration in anger, without reading what it costs;
    – telling secrets before confidentiality is agreed;
    – waiting for an answer while a time limit ends.
    Example: a songwriter hears her melody in an advert. There is no contract between them. WIPO writes to the agency, it agrees to mediate, and they find a fee.
ask =
    no arbitration clause in our agreement can we still use wipo
    how to invite the other side to mediation
    what is a submission agreement
    wipo good offices free what do they do
    they refuse mediation what can i do now
    can wipo write to the company that copied my song
    we are already in court can we still mediate
    handshake deal only no contract, quarrel about the logo
    both want a neutral person where do we start
    other side does not answer, can somebody call them
    the other side is silent, can somebody neutral write to them
    can i force them to mediation or must they agree
    nothing about disputes stands in our contract, is it too late
