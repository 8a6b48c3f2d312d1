# The result of the check-up.

## Functions

function-govern = Lead
function-identify = Know what you have
function-protect = Protect
function-operate = Use with care
function-monitor = Watch
function-respond = Act when something happens
function-recover = Get back on your feet

## How a function stands

stand-none = not yet begun
stand-some = begun
stand-good = in place
stand-apart = does not concern you

## Levels: the name, and in .about what it means

level-beginning = At the beginning
    .about = Much of what you make is still open to others. The first steps are small and mostly cheap.
level-basics = The basics are there
    .about = Some of your business is in safe hands. The gaps below are worth closing soon.
level-steady = On a steady course
    .about = You look after most of it. A few steps make it reliable.
level-strong = Strong
    .about = You look after your intellectual property well. Keep it up, and look again in a year.

## What to do: the step on a button, and in .why the reason

learn-the-basics = Learn the main rights
    .why = You can only look after what you know. A short read is enough to begin.
name-somebody = Say who looks after it
    .why = One person with a fixed hour a month keeps all the rest alive.
write-the-list = Write the list of what you own
    .why = Every other step begins with this list. One page is enough.
put-ownership-in-writing = Put ownership in writing
    .why = What a freelancer, an employee or a partner made may not be yours without a contract.
register-the-name = Register your name
    .why = Somebody else can register it before you, and then stop you.
widen-the-name = Look at your name abroad
    .why = A mark works only where it is registered. Think of the countries where you sell or make.
file-before-showing = File before you show
    .why = Once a new thing is public, the way to a patent or design may be closed.
lock-the-secrets = Lock up your secrets
    .why = The law protects a secret only if you take care of it.
get-permissions = Get the missing permissions
    .why = Using a photo, a song or software without a licence can become dear.
promise-before-showing = Let partners sign first
    .why = A signed promise is the cheapest protection there is.
search-before-launch = Search before each launch
    .why = Finding an earlier right late means a new name, or a stopped product.
watch-the-market = Look out for copies
    .why = The sooner you see a copy, the cheaper it is to stop.
keep-a-calendar = Keep a calendar of dates
    .why = A forgotten fee can end a right that took years to get.
make-a-plan = Make a plan for copies
    .why = In a dispute the first days count. Know whom to call and what to keep.
keep-proof = Keep dated proof apart
    .why = Dated copies in a second place help after a theft, a quarrel or a lost computer.
review-every-year = Look again in a year
    .why = A business changes. The same questions show what is new.
tell-the-story = Put a value on what you own
    .why = Who knows the value can use it for credit, sale or licence.
earn-with-it = Earn with what you own
    .why = A right that is in order can bring money in more than one way.
teach-the-team = Tell your team the rules
    .why = People keep rules that they know and understand.
use-free-help = Use the free help there is
    .why = Offices, support centres and courses help small firms, mostly for nothing.
plan-export = Plan before you sell abroad
    .why = Rights end at the border. Abroad you begin anew, and some time limits run early.
