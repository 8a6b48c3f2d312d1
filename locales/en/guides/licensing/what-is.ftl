question = What is a licence, and how does it differ from selling my right?
answer =
    A licence is a permission. You stay the owner and allow someone to use your patent, mark, design, work or know-how, mostly for money.
    An assignment is a sale. The right changes hands and you are no longer the owner.
    A licence can be:
    – exclusive: only the licensee may use it, and usually not even you;
    – non-exclusive: you can give the same permission to others too.
    A franchise is a wider package: mark, know-how, training and rules for running the shop.
more-1 =
    Choose a licence when someone else can make or sell where you cannot, and you want income without losing the right.
    Choose an assignment when you need money now and will not use the right again.
    The trap: words such as “I give you all rights”. They can be read as a sale. Say clearly “licence” or “assignment”.
    Example: a juice maker lets a firm abroad bottle under her mark. She keeps the mark and checks the quality.
more-2 =
    First check that there is something to license. Is the right registered or otherwise protected in that country, is it in force, and is it yours?
    A secret can be licensed too, but only with a promise to keep it secret.
    It depends on the country whether a licence has to be in writing and be recorded at the IP office. Without recording, it may not hold against others.
    If you take a licence, ask for proof that the other side owns the right.
ask =
    someone wants to sell my product under my brand name in another country
    rent my patent to a factory
    difference between license and selling trademark
    company wants to use my invention how do i get paid
    exclusive or non exclusive which is better for me
    a shop wants to print my drawings on t-shirts
    how do i franchise my restaurant
    can i let my cousin use my logo
    i signed that i give all rights, is it still mine
    a firm wants to make my product and pay me for each piece
    let others make my product and pay me
    factory wants to use my invention
    a company wants to use my invention and pay me
    somebody wants to make my product under his name
    what is a sublicence
    renting out a right, how does it work
    a friend may use my logo against a fee, what paper
