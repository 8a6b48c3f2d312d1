question = Fazemos roupas, sapatos ou bolsas. Que proteção importa primeiro?
answer =
    Geralmente primeiro a marca, depois as peças que ficam na coleção:
    – etiqueta, logotipo, talvez um padrão que os clientes reconhecem como seu: marca;
    – forma e superfície dos campeões de venda: desenho industrial, antes do desfile ou do post;
    – estampas e desenhos: direito autoral, conforme o país;
    – novo tecido, fecho ou processo: patente ou modelo de utilidade;
    – fornecedores, cortes, preços e a próxima coleção: segredo comercial.
    Estilos e tendências são livres. O corte e a cor da estação raramente podem ser guardados por muito tempo.
    Deposite a marca também onde mandam fabricar.
more-1 =
    As estações são curtas. Alguns lugares ajudam com um direito que não precisa de depósito.
    Na União Europeia, um desenho novo mostrado primeiro lá é protegido contra cópia por { $eu-unregistered }.
    Você deve provar a data, e que a outra parte copiou.
    Para peças que voltam todo ano, depositar é mais seguro. Muitos institutos aceitam vários desenhos em um pedido.
    A armadilha típica: a coleção está nas redes antes de qualquer depósito. Em países sem período de graça, o desenho então não é mais novo.
    Depois do primeiro depósito de desenho, o prazo para depositar em outros países é de { $design-priority }.
more-2 =
    Outras armadilhas:
    – A fábrica ou o agente registra sua etiqueta no país deles.
    – Uma estampa feita por um autônomo, ou comprada “livre” na internet.
    – Um padrão tradicional sem perguntar à comunidade.
    – Um nome de pessoa: o seu pode ir junto quando você vende a empresa. O de uma estrela não é seu.
    Primeiros passos:
    – Busque e deposite a etiqueta, no seu país e onde costuram.
    – Assine com designers, fotógrafos e fábricas. Guarde esboços e amostras datados.
    – Escolha o que vale um depósito de desenho, antes do desfile.
    Exemplo: uma marca de sapatos deposita o padrão da sola e o nome. As cores da estação ficam livres.
ask =
    marca de roupa o que registrar primeiro
    dá pra proteger modelo de vestido
    grife streetwear logo corte e estampa o que protege o quê
    marca de tênis de são paulo marca ou desenho industrial
    estilista de noiva tem alguma proteção
    estampa de tecido direito autoral ou desenho registrado
    moda praia posto no insta antes de depositar?
    usar meu sobrenome numa grife
    desenho vestidos de festa, o que me serve
