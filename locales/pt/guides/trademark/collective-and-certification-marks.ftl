question = Como nosso grupo registra e administra uma marca coletiva ou de certificação?
answer =
    – Uma marca coletiva pertence a um grupo, como uma associação ou cooperativa. Os membros a usam.
    – Uma marca de certificação diz que produtos ou serviços cumprem um padrão. O titular verifica. Em muitos países, ele mesmo não pode vender esses produtos.
    Vocês precisam de:
    – uma entidade que possa ser titular da marca;
    – um sinal distintivo e livre;
    – regras de uso escritas;
    – pessoas e dinheiro para verificar se as regras são cumpridas.
    Depois a entidade faz o pedido no instituto de PI, com as regras. Nem todo país tem os dois tipos. Alguns institutos baixam as taxas para grupos; perguntem.
more-1 =
    As regras de uso são o coração da marca. Escrevam:
    – quem pode usar a marca, e como entrar;
    – para que produtos, e com que qualidade;
    – como é o sinal, e onde pode ficar;
    – quem verifica, com que frequência, e quem paga;
    – o que acontece com quem trapaceia, passo a passo;
    – como se mudam as regras.
    Mantenham-nas curtas o bastante para todos lerem. Deixem os membros votá-las antes do depósito.
    Uma marca de certificação deve estar aberta a todos que cumprem o padrão, em muitos países também por lei.
more-2 =
    Depois do registro:
    – Mantenham uma lista de usuários, e deem a cada um uma permissão escrita.
    – Verifiquem, colham amostras e anotem os resultados.
    – Ajam quando alguém usa a marca sem permissão, ou quebra as regras.
    – Mandem ao instituto as regras mudadas, onde a lei pede. Até lá talvez não contem.
    A armadilha: ninguém verifica. Em muitos países, uma marca sem controle pode ser cancelada.
    Outra armadilha: a entidade fica sem dinheiro quando o projeto acaba. Planejem desde o início uma taxa anual para usuários.
more-3 =
    No exterior: os países da Convenção de Paris devem aceitar marcas coletivas de associações, sob suas próprias condições. Elas podem variar, e os tipos de marcas também.
    Os dois tipos podem ir pelo Sistema de Madri, se sua marca de base é desse tipo e o país indicado o conhece. Vocês dizem isso no formulário. Alguns países pedem depois as regras diretamente, e um agente local ajuda.
    Cada membro deve manter também uma marca própria. A do grupo diz “um de nós”, a própria diz “este sou eu”.
    Exemplo: moleiros combinam farinha moída em pedra sem aditivos. Um inspetor pago visita cada moinho. Quem falha tira o sinal dos sacos.
ask =
    registrar marca da associação da nossa cooperativa de táxi
    regulamento de utilização de marca coletiva exemplo
    quem pode ter marca de certificação
    diferença marca coletiva e marca de certificação
    selo de qualidade pra federação de apicultores
    quem certifica pode vender o produto também?
    membro saiu da cooperativa e ainda usa nossa logo
    marca coletiva custa mais
    levar nossa marca coletiva pra europa dá
    as rendeiras querem um selo de todas
