question = How long do mediation, arbitration or court take, and what do they cost?
answer =
    Nobody can promise a time or a price. As a rule, from light to heavy:
    – Good Offices of WIPO: free, to get both sides talking.
    – Mediation: you pay the centre and the mediator, mostly shared by both sides. It often ends within weeks or a few months.
    – Expert determination: one question, one expert.
    – Expedited arbitration: short steps and, up to a certain sum, a fixed fee.
    – Arbitration: more papers, more hours, more cost.
    – Court: it depends on the country. With appeals it can take years.
    Your own lawyer is often the largest part. Ask for a written estimate for each way.
more-1 =
    What the WIPO Rules aim at, counted from the defence or the start of the tribunal, whichever is later:
    Expedited arbitration should be closed within { $expedited-closing }.
    Ordinary arbitration should be closed within { $arbitration-closing }.
    The award comes after that. These are aims and no promise.
    A domain name complaint at WIPO about a few names, with one panelist, costs { $udrp }.
    A discount: if a side is a small or medium-sized enterprise, WIPO takes { $sme } off its own fees in mediation and arbitration.
    The mediator and the arbitrator are not part of that discount. Ask for it when you file, and show that you qualify.
more-2 =
    What makes it dearer: a high sum in dispute, several arbitrators, travel, translation, many witnesses, and a side that delays.
    What makes it cheaper: a single mediator or arbitrator, video meetings, a short list of questions, a common file of papers.
    Settle in writing who pays what. In mediation the sides mostly share. In arbitration the arbitrator can usually order the loser to bear costs.
    The trap: comparing only fees. Count your own working days and the customers you may lose.
    Example: a weaver claims a small unpaid sum from a dealer abroad. Arbitration would eat it. She proposes mediation by video with one short meeting.
ask =
    what does wipo mediation cost for a small firm
    how long does arbitration take compared to court
    cheapest way to end a fight about a logo
    sme discount wipo mediation
    who pays the mediator
    is mediation cheaper than a lawyer letter and court
    court case takes years in my country any faster way
    budget for a licence dispute abroad
    can i get back my costs if i win arbitration
    how much does arbitration cost
    how long and how much is mediation
    what will it cost to sit down with a neutral person
    is it affordable for a small quarrel
    how many weeks until it is settled outside court
