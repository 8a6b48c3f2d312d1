question = Como obtenho um certificado de modelo de utilidade no Quênia?
answer =
    Você faz o pedido ao instituto de propriedade industrial do Quênia (KIPI), mais ou menos como para uma patente. Serve para melhorias técnicas menores: uma ferramenta, um fogão, uma bomba ou uma fechadura melhor.
    O direito dura { $term }.
    Deposite antes de mostrar ou vender o produto. É o caminho seguro, no Quênia e no exterior.
    Que saibamos, o KIPI não examina a fundo se a solução é nova antes de conceder o certificado.
    Por isso o certificado sai mais rápido, mas não prova que sua solução é nova. Em uma controvérsia, a outra parte pode atacá-lo.
more-1 =
    Prepare antes do depósito:
    – um relatório descritivo que permita a alguém do ramo fabricar e usar o produto,
    – desenhos, se ajudarem a entender,
    – reivindicações, ou seja, frases que dizem exatamente o que deve ser protegido.
    Faça antes uma busca, por exemplo na base de dados gratuita PATENTSCOPE. Talvez a melhoria já exista.
    A lei menciona também mecanismos artesanais e fórmulas à base de ervas e de nutrição. Pergunte a um consultor se a sua se encaixa.
    A armadilha: uma melhoria que só muda a aparência é assunto de desenho industrial, não de modelo de utilidade.
more-2 =
    O certificado protege só no Quênia. Para outros países, você pode:
    – depositar lá no prazo de { $priority } depois do depósito queniano e reivindicar a data dele, se esse país tem modelos de utilidade;
    – depositar na ARIPO, que concede modelos de utilidade para vários Estados africanos em um só procedimento. O Quênia participa;
    – usar o PCT. Muitos países não têm modelo de utilidade, então verifique antes cada mercado.
    Exemplo: uma oficina jua kali melhora um fogão. Deposita no KIPI e depois mostra o fogão na feira.
    O KIPI participa do programa da OMPI em que advogados de patentes voluntários ajudam inventores com poucos recursos. Pergunte se você pode participar.
ask =
    certificado de modelo de utilidade kipi como pedir
    melhorei um jiko, posso proteger no quenia
    pequena patente quenia
    minha oficina em nakuru fez um debulhador de milho melhor como proteger
    invenção pequena no quenia sem patente cara
    o kipi examina modelo de utilidade
    quanto tempo vale modelo de utilidade queniano
    proteger invenção jua kali
