# A própria língua: o nome, outras formas de escrever esse nome e se todos os textos já estão prontos.

name = Português
also =
    pt
    pt br
    ptbr
    por
    portugues
    português
    portugês
    portuges
    portuguez
    português do brasil
    português de portugal
    em português
    em portugues por favor
    brasileiro
    portuguese
    in portuguese
    portuguese please
    brazilian portuguese
    portugais
    portugiesisch
    portugués
    portoghese
    البرتغالية
    برتغالي
    burtughali
    kireno
    葡萄牙语
    葡语
    португальский
    पुर्तगाली
state = complete
