# The tree for people whose name, product or work is copied.

name = Someone copied me: what now?

what = What was copied?
    .why = What you can do depends on the right that protects it.
    .short = What was copied
    .name = My name, logo or brand
    .packaging = My packaging or shop style
    .look = The look of my product
    .technique = How my product works
    .content = My text, picture, music or software
    .secret = My recipe or business secret
    .domain = My name in a web address
    .account = My identity, in a fake account

name-registered = Is it registered as your trademark in the country of the copy?
    .why = Without a right in that country, other steps come first.
    .short = Registered
    .yes = Yes, registered
    .pending = Applied for, not decided yet
    .no = No

look-registered = Is it registered as your design in the country of the copy?
    .why = Without a right in that country, other steps come first.
    .short = Registered
    .yes = Yes, registered
    .pending = Applied for, not decided yet
    .no = No

technique-protected = Do you have a patent or utility model in the country of the copy?
    .why = Without a right in that country, other steps come first.
    .short = Technical right
    .yes = Yes, a granted patent
    .utility-model = Yes, a utility model
    .pending = Applied for, not decided yet
    .no = No

author = Did you make it yourself, and can you show it?
    .why = Copyright needs no register, but it belongs first to whoever made the work or, in some countries, to the employer.
    .short = Author
    .yes = Yes, and I can show it
    .paid = Someone made it for me
    .no-proof = Yes, but I have no proof

secret-how = How did the other side get it?
    .why = Dishonest ways are forbidden. Honest ways mostly are not.
    .short = How it got out
    .now = A leak or theft, just now
    .employee = From an employee who leaves
    .taken-apart = By taking my product apart
    .partner = From a firm bound by our contract

basic-mark = Is the name already a trademark in your country?
    .why = The procedure for web addresses needs a mark.
    .short = Mark at home
    .none = No
    .pending = Applied for
    .registered = Registered

source = Where does the copy come from?
    .why = A shop, a platform and a border each have their own way.
    .short = Where it comes from
    .seller = A shop, maker or seller
    .online = An online marketplace or platform
    .fakes = Fakes come across the border
    .fair = I saw it at a trade fair
    .former = A former partner or employee
    .contract = A firm we have a contract with

clause = Is there a contract that says how disputes are solved?
    .why = Such a clause can decide whether you go to court, to mediation or to arbitration.
    .short = Dispute clause
    .yes = Yes, there is such a clause
    .no = No, or there is no contract

proof = Have you kept proof: pictures, a test purchase, dates?
    .why = Once the other side is warned, proof often vanishes.
    .short = Proof
    .yes = Yes
    .no = No, not yet

wants = What do you want most?
    .why = Each way of solving it is good at something else.
    .short = What I want
    .urgent-stop = It must stop at once
    .money = Money for the copies
    .keep-relationship = We want to go on working together
    .secrecy = Nobody else should hear of it
    .low-cost = It must not cost much
    .technical-question = An expert on a technical point

agrees = Would the other side agree to solve it out of court?
    .why = Without a clause in a contract, both sides must agree.
    .short = Other side
    .yes = Yes, probably
    .no = No, probably not
