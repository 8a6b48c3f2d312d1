# Сам язык: его название, другие способы его написать и все ли тексты уже есть.

name = Русский
also =
    ru
    rus
    русский язык
    по-русски
    по русски
    на русском
    русс
    руский
    рус
    russian
    in russian
    russki
    russkiy
    russkij
    po russki
    po-russki
    russisch
    russe
    ruso
    russo
    الروسية
    روسي
    kirusi
    俄语
    俄文
    रूसी
    rusia
    орысша
    орыс тілі
    орусча
    рус тілі
state = complete
