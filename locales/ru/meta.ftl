name = Русский
also =
    ru
state = partial
