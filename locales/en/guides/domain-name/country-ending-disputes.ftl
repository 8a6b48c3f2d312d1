question = Someone took my name under a country ending. Which rules apply?
answer =
    The rules of that country ending. Each registry, the body that runs the ending, sets its own.
    – Some use the same complaint procedure as .com, the UDRP.
    – Some use their own version. It can be easier or harder for you.
    – Some have their own arbitration, mediation or complaint board.
    – Some have nothing, and you must go to court there.
    First find the registry. The root zone database of IANA names it for every ending. Then look for “disputes” on its page.
    WIPO also lists the country endings that it handles.
    Save dated proof before you write to the holder.
more-1 =
    Compare these points in the local rules:
    – Which right do you need? A mark in that country, any mark, a company name, a personal name?
    – Must the name be registered in bad faith and used in bad faith, or is one enough?
    – May a foreign firm complain, and hold the name afterwards? Some endings want a local address or company.
    – Which language, and which fee?
    – What can you win: transfer, cancellation, or only a block?
    – Is there a free step first, such as mediation?
    Your case under .com and your case under a country ending are separate complaints.
more-2 =
    Before you start a case:
    – Check the date. Was the name registered before your mark or your business? Then a complaint is usually weak.
    – Check the holder: a dealer, a rival, your former agent, or an honest namesake?
    – Ask the registrar or registry whether the holder keeps the local rules. A holder without the required address can sometimes lose the name.
    – Ask a local adviser for the cost of court, as a comparison.
    Is it a matter of fraud? Report it to the registrar, the registry and the police as well. Some can switch a name off quickly.
more-3 =
    The traps:
    – Quoting the UDRP to a registry that does not use it.
    – Winning a name that you may not keep, because you have no local company. Ask for cancellation, but then anybody can take the name again. Use a trustee only after advice.
    – Sending an offer to buy without a limit. It shows what the name is worth to you.
    How to avoid it: file your mark and take the country ending before you enter the market.
    Example: a cosmetics firm finds its distributor holds the name under the local ending. The contract says that names must be returned. A letter with that page is enough.
ask =
    someone registered my brand under .in domain
    dispute about a .co.ke name how to get my name back
    cctld dispute rules where to find
    does udrp work for .de or .fr
    our distributor owns our name in his country ending
    we are a foreign company and a stranger holds our .cn name
    i need local company to own the country domain what now
    complaint about .ng domain name
    is there wipo procedure for my country code
    an .eu address with my trademark held by a stranger
    which court for a domain name case in another country
    somebody took the .ke of my firm
    someone took the .ng of my company
    quarrel about a .co.za address
    a reseller registered our name with .co.ke
