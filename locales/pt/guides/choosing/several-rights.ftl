question = Um produto pode ter vários tipos de proteção?
answer =
    Sim. Cada direito protege um lado diferente do mesmo produto, e eles trabalham juntos.
    Exemplo, um novo moedor de café:
    – como a moagem funciona: patente ou modelo de utilidade
    – a aparência: desenho industrial
    – o nome e o logotipo: marca
    – o manual, as fotos e o software de controle: direito autoral
    – como você endurece as lâminas, se guarda segredo: segredo comercial
    Você não precisa de todos. Cada um tem suas próprias regras, seus próprios custos e seu próprio fim. Comece pelo lado que faz vender o produto.
more-1 =
    A ordem importa:
    – Primeiro deposite a invenção e a aparência, antes que alguém de fora veja.
    – Deposite o nome antes do lançamento, para que ninguém mais o tome.
    – Tenha as promessas de sigilo prontas antes de falar com fornecedores.
    A armadilha: uma publicação pode estragar outro depósito. Se seu desenho é publicado com imagens claras, seu pedido de patente posterior talvez não seja mais novo. Deposite os dois antes de qualquer publicação.
    Verifique também de quem é cada parte. Um logotipo feito por um autônomo muitas vezes não é seu sem cessão por escrito.
more-2 =
    Se você quer ir para o exterior, o primeiro depósito põe um relógio a andar: o direito de prioridade. Nesse tempo, sua primeira data ainda vale em quase todos os países.
    Para patentes e modelos de utilidade, o prazo é de { $patent-priority }.
    Para desenhos industriais, é de { $design-priority }.
    Para marcas, é de { $mark-priority }.
    Orçamento pequeno? Muitas empresas começam pela marca. Ela pode ser prorrogada sempre de novo, enquanto patentes e desenhos acabam.
    Pense em uma patente quando a ideia técnica traz o dinheiro e outros podem copiá-la facilmente.
ask =
    posso ter marca patente e desenho do mesmo produto
    preciso de patente e desenho pra minha luminária?
    produto com forma nova e mecanismo novo o que deposito
    dá pra ter direito autoral e desenho na mesma bolsa
    quantas proteções cabem num produto
    embalagem + nome + receita dá pra proteger tudo
    um registro só vale pra tudo?
    temos app com logo e algoritmo especial
    uma embalagem com nome, forma e tampa nova
