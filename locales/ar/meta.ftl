# اللغة نفسها: اسمها، وطرق أخرى لكتابة اسمها، وهل كل النصوص موجودة.

name = العربية
also =
    عربية
    عربي
    بالعربية
    بالعربي
    اللغة العربية
    لغة عربية
    arabic
    arabe
    in arabic
    en arabe
    arabi
    3arabi
    3rabi
    3arabiya
    bel 3arabi
    bil arabi
    l3arbiya
    arabiya
    arabisch
    ar
    ara
    kiarabu
    арабский
    अरबी
state = complete
