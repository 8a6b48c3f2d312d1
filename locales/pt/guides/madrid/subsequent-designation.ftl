question = Posso acrescentar mais países depois ao meu registro internacional?
answer =
    Sim. Você pede uma designação posterior. Ela acrescenta um membro de Madri a um registro que você já tem.
    Pode mandá-la à OMPI, ou pelo seu instituto.
    Países que entraram no sistema depois do seu registro normalmente também podem ser acrescentados.
    Você paga uma taxa de base de { $later }, mais a taxa de cada país que acrescenta.
    Cada novo país examina a marca pela própria lei e pode recusá-la.
    A proteção lá começa com a data posterior, não com a primeira. Por isso não espere até já estar vendendo.
more-1 =
    O que não pode mudar: a marca deve continuar a mesma. Não pode acrescentar produtos ou serviços que não estão no registro internacional. Pode escolher uma lista mais curta para o novo país.
    Para um novo logotipo ou novos produtos, precisa de um novo pedido.
    Todos os países têm uma só data de prorrogação. Se está perto, pergunte se o novo país pode começar depois dela, para não pagar logo de novo.
    Alguns países não aceitam a extensão de marcas registradas antes da entrada deles. Pergunte à OMPI ou ao seu instituto.
more-2 =
    A armadilha: no novo país, alguém pode ter depositado o nome nesse meio-tempo. Faça antes uma busca lá. Em muitos países, ganha o primeiro a depositar.
    Alguns países querem também uma declaração de que você pretende usar a marca.
    Exemplo: uma firma de azeite começa com os vizinhos. Um novo comprador escreve de mais longe. Ela acrescenta esse país antes de mandar as primeiras amostras com rótulo.
    Um depósito nacional direto pode ser melhor se lá precisa de outros produtos ou de outra escrita.
ask =
    posso acrescentar países no meu registro de madri
    designação posterior como fazer
    tenho marca internacional e agora quero japão também
    estender marca de madri pra país novo
    país entrou em madri agora dá pra incluir
    dá pra acrescentar produtos no registro internacional
    de que data tenho proteção no país acrescentado
    achei comprador na alemanha minha marca tá em madri mas não lá
    designação posterior ou pedido novo o que é melhor
    juntar o japão depois ao nome internacional
    levar a marca pra mais um país
