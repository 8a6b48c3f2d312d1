question = What is arbitration, and is the decision final?
answer =
    Arbitration is like a private court. Both sides agree that one or more arbitrators decide and that the decision, the award, binds them.
    – Both must have agreed, normally in writing, in the contract or after the quarrel began.
    – Together you can choose the rules, the centre, the arbitrator, the language and the place.
    – The award is final. Normally nobody can appeal only because it is wrong.
    – Courts in most countries enforce it under a treaty, the New York Convention.
    It fits quarrels about a contract. It does not reach a stranger who copies you and agrees to nothing.
    Did you receive a request? The time to answer is short. See a lawyer the same day.
more-1 =
    The seat is the legal home of the case. Its courts can help, and can cancel an award for serious faults. The hearing can be elsewhere, or online.
    Choose a seat in a country that has joined the New York Convention. The other side should own something in such a country too.
    How it runs: request, answer, choice of arbitrators, papers and proof, often a hearing, award.
    Under the WIPO Rules, the case should be closed within { $closing } after the defence or the start of the tribunal, whichever is later.
    The award should follow within { $award }.
    These are aims, kept whenever reasonably possible.
more-2 =
    A court can refuse to enforce an award for a few reasons. Examples: no valid agreement, no fair chance to be heard, points nobody asked about, or a clash with basic public rules.
    The traps:
    – a clause without rules, seat or centre;
    – three arbitrators for a small sum;
    – a faraway seat that you cannot afford;
    – if you stay away, the case can go on without you.
    Before you sign, ask what it would cost to claim a small unpaid bill.
    Example: a game studio is not paid by a publisher abroad. The contract names arbitration in a third country. With the award, a court at the publisher’s home can order payment.
ask =
    arbitration meaning in simple words
    is an arbitration award binding in my country
    can i appeal against the arbitrator
    what is the seat of arbitration and why does it matter
    publisher abroad does not pay royalties contract says arbitration
    we received a request for arbitration what now
    who pays and chooses the arbitrator
    what happens if i ignore the arbitration
    new york convention how to enforce against a foreign company
    arbitration for trademark licence fight with franchisee
    private judge instead of court
    is the decision of the arbitrator like a court judgment
    they do not obey the award, how do we make them pay
    emergency order before the arbitration begins
    can we choose a judge who knows software
