name = 中文
also =
    zh
state = partial
