# La langue elle-même : son nom, les autres façons de l'écrire, et si tous les textes sont là.

name = Français
also =
    le français
    en français
    french
    in french
    francés
    francese
    französisch
    franzoesisch
    fransais
    fr
    fra
    الفرنسية
    فرنسي
    faransi
    faransawi
    fransawi
    françaises
    kifaransa
    французский
    फ्रेंच
state = complete
