question = What may not be written on a label when a name is a protected geographical indication?
answer =
    If your product does not come from the place, or does not follow the rules, do not use the protected name. This also holds for pictures or maps that mislead about the origin.
    For wines and spirits, world trade rules go further. Words such as “style”, “type” or “kind” beside the name do not help, nor does a translation.
    Many countries apply the same strict rule to other products. Others ask whether buyers are misled.
    A name that has become the common word for the product in a country is free there.
    It depends on the countries where you make and sell. Check the registers there before you print.
more-1 =
    You make something similar? Safer ways:
    – Use the common name of the product: “blue cheese”, “green tea”.
    – Say honestly where it is made.
    – Do not copy the shape, flag or colours that everybody links with the place.
    – Do not put the name into your brand, web address or hidden words of a web page.
    Honest use of your own name or your own true address is often allowed, if it does not mislead.
    Did you use the name before it was protected? Some laws let you go on, often only for a time. Ask at once.
    Did you get a letter? Note the last day to answer, and ask an adviser before you reply or sign.
    The protected product as an ingredient? In many places you may say so, if it is true and matters.
more-2 =
    Somebody misuses your group’s name? In this order:
    – Keep proof: photos, the product with a receipt, the page with a date.
    – Tell the group. It can act with more weight than one producer.
    – Many countries have an authority for food, trade or consumers that acts itself. This costs you little.
    – Use the complaint form of the online shop.
    – After that come a letter by a lawyer, customs, or court.
    Ask for something useful: new labels, a time to sell the old stock, a promise.
    Act early. If a name is used freely for years, it can become common in that country.
more-3 =
    The traps:
    – A trademark that contains the name. Object in time while it is still open. Older marks filed in good faith can often stay.
    – Your own members use the name for lower quality. Rivals will point at this.
    – You accuse a firm in a country where the name is not protected. That can turn against you.
    – You use the GI logo without being listed.
    Example: a bakery abroad sells “valley-style ham pie”. The group writes politely first, with the rule of that country. The bakery prints “smoked ham pie” from then on.
ask =
    can i call my sparkling wine champagne style
    is feta or parmesan protected can i use the word
    shop sells fake of our regional honey what to do
    letter says i may not write basmati on my rice
    label with picture of famous mountain but product from elsewhere
    generic name and geographical indication difference
    use gi cheese as ingredient on my pizza menu allowed?
    someone registered trademark with our gi name inside
    tea packed in another country with our name on it
    who do i report fake gi products to
    my grandfather used this name before it was gi may i continue
    like tequila type drink made in my country legal
    fake coffee with our region on the bag
    may i write champagne on my palm wine
    they sell basmati that is grown elsewhere
    people from outside sell honey with our mountain name
    our cheese name became a common word
    am i permitted to say scotch on my whisky
