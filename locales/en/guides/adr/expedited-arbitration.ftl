question = Is there a quick and cheaper arbitration for small cases?
answer =
    Yes. Several centres offer a short form. At WIPO it is called Expedited Arbitration.
    – Normally a single arbitrator decides.
    – The full claim comes with the request, and the full defence with the answer.
    – Time limits are shorter, and a hearing is short.
    – Fees are lower. Up to a certain sum in dispute, the fee of the arbitrator is fixed in advance.
    Like every arbitration, it needs the agreement of both sides, and the award is final.
    It fits few questions and a clear contract. It fits badly when many witnesses or much technical proof are needed.
more-1 =
    Under the WIPO Rules:
    A hearing should not last more than { $hearing }, save in exceptional cases.
    The case should be closed within { $closing } after the defence or the start of the tribunal, whichever is later.
    The award should follow within { $award }.
    These are aims, kept whenever reasonably possible. A hard case can take longer.
    In the schedule of fees we have seen, WIPO asks { $registration } to register the case. The administration fee and the arbitrator come on top.
    If a side is a small or medium-sized enterprise, the WIPO Center takes { $sme } off its own fees.
    Look at the present schedule before you file.
more-2 =
    How to get it: use the model clause for expedited arbitration in the contract, or sign a submission agreement now. If your contract says ordinary arbitration, you can still agree on the short form together.
    Prepare before you start: contract, letters, proof, the sum, the reasons. Later additions may be refused.
    If the request is against you, the time to answer is short. See a lawyer the same day.
    The trap: a quick form for a contract that can bring huge claims. Think about what could go wrong at worst.
    Example: an app maker and a shop chain argue about an unpaid licence. The facts are in the e-mails. A single arbitrator decides on papers and a video call.
ask =
    fast arbitration for a small licence dispute
    wipo expedited arbitration how long does it take
    arbitration with only one arbitrator cheaper?
    arbitration without travelling to a hearing
    our claim is small is arbitration worth it
    what does expedited arbitration cost
    customer did not pay software licence quick decision wanted
    can we change to expedited if contract says normal arbitration
    they started expedited arbitration against us how much time to answer
    quick and cheap arbitration
    small amount, we need a quick decision by one person
    only fifteen thousand dollars, which procedure is not too heavy
