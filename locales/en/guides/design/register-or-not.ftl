question = Should I register my design, or is it not worth it?
answer =
    Registering usually pays when all of this is true:
    – People buy the product because of its look.
    – It will sell for more than a short season.
    – It is easy to copy, and you would act against a copy.
    It may not pay for a quick trend, a few single pieces, or a look that only follows the technical function.
    Decide before you show the product. Afterwards it may be too late.
    It is often cheaper and quicker than a patent. The price depends on the country.
more-1 =
    Start small:
    – Choose your bestsellers, not the whole collection.
    – File where you sell and where copies would be made.
    – Ask your office if one application may hold several designs. That often lowers the price per design.
    – Ask about reduced fees for small businesses.
    Example: a shoe workshop registers the sole pattern used in every model. The short-lived colours are left out.
more-2 =
    After your first filing, you have { $priority } to file in other countries and keep the first date.
    So you can begin at home, test the market, and then decide about export.
    A certificate helps in practice. Online marketplaces and customs ask for a registered right first.
    The trap is a filing with weak pictures. What the views do not show is hard to defend.
    Another trap is to forget the renewal. The right then ends without noise.
more-3 =
    If you do not register, you are not always without protection:
    – Some places protect unregistered designs for a shorter time.
    – Copyright may cover artistic shapes or patterns. The test differs from country to country.
    – Rules on unfair competition may help against a slavish copy.
    In each case you must prove who was first, and often that the other one copied.
    So keep dated sketches, samples and first invoices.
ask =
    is design registration worth the money
    small fashion brand do i really need to register every dress
    register design or just copyright?
    furniture maker poland should i pay for design protection
    my product sells only one season register or not
    cheap way to protect product look
    competitors copy me every year what should i register
    design registration cost vs benefit for etsy shop
    do i register all colours of my bag
    trend lasts one summer, worth registering
    new dresses every month, does it pay to register
    is it worth the money for a lampshade
