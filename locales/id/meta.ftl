# Bahasa itu sendiri: namanya, cara lain orang mengetiknya, dan apakah semua teks sudah ada.

name = Bahasa Indonesia
also =
    id
    ind
    indo
    indonesia
    bahasa
    bhs indonesia
    bhs indo
    b indo
    bahasa indo
    bahasa kita
    dalam bahasa indonesia
    pakai bahasa indonesia
    indonesian
    in indonesian
    indonesian please
    indonésien
    indonesio
    indonésio
    indonesisch
    bahasa melayu
    malay
    الإندونيسية
    اندونيسي
    indunisi
    kiindonesia
    印尼语
    印度尼西亚语
    индонезийский
    इंडोनेशियाई
state = complete
