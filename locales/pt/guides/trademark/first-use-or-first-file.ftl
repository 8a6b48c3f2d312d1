question = Alguém usa ou registrou meu nome. Quem tem o melhor direito?
answer =
    Depende do país. Descubra quem depositou primeiro lá, e quem usou o nome primeiro lá.
    – Em muitos países, normalmente ganha o primeiro a depositar.
    – Em outros, um uso anterior pode vencer um registro posterior, se você puder prová-lo.
    – Há exceções em quase todo lugar: má-fé, uma marca notoriamente conhecida, ou seu próprio agente que depositou sem perguntar.
    Olhe hoje no registro. Anote titular, data de depósito, produtos e situação.
    A marca só foi publicada? Então talvez ainda possa se opor, mas o tempo é curto.
    Pergunte a um consultor antes de escrever à outra parte ou de mudar seu próprio nome.
more-1 =
    O outro só usa o nome, e ninguém o registrou:
    – Faça antes uma busca. Depois pense no seu próprio depósito, se honestamente acredita que o nome é seu. Pergunte sobre isso quando sabe que eles foram os primeiros.
    – Reúna provas do seu uso nesse país: notas datadas, anúncios, fotos, clientes.
    – Escreva com educação, e só depois de orientação. Uma ameaça sem direito pode custar dinheiro.
    Depositar só para bloquear alguém, ou para vender a marca a ele, é má-fé em muitos países. Pode ser cancelado.
    Exemplo: cafés em cidades diferentes têm o mesmo nome. O que deposita primeiro talvez não possa parar o outro na cidade dele. A lei do país decide.
more-2 =
    O outro registrou. Suas escolhas:
    – Fazer oposição, se o prazo ainda está aberto.
    – Pedir o cancelamento. Motivos possíveis são seu direito anterior, má-fé, marca notoriamente conhecida ou falta de uso. Alguns só valem por tempo limitado.
    – Fazer um acordo: comprar a marca, ou assinar como cada lado usa seu nome.
    – Escolher outro nome para esse mercado.
    Foi seu distribuidor ou agente? Nos países da Convenção de Paris, o titular pode se opor a esse depósito ou cancelá-lo, salvo se o agente o justifica. Faça isso cedo.
    A armadilha: simplesmente continuar. Onde a marca deles vale, seu próprio uso pode ser infração.
more-3 =
    Como evitar da próxima vez:
    – Faça a busca, depois deposite, e só então imprima, publique e abra.
    – Deposite em nome da sua empresa.
    – Depois do primeiro depósito, o prazo para depositar no exterior e manter a primeira data é de { $priority }.
    – Escreva em cada contrato que o distribuidor, agente ou fábrica não pode registrar seu nome.
    – Guarde provas datadas de uso para cada país.
    Exemplo: uma fabricante de molhos conversa com um importador. Ele deposita o nome dela no país dele. As cartas mostram que ele conhecia a marca, então o consultor dela pode atacar o depósito.
ask =
    registraram minha marca antes de mim e agora
    usei o nome primeiro mas outra empresa tem a marca
    quem registra primeiro ou quem usa primeiro no brasil
    meu importador registrou minha marca no nome dele
    temos o nome da loja desde 1998 e uma nova registrou
    ele pode me impedir mesmo eu sendo o primeiro
    roubaram meu nome na china um squatter
    nunca registrei, tenho direito pelo uso do nome?
    duas padarias com o mesmo nome quem tem que mudar
    uso o nome há quinze anos e outro registrou ontem
