# The tree of ways to earn.

name = Ways to earn with my rights

have = What do you have?
    .why = Each kind earns in its own way.
    .short = What I have
    .right = A patent, design or application
    .brand = A brand that customers know
    .work = A song, text, picture or software
    .know-how = Know-how or a secret
    .idea = Only an idea

plan = What would you like to do with it?
    .why = Giving a licence keeps it yours. Selling does not.
    .short = Plan
    .licence = Let others use it for money
    .sell = Sell it
    .together = Develop it with another firm
    .loan = Get a loan on it
    .investor = Win an investor
    .worth = Know what it is worth

brand = What would you like to do with the brand?
    .why = A system, a sign on goods and a sale need different contracts.
    .short = Plan
    .system = Let others run shops like mine
    .goods = Put it on goods of others
    .licence = Let others use the name for money
    .sell = Sell the brand

work = What is it, and what would you like?
    .why = Music and pictures have their own ways to collect money.
    .short = Work
    .song = Release my own song
    .played = Be paid when my work is played
    .figure = A character on goods of others
    .free-copies = Give copies away, earn with service
    .licence = Let others use it for money
    .sell = Sell it

know-how = What would you like to do with it?
    .why = A secret earns only as long as it stays a secret.
    .short = Plan
    .consulting = Train or advise others
    .licence = Let others use it under contract
    .system = Let others run a business like mine
    .showing = First show it to a partner

stage = Where do you stand with the licence?
    .why = So we show what you need next.
    .short = Stage
    .thinking = I am only thinking about it
    .exclusive = To a single firm, or to several?
    .price = How much can I ask?
    .talks = We are in talks
    .contract = We are writing the contract
    .signed = It is signed: register, tax
    .trouble = It runs, and there is trouble
