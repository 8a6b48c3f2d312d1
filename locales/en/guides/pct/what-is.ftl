question = What is the PCT, and does it give me a world patent?
answer =
    The PCT is a treaty. It lets you ask for patents in many countries with one application.
    It does not give you a world patent. No such patent exists.
    Your one filing counts as a patent application in every member country, unless you take one out.
    In most countries, you have { $entry } from your first filing date to go on there and pay.
    Before you pay there, you get a search report. It shows which similar inventions are already known.
    Each national or regional office then decides for itself whether to grant a patent.
more-1 =
    What the PCT really gives you is time and information.
    You can look for customers, partners and money before you pay for agents and translations in many places.
    The search report comes with a first written opinion on your chances.
    Example: a small pump maker files once and reads the report. The report is good, so an importer agrees to share the cost of the next step.
    If the report is bad, you can stop there and save the rest of the money.
more-2 =
    The traps:
    – File before you show or sell the invention. The PCT does not repair novelty lost by an early video or fair.
    – If you filed at home first, the PCT application normally has to follow within { $priority }.
    – Not every country is a member. Check each market you care about on the WIPO list.
    – The PCT is for inventions only. A name, a logo or the look of a product needs another route.
more-3 =
    The international filing fee set by WIPO is { $fee } for a short application.
    A search fee and a fee of the filing office come on top. Some applicants pay much less.
    The large costs come later, in each country: translations, agents, examination and yearly fees.
    If you need a patent in one or a few countries only, filing there directly may be cheaper.
ask =
    i want a worldwide patent how much
    is there one patent for all countries
    what is pct
    we make solar dryers in Kenya and want to sell abroad, do i patent in each country
    international patent application how does it work
    patent my machine everywhere at once
    my agent says PCT, is that a real patent or just paper
    how to protect invention in europe and usa together
    if i file pct am i protected in china
    one application for inventions in many countries
    international patent application meaning
    it is not a world patent, so what did i pay for
    something that holds my place while i look for a partner
    can i jump to it without filing at home
    one filing first and choose the countries for my machine afterwards
