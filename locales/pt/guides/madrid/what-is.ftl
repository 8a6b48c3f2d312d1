question = O que é o Sistema de Madri, e existe uma marca mundial?
answer =
    Não há marca para o mundo inteiro. O Sistema de Madri permite pedir proteção em muitos países com um só pedido.
    Você deposita pelo seu instituto de PI e indica os países que quer. A OMPI, o órgão da ONU para a propriedade intelectual, administra o sistema.
    Você precisa antes de uma marca de base: um pedido ou registro no seu país.
    Cada país que indica (uma designação) examina a marca pela própria lei. Pode recusá-la sem afetar os outros.
    Prorrogações e mudanças de titular ou endereço são feitas depois em um só lugar, na OMPI.
more-1 =
    Como funciona:
    – Seu instituto certifica o pedido e o manda à OMPI.
    – A OMPI confere a forma, a lista de produtos e as taxas; depois registra e publica a marca.
    – Cada país que você indicou a examina.
    Um país que tem objeção manda uma recusa provisória.
    O prazo para isso é de { $refusal } desde que foi notificado; alguns países declararam um prazo mais longo.
    Um país que se cala no seu prazo deve proteger a marca.
    O registro internacional dura { $renewal } e pode ser prorrogado.
more-2 =
    Quando serve: você vende em vários países membros e sua marca no seu país é sólida.
    Quando talvez não sirva: um só mercado no exterior, uma marca fraca no seu país, ou mercados importantes fora do sistema. Então compare com o depósito direto.
    A armadilha: nos primeiros anos, tudo depende da sua marca no seu país.
    Uma objeção no exterior muitas vezes significa pagar um agente local lá. Guarde algum dinheiro para isso.
    Exemplo: uma fabricante de sapatos com lojas em vários países membros poupa papelada. O vizinho com um só mercado no exterior pode depositar direto.
ask =
    o que é o protocolo de madri
    como consigo marca mundial
    registro internacional de marca como funciona
    um pedido só pra todos os países dá?
    exporto castanha pra europa e ásia proteger a marca em tudo
    minha marca vale no exterior
    madri ou registrar em cada país
    jeito barato de proteger marca no mundo
    todos os países aceitam madri
    quero minha marca em angola, portugal e brasil com um pedido só
    vendo em portugal brasil e angola, registro o nome em cada um
    um pedido só do meu logo pra vários países
    meu logo no brasil e na europa com um só pedido
