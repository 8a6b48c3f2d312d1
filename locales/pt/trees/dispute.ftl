# O questionário que encontra a forma de resolver uma controvérsia.

name = Como resolver minha controvérsia?

about = Sobre o que é a controvérsia?
    .why = O que você pode fazer depende do que aconteceu.
    .short = A controvérsia
    .licence-dispute = Uma licença ou seus pagamentos
    .contract-breach = Outro contrato não é cumprido
    .ownership-dispute = Discordamos sobre quem é o dono
    .trade-secret-misuse = Alguém abusa do meu segredo
    .domain-name = Alguém tem meu nome como domínio
    .copied = Alguém me copia
    .accused = Alguém diz que eu copiei

basic-mark = O nome já é uma marca no seu país?
    .why = O procedimento para endereços da internet exige uma marca.
    .short = Marca no país
    .none = Não
    .pending = Pedido feito
    .registered = Registrada

urgent = Algo precisa parar já?
    .why = Um juiz pode dar uma ordem rápida, mas quase sempre só a quem age depressa.
    .short = Urgente
    .yes = Sim, já
    .no = Não, há tempo para conversar

clause = Há um contrato que diz como se resolvem as controvérsias?
    .why = Essa cláusula pode decidir se você vai à justiça, à mediação ou à arbitragem.
    .short = Cláusula do contrato
    .yes = Sim, essa cláusula existe
    .no = Não, ou não há contrato

agrees = A outra parte aceitaria resolver fora da justiça?
    .why = Sem uma cláusula em um contrato, as duas partes precisam concordar.
    .short = Outra parte
    .yes = Sim, provavelmente
    .no = Não, provavelmente não

matters = O que mais importa para você?
    .why = Cada forma de resolver uma controvérsia é boa para outra coisa.
    .short = O que importa
    .keep-relationship = Queremos seguir trabalhando juntos
    .secrecy = Ninguém mais deve saber
    .low-cost = Não pode custar muito
    .technical-question = Um especialista em uma questão técnica
    .final-binding = Precisamos de uma decisão final
    .many-countries = Vários países de uma vez

budget = Quanto você pode gastar com a controvérsia?
    .why = Uma soma pequena em disputa não sustenta um procedimento caro.
    .short = Orçamento
    .low = O mínimo possível
    .medium = Um valor razoável
    .high = Muita coisa depende disto
