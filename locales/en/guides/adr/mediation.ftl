question = What is mediation, and does it fit a dispute about my brand, invention or work?
answer =
    In mediation a neutral person, the mediator, helps both sides to find their own solution. The mediator decides nothing and cannot force anyone.
    What is said stays confidential under the usual rules. Either side can stop.
    If you agree, you sign a settlement. It binds like a contract.
    It fits when you want to go on working together, when the matter should stay quiet, or when the sides sit in different countries.
    It fits badly when you need an order against the other side at once, or when a counterfeiter hides.
more-1 =
    How to start with the WIPO Center:
    – your contract has a mediation clause, or
    – both sides sign an agreement now, or
    – you send a request alone, and WIPO asks the other side whether it will take part.
    WIPO Good Offices are free. The Center helps the sides to talk and to choose a way.
    If one side is a small or medium-sized enterprise, the WIPO Center takes { $sme } off its own fees.
    The mediator is paid as well. Normally the sides share the cost equally. Ask your IP office or court whether it offers mediation too.
more-2 =
    Before the meeting, write down what you really need: a fair payment, a changed logo, time to sell old stock, a reference.
    Bring the papers that prove your right, and the person who may sign.
    The trap: talking does not everywhere stop the time limits for going to court or to the office. Note these dates first.
    Example: a weaver finds her pattern in a hotel chain’s shop. In mediation the hotel pays a fee, names her on the label and orders more.
    A judge could perhaps have stopped the sale. The order for more goods comes only from an agreement.
ask =
    what is mediation in ip
    solve fight with my distributor without court
    can someone neutral help us talk about the logo
    we both use same name and want to agree peacefully
    wipo mediation how to start
    other side refuses to talk can wipo invite them
    is mediation secret
    how much is a mediator for a small business
    my partner and me quarrel about who owns the app
    family quarrel about our business, we want to talk and not go to court
    sit at one table and settle the quarrel
    someone neutral between me and my partner
    brothers fighting about the shop name, who can sit between us
    we quarrel over the logo and want peace
    my partner and i do not talk anymore about the app, can somebody help us agree
    elder or mediator for a business quarrel about a design
