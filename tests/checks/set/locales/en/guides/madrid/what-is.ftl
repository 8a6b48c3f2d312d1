question = What is the Madrid System?
answer =
    One request can reach many countries.
    It depends on your mark at home for { $span }.
more-1 =
    The office of each country decides for itself.
ask =
    how long does it depend madrid
    what if it falls at home madrid
    is it one right or many madrid
    can it be attacked madrid
    we lost it at home madrid
    who told you so madrid
