# O questionário para quem teve o nome, o produto ou a obra copiados.

name = Alguém me copiou: e agora?

what = O que foi copiado?
    .why = O que você pode fazer depende do direito que protege isto.
    .short = O que copiaram
    .name = Meu nome, logotipo ou marca
    .packaging = Minha embalagem ou o estilo da loja
    .look = A aparência do meu produto
    .technique = Como meu produto funciona
    .content = Meu texto, foto, música ou software
    .secret = Minha receita ou segredo comercial
    .domain = Meu nome em um endereço da internet
    .account = Minha identidade, em um perfil falso

name-registered = Ele está registrado como marca sua no país da cópia?
    .why = Sem um direito nesse país, outros passos vêm primeiro.
    .short = Registrado
    .yes = Sim, registrado
    .pending = Pedido feito, sem decisão ainda
    .no = Não

look-registered = Ela está registrada como desenho industrial seu no país da cópia?
    .why = Sem um direito nesse país, outros passos vêm primeiro.
    .short = Registrado
    .yes = Sim, registrado
    .pending = Pedido feito, sem decisão ainda
    .no = Não

technique-protected = Você tem uma patente ou um modelo de utilidade no país da cópia?
    .why = Sem um direito nesse país, outros passos vêm primeiro.
    .short = Direito técnico
    .yes = Sim, uma patente concedida
    .utility-model = Sim, um modelo de utilidade
    .pending = Pedido feito, sem decisão ainda
    .no = Não

author = Foi você quem fez, e pode mostrar isso?
    .why = O direito autoral não precisa de registro, mas pertence primeiro a quem criou a obra ou, em alguns países, ao empregador.
    .short = Autor
    .yes = Sim, e posso mostrar
    .paid = Alguém fez para mim
    .no-proof = Sim, mas não tenho prova

secret-how = Como a outra parte conseguiu isto?
    .why = Meios desonestos são proibidos. Os honestos geralmente não são.
    .short = Como vazou
    .now = Um vazamento ou furto, agora mesmo
    .employee = Por um empregado que sai
    .taken-apart = Desmontando meu produto
    .partner = Por empresa ligada por contrato

basic-mark = O nome já é uma marca no seu país?
    .why = O procedimento para endereços da internet exige uma marca.
    .short = Marca no país
    .none = Não
    .pending = Pedido feito
    .registered = Registrada

source = De onde vem a cópia?
    .why = Uma loja, uma plataforma e uma fronteira têm cada uma o seu caminho.
    .short = De onde vem
    .seller = Uma loja, fabricante ou vendedor
    .online = Um marketplace ou uma plataforma
    .fakes = Falsificados que cruzam a fronteira
    .fair = Vi em uma feira comercial
    .former = Um antigo sócio ou empregado
    .contract = Uma empresa com que temos contrato

clause = Há um contrato que diz como se resolvem as controvérsias?
    .why = Essa cláusula pode decidir se você vai à justiça, à mediação ou à arbitragem.
    .short = Cláusula do contrato
    .yes = Sim, essa cláusula existe
    .no = Não, ou não há contrato

proof = Você guardou provas: fotos, uma compra de teste, datas?
    .why = Depois que a outra parte é avisada, as provas muitas vezes somem.
    .short = Provas
    .yes = Sim
    .no = Não, ainda não

wants = O que você mais quer?
    .why = Cada forma de resolver é boa para outra coisa.
    .short = O que quero
    .urgent-stop = Tem que parar já
    .money = Dinheiro pelas cópias
    .keep-relationship = Queremos seguir trabalhando juntos
    .secrecy = Ninguém mais deve saber
    .low-cost = Não pode custar muito
    .technical-question = Um especialista em uma questão técnica

agrees = A outra parte aceitaria resolver fora da justiça?
    .why = Sem uma cláusula em um contrato, as duas partes precisam concordar.
    .short = Outra parte
    .yes = Sim, provavelmente
    .no = Não, provavelmente não
