question = Há taxas menores para pequenas empresas, pessoas físicas ou meu país?
answer =
    Muitas vezes sim, mas você precisa pedir, geralmente no dia do depósito.
    Institutos nacionais: muitos cobram menos de pequenas empresas, startups, estudantes, pessoas físicas ou universidades. Quem conta como pequeno varia de país para país.
    Sistemas internacionais: a OMPI reduz algumas taxas para depositantes de países menos desenvolvidos. Para patentes, isso abrange também pessoas físicas de muitos outros países.
    Subsídios: alguns países e regiões devolvem parte das taxas ou da conta de um consultor.
    Veja a tabela de taxas de cada instituto antes de pagar, porque depois raramente há reembolso.
more-1 =
    O que os sistemas da OMPI dão:
    PCT: { $pct-cut } a menos na taxa de depósito internacional para depositantes com direito. Todos os depositantes do pedido precisam ter direito.
    Madri: { $madrid-cut } a menos na taxa de base se o país de origem é um país menos desenvolvido.
    Haia: { $hague-cut } a menos nas taxas fixadas pela OMPI se seu único vínculo é com um país menos desenvolvido.
    Mediação e arbitragem da OMPI: { $adr-cut } a menos nas taxas do Centro se uma parte é micro, pequena ou média empresa.
    As taxas dos países não baixam com isso. Depositar on-line costuma ser mais barato do que em papel.
more-2 =
    Os subsídios têm períodos e um orçamento. Na maioria, você primeiro se inscreve, espera o sim e só então paga as taxas. Na União Europeia, veja o Fundo para PME do EUIPO quando houver uma chamada aberta.
    A armadilha: declarar uma condição que você não tem. Em alguns países, uma declaração falsa pode pôr em risco o próprio direito. Uma licença a uma grande empresa, ou um cotitular grande, pode acabar com a condição.
    Exemplo: um estudante e uma empresa depositam juntos um pedido de patente. O estudante sozinho pagaria menos. Por causa da empresa, a taxa inteira pode ser devida.
    Pergunte ao instituto que prova ele quer, e guarde-a.
ask =
    desconto inpi pra mei e microempresa
    estudante inventor paga menos?
    desconto wipo pra país pobre moçambique
    startup paga menos na patente
    reembolso de taxa de marca fundo pme europa
    tem pct mais barato pra quem é da áfrica
    retribuição com desconto quem tem direito
    edital do governo pra pagar patente
    como consigo os 90% de redução do pct
    tem desconto pra negócio pequeno
    poucos recursos, tem desconto nas taxas
