question = What do the PCT search report and the written opinion tell me, and what do I do?
answer =
    They are a first test of your invention by a patent office. They bind nobody, but they show your chances.
    – The search report lists earlier documents. A letter shows how they count. X: harmful alone. Y: harmful together with another document. A: background only.
    – The written opinion says, claim by claim, whether your invention looks new and inventive, and why.
    Read both before you spend more. If they are bad, you can change the claims, argue later, or stop.
    The report is due within { $report } of the priority date, or { $copy } after the searching office got its copy, if that is later.
more-1 =
    When it arrives:
    – Note the day it was sent. Other dates run from that day.
    – Read each X document next to your claim. Does it really show every part?
    – See which claims got a good word. Often a narrower claim is fine.
    – Ask your agent: would that narrower claim still stop a competitor?
    – Then choose: go on, change the claims, ask for a further examination, or withdraw. To keep the invention secret, withdraw before the publication.
    Example: the report is bad for “a fan with a curved blade”, but good for the special blade tip. The maker keeps the tip, because that is what buyers pay for.
more-2 =
    You may change the claims once, at WIPO, after the search report.
    The limit is { $amend } from the day the report was sent, or { $amend-alt } from the priority date, whichever ends later.
    You cannot add anything that was not in the application on the first day. The changed claims are published.
    This step is not compulsory. You can also change claims later, in each country.
    You may send WIPO your comments on the written opinion.
    Send them within { $comments } of the priority date, so that the offices of the countries can get them.
more-3 =
    The traps:
    – A clean report is not a grant. The countries may search again and find more.
    – It says nothing about your freedom to sell.
    – The office may say that you have several inventions and ask for more money. If you do not pay in the short time given, only a part is searched.
    – Report and opinion become public with the application.
    A further search by another office can find documents in other languages.
    You can ask for it no later than { $supplementary } after the priority date.
    It costs a fee, so ask your agent whether it is worth it.
ask =
    category x document in my pct report is that bad
    written opinion says novelty no inventive step no
    what to do after the isr
    amend claims under article 19 is it worth it
    pct report is good does it mean i get the patent
    search authority says more than one invention pay extra
    should i reply to the written opinion
    international search found a chinese document close to mine
    is the search report public
    bad search report should we stop the patent
    isa says x documents
    written opinion is negative
    the report says x next to two documents
    negative written opinion, what does it do
    amend the claims after the search report
