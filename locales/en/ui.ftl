# The service's own texts. Buttons: at most 40 characters. { $names } are filled in by the service.

## The row below every screen

nav-back = Back
nav-menu = Menu
nav-person = Person

## Language

which-language = Which language do you want to use?
# $name: the language's own name.
language-name = { $name }
other-language = This page is not yet available in your language. Here it is in English.

## Menu

# $office: the name of the office or help desk.
welcome = Welcome. This is { $office }: clear answers on protecting what you make, and an adviser when you want to talk.
welcome-plain = Welcome. Here you get clear answers on protecting what you make, and an adviser when you want to talk.
not-advice = This is general information, not legal advice.
ask-freely = Choose below, or just type your question.
find-route = Find the right protection
topics = Browse topics
book = Book an adviser
my-cases = My cases
language-button = Language
help = Help

## Topics and guides

which-topic = Which topic is it about?
next-page = More choices
previous-page = Previous page
guide-gone =
    This answer is no longer here.
    Nothing you told us is lost. Choose a topic, or type your question again.
# $question: the question that the guide answers.
question-line = { $question }
# $page: address of the official page.
not-known-here = For your country we have no checked figure for this. The official page knows: { $page }
more = Read more
book-about = Talk to an adviser about this
what-it-rests-on = What this rests on
back-to-question = Back to my question
back-to-answer = Back to the answer
# $basis: law or treaty. $page: address. $date: when it was looked at.
source = Source: { $basis }. { $page } (checked on { $date })
source-plain = Source: { $basis }. { $page } (checked on { $date })
source-undated = Source: { $basis }. { $page }
not-yet-checked = No office has checked this text yet.
# $date: day of the check.
checked-by-office = An office checked this text on { $date }.
rests-on = What this answer rests on: { $question }
# $value: a figure with its unit. $basis: law. $page: address. $date: when it was looked at.
fact-line = { $value } – { $basis } { $page } (checked on { $date })
thanks = Thank you. This helps us write better answers.

## Free questions

found = Does one of these fit your question?
none-of-these = None of these
declined = I have no checked answer to this.
declined-can =
    I can help you find the right protection, explain a topic, or book an adviser for you.
    You can also ask again in other words.
talk-to-person = Talk to a person
urgent =
    If someone is in danger, call your local emergency number now, or ask people nearby for help.
urgent-then = We only answer questions on intellectual property and cannot help in an emergency. Your answers here stay safe.

## Person

person = A person can help you. Book an open time with an adviser, or contact the office.
# $hours: when people can be reached.
person-hours = You can reach people { $hours }.
# $page: address of the office's page.
office-page = The office’s page: { $page }
other-office = Another office
# $office: the name of an office.
office-at-home = For your country there is also: { $office }.
# $office: the name of an office.
office-now = You are with this office now: { $office }.
office-stays = Here you can change to another one. Your answers and your booked meetings stay. A place in the queue, or a wait for an open time, ends.
no-secrets = Please do not describe your invention or secret here. It is not needed.
my-bookings = My bookings

## Help

help-who = This is an automatic assistant, not a person. People have written and checked its answers. You can talk to a person at any time.
help-text =
    Tap a button, or type your question in your own words.
    To see which protection fits, choose “Find the right protection” in the menu. You can change every answer later.
help-words = At any time you can type: menu, back, language, person, book, my bookings, privacy, delete, cancel.
privacy = Privacy
start-over = Start over
quiet = Stop messages to me

## Privacy

privacy-text =
    We keep your language, your answers to our questions, the results, your bookings and the reminders you asked for.
    We need them so that you can go on later, and so that the adviser can prepare.
    What you type freely is deleted as soon as it has been answered. We keep it only if you agree to hand it to a person.
    A mail address that you give for a booking is deleted after the meeting.
privacy-kept =
    From questions we could not answer, we keep only single words that several people used.
    The messenger you use may keep its own copy of this chat. You can delete it there.
    Below you can see everything we keep about you, or delete it.
