# The tree that finds the right protection. Each question: the question, .why we ask, .short for the list of answers, and its options.

name = Find the right protection

thing = What do you want to protect?
    .why = Each kind of thing has its own kind of protection.
    .short = What it is
    .invention = An invention or a technical product
    .process = A way of making something
    .software = Software or an app
    .brand = A name, logo or brand
    .design = The look of a product
    .creative-work = A text, song, film, game or picture
    .craft = A craft product
    .recipe = A recipe or a secret
    .something-else = Something else

thing-more = Is it one of these?
    .why = These have rules of their own.
    .short = More exactly
    .plant = A new plant variety
    .place-name = A product known by its place
    .community-knowledge = Knowledge handed down in a community
    .business-method = A way of doing business
    .several = Several things together
    .domain-name = An internet address (domain name)
    .dispute = A dispute

trouble = What is the dispute about?
    .why = What you can do depends on what happened.
    .short = The dispute
    .copied = Someone copies me or sells fakes
    .accused = Someone says that I copied
    .mark-registered-by-other = Someone registered my name
    .between-us = A contract, a secret or who owns it

main-part = Which part brings in most of your customers?
    .why = With little time or money, you begin with this part.
    .short = Main part
    .invention = How it works
    .brand = The name or logo
    .design = How it looks
    .software = The software
    .creative-work = Texts, pictures or music
    .recipe = The recipe or secret

all-shown = Has anyone outside your business seen or bought it?
    .why = Some kinds of protection are lost once something is public.
    .short = Shown to others
    .no = No, nobody
    .confidential = Only people who promised secrecy
    .public = Yes, the public could see it

on-sale = If the variety is already sold, since when? If it is not, choose “I do not know”.
    .why = A variety sold for too long can no longer be protected.
    .short = On sale since

name-used = Does anyone else use this name or a similar one for similar goods or services?
    .why = An earlier name of others can block yours.
    .short = Used by others
    .no = No, not as far as I know
    .yes = Yes

name-describes = Does the name simply say what you sell, how good it is or where it comes from?
    .why = Names that only describe are hard to protect.
    .short = Descriptive name
    .no = No, it is fanciful
    .yes = Yes, it describes

shown = Has anyone outside your business seen it, bought it or heard how it works?
    .why = Once it is public, some kinds of protection can be lost.
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

home = In which country is your business?
    .why = Your country decides which ways and offices are open to you.
    .short = Your country

markets = In which countries do you want to sell or make it?
    .why = Protection counts only where you have it.
    .short = Your markets

group = Do several producers make it together or share its name?
    .why = Some rights are only for groups of producers.
    .short = Group
    .yes = Yes, a group
    .no = No, only us

basic-mark = Is the name already a trademark in your country?
    .why = Some ways need a mark or an application at home first.
    .short = Mark at home
    .none = No
    .pending = Applied for
    .registered = Registered

mark-filed-on = When did you first apply for this trademark?
    .why = For a short time, your first date also counts abroad.
    .short = First filing

filed-on = If you have already applied for protection, when was the first time? If you have not, choose “I do not know”.
    .why = For a limited time, your first date also counts abroad.
    .short = First filing

followed-on = Was an international (PCT) application filed, too? If so, when? If not, choose “I do not know”.
    .why = It gives you more time, and sets the last day for each country.
    .short = PCT application

made-by = Who made or invented it?
    .why = Whoever made it may own it. A written agreement may be needed.
    .short = Made by
    .owner = I, or the owners
    .employee = An employee
    .freelancer = A freelancer or agency
    .partner = A partner or another firm
    .university = A university or institute
