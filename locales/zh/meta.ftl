# 语言本身：自己的名称、人们输入它的其他写法，以及文本是否齐全。

name = 中文
also =
    zh
    zh-cn
    zh cn
    中文
    汉语
    国语
    华语
    普通话
    简体
    简体中文
    中国话
    华文
    漢語
    國語
    華語
    chinese
    chinise
    mandarin
    zhongwen
    zhong wen
    hanyu
    putonghua
    simplified chinese
    chinois
    chino
    chinesisch
    chinês
    chines
    الصينية
    صيني
    kichina
    китайский
    चीनी
    tionghoa
    bahasa cina
state = partial
