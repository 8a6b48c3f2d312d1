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
