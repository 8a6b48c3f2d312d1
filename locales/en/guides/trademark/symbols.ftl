question = When may I use ® or ™ next to my name?
answer =
    – ® says that the mark is registered. Use it only after registration, in a country where it is registered, and for the goods registered.
    – ™ says that you see the sign as your brand. It gives no right by itself. In many countries you can use it without registration, but ask, because in some it can mislead.
    A filed application is not a registration. Wait with ® until you have the certificate.
    Wrong use of ® is an offence in some countries, and misleading in many.
    You do not have to use any sign. In Paris Convention countries, the right does not depend on it.
more-1 =
    Why use ® at all?
    – It warns copiers.
    – It reminds people that the word is a brand, not the name of the product.
    – In a few countries it helps in court. In the United States, without such a notice you may get no money for the time before the copier knew.
    How: small, at the upper right of the mark, at least once on each package or page.
    Use it with the mark as registered. If only the logo is registered, put it on the logo, not on another slogan.
    Stop using it when the registration ends.
more-2 =
    One package for many countries? Registered at home does not mean registered abroad.
    – Leave the sign away, or
    – print different labels, or
    – add a line such as “registered in” with the names of the countries. Have a local adviser check it.
    The trap: the printer or web designer adds ® because it looks serious. Check every label, site and social media page.
    A rival uses ® and you find no registration? It may stand in another country’s register. Search there, and ask an adviser before you accuse him.
    Example: a tea seller ships boxes with ® to a new market before she has filed there. A rival complains. She has to put stickers over it.
more-3 =
    Other signs, so that you do not mix them up:
    – ℠ is used in some countries like ™, but for services.
    – © is about copyright in texts, pictures, music or software. It is not for a brand name.
    – “Patented” or “patent pending” is about inventions. False use can be punished too.
    – Ⓓ can be used in the European Union for a registered EU design.
    Some languages have their own short form for a registered mark.
    In doubt use none until you have asked. You lose little, and you cannot mislead anybody.
ask =
    can i put R in a circle before my trademark is approved
    what does tm mean on a logo
    difference between tm and r symbol
    must i put a sign after my brand name or can i leave it
    is it illegal to use the registered sign if i am not registered
    i applied last month can i use ® on the packaging
    trademark registered in uae can i use R in saudi
    which sign for my restaurant logo c or r or tm
    competitor uses the r symbol but i cant find his registration
    my designer put copyright sign on the brand name is it correct
    little r next to my logo
    tm or r on the packet
    can i put r after my name
    little tm, what for
