question = How much is my trademark, patent or software worth?
answer =
    It is worth what it will earn, save or fetch in a sale. There is no official price list.
    Valuers look from different sides:
    – income: how much money will it bring in its remaining life, less the risk?
    – market: what did others pay for something similar?
    – cost: what would it cost to make it again?
    A good valuer tries more than one way and explains the choice. The result is an opinion for one purpose and one day.
    A small firm can often start with its own rough estimate.
more-1 =
    Your own estimate:
    – What would change without the right: a lower price, fewer sales, higher costs? Note the difference for a year.
    – For how many years will that last?
    – What could go wrong? Deduct more, the less sure it is.
    Then check what pushes the value up or down: is it registered, in force, in your name, in the right countries? Is it easy to go around? Are there proofs of sales?
    Cost says little about worth. A dear patent that nobody uses is worth almost nothing. A simple name that customers ask for can be worth much.
more-2 =
    Pay for a valuation when somebody else must believe the number: a sale, a loan, an investor, a partner who leaves, an inheritance, the tax office, a court. For your yearly list or a small licence you usually do not need one.
    Ask before you pay:
    – Who has to accept the report, and which method do they want?
    – Is the price fixed, and not a share of the value?
    – What experience does the valuer have in your trade?
    The trap: a shining number from someone who also wants to sell your patent.
    Example: a restaurant changes hands. The buyer compares the yearly profit with that of similar places without a known name. The difference, counted over some years and less the risk, is the start of the talk.
ask =
    what is my brand worth
    who can value a patent and is the report worth the money
    my partner leaves and wants money for his share of the logo
    price for selling a trademark we do not use any more
    relief from royalty method explained simple
    how to calculate the value of our software
    investor says our intellectual property is worth nothing
    value of a family brand for inheritance or divorce
    how much extra can i ask for the restaurant name when i sell the business
    difference between income market and cost approach
    how much is my brand worth
    partner buys my half of the brand, what price
    value of our intangible things for the bank
    estimate of my brand for a credit
