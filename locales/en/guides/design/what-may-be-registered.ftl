question = Which looks can be registered as a design, and what is excluded?
answer =
    Nearly any look of a product, if it is new. Shape, lines, pattern, texture, colours, in the flat or in the round.
    – New: nobody has made the same look known before you file. Small unimportant differences do not count.
    – Different enough: many countries also ask that the look gives another overall impression than older ones. Some ask that it is original.
    Excluded nearly everywhere:
    – a look that only follows the function;
    – ideas, styles and methods;
    – offensive designs, and often flags and official emblems.
    The exact test depends on the country. Your office can tell you.
more-1 =
    A quick test for “new and different”:
    – Put your product beside the nearest older ones: your own too, also from abroad and online.
    – Ask somebody who knows such goods. Is it another look at first sight, or the same with a new detail?
    – How free is a designer here? Where the form leaves little room, small differences can be enough.
    Search the free Global Design Database of WIPO, web shops, catalogues and picture search. Your own early post counts as well, unless the country excuses it for a time.
    A new colour on an old shape is seldom enough.
more-2 =
    What does “function” mean? Ask why the shape is so. If only technique decided, it is not a design. A patent or utility model may fit.
    Most products mix both. A chair must hold a person, but its look leaves much choice. That look can be registered.
    In some countries, parts that nobody sees in normal use get no protection. In some, joints that must fit another product are excluded.
    Take off the name and logo of others. You cannot get a right over someone else’s mark.
    Old patterns of a community may belong to that community. Ask before you register something close to them.
more-3 =
    Often possible: furniture, clothes, shoes, jewellery, toys, packaging, labels, fabric, tools, lamps, parts that can be seen.
    In many countries also icons and screens. In some, animations and the inside of a shop.
    Usually not: a recipe, a haircut, a building plan as an idea, a name in plain letters, a computer program.
    The trap: a certificate is not a proof of novelty. Many offices do not check it. A rival can have a weak registration cancelled, and you can attack his.
    Example: a toy maker registers the new bear with its special face. The round form of any bear stays free.
ask =
    what designs can not be registered
    is my product different enough for a design
    i changed a small detail on an existing bag can i register it
    individual character meaning
    function or look, my tool has a special handle
    can i register a website layout or app screen as design
    traditional pattern of my grandmother, may i register it as mine
    is a cake shape or pizza box a design
    register a new colour of the same shoe
    can a house or shop interior be a design
    my toy looks like an animal is that new
    competitor registered a shape that everybody uses for years
    how new must the look be
    is it enough that my product looks different
    is the ornament on my pottery allowed
    does the look have to be completely new
    can a cake be a registered design
    office refused because a similar shoe was online before
    does it cover other colours and sizes of the same bag
    shape that is only because of the function
    does the look have to be unknown everywhere
