question = Somebody else holds my web address, or I cannot log in any more. How do I get it back?
answer =
    Act today, in this order:
    – Look up the name: holder, registrar, end date, status. Use the ICANN lookup, or the registry of a country ending.
    – Save that page, and all invoices and e-mails about the name.
    – Your firm is the holder: write to the registrar, even if you bought from a reseller. It can give you access again, once you prove who you are.
    – Somebody else is the holder: ask that person in writing, with a date, to make your firm the holder. For the registrar, the holder decides.
    – The registrar does not answer: general endings have a complaint form at ICANN. Country endings have their registry.
    – See that the renewal is paid. Ask the registrar whether you may pay it.
more-1 =
    What to bring: extract of the company register, identity paper of the person who signs, invoices, old mails of the registrar. Some want a notary.
    – Hacked: secure your e-mail first. Call the registrar the same day. Ask it to lock the name and to undo the change. If the name has moved, your old registrar can start a transfer dispute. You cannot do that yourself. Report it to the police.
    – The holder died: the registrar mostly wants the death certificate and a proof of inheritance.
    – The agency is bankrupt: write at once to the liquidator, with proof that it held the name for you.
    – The registrar itself closed: under general endings, ICANN normally moves the names to another one.
more-2 =
    Code refused: only the holder can ask for it. Under general endings, the registrar must give it within a few days. If not, send ICANN a transfer complaint.
    It may refuse a move only for listed reasons. Examples are fraud, a running case, an unpaid past term, or a name just registered or moved. A bill for the website is not on the list.
    The status in the lookup:
    – “clientTransferProhibited” is the normal lock. The holder can have it taken off.
    – “clientHold”: the registrar switched it off. Often a contact mail was not confirmed, a bill is open, or somebody complained.
    – “serverHold”: the registry did it. Ask the registrar why.
    Country endings have their own rules.
more-3 =
    ICANN does not decide who owns a name. A court can, from contract and invoices. In urgent cases it can forbid a sale. The registrar follows a court that has power over it, so ask a lawyer which one.
    UDRP needs your trademark and bad faith from the start. A quarrel about a contract is often outside it. Mediation often costs less.
    With one panelist and a few names, WIPO charges { $fee }.
    From now on: the holder is the firm, by its legal name. The account is yours, with a strong login and an e-mail address under another domain. More than one person knows the login. The agency gets technical access only.
    Example: a baker pays the last bill of her web man. He changes the holder the same day.
ask =
    web agency does not give me my domain
    our old it guy has the login for the domain
    developer holds my website hostage until i pay
    partner died and the domain was in his name
    web company went bankrupt, what about our address
    domain account hacked
    somebody stole my domain name out of my account
    lost password of domain registrar and old email is dead
    registrar refuses the transfer code
    auth code not given
    my domain is locked
    website suspended clientHold
    complain about registrar to icann
    put the domain in the name of my company
