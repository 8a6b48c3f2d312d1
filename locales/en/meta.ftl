# The language itself: its own name, other ways to type it, and whether every text is there.

name = English
also =
    english
    englisch
    anglais
    inglés
    inglese
    engl
    eng
    en
    in english
    english please
    الإنجليزية
    إنجليزي
    انكليزي
    انقليزي
    engleezi
    inglizi
    kiingereza
    英语
    английский
    अंग्रेज़ी
state = complete