export = What do you keep about me?
export-file = Here is everything we keep about you.
erase = Delete everything about me
erase-sure = Do you want to delete everything we keep about you? This cannot be undone.
erase-booking = You have a booking ahead. It will be cancelled and deleted too.
erase-yes = Yes, delete everything
erase-no = No, keep it
erased =
    Everything about you is deleted: answers, results, bookings and reminders.
    This chat may still show old messages. You can delete them in your messenger.
start-again = Start again

## Start over, quiet

over-sure = Start over? Your cases, answers and results will be deleted. Your bookings and your language stay.
over-yes = Yes, start over
over-no = No, keep my answers
now-quiet =
    We will not write to you first any more, except to remind you of a booking.
    You can still ask and book as before.

## Questions of a tree

# $step, $of: numbers.
step = Step { $step } of { $of }
do-not-know = I do not know
question-gone = This question is no longer asked. Your other answers are kept. Open your case to go on.
type-country = Type the name of the country, or choose one.
# $country: name of a country.
country-pick = { $country }
type-countries = Type the names of the countries, all in one message, or choose below. You can also type “world”.
# $countries: names of countries.
picked = Chosen so far: { $countries }. Add more, tap a country again to take it out, or tap “That is all”.
countries-done = That is all
country-add = { $country }
type-date = Type the date, or only month and year if you do not know the day. Or choose a month.
# $month: month and year.
month = { $month }
which-date = Which of these dates do you mean?
# $date: a date, a month or a year.
date = { $date }
# $list: names of countries.
list = { $list }
no-such-date = This date does not seem to exist, or it is too far away. Your other answers are kept. Please type it again, with the month as a word.
# $date: the date typed. $weekday: its day of the week.
other-weekday = { $date } is a { $weekday }, not the day you named. Your other answers are kept. Please type the date again.
date-ahead = This day is still to come, but we ask for a day that has passed. Your other answers are kept. Please type the date again.
your-answers = Your answers. Tap one to change it. The others are kept.
# $question: short name of the question. $answer: the answer given.
change-answer = { $question }: { $answer }
to-result = See the result

## Cases

your-cases = Your cases. Tap one to go on.
no-cases = You have no case yet.
new-case = New case
# $n: number of the case. $about: what it is about.
case-name = Case { $n }: { $about }
case-new = Case { $n }: just begun

## Result

result-title = Your result
# $answers: list of the answers given.
you-told = You told me: { $answers }
result-none = From these answers I cannot suggest a way yet. Change an answer you were not sure of, or talk to an adviser.
# $n: rank. $name: name of the way. $what: what it is.
result-route =
    { $n }. { $name }
    { $what }
# $reason: a reason.
because = Why: { $reason }
# $step: what to do first.
first-step = First step: { $step }
# $routes: list of names.
also-fits = This can fit too: { $routes }.
# $text: the warning.
warning = Take care: { $text }
# $name: name of the way. $why: the reason.
closed = Not open to you now: { $name }. { $why }
# $what: what must be done. $office: where. $safe: the safe day. $unrolled: the day by arithmetic.
date-safe =
    { $what } ({ $office }): by { $safe } at the latest. This is the safe day.
    By plain counting the time ends on { $unrolled }. This is not certain: check the office’s calendar.
date-certain =
    { $what } ({ $office }): by { $safe } at the latest. This is the safe day.
    The last day by law is { $last }. The closing days of the office are counted in.
date-earliest =
    { $what } ({ $office }): by { $safe } at the latest. This is the safe day.
    It is counted from the earliest day that fits what you told us. By plain counting the time ends on { $unrolled }. This is not certain: check the office’s calendar.
date-passed =
    { $what } ({ $office }): the safe day, { $safe }, has passed. By plain counting the time ends on { $unrolled }.
    Ask an adviser at once whether anything can still be done.
