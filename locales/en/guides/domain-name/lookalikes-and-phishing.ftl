question = Somebody uses a web address nearly like mine to cheat my customers. What do I do?
answer =
    Act the same day, in this order:
    – Save proof: pages with date and address, the e-mails with their full headers, names of victims, bank accounts. Do not log in or type data there.
    – Has money moved? The victim must call the bank at once, and report it to the police.
    – Report the name to its registrar and to the firm that hosts the page. A lookup shows the registrar and its abuse contact.
    – Warn customers and staff on your own channels: which address is yours, and that your bank details have not changed.
    – Report the page with the report forms of browsers and search engines.
    After that, think about getting the name.
more-1 =
    What helps in a report: short and exact. Say which address, what it imitates, since when, and that it is used for fraud. Attach proof and your certificate of the mark, if you have one.
    Registrars of general endings must name a contact for abuse. They act faster on clear fraud than on a question of trademark.
    Is only e-mail misused, with no page? Say so, and send the full header.
    No answer? Write to the registry of the ending, and to the computer emergency team of your country, if it has one.
    For social media, use the form against impersonation.
more-2 =
    To take the name over, the UDRP fits well for general endings. A misspelling of a mark, used for fraud, is a classic case of bad faith. You need a trademark.
    At WIPO, a complaint about a few names, with one panelist, costs { $fee }.
    It takes weeks to months, so it does not replace the report.
    Some newer endings have a quicker way that only suspends a name in very clear cases.
    Country endings have their own rules.
    A cancelled name can be registered again by others. Ask for transfer if you want to keep it.
more-3 =
    Make it harder next time:
    – Take the most obvious misspellings and your country ending.
    – Ask your e-mail provider to switch on sender checks, known as SPF, DKIM and DMARC.
    – Tell customers: we never change bank details by e-mail. Call us on the number you know.
    – Train the person who pays bills.
    The trap: cheats, perhaps the same ones, offer to “help” you for money. Another trap is to warn the cheat before you have the proof.
    Example: a buyer gets an invoice with one letter changed in the address. She calls the seller, because the rule was agreed.
ask =
    scam website looks like my shop and takes orders
    email with one letter different in my domain cheats my clients
    typosquatting what can i do
    report phishing domain to who
    somebody sends invoices in our company name from similar domain
    how to shut down a scam copy of my website fast
    customers paid to a fraud site with my logo
    spoof email our domain how to stop
    misspelled version of my domain shows ads of my competitor
    can police take down a fake domain
    fake email from my supplier with new bank account
    clone of my hotel booking page
    mails from an address that looks like ours
    they write mails from an address like ours and steal payments
    a copy of our site with one letter changed
    a website like ours but with a zero cheats people
