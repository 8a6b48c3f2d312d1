# The invitation by mail, beside the file in the chat.

# A button.
offer = E-mail it to me too
ask = To which e-mail address should the invitation go?
once = The address is used for this meeting alone. It is deleted after the meeting, or earlier with your data.
skip = Skip
bad = This cannot be used as an e-mail address. Please check it and type it again.
on-its-way = The invitation is on its way to your e-mail address. Changes of the meeting will go there too.
# $code: the code of the booking.
subject-request = Meeting booked ({ $code })
subject-moved = Meeting moved ({ $code })
subject-cancelled = Meeting cancelled ({ $code })
text-request = Your meeting is booked.
text-moved = Your meeting has a new time.
text-cancelled = Your meeting is cancelled. This was its time:
# $office: its name. $code: the code of the booking.
closing = You asked for this mail in the chat of { $office }. To move or cancel the meeting, open the chat and type: my bookings. The code is { $code }.

## To the adviser

adviser-request = Somebody has booked a meeting with you.
adviser-moved = A meeting with you has a new time.
adviser-cancelled = A meeting with you is cancelled. This was its time:
# $time: day and time. $length: a number of minutes. $way: how the talk takes place.
adviser-when =
    { $time }
    { $length }, { $way }
# $office: its name. $code: the code of the booking.
adviser-closing = What it is about stands at the desk of { $office }, with the code { $code }. Nobody reads answers to this mail.
