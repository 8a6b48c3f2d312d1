question = The domain name I want is already taken. What can I do?
answer =
    First look who holds it and what is on the page. A lookup service shows the registrar and the date, and sometimes the holder.
    – An honest business uses it: it may keep the name. Choose another name or ending.
    – The page is empty or for sale: you can make an offer, or choose another name.
    – The holder targets your brand in bad faith, and you own the mark: a complaint may bring it back.
    Being first counts. If the name was registered before you started, you usually have no claim to it.
more-1 =
    If you buy it, protect yourself. Set a top price before you write, and do not say how much you need the name.
    Pay through a trusted escrow service. It holds the money until the name is in your account.
    Check the name in a trademark database first. A costly address is worth nothing if you may not trade under it.
    Often a small change is cheaper: add your town, your trade or another ending. It must still be different enough from marks of others.
more-2 =
    The trap: an unknown “registrar” writes that a company wants your name in another country and that you must hurry. Such mails are often a sales trick. Do not answer.
    Example: a guest house finds its name taken by a hotel far away that has used it for long. It adds its town to the address and registers its own mark at home.
    If the holder is a former partner, employee or web designer, look at your contract and invoices. They may show that the name belongs to the business.
ask =
    website name i want is taken
    someone already owns my domain name what now
    domain is parked for sale too expensive
    can i force them to give me the .com
    who owns this web address how to find out
    domain name not used for years can i get it
    email says a chinese company wants to register my domain
    buy domain from owner safely
    squatter has my .com
    my web address is gone to somebody else
    somebody bought my website name
    the address i want belongs to a stranger
