# La lengua misma: su nombre, otras formas de escribirlo y si ya están todos los textos.

name = Español
also =
    el español
    en español
    español por favor
    castellano
    en castellano
    espanol
    epañol
    esp
    es
    spa
    spanish
    in spanish
    espagnol
    espanhol
    spanisch
    spagnolo
    الإسبانية
    اسباني
    isbani
    kihispania
    испанский
    स्पेनिश
state = complete
