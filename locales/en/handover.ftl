# Talking to a human in the chat. Buttons: at most 40 characters.

ask = Write with a person here
card = A person of the office can read and answer you here in the chat.
card-secret = Please do not send your invention or secret. A person can help without it, and sending it can cost you rights.
card-sees = The person sees your language, your answers and results, and what you write to them. They do not see what you typed before.
# $time: a number of days.
card-kept = What you write to them is deleted { $time } after the talk. You can delete it sooner under “Privacy”.
agree = I agree, ask a person
decline = No, stay with the guide

## In the queue

next = You are next in the queue.
# $n: how many people come before.
place =
    { $n ->
        [one] There is { $n } person before you in the queue.
       *[other] There are { $n } people before you in the queue.
    }
# $time: time of day.
open = The desk is open now, until { $time }.
# $when: day and time.
closed = The desk is closed now. It opens again on { $when }.
no-hours = We do not know yet when the desk opens again. You can also book a time with an adviser.
write = You can write your question now. You can also leave this page: the answer will be here when you come back.
kept = Your message is kept for the person who answers.
look = My place in the queue
leave = Leave the queue
left = You left the queue. What you wrote for the person is deleted.
not-waiting = You are not in the queue at the moment.

## In the talk

# $name: the human.
claimed = You are talking to { $name } now.
claimed-how = The guide is silent meanwhile. Write as you like, but please no secrets.
release = Back to the guide
# $name: the human. $words: what they write.
words = { $name }: { $words }
# $name: the human.
guide = { $name } sends you this answer:
returned = Your talk with { $name } is over. The guide answers you again.
speaking = You are talking to { $name }. Tap “Back to the guide” to use the buttons again.