# A right or an event: it never moves.
date-term =
    { $what } ({ $office }): on { $unrolled }, whatever day of the week that is.
    If you have to act before it ends, { $safe } is the safe day.
# $points: how a date was counted, one sentence a line.
counted = How it was counted: { $points }
any-office = any office
# $date: today.
result-foot =
    Checked on { $date }. This is information, not legal advice.
    Dates show the safe day. Closing days are counted in only where the list of the office is known.
# $name: name of the way.
why-route = Why: { $name }
book-adviser = Talk to an adviser
change-answers = Change my answers
route-title = { $name }
# $n: number of the step. $step: what to do.
step-line = { $n }. { $step }
# $date: the safe day.
remind-me = Remind me: { $date }
# $safe: the safe day. $first: day of the first reminder.
reminder-set = We will remind you in good time before { $safe }. The first reminder comes on { $first }.
# $safe: the safe day.
reminder-too-late = { $safe } is too near for a reminder. Please act now, or talk to an adviser today.
# $what: what must be done. $safe: the safe day.
reminder-date = Reminder. { $what }: by { $safe } at the latest.
check-date = Check the date with the office before you rely on it. Closing days are not counted in.
check-date-listed = The closing days of the office are counted in. Check the date with the office before you rely on it.

## Booking

# $time, $other: day and time. $zone, $other-zone: cities.
time-one = { $time } ({ $zone } time)
time-both = { $time } your time ({ $zone }), which is { $other } in { $other-zone }
next-times = These times are free next. Which one suits you?
move-to = Which new time suits you? Your old time stays yours until the new one is confirmed.
slot-taken = Somebody was quicker and took that time. Your other answers are kept. Please choose another time.
no-times = No time is free at the moment. Nothing you answered is lost. Please try again later, or contact the office.
# $time: day and time. $name: the adviser.
slot = { $time }, { $name }
later-times = Later times
other-days = Other days
# $zone, $city: a city.
zone-shown = Times are shown in { $zone } time.
my-zone = I am in another time zone
which-day = Which day suits you?
# $weekday: name of the day. $date: date.
day = { $weekday }, { $date }
# $date: a day.
times-of-day = Open times on { $date }:
# $date: a day.
day-full = No time is left on { $date }. Please choose another day.
which-zone = Which large city is in your time zone? Type its name.
# $city: a city.
zone-example = For example: { $city }
zone-unknown = I do not know this city. Please type a larger city nearby, or the capital of your country.
# $time: day and time. $name: the adviser. $length: minutes.
confirm = { $time }, with { $name }, { $length }. Shall we book it?
# $time: time of day alone, such as 14:30.
kept-until = This time is kept for you until { $time }.
confirm-phone = Confirm: by phone
confirm-video = Confirm: by video
confirm-office = Confirm: at the office
other-time = Another time
hold-over = The time is no longer kept for you. Your answers are kept. Please choose a time again.
see-times = See open times
# $code: booking code.
booked = Booked. Your code is { $code }.
booking-moved = Moved. Your code is still { $code }.
# $way: how the talk takes place.
booking-details =
    { $time }
    With { $name }, { $length }, { $way }
way-phone = by phone
way-video = by video
way-office = at the office
what-to-bring = Have your questions ready, and any letters or papers with dates. You do not have to reveal your invention or secret.
# $office: name of the office.
booked-with = Your talk is with { $office }.
calendar-summary = Meeting with an adviser
calendar-description = To move or cancel, open the chat and type: my bookings.
calendar-file = For your calendar
calendar-date = For your calendar: the safe day
# $what: what must be done.
calendar-date-summary = Safe day: { $what }
calendar-date-summary-at = Safe day: { $what } ({ $office })
no-bookings = You have no bookings.
your-bookings = Your bookings. Tap one to move or cancel it.
your-booking = Your booking { $code }
booking-gone = The booking { $code } is no longer there: it was moved, cancelled or is over. You can book a new time.
move = Move to another time
cancel-booking = Cancel this booking
cancel-sure = Do you want to cancel this booking?
cancel-yes = Yes, cancel it
cancel-no = No, keep it
cancelled = Your booking { $code } is cancelled. You can book again at any time.
# No topic here: a reminder may show on a locked phone. $time: day and time. $name: the adviser.
reminder-day = Reminder: your meeting with { $name } is on { $time }.
# No topic here either. $time: day and time. $name: the adviser.
reminder-hour = Your meeting with { $name } starts soon: { $time }.
see-booking = See the booking

