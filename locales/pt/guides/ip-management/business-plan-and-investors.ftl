question = O que meu plano de negócios deve dizer sobre PI, e o que os investidores procuram?
answer =
    Diga em poucas linhas o que você tem e como isso mantém outros longe. Os investidores procuram:
    – o que é especial, e que direito ou segredo protege isso;
    – prova de que a empresa é a titular, não um fundador ou autônomo;
    – em que países, e até quando;
    – uma busca de direitos de outros que poderiam parar você;
    – o que ainda deve ser depositado, quando e por quanto;
    – como rende dinheiro.
    Um plano viaja. Não ponha nele uma invenção não depositada, nem o conteúdo de um segredo. Descreva o que faz, não como funciona.
more-1 =
    Antes da primeira reunião:
    – Primeiro deposite o que deve ser depositado.
    – Peça uma promessa de sigilo (NDA). Muitos investidores recusam; prepare-se para falar sem segredos.
    – Monte uma pasta: lista de direitos, certificados, cessões assinadas, licenças, resultados de buscas, cartas recebidas.
    – Planeje o dinheiro de cada passo, não só do primeiro depósito.
    Para uma invenção, os depósitos no exterior ou o internacional devem ser feitos dentro de { $patent-priority } depois do primeiro depósito.
    Diga a verdade. Um pedido ainda não é uma patente. Em muitos países, a lei pune quem chama de patenteado o que não é.
more-2 =
    As armadilhas:
    – Um concurso, um dia de demonstração ou uma página de financiamento coletivo é público. Pode destruir a chance de uma patente ou desenho.
    – Um fundador mantém a patente no próprio nome. A maioria dos investidores a quer na empresa.
    – Você promete que não fere nenhum direito de outros. Depois de uma busca, diga só que não conhece nenhum.
    – Uma aceleradora ou subsídio pode pedir uma parte ou licença. Leia antes de se inscrever.
    Peça a um advogado que leia o contrato antes de assinar.
    Exemplo: irmãs com um novo refrigerador de leite mostram aos investidores a curva de temperatura. O desenho fica em casa até o depósito.
ask =
    o que escrever sobre PI no plano de negócios
    documentos de due diligence de investidor marca e patente
    meu pitch deck pode mostrar como a máquina funciona
    querem a patente na empresa e não no meu nome
    quanto dinheiro de marca e patente ponho no orçamento
    patente pendente ajuda a captar investimento
    contrato de aceleradora pega parte da nossa PI é normal
    formulário do edital pede descrição completa da inovação
    o investidor quer ver o que temos registrado
