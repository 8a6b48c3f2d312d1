question = O que agricultores, jardineiros e outros melhoristas podem fazer com uma variedade protegida?
answer =
    Pelo texto mais recente do tratado da UPOV, você não precisa de consentimento para:
    – cultivo privado, que não é negócio
    – experiências
    – criar novas variedades a partir dela
    A semente guardada da própria colheita é diferente. Cada país decide se os agricultores podem guardá-la e semeá-la de novo na própria terra. Pode limitar isso a algumas culturas ou pequenas propriedades, ou pedir um pagamento.
    Vender essa semente normalmente exige o consentimento do melhorista. Em alguns países, dar ou trocar também.
    Países com um texto mais antigo ou lei própria podem permitir mais. Pergunte ao instituto de variedades vegetais antes de agir.
more-1 =
    Você é agricultor:
    – Pergunte: esta variedade é protegida aqui, e minha cultura está entre as que se podem guardar?
    – Guarde o saco, o rótulo e a nota. Leia as condições neles.
    – Pergunte se pequenas propriedades não pagam nada.
    – Não a venda nem anuncie como semente sem o consentimento do melhorista.
    – Vender a colheita como alimento normalmente pode, se a semente foi comprada honestamente.
    – Uma patente sobre uma planta ou um gene é outro direito, com outras regras.
    Um tratado internacional sobre recursos genéticos vegetais fala de direitos dos agricultores de guardar, usar, trocar e vender essas sementes. Até onde vão depende da lei nacional.
more-2 =
    Você é melhorista, e outros usam sua variedade:
    – Podem cruzá-la e normalmente vender o que é mesmo novo.
    – Pelo texto mais recente, é preciso seu consentimento se a nova variedade é essencialmente derivada da sua. Essa variedade mantém o que torna a sua especial, como um mutante pode fazer.
    – Também é preciso se ela não é claramente distinta, ou se a sua deve ser usada toda vez para produzi-la.
    – Depois de vender uma planta, você não controla a revenda dela lá. Nova multiplicação ainda exige seu consentimento.
    Se uma variedade é essencialmente derivada é assunto de especialistas. Peça orientação antes de acusar.
more-3 =
    Está em dúvida? Pergunte por escrito e guarde a resposta. Uma licença curta muitas vezes é mais barata do que uma controvérsia.
    Recebeu cobrança ou carta por semente guardada? Anote a data, veja se a variedade é protegida no seu país, e peça orientação antes de pagar ou recusar.
    Exemplo: um grupo de uma vila troca batata-semente. Uma variedade é protegida. O grupo pergunta ao instituto, fica sabendo que a troca não está abrangida lá, e pega uma licença de grupo para ela. Para os tipos locais antigos nada muda.
    A armadilha: “todo mundo faz” não é permissão, e uma carta dura também nem sempre está certa.
ask =
    posso guardar semente da minha colheita pro ano que vem
    vizinhos trocam semente de batata protegida pode?
    empresa de semente quer cobrar pela semente que guardei
    posso usar uma rosa protegida pra criar a minha
    pequeno agricultor paga royalties de semente salva?
    alguém vende mutante da minha variedade de maçã
    jardineiro multiplica meu morango em casa posso impedir
    direito dos agricultores contra direito do melhorista
    posso vender o grão que plantei de trigo protegido
    um agricultor replanta minhas sementes
    outros revendem meu milho
    revendem minha variedade sem pagar
