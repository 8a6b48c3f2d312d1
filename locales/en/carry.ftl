# Going on with a conversation on another device or in another messenger.

# A button.
start = Continue on another device
# $command: what to type there, to be copied.
code = Open the chat on the other device, and type this there: { $command }
# $time: a number of minutes.
good-for = The code works once, within { $time }. Do not show it to anybody: it opens this conversation.
replaces = What was said there before is deleted, and this conversation takes its place.
failed =
    This code does not work here: it is too old, was used, or this chat has a booking of its own.
    Nothing was changed. Ask for a new code on the other device, under “Help”.
