question = Posso proteger só uma ideia?
answer =
    Geralmente não. Uma ideia sozinha pode ser usada por todos.
    A lei protege o que você faz dela. Pode ser uma solução técnica bem elaborada, um nome, uma aparência, um texto ou um programa de computador.
    Enquanto é só uma ideia, o silêncio e um contrato são sua proteção.
    Conte a poucas pessoas. Antes de contar a alguém, peça que assine um acordo de confidencialidade (NDA), uma promessa escrita de guardar sigilo.
more-1 =
    O que fazer primeiro:
    – Escreva a ideia, com desenhos e a data. Isso ajuda como prova, mas não dá nenhum direito.
    – Elabore como se faz. Uma solução técnica nova pode ser caso de patente.
    – Escolha um nome e pense em uma marca.
    – Guarde uma lista das pessoas a quem contou, e do que assinaram.
    Alguns investidores e grandes empresas se recusam a assinar. Então conte o que a ideia faz, mas não como.
more-2 =
    As armadilhas:
    – Uma carta lacrada para si mesmo, ou um depósito de direito autoral, protege no máximo o texto. Não protege a ideia que está nele.
    – Cuidado com empresas que prometem “registrar sua ideia” ou vendê-la, e antes pedem dinheiro.
    – Se a ideia surgiu no trabalho ou com um sócio, acertem primeiro quem é o dono.
    Exemplo: você quer fazer um aplicativo para compartilhar tratores. Qualquer um pode. Ninguém pode copiar seu código, seus textos ou suas telas, e um nome registrado é seu.
ask =
    como patentear uma ideia ainda não tenho produto
    tenho medo que roubem minha ideia o que faço
    tenho ideia de app posso registrar
    registrar ideia pra ninguém usar
    vou apresentar pra investidor e tenho medo que peguem o conceito
    proteger conceito de restaurante luanda
    pensei nisso primeiro posso impedir eles?
    contei minha ideia pro amigo e ele tá fazendo
    formato de programa ou regra de jogo tem proteção
    uma ideia ótima, como evito que roubem
    meu conceito de creche é novo
