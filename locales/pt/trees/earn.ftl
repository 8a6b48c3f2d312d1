# O questionário das formas de ganhar dinheiro.

name = Formas de ganhar com meus direitos

have = O que você tem?
    .why = Cada tipo rende do seu próprio jeito.
    .short = O que tenho
    .right = Uma patente, um desenho ou um pedido
    .brand = Uma marca que os clientes conhecem
    .work = Uma música, texto, foto ou software
    .know-how = Know-how ou um segredo
    .idea = Só uma ideia

plan = O que você gostaria de fazer com isto?
    .why = Com uma licença, continua sendo seu. Com a venda, não.
    .short = Plano
    .licence = Deixar outros usarem por dinheiro
    .sell = Vender
    .together = Desenvolver com outra empresa
    .loan = Conseguir um empréstimo com isto
    .investor = Conquistar um investidor
    .worth = Saber quanto vale

brand = O que você gostaria de fazer com a marca?
    .why = Um sistema, um sinal em produtos e uma venda exigem contratos diferentes.
    .short = Plano
    .system = Deixar outros terem lojas como a minha
    .goods = Colocá-la em produtos de outros
    .licence = Deixar outros usarem por dinheiro
    .sell = Vender a marca

work = O que é, e o que você gostaria de fazer?
    .why = A música e as imagens têm seus próprios meios de arrecadar dinheiro.
    .short = Obra
    .song = Lançar minha própria música
    .played = Receber quando minha obra toca
    .figure = Um personagem em produtos de outros
    .free-copies = Dar cópias, ganhar com serviços
    .licence = Deixar outros usarem por dinheiro
    .sell = Vender

know-how = O que você gostaria de fazer com isto?
    .why = Um segredo só rende enquanto continua secreto.
    .short = Plano
    .consulting = Treinar ou orientar outros
    .licence = Deixar outros usarem por contrato
    .system = Deixar outros terem negócio igual
    .showing = Mostrar antes a um parceiro

stage = Em que ponto você está com a licença?
    .why = Assim mostramos o que você precisa em seguida.
    .short = Fase
    .thinking = Só estou pensando nisso
    .exclusive = Para uma só empresa ou para várias?
    .price = Quanto posso pedir?
    .talks = Estamos negociando
    .contract = Estamos escrevendo o contrato
    .signed = Está assinada: registro, impostos
    .trouble = Está em uso, e há problemas
