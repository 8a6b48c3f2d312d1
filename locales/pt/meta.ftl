name = Português
also =
    pt
state = partial
