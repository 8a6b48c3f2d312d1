# The staff desk: for the humans behind the service.

desk = Staff desk
skip = Skip to the content
nav = Pages of the desk
sign-in = Sign in
sign-out = Sign out
password = Your password
account = Account
secret = Password
secret-old = Present password
secret-new = New password
secret-how = At least twelve characters. A few words in a row are easy to keep in mind.
secret-wrong = The present password is not right. Nothing was changed.
secret-short = The new password is too short. Nothing was changed.
save = Save
back = Back to the desk
wrong = This account and password do not belong together. Please check both.
# $name: a number of minutes.
wait = There were too many wrong attempts from here. Please wait { $name }, then try again.

queue = Queue
# $n: people who wait.
waiting =
    { $n ->
        [one] { $n } person waits.
       *[other] { $n } people wait.
    }
nobody = Nobody waits, and nobody is talked with.
place = Place
topic = Topic
language = Language
waits = Has waited
who = Talks with
look = Look again

talk = Conversation
brief = What this person answered to the guide
brief-result = Suggested, best first:
before-claim = What they wrote is shown to whoever takes the conversation over.
claim = Take over
theirs = Somebody else talks with this person.
closed = This talk is over.
said = What was said
nothing-said = Nothing was said yet.
person = Person
note = Note among staff
guide = Guide
reply = Your words
send = Send to the person
keep-note = Keep as a note
# $name: a language.
guide-send = Send a guide, in { $name }
send-guide = Send the guide
hand-back = Hand back to the guide
no-text = (something that is not text; it was not kept)
taken = Somebody else took this conversation over, or the person no longer waits.
not-yours = You do not have this conversation. Nothing was sent.

bookings = Bookings and hours
no-bookings = Nothing is booked.
when-head = When
# $when: day and time.
when = { $when }
adviser = Adviser
way = How
code = Code
booking-kept = Booked
booking-cancelled = Cancelled
# $name: what the mail server said.
mail-trouble = The invitation could not be mailed ({ $name }). Please tell the person.
mail-trouble-adviser = The letter to the adviser could not be mailed ({ $name }).
hours = Hours in which advisers can be booked

hours-page = Hours
hours-edit = Edit the hours
hours-left = No longer here: nobody can book them any more
hours-left-head = No longer here
hours-new = A new adviser
hours-new-how = The next page asks for their hours; until these are entered, nobody can book them. An account of the same short name can edit its own hours.
hours-id = Short name
hours-add = Add the adviser
# $name: the short name that was typed.
hours-taken = “{ $name }” was not added: an adviser of this or another office has this short name, or had it.
# $name: the short name that was typed.
hours-bad-id = “{ $name }” was not added. Please check the short name, and write the name that people see.
# $name: an adviser.
hours-of = Hours of { $name }
hours-outside = Booked outside the hours
hours-outside-then = These meetings stay booked. Keep each of them, or agree on another time with the person.
closures = Days on which the office is closed
closures-how = First and last day of each closure. For a single day the first is enough. Clear a row to open again.
closures-none = No closed days are entered.
# $n: number of a row.
hours-first = Row { $n }, first day
hours-last = Row { $n }, last day
hours-look-at = See what changes
hours-look = Before it is saved
hours-none = Nothing is entered.
hours-affected = Meetings that this touches
hours-nobody = No booked meeting is touched.
# $n: meetings.
hours-touches =
    { $n ->
        [one] { $n } booked meeting is touched. It stays booked, and is listed under Hours until it is settled.
       *[other] { $n } booked meetings are touched. They stay booked, and are listed under Hours until they are settled.
    }
hours-why = Why
hours-why-outside = outside the hours
hours-why-way = this way is no longer offered
hours-why-language = this language is no longer offered
hours-why-topic = this topic is no longer offered
hours-why-left = the adviser is no longer here
hours-save = Save it so
hours-back = Change something
hours-leave = Back without saving
hours-wrong = Nothing was saved. Please look at this:
hours-moved = Somebody else has changed this meanwhile, and nothing of yours was saved. This is how it is now.
hours-zone = Time zone of these hours
hours-zone-how = A name like Africa/Nairobi. All times below are on the clock there, in summer and winter.
hours-mail = E-mail of the adviser
hours-mail-how = Each meeting that is booked, moved or cancelled is told there, with a calendar file. It may stay empty. People do not see it.
# $name: what was typed.
hours-bad-mail = “{ $name }” cannot be used as an e-mail address.
hours-week = Every week
hours-week-how = From and to for each part of the day; what lies between two parts is a break. Only quarter hours. On an empty day nobody can book.
hours-from = from
hours-to = to
hours-days = Days that differ
hours-days-how = A day or several in a row. Without times, nobody can book then; with times, these stand in the place of the usual ones.
hours-first-head = First day
hours-last-head = Last day
hours-instead = Hours then
# $n: number of a part of the day.
hours-span = part { $n }
# $n: number of a row.
hours-row = Row { $n }
hours-closed = closed
# $first: a date.
hours-day = { $first }
# $first, $last: dates.
hours-run = { $first } – { $last }
hours-minutes = Length of a meeting, in minutes
hours-buffer = Time kept free after a meeting, in minutes
hours-notice = Hours before a meeting at which booking closes
hours-horizon = Days ahead that can be booked
hours-ways = Ways to meet
hours-languages = Languages
hours-topics = Topics
hours-topics-how = When none is ticked, the adviser takes every topic.
hours-no-name = The name is missing.
# $name: what was typed.
hours-no-zone = “{ $name }” is not a time zone. Write a name like Africa/Nairobi.
hours-bad-minutes = The length of a meeting must be quarter hours, from a quarter hour to eight hours.
hours-bad-buffer = The time after a meeting must be quarter hours, or nothing.
hours-bad-notice = The hours before a meeting must be a whole number, thirty days at most.
hours-bad-horizon = The days ahead must be a whole number, from one day to one year.
hours-no-language = Tick at least one language.
hours-no-topic = One of the topics is not known here.
hours-no-way = Tick at least one way to meet.
# $name: a day.
hours-bad-time = { $name }: each part needs a from and a to, on a quarter of an hour.
hours-backwards = { $name }: a part must end after it begins.
hours-overlap = { $name }: two parts of the day overlap.
hours-twice = { $name }: this day stands in two rows.
hours-bad-day = “{ $name }” is not a day that can be taken. The last day must not lie before the first.
hours-gap = { $name }: the clocks are changed that day, and one of these times does not exist.

