question = How much can I ask for a licence? How do royalties work?
answer =
    As a rule, no law sets the price. It is what both sides agree, so prepare your numbers before you talk.
    Common ways to pay:
    – a royalty: a share of the sales, or a sum for each piece sold;
    – a lump sum: one fixed amount;
    – a mix: some money at signature, then a royalty, with a minimum each period.
    Start from the money the right brings to the other side. The royalty is a fair part of that gain, never all of it.
more-1 =
    What pushes the price up: an exclusive licence, a strong right, a proven product, a big market, your help and training.
    What pushes it down: a right that may be attacked, money still to be spent before sales, and good alternatives.
    Look at what others pay in your trade. Ask a trade body, an IP adviser or your IP office for examples.
    Rules of thumb from the internet are not law. They rarely fit a small business.
more-2 =
    Traps:
    – “net sales” without a definition: say what may be deducted;
    – no right to see the books: ask for reports and a right to check them;
    – an exclusive licence without a minimum: the licensee can do nothing and you earn nothing;
    – late payment, currency and bank costs not settled;
    – tax kept back when money crosses a border.
    It depends on the country whether you may ask for royalties after a patent has ended, and what competition law allows.
    Example: a designer takes a small sum at signature and a share for each lamp sold.
ask =
    how much royalty for my patent
    what percent should i ask for brand license
    company offers me a one time payment for my invention is it ok
    normal royalty rate for food product
    how do i know they tell me the true sales
    licensee does not pay royalties
    how to value my trademark before a deal
    they want my song in an ad what price
    is 5% royalty good
    how many percent shall i ask
    one single payment for my recipe or a share of each bottle
    lump sum or royalty, which is better
    what share per piece is fair
    is five out of hundred good for me
    one payment now or little by little
