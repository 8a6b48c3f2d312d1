question = How much does it cost to protect my brand, invention or design?
answer =
    It depends on the right, the countries and how much professional help you use. There is no single price.
    – Copyright costs nothing to have: it arises with the work.
    – A trade secret costs care and good contracts.
    – A trademark or design at home is often affordable for a small business.
    – A patent is usually the dearest, above all abroad. Drafting it well takes a professional.
    You pay office fees, sometimes an agent and translations, and later the renewals. Every office publishes its fee list.
    Tell me what you have and where you sell, and I can show the ways that fit.
more-1 =
    Some international fees, each without the fees of the countries and offices that come on top:
    Madrid, for marks: a basic fee of { $madrid } without colour.
    PCT, for patents: an international filing fee of { $pct }, before search and other fees.
    WIPO has free fee calculators for marks and designs. They give the total for your countries.
    The price grows with the classes of a mark, the number of designs, the pages and claims of a patent application, and each country.
    Ask an agent for a written offer: what is included, what an answer to an objection costs, and what comes later.
more-2 =
    Spread the cost. File at home first. For other countries you can wait and keep the first date:
    for a patent or utility model { $priority },
    for a mark or design { $brand-priority }.
    In that time you see whether the product sells. The text must still be complete and secret matters kept until you have filed.
    The trap: money for the filing, none for the rest. Objections, oppositions and renewals cost as well. A right not renewed lapses.
    Example: a soap maker puts her money into the name at home and one export country. She keeps the recipe secret, which costs no fee.
ask =
    how much to trademark my name
    patent price for a small inventor
    what is the cheapest way to protect my product
    total cost to protect brand in africa and europe
    do i have to pay every year
    is it expensive to register a logo
    i have only 200 dollars what can i protect
    lawyer quote for patent too high is that normal
    cost of copyright registration
    how much money do i need
    total price for brand and patent
    how much is it
    official fees for a brand
    is my little money enough to protect it
    price list please
    cheapest registration there is
