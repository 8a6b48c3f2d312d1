# Booking a meeting: what is agreed before, and what comes after. Buttons: at most 40 characters.

# Whoever confirms accepts this. Its version is made from this text and kept with each booking.
terms =
    The talk is free. It is general information, not legal advice, and keeping your time limits stays with you.
    The adviser sees your topic, language, answers and result, and which guides you opened, but not what you typed.
    By confirming, you accept this.
sides-ask = Is somebody on the other side, or does an attorney already work on this for you? If not, please confirm.
sides-some = There is another side, or an attorney
sides-which = Who else is part of this? An adviser may not help both sides, so the office looks before you meet. You need not say a name.
sides-neither = Nobody else
sides-other = Somebody is on the other side
sides-attorney = I already have an attorney
sides-unsaid = I would rather not say
# $answer: one of the four above.
sides-told = Who else is part of this: { $answer }.
sides-change = Change who else is part of this

## How to meet

ways = Ways to meet
ways-which = How would you like to meet?
ways-any = Any way
ways-phone = By phone
ways-video = By video
ways-office = At the office
# $place: name of a place.
ways-at = At the office: { $place }
# $way: one of the ways above.
ways-chosen = Only such times are shown: { $way }.

## What the adviser may know beforehand

tell = Tell the adviser something beforehand
tell-card = You can write beforehand what you want to ask. You need not: the adviser will ask you.
tell-why-not = Please do not describe your invention or secret here. The talk does not need it, and telling it too early can cost you rights.
# $time: a number of days.
tell-kept = Only the office reads it. It is deleted { $time } after the meeting, and you can take it back sooner.
tell-agree = I understand, and want to write
tell-decline = No, nothing beforehand
telling = Write it now, in one message. It goes to your adviser.
tell-done = It is kept for your adviser.
tell-there = Your message for the adviser is kept.
untell = Take back my message to the adviser
untold = Your message for the adviser is deleted.

## What comes from the adviser

# $name: the adviser.
called-off = { $name } has to call off your meeting. We are sorry.
why-absent = The adviser cannot be there at that time.
why-closed = The office is closed at that time.
why-sides = The office may not advise you on this, so that it never helps two sides. This says nothing about your case.
why-subject = Somebody else at the office knows this subject better.
called-off-then = Your answers are kept. You can choose another time, or talk to a person.
another-time = Choose another time
# $name: the adviser.
note = After your meeting, { $name } writes:
# $words: what the adviser writes.
note-words = { $words }
# $time: day and time.
missed = We did not reach you for your meeting: { $time }. That can happen.
missed-then = You can choose another time. If you were there and nobody came, please tell a person.

## Nothing is free

wait = Tell me when a time is free
# $time: a number of days.
wait-set = We will write to you here when a time comes free. We look every hour by day, for { $time }.
wait-on = You are on the wait list.
wait-leave = Leave the wait list
wait-left = You are no longer on the wait list.
wait-free = A time is free now. Others may wait too, so please choose soon.
wait-over = No time came free. You are no longer on the wait list.

## The reminder

# A button under the reminder of a meeting, which may also be by phone or video.
coming = Yes, I will be there
coming-thanks = Thank you. Your adviser can see that you will be there.
coming-told = You have confirmed that you will be there.
