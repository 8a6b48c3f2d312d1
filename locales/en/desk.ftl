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
secret-how = At least twelve signs. A few words in a row are easy to keep in mind.
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
hours = Hours in which advisers can be booked

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
came-then = Who did not come gets a friendly message, and can book again.
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
        [one] { $n } person waits for a free time.
       *[other] { $n } people wait for a free time.
    }
table-meetings = Meetings held
