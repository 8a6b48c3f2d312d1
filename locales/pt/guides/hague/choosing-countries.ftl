question = Que países indico em um pedido pela Haia, e posso indicar o meu?
answer =
    Indique os lugares onde vende, onde fabrica e de onde devem vir cópias. Você não pode acrescentar um país depois sem um novo pedido.
    – Cada um deve ser membro do Sistema da Haia. A OMPI tem a lista.
    – Seu próprio país muitas vezes também pode ser indicado, se é membro. Um instituto que examina pode excluir isso; confira as declarações dele.
    – A União Europeia e a OAPI são uma só designação cada, para todos os seus países.
    Um país que não é membro precisa de um depósito direto lá.
    Depois do primeiro depósito, o prazo para isso é de { $priority }, mantendo a primeira data.
more-1 =
    Quem pode depositar? Você precisa de um só vínculo real com um membro: nacionalidade, domicílio, residência ou uma empresa ativa lá.
    Um vínculo com uma organização membro também conta, por exemplo ser nacional de um país da União Europeia.
    Não é preciso ter antes um desenho no seu país. Mas alguns depositam primeiro no seu país para testar, e vão ao exterior no prazo de prioridade.
    Vários depositantes podem depositar juntos, se cada um tem esse vínculo.
    Você escolhe uma entrada: pela internet na OMPI é a habitual. Alguns institutos nem aceitam esses pedidos.
    Alguns países querem que você peça permissão antes de depositar fora. Pergunte isso antes ao seu instituto.
more-2 =
    Veja estes pontos para cada país antes de pagar:
    – O instituto examina a novidade? Então espere perguntas e talvez um agente local.
    – Ele perdoa que você já tenha mostrado? Cada país tem sua própria regra sobre o período de graça.
    – Ele permite publicação posterior? O país mais rigoroso decide por todos.
    – Ele quer o nome do criador, uma descrição ou uma reivindicação? Reivindicação é uma frase formal curta que diz o que é protegido.
    – Ele quer certas vistas, ou só um desenho?
    Os perfis dos membros da OMPI respondem à maior parte disso.
more-3 =
    As armadilhas:
    – Alguns territórios não estão incluídos. A China não abrange Hong Kong e Macau no Sistema da Haia. A União Europeia não abrange o Reino Unido.
    – O país é membro, mas só de uma versão antiga do tratado. Então talvez você não possa alcançá-lo. O formulário da OMPI mostra o que dá para escolher.
    – Um país que você acrescenta no ano que vem: até lá, seu próprio lançamento pode ter acabado com a novidade.
    Exemplo: uma fabricante de sapatos indica a união onde vende, o país da fábrica e o seu. Para um mercado fora do sistema, deposita direto a tempo.
ask =
    que países estão no sistema de haia
    posso indicar meu próprio país no pedido da haia
    haia ou depósito nacional pra país que não é membro
    acrescentar país depois no meu desenho internacional
    brasil e china estão no sistema de desenhos da haia?
    união europeia na haia inclui reino unido e suíça
    moro em país fora da haia mas a empresa fica num membro
    dois designers de países diferentes um pedido só
    ateliê de cerâmica onde proteger os desenhos fora
    em que países protejo o desenho dos sapatos
