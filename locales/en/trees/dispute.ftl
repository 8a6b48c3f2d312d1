# The tree that finds the way to solve a dispute.

name = How can I solve my dispute?

about = What is the dispute about?
    .why = What you can do depends on what happened.
    .short = The dispute
    .licence-dispute = A licence or its payments
    .contract-breach = Another contract is not kept
    .ownership-dispute = We disagree who owns it
    .trade-secret-misuse = Someone misuses my secret
    .domain-name = Someone has my name as web address
    .copied = Someone copies me
    .accused = Someone says that I copied

basic-mark = Is the name already a trademark in your country?
    .why = The procedure for web addresses needs a mark.
    .short = Mark at home
    .none = No
    .pending = Applied for
    .registered = Registered

urgent = Must something stop at once?
    .why = A court can give a quick order, mostly only to those who act fast.
    .short = Urgent
    .yes = Yes, at once
    .no = No, there is time to talk

clause = Is there a contract that says how disputes are solved?
    .why = Such a clause can decide whether you go to court, to mediation or to arbitration.
    .short = Dispute clause
    .yes = Yes, there is such a clause
    .no = No, or there is no contract

agrees = Would the other side agree to solve it out of court?
    .why = Without a clause in a contract, both sides must agree.
    .short = Other side
    .yes = Yes, probably
    .no = No, probably not

matters = What matters most to you?
    .why = Each way of solving a dispute is good at something else.
    .short = What matters
    .keep-relationship = We want to go on working together
    .secrecy = Nobody else should hear of it
    .low-cost = It must not cost much
    .technical-question = An expert on a technical point
    .final-binding = We need a final decision
    .many-countries = Several countries together

budget = How much can you spend on the dispute?
    .why = A small sum in dispute does not carry a costly procedure.
    .short = Budget
    .low = As little as possible
    .medium = A fair amount
    .high = Much depends on it
