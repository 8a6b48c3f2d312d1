# The tree that looks for the signs of a false bill.

name = Is this bill or letter a scam?

sender = Who sent it?
    .why = False bills often carry a name close to that of an office.
    .short = Sender
    .agent = My own attorney or agent
    .office = WIPO, or an IP office, it says
    .register = A register, directory or database
    .unknown-firm = A firm I do not know
    .caller = A caller, or a chat message
    .domain-seller = A seller of web addresses
    .promoter = A firm that praises my idea
    .accuser = Someone says I infringe a right

asks = What does it ask for?
    .why = Offices publish by themselves. Nobody has to pay a private list.
    .short = It asks for
    .publication = Money to be published or listed
    .renewal = Money to renew my right
    .fee = A fee for my application
    .data = My card, password or bank data
    .signature = Only my signature, to send back

hurry = Does it press you to pay within a few days, or lose your right?
    .why = Hurry is a sign of fraud.
    .short = Hurry
    .yes = Yes
    .no = No

agent = Does an agent act for you before the office?
    .why = The office then normally writes to the agent.
    .short = Agent
    .passed-over = Yes, but it came straight to me
    .passed-on = Yes, and the agent sent it on
    .none = No, I act for myself

account = Is the bank account the one on the office’s own page?
    .why = In a good forgery, only the account differs.
    .short = Bank account
    .differs = No, it is another account or country
    .same = Yes, the same
    .not-compared = I have not compared it
