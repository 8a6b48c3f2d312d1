question = The other side breaks our licence contract. What can I do?
answer =
    First read, then write. Do not stop your own duties in anger. Then you may be the side in breach.
    – Find the clause they broke, and the clauses on notice, time to mend, end and disputes.
    – Collect proof: reports, invoices, photos, mails, a test purchase.
    – Send a notice in the form the contract asks for: what is wrong, what to do, until when.
    – Offer a talk or mediation.
    – End the contract only as contract and law say, after advice.
    Claims end after some time, and in some countries soon. Ask a lawyer now which date counts.
    Who goes on using the right after the end usually infringes it.
more-1 =
    If the money is not right:
    – Ask for the missing report in writing.
    – Compare with what you can see: shops, online offers, staff, export figures.
    – Use the right to check the books, the audit. Follow the clause: notice, neutral accountant, secrecy. It often says who pays if a large gap is found.
    – No such clause? Ask for a joint check. In some countries a court can order to show the books.
    – Take part payments only with the words “without giving up the rest”.
    Good proof often leads to a payment without a court.
more-2 =
    If you want to end it:
    – Is the reason in the contract: no payment, no sales, bad quality, sale of the firm?
    – Did you give the time to mend, and keep the notice period?
    – Some countries protect dealers or franchisees when you end. Insolvency law can forbid it as well.
    After the end: use stops, secrets and samples come back, stock is sold off or destroyed, money is paid. Names, web pages and accounts are handed over. The entry at the office is deleted.
    Do not accept more payments as if nothing had happened. It can look like a new yes.
more-3 =
    Ways to solve it: talk, then mediation, an expert for the figures, arbitration or court, as the contract says. No clause? Both can still agree now. WIPO Good Offices help free of charge.
    If a side is a small or medium-sized firm, the WIPO Center takes { $sme } off its own fees.
    Danger for buyers, or fakes in the market? A court can act quickly.
    If you are the licensee and the owner fails, do the same.
    Was the right cancelled, has it ended, or is the owner insolvent? Contract and country decide what you owe and may use. Ask a lawyer before you stop paying.
    Example: a toy maker reports low sales. The owner counts pieces in shops and asks for an audit. They settle, with monthly reports.
ask =
    licensee reports very low sales i do not believe them
    can i check the books of my licensee
    how do i cancel a license contract
    licence ended but they still sell with my brand
    licensee sells in countries that are not allowed
    owner gave the exclusive licence to another firm too
    bad quality under my brand by licensee
    patent was cancelled must i still pay royalties
    how to write a notice of breach
    our licensor is bankrupt what about our licence
    they stopped sending us the secret ingredient
    publisher sends no royalty statement for years
    termination clause says 30 days but they refuse
    licensee stopped paying
    they stopped paying me for the design
    three quarters without royalty, can i end it
    franchise man does not follow our rules
    how do i check what my franchisee really sells
