question = Quanto custa proteger minha marca, invenção ou desenho?
answer =
    Depende do direito, dos países e de quanta ajuda profissional você usa. Não há um preço único.
    – Ter direito autoral não custa nada: ele nasce com a obra.
    – Um segredo comercial custa cuidado e bons contratos.
    – Uma marca ou um desenho no seu país costuma caber no bolso de uma pequena empresa.
    – Uma patente geralmente é o mais caro, sobretudo no exterior. Redigi-la bem exige um profissional.
    Você paga taxas do instituto, às vezes um agente e traduções, e depois as renovações. Todo instituto publica sua tabela de taxas.
    Diga o que você tem e onde vende, e posso mostrar os caminhos que servem.
more-1 =
    Algumas taxas internacionais, cada uma sem as taxas dos países e institutos que se somam:
    Madri, para marcas: uma taxa de base de { $madrid } sem cor.
    PCT, para patentes: uma taxa de depósito internacional de { $pct }, antes da busca e de outras taxas.
    A OMPI tem calculadoras de taxas gratuitas para marcas e desenhos. Elas dão o total para os seus países.
    O preço cresce com as classes de uma marca, o número de desenhos, as páginas e reivindicações de um pedido de patente, e cada país.
    Peça uma proposta escrita a um agente: o que está incluído, quanto custa responder a uma objeção e o que vem depois.
more-2 =
    Distribua o custo. Deposite primeiro no seu país. Para outros países, você pode esperar e manter a primeira data:
    para uma patente ou um modelo de utilidade: { $priority },
    para uma marca ou um desenho: { $brand-priority }.
    Nesse tempo você vê se o produto vende. O texto deve ainda assim estar completo, e o que é secreto, guardado até o depósito.
    A armadilha: dinheiro para o depósito e nada para o resto. Objeções, oposições e renovações também custam. Um direito não renovado caduca.
    Exemplo: uma saboeira põe o dinheiro no nome, no seu país e em um país de exportação. Guarda a receita em segredo, o que não custa taxa.
ask =
    quanto custa registrar meu nome
    preço de patente pra inventor pequeno
    jeito mais barato de proteger meu produto
    custo total pra proteger marca na áfrica e na europa
    tem que pagar todo ano?
    registrar logo é caro
    só tenho 1000 reais o que dá pra proteger
    orçamento do advogado pra patente tá alto é normal
    valor do registro de direitos autorais
    quanto fica proteger um nome para uma costureira
    orçamento pra proteger um nome
