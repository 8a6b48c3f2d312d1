# The tree for people who got a letter.

name = I am accused of copying: what now?

sender = Who sent the letter or message?
    .why = Papers from a court or from customs cannot wait. Some letters are not what they seem.
    .short = Sender
    .court = A court, the police or customs
    .owner = A firm, a person or their lawyer
    .platform = An online platform took my offer down
    .fair = Somebody at a trade fair
    .domain = A complaint about my web address
    .opposition = Someone opposes my trademark
    .bill = It is a bill for a register or fee

deadline = Does it name a day by which you must answer?
    .why = If little time is left, talk to a person first.
    .short = Day to answer
    .soon = Yes, very soon or already past
    .later = Yes, and there is still time
    .none = No day is named

right = Which right does the letter name?
    .why = Each right has its own limits and its own answers.
    .short = Right named
    .mark = A trademark or trade name
    .design = A design, the look of a product
    .patent = A patent or utility model
    .work = Copyright: picture, text, music, code
    .contract = A contract or a secrecy agreement
    .none = It names no right

mark-first = Who used or filed the name first in that country?
    .why = An older right can be an answer.
    .short = First
    .we = We did
    .they = They did

patent-sender = Does the sender make or sell products of its own?
    .why = Some firms only write letters to collect money.
    .short = Sender’s products
    .yes = Yes
    .no = No, it only has patents

early-use = Did you already do it before they applied for the patent?
    .why = Many countries let an early user go on, under conditions.
    .short = Earlier use
    .yes = Yes
    .no = No

permission = Do you have a licence or another paper for it?
    .why = A paper can end the matter. Some uses are also allowed by law.
    .short = Permission
    .yes = Yes, I have a paper
    .no = No
    .allowed = No, but I think the law allows it

clause = Is there a contract that says how disputes are solved?
    .why = Such a clause can decide whether you go to court, to mediation or to arbitration.
    .short = Dispute clause
    .yes = Yes, there is such a clause
    .no = No, or there is no contract

selling = Do you sell or use the thing they name?
    .why = Stopping for a while can limit the damage.
    .short = Our use
    .yes = Yes, now
    .stopped = Not any more
    .never = No, never

aim = What matters most to you?
    .why = Each way of solving a dispute is good at something else.
    .short = What matters
    .licence = To go on, with their permission
    .keep-relationship = We want to go on working together
    .low-cost = It must not cost much
    .secrecy = Nobody else should hear of it
    .technical-question = An expert on a technical point
    .final-binding = We need a final decision

agrees = Would the other side agree to solve it out of court?
    .why = Without a clause in a contract, both sides must agree.
    .short = Other side
    .yes = Yes, probably
    .no = No, probably not
