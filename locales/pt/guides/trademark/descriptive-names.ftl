question = Posso registrar um nome que descreve meu produto?
answer =
    Geralmente não. Um sinal descritivo só diz o que é o produto, sua qualidade ou de onde vem. Todos precisam dessas palavras, por isso o instituto as recusa.
    “Pão Fresco” para uma padaria normalmente é recusado.
    Escolhas melhores:
    – Uma palavra inventada.
    – Uma palavra real sem ligação com o produto, como “Lanterna” para chá.
    – Uma palavra que só sugere o produto.
    Um logotipo pode tornar o sinal inteiro registrável. As palavras descritivas nele continuam livres para outros.
more-1 =
    O que fazer primeiro: pergunte se um concorrente precisaria da sua palavra para descrever o mesmo produto. Se sim, escolha outro nome.
    A armadilha: uma grafia errada (“Paum Fresko”) ou uma palavra estrangeira raramente ajuda. Muitos institutos olham o som e a tradução.
    Um nome também não pode enganar: “Sonho de Seda” para poliéster é um problema.
    Um nome de lugar pode ser recusado. Também pode ser uma indicação geográfica protegida.
more-2 =
    Uma exceção: em muitos países, um nome descritivo pode se tornar distintivo por uso longo e amplo. Você deve então provar que os clientes o veem como sua marca.
    Essa prova custa tempo e dinheiro, e as regras dependem do país.
    O contrário também pode acontecer. Se todos usam sua marca como o nome comum do produto, você pode perdê-la.
    Exemplo: escreva na caixa “chá Lanterna”, nunca “uma lanterna” para qualquer chá.
ask =
    posso registrar marca com nome descritivo
    dá pra registrar "melhor café" como marca
    inpi disse que meu nome não é distintivo e agora
    mel orgânico serve como nome de marca?
    posso ser dono de uma palavra comum
    indeferiram minha marca porque descreve o produto
    se eu escrever errado dá pra registrar (limpa rapydo)
    minha empresa se chama limpeza rápida posso impedir outros de usar
    posso usar o nome da minha cidade como marca
    disseram que meu nome só descreve o que vendo
    recusa por falta de carácter distintivo do sinal
    recusaram a palavra por ser comum
    negaram, disseram que a palavra é comum demais