## When something does not go as planned

question-dropped = Some questions have changed since you were last here. An answer that no longer fits was removed. The others are kept.
button-refused = This button does not work here. Open your own chat with us and type: menu
moved-on = That button was from an earlier page. Here is the current one.
choice-gone = This choice is no longer there. Your answers are kept. Please choose again.
only-text = I can read only text. What you sent was not read. Please type your question, or choose a button.
edited = I do not read changed messages. Your earlier answers are kept. To change one, send a new message or tap Back.
group = Others can read along in this group. Please write to me in a private chat.
sorry = Something went wrong on our side. Your answers and bookings are kept. Please try again, or type: person
parked = We could not handle your last message. Nothing you answered is lost. Please try again, or type “person” to reach a person.
too-fast = That was very fast. Please send one message at a time. Nothing you answered is lost.

## Console

console-hello = ipdesk in the terminal. Type a number, a question, or “menu”.
console-prompt = Type a number or your question
console-bye = Goodbye. Your answers are kept.
console-no-such-number = There is no choice with this number. Please type one of the numbers shown.

## Profile and commands of the bot

# At most 60 characters.
bot-name = Help desk for intellectual property
# At most 110 characters.
bot-about = Clear answers on patents, brands, designs, copyright and secrets. Book an adviser. Not legal advice.
# At most 480 characters.
bot-description =
    Find out how to protect what your business makes: inventions, names and logos, looks, texts, software, recipes.
    Answer a few simple questions, read short guides, or book a free talk with an adviser.
    Please do not describe your invention or secret here. This is general information, not legal advice.
command-menu = Open the menu
command-help = How to use this chat
command-language = Change the language
command-book = Book an adviser
command-mybookings = See, move or cancel my bookings
command-person = Reach a person
command-privacy = What we keep about you
command-delete = Delete everything about me
command-cancel = Stop what I am doing
command-feedback = Tell us what you think

## One answer in the list of a result; a country question that got several.
told-line = { $question }: { $answer }
one-country = Please name one country here. You can add more countries at the next question.

# $answers: the answers that alone decide how a way stands, one a line.
decided-by = What decides this: { $answers }
# $routes: names of ways.
clash-ahead = One day you gave for something that happened is still to come. It does not count here. Please change that answer.
clash-followed-before-first = Your international application cannot be older than the first one. Please change one of the two dates.
clash-sold-unseen = You said that it is on sale, and that nobody has seen it. What is on sale counts as shown here. Please change the wrong answer.
clash-shown-unseen = You said that nobody has seen it, and gave a day on which it was shown. It counts as not shown here. Please change the wrong answer.
changed-gained = Since your last answers, this is new: { $routes }.
# $routes: names of ways.
changed-lost = Since your last answers, this is no longer open: { $routes }.
take-away = Take the result with me
take-away-page = Your result as a page to keep or print
calendar-dates = For your calendar: the safe days
# $n: rank. $name: name of the way.
page-way = { $n }. { $name }
# $name: name of the way.
page-fees = Fees: { $name }
page-warnings = Take care
page-closed = Not open to you now
page-rests-on = What this rests on
helped-yes = This helped me
helped-no = This did not help
country-not-known = I do not know a country of this name. Please type the name of one country, in any language here, or its two-letter code.
date-not-read = I could not read this as a date. Please type it with the month as a word, or only month and year.

## Beside the guides: words explained, stories, help, the page of a country

