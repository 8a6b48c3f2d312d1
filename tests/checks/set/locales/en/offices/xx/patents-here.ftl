question = What is patents?
answer =
    It is a kind of protection.
ask =
    how long does it depend patents here
    what if it falls at home patents here
    is it one right or many patents here
    can it be attacked patents here
    we lost it at home patents here
    who told you so patents here
