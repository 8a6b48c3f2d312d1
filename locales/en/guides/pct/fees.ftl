question = Which PCT fees do I pay, when, and what if I pay late?
answer =
    You pay them to the office where you file:
    – a transmittal fee, for that office
    – the international filing fee, for WIPO
    – a search fee, for the office that makes the search
    They are due within { $pay } after the office received your application.
    The international filing fee is { $fee } for a short application. Extra pages cost more, and filing online costs less.
    The other fees differ from office to office. Look in the WIPO fee tables on the day you pay, because amounts in your currency change.
more-1 =
    How to pay less:
    – File online, with the forms of the office or ePCT.
    – Keep the text complete but without empty words. Each extra page costs.
    – Compare the searching offices that you may choose. Their fees differ very much, and some are lower for applicants from certain countries.
    – Some pay less to WIPO: individuals from countries on its list, and individuals and firms from least developed countries.
    For them the international filing fee falls by { $reduction }.
    All applicants must qualify. Ask before you file, and put in the request what the office needs.
    – Ask your own office and country about grants.
more-2 =
    You pay late, or too little? The office sends an invitation with a last date. Pay at once.
    It may add a surcharge of { $surcharge } of what is missing, within certain limits.
    If you still do not pay, the application counts as withdrawn. Check that the money arrived in full, with bank costs paid by you.
    Later costs:
    – a further search or examination, only if you want it
    – the national phase, country by country
    It normally comes { $entry } after the priority date. It is the largest part, so save for it.
more-3 =
    The trap: invoices. After the publication, private firms send letters that look official. The fees above go to the office where you filed. Letters about other “registers” need no payment.
    Refunds are possible only in some cases and early, for example if you withdraw before the search starts. Ask the office.
    Example: a student and his uncle file together. The student alone would pay less, but the uncle lives in a country outside the list. So they pay the full fee. They find a cheaper searching office and file online.
ask =
    pct filing fee search fee transmittal fee what are these
    how much is a pct application in total
    when must i pay the pct fees
    paid my pct fees too late
    cheapest searching authority for pct
    is pct cheaper online
    pct fee refund possible
    not enough money arrived for pct application
    pct cost for small company not in africa
    can i pay the international filing fee later
    what does the international application cost
    what do i pay at the start of the international application
    not enough money for the international filing
