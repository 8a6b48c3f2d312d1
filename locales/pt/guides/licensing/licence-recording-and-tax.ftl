question = Uma licença precisa ser escrita, averbada ou tributada?
answer =
    Depende do país. O caminho seguro é o mesmo em todo lugar:
    – Escreva e assine, mesmo na família ou com sua própria empresa.
    – Pergunte ao instituto de PI se pode ou deve ser averbada. Sem averbação, talvez não valha contra quem compra o direito depois. O licenciado talvez não possa processar.
    – Pergunte se um contrato com empresa estrangeira precisa de aprovação. Sem ela, o banco talvez não mande o dinheiro.
    – Pergunte a um consultor fiscal antes de assinar. Quando royalties cruzam uma fronteira, muitas vezes há imposto retido.
    Pergunte a todos antes da assinatura. Depois custa mais.
more-1 =
    Averbar uma licença:
    – Formulário, taxa e papéis estão na página do instituto. Muitas vezes basta um extrato curto ou formulário, e os preços ficam secretos.
    – Digam quem faz, quem paga, e até quando.
    – Nos países do Tratado de Singapura, uma anotação que falta não torna a marca inválida.
    – Para marcas do Sistema de Madri, uma licença pode ser averbada na OMPI para vários países de uma vez. Alguns países não aceitam isso. Então averbe lá.
    – Quando a licença acaba, mande apagar a anotação.
    Algumas leis pedem mais, por exemplo um cartório ou certo idioma.
more-2 =
    Imposto e dinheiro:
    – Quem paga talvez deva reter parte dos royalties para o Estado. Chama-se imposto retido na fonte.
    – Um tratado fiscal entre os países pode baixá-lo. O formulário, muitas vezes prova de residência, é preciso antes do pagamento.
    – O contrato deve dizer quem suporta o imposto. “Líquido” e “bruto” mudam muito o preço.
    – Peça o papel que mostra que o imposto foi pago. Você precisa dele no seu país.
    – Pode somar-se imposto sobre vendas ou sobre valor agregado.
    – Entre suas próprias empresas, o fisco quer um preço justo.
    – Fixe moeda, câmbio e custos bancários.
more-3 =
    Um plano curto antes de assinar:
    – Instituto ou agente: forma e averbação, em cada país da licença.
    – Consultor fiscal: imposto lá, imposto no seu país, tratado, formulários.
    – Banco: o dinheiro pode sair do país, e com que papéis?
    – Calendário: data da averbação, data do formulário fiscal, prorrogações.
    A armadilha: “pagável sem nenhuma dedução”, assinado por um licenciado que por lei deve reter imposto. Então ele paga do próprio bolso.
    Exemplo: uma firma de chá licencia a marca no exterior. O licenciado retém o imposto pela alíquota cheia, porque faltou um formulário. Com ele, teria sido menos.
ask =
    tenho que averbar contrato de licença no inpi
    licença de boca vale?
    imposto sobre royalties de fora
    banco recusa mandar o pagamento dos royalties
    imposto retido em contrato de royalties quem paga
    licença averbada é preciso pra processar copiador
    contrato de licença precisa de cartório
    averbar licença na wipo pra marca de madri
    minha empresa usa minha marca pessoal precisa de papel
