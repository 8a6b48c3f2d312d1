question = Who owns what we make to a customer’s order, or together with a partner?
answer =
    If the contract is silent, the law of the country decides. For the same work it can give the rights to the maker or to the customer.
    So write it down before you start:
    – what each side brings, and that it stays theirs;
    – who owns the new drawings, design, mould, recipe or program;
    – who may use them, for what, and after the end too;
    – who files and who pays;
    – what is secret, and until when.
    Selling the thing usually does not sell the rights in it. Drawings that a customer gives you normally stay his: use them only for him.
more-1 =
    For an order to measure, settle also:
    – May you make the same for others, and show it as a reference?
    – Who keeps tools, patterns and files?
    – May another workshop repair or copy it later?
    – Who pays if a third person says that it copies his right? The one who brought the part is a fair answer.
    A middle way that often works: the customer owns what is special to him. You keep your general methods, and give him a licence for what is inside his product.
    Giving up all rights is worth more money. Put it into the price.
more-2 =
    Read the purchase terms of large customers. One line may say that all results and inventions become theirs, also your older know-how. Ask to limit it.
    With a partner, a common brand needs a clear owner and a rule for the end.
    The traps:
    – a partner files the mark or patent in his own name: look into the registers;
    – a customer hands you a logo or picture that is not his. Ask for proof, and let him promise in writing to pay if there is a claim. The real owner can still act against you.
    Example: a carpenter builds shelves for a hotel. They agree in writing: the hotel owns the look, the carpenter keeps the hidden joint for other work.
ask =
    client ordered a custom machine and now demands all our drawings
    can my customer give my furniture design to a cheaper carpenter
    he says he paid so every right is his
    may i sell the same cake design to other customers
    private label for a supermarket who owns the recipe and the name
    who keeps the mould after custom production
    purchase conditions of big company say all inventions belong to them
    common brand of us and another bakery what if we split
    can i show client work in my portfolio
    customer gave me a picture to print and it was stolen from internet
    tailor in dakar wedding dress made to order who owns the pattern
    partner left, whose is the brand
    two founders split up
    the customer paid for it, is it his
    partner is leaving, who keeps the name
    one founder left and says half is his
    i ordered a mould, who owns the drawing
    sister leaves the firm and wants the name
