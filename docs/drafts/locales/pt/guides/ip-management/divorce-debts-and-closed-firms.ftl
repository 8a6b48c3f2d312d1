question = O que acontece com uma marca ou patente em um divórcio, com dívidas, ou quando a empresa fechou?
answer =
    Na maioria dos países, um direito é um bem. Pode ser partilhado no divórcio, penhorado por dívidas, vendido por um liquidante, ou ficar preso em empresa extinta. Tudo depende da lei nacional, que varia muito.
    Em cada caso, primeiro:
    – Veja os registros: que nome está lá, e há penhor ou penhora?
    – Pague as renovações que vencem, ou pergunte ao instituto quem pode pagar. Direitos morrem enquanto as pessoas brigam.
    – Junte: certificados, contratos, prova de quem fez e quando, renda, licenças.
    – Não assine nem transfira nada sem orientação. Uma transferência que esconde um direito pode ser desfeita, e até punida.
    Procure um advogado de família, falência ou empresas, junto com um consultor de PI.
more-1 =
    Divórcio. Se um direito é do casal ou de um deles depende do país, do regime de bens e de quando foi feito. Às vezes só se divide a renda ou o valor. Os direitos morais geralmente ficam com o autor.
    Ponham por escrito: de quem é, quem usa o nome, quem paga, quem fica com domínio e contas. Peçam uma avaliação. Depois façam inscrever o novo dono no registro.
    Dívidas. Em muitos países, um credor pode fazer penhorar e vender um direito. O registro pode mostrar isso, e muitas vezes você não pode vender livremente.
    Converse cedo: pague em parcelas, ou com royalties.
    Sua própria falência: informe ao administrador todos os direitos. Esconder um pode ser crime. Pergunte se sua família pode comprar.
more-2 =
    Comprar de um liquidante ou administrador:
    – Veja o papel que nomeia essa pessoa, e pergunte quem mais deve concordar.
    – Confira cada direito no registro: dono, taxas, penhores, licenças.
    – O que mais se vende: clientela, moldes, arquivos, domínio?
    – Não espere garantias. Quase sempre se vende como está.
    – Direitos estrangeiros podem exigir papéis locais.
    – Assine uma cessão, e averbe-a logo em cada instituto.
    A empresa foi dissolvida e o direito segue no nome dela? Em alguns países, como o Reino Unido, passa ao Estado e às vezes pode ser comprado. Outros caminhos: reativar a empresa, ou fazer nomear de novo um liquidante. Antigos donos não podem só assinar. Pergunte a um advogado quem pode.
more-3 =
    Um cotitular não quer assinar, ou não é achado:
    – Leia seu contrato, depois a lei. O que um dono pode fazer sozinho varia por país e por direito.
    – Ofereça por escrito: um preço, uma licença, ou uma divisão por produtos ou países.
    – Tente mediação. Um tribunal pode decidir, ou ordenar a venda.
    – Sumiu? Procure em registros, herdeiros e último endereço, e guarde prova. Alguns tribunais nomeiam quem aja no lugar.
    – Nunca assine por outro sem procuração escrita.
    A armadilha: usar essa marca por anos nem sempre a torna sua.
    Exemplo: uma tintureira seguiu com a marca da sua empresa fechada. Alguém copia, e ela não pode agir. Com advogado, obtém o direito do órgão público que o detém, e o averba.
ask =
    divórcio quem fica com a marca
    meu ex marido quer metade da minha marca
    patente entra na partilha de bens
    penhoraram minha marca por dívida
    a receita pode tomar minha marca
    comprar marca de empresa falida
    liquidante vende a marca do concorrente, compro?
    a empresa fechou mas a marca está no cnpj dela
    cnpj baixado é dono da patente
    sócio não assina a transferência da marca
    não acho o outro dono do desenho
    salvar minha marca dos credores antes da falência
