question = I received an invoice about my trademark or patent. Is it real?
answer =
    Do not pay before you have checked. Many such letters and e-mails are misleading or plain fraud. Names and addresses in public registers make it easy.
    Warning signs:
    – an unknown “register”, “directory” or “database”, with a name close to that of an office,
    – small print that says it is an offer,
    – a bank account in another country than the office,
    – hurry, and the threat that you will lose your right,
    – it comes to you, although you have an agent.
    Ask your agent or your office. Use a number or page that you find yourself, not the one in the letter.
more-1 =
    The official publication is done by the office itself. No private register adds any protection.
    Know what you really owe: note your renewal dates, and look them up in the official register or in your own account with the office.
    WIPO, the European Union office and many national offices show copies of such letters on their websites. Compare yours.
    Do not click links or codes in the message. Type the address of the office yourself.
    Warn the person who pays the bills in your firm. These letters often come soon after a mark or application is published.
more-2 =
    If you have already paid: call your bank at once and ask to stop or recall the payment. Write to the sender that you contest it. Tell the office and the police or consumer authority.
    Sometimes paying such an offer counts as signing a contract, so act soon and ask a lawyer if more bills come.
    Example: soon after her mark was published, a florist gets a bill with a crest and the exact number of her mark. Her agent knows the sender: a private list without any legal effect. She keeps the letter and reports it.
    The copied logo of WIPO or of an office proves nothing.
ask =
    got a bill from world trademark register should i pay
    letter says pay or trademark will be cancelled
    is this wipo invoice fake
    they want money for publishing my patent
    email from patent office asking bank transfer
    i paid a fake trademark invoice what now
    trademark renewal notice from a company i dont know
    scam letter about my brand registration
    call from trademark office asking card number
    strange bill from a register
    company asks money to publish my brand in a book
    a bill came for my brand from a company i dont know
    man says he is from the registry and wants money for the name
    letter with a crest asks 1300 euros after my mark was published
