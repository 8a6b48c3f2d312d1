question = Someone copied my product, name or design. What can I do?
answer =
    Stay calm and move quickly, in this order:
    – secure proof before the copier notices: screenshots, a test purchase, dates;
    – check your right: what is protected, in that country, in force, in your name?
    – decide what you want: that they stop, money, or a licence;
    – then write, use the platform’s form, go to customs, mediate or go to court.
    Without a registered right you may still have a case, for example when buyers are misled. This is unfair competition, and it depends on the country.
    Do not insult or accuse in public. It can turn against you.
more-1 =
    Who does it and why matters. A small shop often stops after a polite call or letter. A factory of fakes does not.
    A formal letter asking to stop is called a cease-and-desist letter. Have a lawyer check it first.
    The trap: in some countries, threatening without a good right can cost you money. It can also lead the other side to attack your right.
    Waiting is a trap too. Courts give urgent orders only to those who act fast, and claims end after some time.
more-2 =
    Ways to solve it, from light to heavy: talk, letter, takedown by the platform, mediation, customs, court, police for fakes.
    A court can order them to stop (an injunction) and to pay damages. It costs time and money, so compare with what you lose.
    You may have more rights than you think. A shape can be a design, a text or picture has copyright, a name may be protected by use.
    Example: a basket maker finds her pattern in a shop. She buys one, keeps the receipt, shows her dated drawings, and they agree on a licence.
ask =
    someone stole my design help
    shop next door uses the same name as me
    a big company copied my product can i sue
    they are copying my label and colours
    my invention is not patented and is copied what now
    competitor copies my website texts
    how do i stop copycat without money for lawyer
    patent my bag after it was copied too late?
    fake page pretending to be my business
    a big firm sells my product as its own what can i do
    they copy us
    rival sells the same thing, what can i do
    a bookshop prints my book
    they copied my product what can i do
    how much must i change so that it is no copy
    somebody translated my story and sells it
    cream with my exact label in the market, customers call me
    big shop sews my jacket exactly
    a shop in the mall sells copies of mine
    they make the very same one and sell it at half price
