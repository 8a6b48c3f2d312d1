question = Meu modelo de utilidade está registrado. É seguro, e posso agir contra quem copia?
answer =
    Depende de o instituto o ter examinado. Muitos só conferem a forma. Então o certificado não mostra que a invenção é nova.
    Antes de escrever a quem copia:
    – Pergunte ao instituto se a lei exige antes um relatório de busca ou um exame.
    – Mande fazer uma busca, mesmo que ninguém a exija. Leia o resultado com honestidade.
    – Que um consultor compare suas reivindicações com a cópia.
    Em muitos países, a outra parte pode pedir o cancelamento do seu direito. Em alguns, um aviso errado pode custar dinheiro. Um direito que passa no teste pode, em muitos países, ser usado na justiça como uma patente.
more-1 =
    O teste tem muitos nomes: relatório de busca, relatório de avaliação, parecer técnico, exame. Pergunte ao instituto:
    – Quem pode pedi-lo, e quanto custa?
    – Quanto demora?
    – Devo mostrá-lo com minha carta de aviso, ou só na justiça?
    Um bom relatório é bom sinal, mas não promessa. Com um ruim, não mande ameaças. Pergunte se pode limitar as reivindicações ao que é realmente novo.
    Faça isso cedo. Quando já há cópias no mercado, as semanas contam.
    Um comprador ou investidor também vai pedir o relatório.
more-2 =
    Alguém ameaça você com um modelo de utilidade?
    – Anote até quando querem resposta.
    – Olhe no registro: está em vigor, aqui, e em nome deles?
    – Peça com educação o relatório, se existe.
    – Procure produtos e documentos mais antigos: catálogos, vídeos, patentes antigas.
    – Não assine nem pague antes que um consultor o veja.
    Se a coisa era conhecida antes do depósito deles, você pode pedir ao instituto ou à justiça que cancele o direito.
    Exemplo: uma firma registra um cabide vendido há anos. Uma pequena loja recebe um aviso. Acha um catálogo antigo com o mesmo cabide. Seu advogado manda uma cópia, e a firma desiste.
ask =
    modelo de utilidade registrado é forte na justiça
    quem copia diz que meu MU não é novo
    me ameaçam com modelo de utilidade o que faço
    preciso de relatório de busca antes de processar com MU
    como anulo modelo de utilidade de coisa antiga
    ninguém examinou meu modelo de utilidade vale algo?
    concorrente registrou ferramenta comum como MU
    registrado sem exame posso avisar os outros
