# The tree of checks before a launch.

name = Checks before I launch a product

shown = Has anyone outside your business seen the product?
    .why = We stop at the first gap, so that you know what to do next.
    .short = Shown to others
    .no = No, nobody
    .confidential = Only people who promised secrecy
    .public = Yes, the public could see it
    .soon = Not yet, but I must show it soon

made-by = Who made the design, the texts, the technique?
    .why = Whoever made it may own it.
    .short = Made by
    .owner = Only I, or the owners
    .employee = Employees too
    .freelancer = A freelancer or agency too
    .partner = A partner or another firm too
    .university = A university or institute too

papers = Does a signed paper say that it belongs to your business?
    .why = Paying for work does not always make you the owner.
    .short = Signed paper
    .yes = Yes
    .no = No

its-name = Have you checked that its name is free?
    .why = A name that belongs to others can stop the sale.
    .short = Name
    .searched = Yes, where I want to sell
    .not-yet = No, not yet
    .describes = The name only describes the product
    .no-name = It has no name of its own

technique = Is there something technical in how it works or is made?
    .why = A new product can still use an older patent of others.
    .short = Technical
    .yes = Yes
    .no = No

patents = Have you checked the patents of others in your markets?
    .why = This check is called freedom to operate.
    .short = Patents of others
    .yes = Yes
    .no = No, not yet

look = What about its look?
    .why = A new look may need filing before it is shown.
    .short = Look
    .new = It is new and sells the product
    .like-others = It is close to that of a competitor
    .filed = It is filed or registered
    .unimportant = It does not matter for sales

where = Where will you sell?
    .why = Rights count country by country.
    .short = Markets
    .home = In my country
    .web = Mainly in my own web shop
    .abroad = In other countries too
