# The tree that finds help with the costs.

name = Which help with costs fits me?

purpose = What do you need help with?
    .why = Each kind of help has its own door.
    .short = Help with
    .fees = To pay lower official fees
    .attorney = An attorney or agent
    .money = Money for the costs
    .plan = To know what it will cost
    .dispute = The cost of a dispute
    .advice = First advice and searching

where = Which fees do you want to lower?
    .why = International systems and single offices have different rules.
    .short = Fees
    .international = Of WIPO: PCT, Madrid, Hague
    .national = Of a national or regional office
    .least-developed = I live in a least developed country

size = Who files?
    .why = Each office decides who counts as small.
    .short = Who files
    .person = A person or a student
    .small = A small or new firm
    .university = A university or public body
    .large = A large firm, or part of a group

stage = How far are you?
    .why = Free programmes mostly want an invention, not only an idea.
    .short = Stage
    .idea = I have an idea
    .ready = I know how it works
    .filed = I have already filed

means = Can you pay an attorney?
    .why = Free attorneys are for people and firms with little money.
    .short = Means
    .little = No, my means are small
    .enough = Yes, if the price is fair

money = What kind of money?
    .why = A grant, a loan and an investor each want something else.
    .short = Money
    .grant = A grant or voucher
    .loan = A loan on my rights
    .investor = An investor

plan = What do you want to know?
    .why = Filing is only the first wave of costs.
    .short = To know
    .first = What it costs to get protection
    .years = Which costs come in later years

dispute = Where will the dispute be?
    .why = The way decides the cost.
    .short = Dispute
    .court = In court
    .outside = Outside court
    .insurance = I look for insurance
