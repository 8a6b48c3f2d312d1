question = Mediation or arbitration: which one is right for us?
answer =
    In mediation you decide, with help. In arbitration an arbitrator decides for you, like a private judge, and the decision is binding.
    Choose mediation when a deal is possible and you want to keep the relationship, the cost and the noise low.
    Choose arbitration when you need a final answer, above all between sides in different countries. Courts in most countries enforce an award under the New York Convention.
    Arbitration works only if both sides have agreed to it, before or after the dispute began.
    Many contracts combine them: mediation first, arbitration if it fails.
more-1 =
    Other forms:
    – Expedited arbitration: normally one arbitrator and short time limits. It suits smaller or urgent cases.
    – Expert determination: an expert answers one technical or money question, for example a fair royalty.
    Cost: in mediation you pay the centre and the mediator for a short time. In arbitration the arbitrators work much longer.
    An award can hardly be appealed. A court looks only at serious faults in the procedure, not at whether the result is right.
    The hearing and the papers are private. Check the rules if secrecy matters to you.
more-2 =
    The trap: whether a patent or mark is valid is often a matter for the office or the courts. Where an arbitrator may decide it, the result usually binds only the sides.
    So arbitration seldom clears a wrong entry from the register for everybody.
    Example: a software house and its foreign reseller argue about unpaid royalties. They mediate first. They settle the amount, and leave only the meaning of one clause to an arbitrator.
    An unknown counterfeiter will never sign an arbitration agreement. Against that person you need court, customs or the platform.
ask =
    arbitration vs mediation difference simple
    which is cheaper arbitrator or mediator
    can an arbitrator decide who owns the patent
    is arbitration final, can i appeal
    licence dispute with foreign company arbitration or what
    expert to fix royalty amount
    fast arbitration for small company
    does a wipo award count in my country
    mediator or arbitrator
    somebody who decides or somebody who only helps us talk, which one
    mediator cannot force us, so what is the use
    we want a final decision but not from a judge
    first talk and if it fails then decide, can we combine
