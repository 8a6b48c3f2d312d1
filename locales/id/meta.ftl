name = Bahasa Indonesia
also =
    id
state = partial
