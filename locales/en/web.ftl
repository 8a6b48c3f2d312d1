# The chat on the web: what stands around the conversation.

# What the service is, for search engines and link previews.
promise = Clear answers on patents, brands, designs, copyright and secrets. Book a talk with an adviser.
skip = Skip to the newest message
# The name of the conversation, for screen readers.
log = Conversation
# Who speaks: the service, and the person.
desk = Help desk
you = You
# The name of the buttons, for screen readers.
choices = Choose an answer
say = Type your question or answer
send = Send
say-hint = Please do not describe your invention or secret here. What you type is deleted as soon as it is answered.
say-hint-human = Please do not write your invention or secret. A person reads this; it is kept for some time after the talk, then deleted.
earlier = Show earlier messages
download = Download
# $name: the human who speaks now.
talking-to = You are talking to { $name }.
# $time: time of day.
time = { $time }
foot = This page needs no account. One cookie lets you come back to this conversation.
back-to-chat = Back to the chat

## When something does not go as planned

offline = There is no connection. Nothing you answered is lost. Please try again.
cookie = This chat needs one cookie, so that it knows your answers. Please allow cookies for this page, then go back to the chat.
again = This page was too old, or came from elsewhere, so nothing was done. Your answers are kept. Please go back to the chat and try again.
down = We cannot keep your answer at the moment, so nothing was done. Your earlier answers are kept. Please try again soon.
no-file = This file is no longer here. Open the chat and ask for it again.
