question = What is TOPIC?
answer =
    It is a kind of protection.
ask =
    how long does it depend TOPIC
    what if it falls at home TOPIC
    is it one right or many TOPIC
    can it be attacked TOPIC
    we lost it at home TOPIC
    who told you so TOPIC