words-explained = Words explained
# $question: the question of the guide.
words-of = Words of this answer: { $question } Tap one to see what it means.
# $name: the term.
term-title = { $name }
stories = True stories
stories-which = True stories of small firms. Which ones do you want to see?
stories-by-region = By part of the world
# $about: a trade, a region, a topic or a country.
stories-of = True stories: { $about }
stories-none = We have no story yet: { $about }
stories-more = More stories like this
# $title: of the story. $place: where. $trade: which trade.
story-title =
    { $title }
    { $place }, { $trade }
# $lesson: what to learn.
story-lesson = What to learn: { $lesson }
story-gone = This story is no longer here. Choose another one.
# $source: who tells it. $page: its address. $date: its date.
told-by =
    Told by: { $source }
    { $page }
    As of: { $date }
help-which = Free and reduced help. What do you need help with?
# $kind: kind of help.
help-list = Help: { $kind }. Each page says who can use it.
help-of-kind = Help: { $kind }
help-world = This help is open to people of every country.
help-world-button = Help for every country
help-all = All kinds of help
# $name: of the service.
help-title = { $name }
help-check = Rounds and conditions change. Look at the page before you count on it.
help-ended = This has ended.
# $page: its address. $date: when it was seen.
help-page =
    Page: { $page }
    Seen: { $date }
help-no-page =
    We have no checked page for this help. Find the office here: { $page }
    Seen: { $date }
help-gone = This help is no longer here. Choose another one.
country-help-button = Office and free help in my country
country-which = For which country do you look for the office and free help?
country-title = Office and free help: { $country }
# $page: address.
country-office = The office’s own page: { $page }
country-directory = Address and contacts of the office, in the directory of WIPO: { $page }
# $offices: names of regional offices.
country-regional = Also for this country, at regional level: { $offices }
country-centres = Support centres near you help with searching and first questions: { $page }
country-associations = Lists of attorneys, agents and their associations are kept by the office. We recommend nobody by name.
country-help = Free or reduced help for this country:
country-help-none = We know no special help for this country. The help below is open to everybody.
country-other = Another country
systems-button = PCT, Madrid, Hague: is it a member?
# $country: name of the country. $systems: each system and whether the country belongs to it, one a line.
systems-title = International systems: { $country } { $systems }
# $system: name of the system. $date: of the list. $office: the organisation. $since: first day.
systems-in = { $system }: member. List of { $date }.
systems-through = { $system }: member through { $office }. List of { $date }.
systems-states = { $system }: its countries are members. List of { $date }.
systems-from = { $system }: member from { $since } on. List of { $date }.
systems-out = { $system }: not a member. List of { $date }.
systems-unknown = { $system }: we cannot say for sure. Look at the list.
# $page: address.
systems-checked = Countries join every year. The lists of today, at WIPO: { $page }
systems-office = Office and free help: this country
system-pct = PCT, patents in many countries
system-madrid = Madrid, marks in many countries
system-hague = Hague, designs in many countries
system-lisbon = Lisbon (Geneva Act), names of origin
system-paris = Paris Convention, time to follow a first filing
system-berne = Berne Convention, copyright abroad

## Check-up

# $level: name of the level.
check-up-level = Level: { $level }
# $functions: each function with how it stands, one a line.
check-up-functions =
    How you stand:
    { $functions }
check-up-next = Do this next, in this order:
# $name: a function. $stand: how it stands.
check-up-function = { $name }: { $stand }
# $n: place. $name: what to do. $why: the reason. $said: the answer that led to it.
check-up-action =
    { $n }. { $name }
    { $why }
    You said: { $said }

## What an office holds back for now

held = We are looking at this again and do not show it for the moment. Nothing you told us is lost.
held-case = We are looking at these questions again and do not ask them for the moment. Your answers are kept.
# $name: the language's own name.
held-language = We are looking at our texts in { $name } again. Until then we answer in English. Your language comes back by itself.
