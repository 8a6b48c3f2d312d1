# O questionário que procura os sinais de uma cobrança falsa.

name = Esta cobrança ou carta é golpe?

sender = Quem mandou?
    .why = Cobranças falsas muitas vezes usam um nome parecido com o de um instituto.
    .short = Remetente
    .agent = Meu próprio advogado ou agente
    .office = A OMPI ou um instituto, segundo diz
    .register = Registro, catálogo ou base de dados
    .unknown-firm = Uma empresa que não conheço
    .caller = Um telefonema ou uma mensagem
    .domain-seller = Um vendedor de endereços de internet
    .promoter = Uma empresa que elogia minha ideia
    .accuser = Alguém diz que infrinjo um direito

asks = O que pede?
    .why = Os institutos publicam por conta própria. Ninguém tem que pagar uma lista privada.
    .short = O que pede
    .publication = Dinheiro para publicar ou listar
    .renewal = Dinheiro para renovar meu direito
    .fee = Uma taxa pelo meu pedido
    .data = Meu cartão, senha ou dados bancários
    .signature = Só minha assinatura, para devolver

hurry = Pressiona você a pagar em poucos dias, sob pena de perder seu direito?
    .why = Pressa é sinal de golpe.
    .short = Pressa
    .yes = Sim
    .no = Não

agent = Um agente representa você perante o instituto?
    .why = Nesse caso, o instituto normalmente escreve ao agente.
    .short = Agente
    .passed-over = Sim, mas veio direto para mim
    .passed-on = Sim, e o agente me repassou
    .none = Não, cuido disso por conta própria

account = A conta bancária é a que está na página do próprio instituto?
    .why = Em uma boa falsificação, só a conta é diferente.
    .short = Conta bancária
    .differs = Não, é outra conta ou outro país
    .same = Sim, é a mesma
    .not-compared = Não comparei
