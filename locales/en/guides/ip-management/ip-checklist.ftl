question = I have a small business. What IP do I have and where do I start?
answer =
    You have more than you think. Go through this list:
    – your business and product names, logo and web address;
    – the look of your products and packaging;
    – texts, photos, videos, software;
    – technical solutions you found yourself;
    – recipes, methods, prices and customer lists you keep to yourself;
    – contracts that allow you to use things of others.
    Write each one down: what it is, who made it, who owns it, is it protected, where, until when. This list is your IP asset register.
more-1 =
    What to do first, in this order:
    – keep new inventions and designs to yourself until you have asked about filing;
    – check that your name is free, then file it as a trademark;
    – sign papers with staff, freelancers and partners;
    – put renewal dates in a calendar that more than one person sees;
    – keep dated proof of what you made.
    The trap: the company register and the web address give no trademark. Somebody else may own the name as a mark.
more-2 =
    Look also at the other side: what do you use that belongs to others? Music in the shop, pictures on the website, software, fonts, a character on a cake.
    You need a licence or free material, with proof that you may use it.
    Set priorities by money. Which name, product or secret would hurt most to lose? Protect that first, in the countries where you sell.
    Go through the list again when you launch, hire, export or look for money. Many IP offices offer a free first check.
ask =
    i just started a business what should i protect first
    patent my logo and my company name where to begin
    ip audit for small shop
    i opened a bakery do i need trademark copyright or what
    checklist before launching a product
    investor asks for our ip list
    i registered my company is my name protected
    we have no inventions do we have ip
    start up with no money what is the minimum to protect
    list of what to check in my firm
    things to tick off when i open my business
    small firm, minimum list for rights