content = Content
revision = Knowledge in use
# $name: day and time.
stale = Newer files have findings and are not used since { $name }.
unfound = Asked in vain, by at least five people
unfound-none = Nothing was asked in vain by at least five people.
term = Word
people = People
lacks = Guides that a language lacks
state = State
lacking = Missing
which = Which
due = Due for review
due-none = Nothing is due.
# $n: how many more.
due-more = And { $n } more: ipdesk check --due lists them all.
complete = complete
core = core
partial = partial

numbers = Numbers
# $n: days.
numbers-of =
    { $n ->
        [one] The last { $n } day.
       *[other] The last { $n } days.
    }
small-groups = Groups of fewer than five people are not shown.
as-file = All as a file (CSV)
too-few = There are too few people to show anything.
as-table = As a table
# $n: groups.
hidden =
    { $n ->
        [one] { $n } group is too small to show.
       *[other] { $n } groups are too small to show.
    }
csv-table = Table
csv-what = What
csv-value = Value
csv-unit = Unit
step-begun = Began
step-result = Got a result
step-booked = Booked an adviser
# $name: name of a tree.
table-funnel = How far people come: { $name }
table-topics = Topics and languages
# $name: what is told of them: size, trade.
table-about = Businesses: { $name }
table-helped = Guides that helped
table-not-helped = Guides that did not help
table-waits = Waiting for a human, in minutes
table-bookings = Bookings
wait-half = half waited at most
wait-slow = nine of ten waited at most
minutes = Minutes
# $time: a number of minutes.
span = { $time }

accounts = Accounts
name = Name that people see
role = Role
since = Since
account-closed = closed
office = Office
office-all = Every office
office-look = Look at this office
# $name: somebody's name.
role-of = Role of { $name }
end = Close
account-new = New account
account-how = Small letters, digits, dot, hyphen and underscore.
account-add = Add the account
account-taken = An account of this name is there already.
account-bad = This cannot be an account. Please check the name and the role.
account-last = This was not done: it is the last administrator, or the account is closed.
# $name: an account.
once = The first password of { $name }. It is shown only now.
role-reader = Reader: queue and numbers
role-agent = Agent: talks with people
role-adviser = Adviser: talks and bookings
role-author = Author: content
role-admin = Administrator: everything

audit = Audit
audit-what = Who did what, newest first. What was said is never noted here.
deed = Deed

refused = Not for this account
refused-then = Your account may not do this, or the page was too old. Nothing was done.
missing = Nothing is here
missing-then = What you look for is not here any more.
down = Not at the moment
down-then = The database does not answer. Nothing was done. Please try again soon.

## A meeting

booking = Meeting
agreed = Terms accepted
# $name: the version of the terms. $when: day and time.
agreed-on = Version { $name }, { $when }
sides = Who else is part of it
where = Where
path = The way here
suggested = Suggested, best first
not-open = Not open
beware = Beware
told = What the person wants you to know
# $when: day and time.
told-on = Written beforehand, and agreed to on { $when }. Please do not copy it elsewhere.
no-brief = Nothing was answered before this booking.
ended-person = Called off by the person
ended-office = Called off by the office
call-off = Call the meeting off
call-off-then = The person is told at once, with this reason, and can choose another time. Their calendar is told too.
reason = Reason
reason-absent = The adviser cannot be there
reason-closed = The office is closed
reason-sides = Conflict of interest
reason-subject = Somebody else knows the subject better
came = Did you meet?
came-met = We met
came-missed = The person did not come
came-then = Whoever did not come gets a friendly message, and can book again.
note-write = Note with the next steps
note-how = It is sent to the person in the chat, as you write it. No secrets, please: it stays in their chat.
note-send = Send the note
# $when: day and time.
note-sent = Note sent, { $when }
calendar = Calendar file
too-late = Nothing was done: the meeting has moved, was called off, or has not begun.
# $n: people on the wait list.
waiting-time =
    { $n ->
        [one] { $n } person waits for an open time.
       *[other] { $n } people wait for an open time.
    }
table-meetings = Meetings held
confirmed = Confirmed by the person
confirmed-short = confirmed

## What is held back

held = Held back for now
held-how = What is held back is offered nowhere, within seconds. Nobody loses an answer, and a text says that it is not shown for the moment.
held-none = Nothing is held back.
held-what = What to hold back
held-do = Hold it back
held-offer = Offer it again
held-file = by the file of the office
held-trees = Ways through questions
held-guides = Guides

## The second step at sign-in

code-of-app = Code from your app
code-how = Only if you have set up the second step.
factor = A second step at sign-in
factor-why = With it, a password that somebody has seen is not enough. You need an app on your phone that shows codes.
factor-new = Set it up
factor-key = Add this key to your app. Then type the code that it shows.
factor-link = Open it in the app
factor-on = Switch it on
factor-is-on = It is on. Each sign-in asks for a code. If the phone is lost, whoever runs this service can reset your account.
factor-end = Switch it off
factor-wrong = The password or the code is not right. Nothing was changed.
