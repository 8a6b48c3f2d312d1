# Lugha yenyewe: jina lake, njia nyingine za kuliandika, na kama maandishi yote yapo.

name = Kiswahili
also =
    kiswahili
    swahili
    kwa kiswahili
    kwa swahili
    kiswahili tafadhali
    kiswahili sanifu
    kiswa
    kisw
    swa
    sw
    suaheli
    souahéli
    suajili
    sheng
    lugha ya kiswahili
    in swahili
    swahili please
    السواحيلية
    سواحيلي
    斯瓦希里语
    суахили
    स्वाहिली
state = complete
