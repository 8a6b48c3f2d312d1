question = Posso conseguir um empréstimo com minha patente, marca ou direito autoral?
answer =
    Às vezes. Em muitos países, um direito de PI pode garantir um empréstimo, como uma máquina pode. Se você não paga, quem emprestou pode tomá-lo ou mandar vendê-lo.
    Na prática, poucos bancos emprestam só com PI. Emprestam mais facilmente quando o direito está registrado, em seu nome, pago, e rende dinheiro.
    Outros caminhos até o dinheiro:
    – vender ou licenciar um direito;
    – um adiantamento de royalties;
    – vender o direito e pegar uma licença de volta;
    – investidores;
    – empréstimos públicos, garantias ou subsídios à inovação, onde existem.
    Pergunte ao seu banco, ao banco de desenvolvimento e ao instituto de PI o que seu país oferece.
more-1 =
    O que preparar:
    – uma lista dos direitos com certificados e taxas pagas;
    – papéis que provem a cadeia de titulares;
    – contratos de licença e vendas que mostrem a renda;
    – uma valoração, se quem empresta pede.
    Acerte no contrato:
    – Você mantém o direito de usá-lo e de dar licenças.
    – Diz quem paga as prorrogações, e quem age contra cópias.
    – Nomeia cada direito. Cuidado com “todos os direitos presentes e futuros”.
    – Diz o que conta como falta de pagamento, e quanto tempo você recebe.
    – Depois do último pagamento, quem emprestou faz apagar a anotação.
more-2 =
    Onde o penhor é anotado depende do país: o registro de PI, um registro de garantias, ou os dois. Sem isso, o penhor talvez não valha contra outros.
    As armadilhas:
    – Você não consegue pagar, e o nome da loja se foi. Pense bem antes de dar em garantia sua marca principal.
    – Um cotitular, uma licença ou um empréstimo mais antigo o proíbe.
    – Um intermediário promete dinheiro pela sua patente e antes pede uma taxa. Vá embora.
    Peça a um advogado que leia o contrato antes de assinar.
    Exemplo: uma fabricante de móveis paga o empréstimo sobre a marca. Ninguém apaga a anotação, e a venda da empresa espera por isso.
ask =
    usar marca como garantia de empréstimo no banco
    posso penhorar minha patente
    empresa de software sem terreno nem máquina como consegue crédito
    pegar dinheiro com os royalties da minha música
    banco quer nossa marca de garantia é perigoso?
    vender a patente e continuar usando
    garantia do bndes com pi
    como tiro o penhor da marca depois de pagar
    oferecem dinheiro pela patente mas pedem taxa antes
    o banco aceita minha marca como garantia
