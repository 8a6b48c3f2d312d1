question = Someone registered my brand as a domain name. Can I get it back without going to court?
answer =
    Often yes, if you have a trademark and the other person acts in bad faith. For general endings such as .com there is a complaint procedure, the UDRP.
    You complain online to an approved centre, for example the WIPO Arbitration and Mediation Center. You must prove all of this:
    – the domain name is identical or confusingly similar to your mark,
    – the holder has no right or legitimate interest in it,
    – it was registered and is being used in bad faith.
    If you win, the name is transferred to you or cancelled. You get no money for your loss.
    A country ending can have other rules.
more-1 =
    How it goes: you file with evidence, the other side can answer, and an independent panel decides in writing.
    At WIPO, a complaint about a few names, with one panelist, costs { $fee }.
    The holder has { $response } to answer after the case has started.
    Any decision is published. Either side can still go to court.
    If the holder loses, the transfer waits { $stay }, counted in working days, so that the holder can sue.
    You do not need a lawyer, but the evidence must be complete at the start. There is normally no hearing.
more-2 =
    Signs of bad faith: an offer to sell you the name at a high price, a false copy of your shop, advertising for your rivals.
    Save dated screenshots, letters and offers before you write to the holder. Pages can change overnight.
    The trap: if the name was registered before you had any right in the mark, the complaint usually fails.
    A complaint without a real case can be called abusive in the published decision. Dealers in ordinary words may have a legitimate interest.
    For a country ending, look at the rules of that registry. Many use the UDRP or a variant of it, others send you to court.
ask =
    somebody bought my brand name .com and wants money
    cybersquatter has my domain how get it back
    udrp complaint cost and time
    fake website with my company name
    guy registered our name and asks 5000 dollars for it
    ex partner keeps our domain name
    how to file wipo domain name complaint
    can i take a domain if i have the trademark
    competitor took my web address in .com
    get my dot com back
    complaint about a domain
    he holds my brand as .com and blackmails me
    do i also get money when i win the domain
    do i need a registered mark to complain about a web address
    several addresses of one owner in one complaint
