question = A quem pago pela música na minha loja, e como os autores recebem esse dinheiro?
answer =
    Se os clientes ouvem, geralmente você precisa de licença. Na maioria dos países, música em loja, café, salão, academia ou ônibus é execução pública.
    Você não precisa pedir a cada autor. Uma entidade de gestão coletiva dá licenças para muitíssimas obras e divide o dinheiro entre os titulares.
    – Você toca música: peça a licença às entidades do seu país antes de começar.
    – Você faz música, textos, imagens ou filmes: pode se associar e receber.
    O órgão de direito autoral do seu país pode dizer que entidades podem arrecadar.
more-1 =
    Para quem toca música:
    – Pode haver várias entidades: de autores, de intérpretes, de produtores. Em alguns países mandam uma só conta.
    – O preço depende do tamanho, dos lugares, do ramo e de música ao vivo ou gravada. Peça a tabela por escrito.
    – Rádio e televisão geralmente também contam. Alguns países isentam lugares pequenos. Pergunte.
    – Uma conta particular de streaming geralmente proíbe uso comercial.
    – Um serviço de música ambiente para empresas: pergunte que direitos o preço cobre.
    – Esportes na tela podem exigir outro contrato, com a emissora.
    – Uma banda ou DJ toca no seu evento? Muitas vezes quem organiza deve pagar. Acerte no contrato.
more-2 =
    Alguém pede dinheiro? Pode estar certo, errado ou ser golpe:
    – Peça nome, documento de autorização, obras, tabela e período.
    – Confira com o órgão de direito autoral, por um número que você achou por conta própria.
    – Pague só com contrato ou fatura, na conta da entidade.
    – Não ignore uma cobrança verdadeira. Pode acabar na justiça, e cobrir anos passados.
    O preço é alto demais? Muitos países têm um supervisor, um tribunal ou mediação.
    Exemplo: uma cabeleireira recebe uma segunda conta. Vem da entidade dos intérpretes, está correta, e ela pede a tabela para lojas pequenas.
more-3 =
    Para autores que querem se associar:
    – Escolha a entidade do seu tipo de obra.
    – Leia o que entrega: que usos, que países, e como sair. Muitas vezes você não pode mais licenciar esses usos, nem de graça.
    – Declare cada obra, com todos os autores e suas partes. Uma obra não declarada pode não render nada.
    – Pergunte o que é descontado e quando paga. Leia as contas.
    Entidades parceiras no exterior podem arrecadar para você lá.
    Associar-se não é registrar direito autoral. Você o tem sem isso.
ask =
    ecad no meu café tenho que pagar a quem
    veio um homem no bar cobrar licença de música é golpe?
    como entro numa associação de compositores
    academia com aula de música que licença
    já pago a tv por que pagar de novo no bar
    preciso de duas licenças de música na pousada
    quem recebe pelos meus poemas em livro escolar
    sou associado e nunca recebo nada
    dj na nossa barraca quem paga ele ou eu
    quem cobra pela música dos bares
    querem cobrar por tocar música na minha pousada
    tocar música na minha pousada
