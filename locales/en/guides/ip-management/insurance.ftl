question = Is there insurance for disputes about patents, brands or copyright?
answer =
    In some countries yes. It depends on the insurer and the place. The usual kinds are:
    – legal costs, when you act against a copier;
    – legal costs, sometimes also damages, when others accuse you;
    – the cost of a legal opinion only.
    You must normally buy it before the trouble. A dispute that you know of, or should know of, is left out.
    Look first at what you already pay for. A liability, legal costs or cyber policy may cover a part, often only advertising.
    For most small firms a search, clean papers and clear contracts come first.
more-1 =
    Questions before you buy:
    – Which rights and which countries? Is mediation covered too?
    – Only our costs, or also the other side’s and damages?
    – What is the limit, and what part do we pay ourselves?
    – Who chooses the lawyer, and who decides on a settlement?
    – How good must our chances be before they pay?
    – Is there a waiting time?
    – How fast must we report a claim?
    – What is left out? Copying on purpose usually is.
    Ask for the answers in writing, and read the exclusions first. A broker can compare offers.
more-2 =
    It can be worth the money in these cases:
    – your firm lives from a few rights;
    – you sell in countries with costly courts;
    – a customer makes you promise to pay for claims.
    Tell the insurer everything you know when you sign, also old letters. Otherwise it may refuse to pay.
    Got a letter now? Report it to your insurers the same day, and do not admit anything before.
    If there is no insurance for you: mediation, help from a trade body, and a reserve of money do part of the job.
    Example: a toy maker is accused of copying a label. Her liability policy covers advertising claims and pays the lawyer.
ask =
    ip insurance for small business worth it
    does my business liability insurance cover trademark claims
    insurance against being sued for patent infringement
    legal expenses cover for copyright dispute
    customer contract says we indemnify for ip claims can we insure that
    can i still take insurance after i got a cease and desist
    insure my patent against copying
    what does ip insurance cost for a start-up
    who pays the lawyer if a big company attacks us
    insurance broker offers intellectual property policy what to ask
    insurance against patent lawsuits
    is there insurance if somebody sues me over a copy
    can i insure my brand
