# The tree for what can be kept secret or patented.

name = Secret or patent: which fits me?

kind = What kind of thing is it?
    .why = Not every kind can be patented.
    .short = Kind
    .invention = A product or device
    .process = A way of making something
    .recipe = A recipe or mixture
    .software = Software
    .plans = Prices, customers or plans

shown = Has anyone outside your business seen it, bought it or heard how it works?
    .why = What is public is no secret, and may no longer be new.
    .short = Shown to others
    .no = No, nobody
    .confidential = Only people who promised secrecy
    .public = Yes, the public could see it

shown-on = When was it first shown, sold or published?
    .why = Some countries give you a limited time from that day.
    .short = First shown

seen-through = Can others find out how it is done by looking at what you sell?
    .why = What nobody can see may stay a secret. What can be seen needs a right.
    .short = Can be seen
    .yes = Yes, easily
    .hard = Only with a lot of work
    .no = No

life = How long will people buy it?
    .why = A patent takes time, and ends. A secret lasts as long as it is kept.
    .short = Life of the product
    .months = Some months
    .years = Some years
    .decades = For a very long time

guarded = Can you keep it among few people who signed to keep it secret?
    .why = A secret without care is no secret in law.
    .short = Kept secret
    .yes = Yes
    .makers = A factory or customer must know it
    .open = Many people here know it already

home = In which country is your business?
    .why = Your country decides which ways and offices are open to you.
    .short = Your country

markets = In which countries do you want to sell or make it?
    .why = Protection counts only where you have it.
    .short = Your markets
