question = What is PCT Chapter II, and is a demand worth the money?
answer =
    It is an extra step. You ask an office to examine your PCT application once more. The form is called the demand, and you pay for it.
    The examiner reads your arguments and changed claims and writes a new report. It binds no country either.
    It can be worth it if the first opinion was bad, your answer is good, and several countries will read the new report. If the first opinion was good, or you plan few countries, you may not need it.
    The demand is due within { $demand } of the priority date, or { $after-report } after the search report and the opinion were sent, whichever ends later.
more-1 =
    How to do it:
    – Ask which offices may examine your application. That depends on where you filed.
    – Send the demand to that office, together with the changed claims and a letter that answers the first opinion.
    – Here you may also change the description and the drawings. Nothing new may be added.
    – Pay the fee of the examining office, and a handling fee for WIPO. Do it soon: if they stay unpaid, the demand counts as not made.
    The handling fee is { $handling }.
    For some applicants the handling fee falls by { $reduction }.
    The report normally comes within { $report } of the priority date. Answer the examiner quickly, because the time is short.
more-2 =
    The traps:
    – It rarely gives more time. In nearly all countries the date for the national phase stays the same.
    The normal limit is { $entry } from the priority date.
    – A late demand counts as not made.
    – The report can come close to that limit. Prepare your countries meanwhile.
    – Some offices look again from the start, whatever the report says.
    Compare the price with an answer to the first country’s examiner.
    Example: a valve maker gets a bad first opinion. She limits the claim, explains the difference and gets a good report. Her licensee now agrees to pay for the countries.
ask =
    pct demand form do i need it
    international preliminary examination worth the money
    chapter 2 pct explained for small company
    my written opinion is bad can i argue before the national phase
    does chapter ii give me more time for the national phase
    how much is the ipea fee
    last day for the demand
    article 34 changes to description and drawings
    positive iprp what does it help
    second opinion from pct examiner
    demand for preliminary examination worth it
    chapter two demand, worth it or waste
    can i change the claims before the countries look
