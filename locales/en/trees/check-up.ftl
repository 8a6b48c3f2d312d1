# The check-up of a business: how well it looks after its intellectual property.

name = Check-up: how safe is my business?

size = How large is your business?
    .why = What is worth doing depends on how many hands you have.
    .short = Size
    .alone = Only me
    .few = A few people
    .many = A larger team

sector = What does your business mostly do?
    .why = Each trade has its own first steps.
    .short = Trade
    .food = Food and farming
    .crafts = Crafts and fashion
    .technology = Machines and technology
    .software = Software and apps
    .creative = Music, film, design, text
    .health = Health and biotechnology
    .trade = Trade and services
    .other = Something else

understanding = How well do you know intellectual property?
    .why = We begin where you stand.
    .short = Knowledge
    .new = It is new to me
    .some = I know the main rights
    .sure = I work with it

in-charge = Does somebody look after these matters?
    .why = What nobody looks after is forgotten.
    .short = Who looks after it
    .yes = Yes, and it is written down
    .partly = Somebody does, now and then
    .no = Nobody

list = Do you have a list of what you own?
    .why = Names, designs, works, inventions, secrets: only what is listed can be looked after.
    .short = List
    .yes = Yes, with owners and dates
    .partly = Part of it
    .no = No

ownership = Is it in writing who owns what others made for you?
    .why = Without a contract, a freelancer or partner may own what you paid for.
    .short = Ownership
    .yes = Yes, in every contract
    .partly = In some contracts
    .no = No
    .nobody = Nobody makes anything for us

names = Is your name or logo registered as a mark?
    .why = In many countries the first to register wins.
    .short = Name
    .yes = Yes, where we sell
    .partly = Applied for, or only at home
    .no = No

creations = Do you protect new things before you show them?
    .why = Showing first can cost you a patent or a design.
    .short = New things
    .yes = Yes, always
    .partly = Sometimes
    .no = No
    .nothing = We make nothing new

secrets = Do you keep your secrets under lock?
    .why = A secret is protected only while you take care of it.
    .short = Secrets
    .yes = Yes: limited access, labels, promises
    .partly = Some of it
    .no = No
    .nothing = We have no secrets

permissions = May you use what you did not make yourselves?
    .why = Photos, music, fonts, software and texts mostly belong to somebody.
    .short = Permissions
    .yes = Yes, we have the licences
    .partly = We are not sure about all
    .no = We never looked

sharing = Do partners sign something before you show them?
    .why = A signed promise keeps talks safe.
    .short = Before showing
    .yes = Yes, always
    .partly = Sometimes
    .no = No

clear = Do you check for rights of others before a launch?
    .why = A search is cheaper than a new name or a recall.
    .short = Before a launch
    .yes = Yes, we search
    .partly = Only in a search engine
    .no = No

watch = Do you look out for copies of your things?
    .why = Only what is seen can be stopped.
    .short = Watching
    .yes = Yes, regularly
    .partly = When a customer tells us
    .no = No

dates = Do you keep a calendar of fees and dates?
    .why = A missed date can end a right.
    .short = Dates
    .yes = Yes, with reminders
    .partly = Our agent does it, we think
    .no = No
    .nothing = We have no registered right

copied = Do you know what to do when somebody copies you?
    .why = The first steps decide whether proof is kept.
    .short = When copied
    .yes = Yes, we have a plan
    .partly = Roughly
    .no = No

proof = Could you prove tomorrow what is yours?
    .why = After a dispute, a theft or a lost computer, only kept proof helps.
    .short = Proof
    .yes = Yes, with dated copies kept apart
    .partly = Some of it
    .no = No
