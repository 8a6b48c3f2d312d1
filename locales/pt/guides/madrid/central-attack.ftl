question = O que é o “ataque central” a uma marca internacional?
answer =
    Seu registro internacional depende da marca de base no seu país por um tempo fixo.
    Essa dependência dura { $dependency } desde a data do registro internacional.
    Se a marca de base é recusada, retirada, cancelada ou limitada nesse tempo, o registro internacional cai na mesma medida, em todos os países.
    Assim, um só ataque no seu país pode atingir todos. As pessoas chamam isso de ataque central.
    Uma oposição ou um processo iniciado nesse tempo também conta, mesmo que termine depois.
    Depois disso, o registro internacional vale sozinho.
more-1 =
    Caiu? Você pode pedir a cada país que tinha indicado que o transforme em pedido nacional. Isso se chama transformação. Mantém sua data antiga.
    O prazo para depositá-lo em cada país é de { $transformation } desde a data do cancelamento.
    Você paga as taxas nacionais, e cada país aplica suas próprias regras. Muitas vezes é preciso um agente local.
    É possível quando o registro caiu por causa da marca de base. Não é possível se foi você quem cancelou o registro.
    Fale já com um consultor.
more-2 =
    Como diminuir o risco:
    – Faça uma boa busca no seu país antes do depósito.
    – Use como marca de base uma marca registrada e distintiva, se houver tempo.
    – Mantenha-a em vigor: prorrogue, use, responda a toda carta.
    – Se problemas no seu país são prováveis, deposite direto nos mercados mais importantes.
    A armadilha: não é preciso um inimigo. Uma prorrogação esquecida ou um pedido abandonado no seu país tem o mesmo efeito.
    Exemplo: nesse tempo, um chapeleiro desiste no seu país de “chapéus de feltro” para encerrar uma controvérsia. Os mesmos produtos caem também no exterior.
ask =
    o que acontece com meu registro de madri se minha marca no brasil for anulada
    atacaram minha marca aqui perco todos os países?
    a marca de base caiu e o registro internacional
    ataque central madri o que é
    pedido do inpi foi indeferido o internacional morreu?
    esqueci de renovar a marca aqui mas madri continua
    dá pra salvar a marca internacional depois de cancelada
    transformação madri como funciona
    concorrente quer anular minha marca base tô preocupado
    atacam meu nome aqui, e lá fora
