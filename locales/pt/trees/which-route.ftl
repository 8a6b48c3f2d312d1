# O questionário que encontra a proteção certa. Cada pergunta: a pergunta, .why, .short e suas opções.

name = Encontrar a proteção certa

thing = O que você quer proteger?
    .why = Cada tipo de coisa tem seu próprio tipo de proteção.
    .short = O que é
    .invention = Uma invenção ou um produto técnico
    .process = Uma forma de fabricar algo
    .software = Software ou um aplicativo
    .brand = Um nome, logotipo ou marca
    .design = A aparência de um produto
    .creative-work = Texto, música, filme, jogo ou imagem
    .craft = Um produto artesanal
    .recipe = Uma receita ou um segredo
    .something-else = Outra coisa

thing-more = É alguma destas?
    .why = Estas têm regras próprias.
    .short = Mais exatamente
    .plant = Uma nova variedade de planta
    .place-name = Um produto conhecido pelo lugar
    .community-knowledge = Saber transmitido em uma comunidade
    .business-method = Uma forma de fazer negócios
    .several = Várias coisas juntas
    .domain-name = Um endereço na internet (domínio)
    .dispute = Uma controvérsia

trouble = Sobre o que é a controvérsia?
    .why = O que você pode fazer depende do que aconteceu.
    .short = A controvérsia
    .copied = Alguém me copia ou vende falsificações
    .accused = Alguém diz que eu copiei
    .mark-registered-by-other = Alguém registrou meu nome
    .between-us = Um contrato, segredo ou quem é o dono

main-part = Que parte traz a maioria dos seus clientes?
    .why = Com pouco tempo ou dinheiro, você começa por esta parte.
    .short = Parte principal
    .invention = Como funciona
    .brand = O nome ou o logotipo
    .design = A aparência
    .software = O software
    .creative-work = Textos, imagens ou música
    .recipe = A receita ou o segredo

all-shown = Alguém de fora da sua empresa já viu ou comprou?
    .why = Alguns tipos de proteção se perdem quando algo se torna público.
    .short = Mostrado a outros
    .no = Não, ninguém
    .confidential = Só quem prometeu sigilo
    .public = Sim, o público pôde ver

on-sale = Se a variedade já é vendida, desde quando? Se não é, escolha “Não sei”.
    .why = Uma variedade vendida por tempo demais não pode mais ser protegida.
    .short = À venda desde

name-used = Alguém mais usa este nome, ou um parecido, para produtos ou serviços semelhantes?
    .why = Um nome anterior de outros pode bloquear o seu.
    .short = Usado por outros
    .no = Não, que eu saiba
    .yes = Sim

name-describes = O nome diz simplesmente o que você vende, que qualidade tem ou de onde vem?
    .why = Nomes que só descrevem são difíceis de proteger.
    .short = Nome descritivo
    .no = Não, é um nome de fantasia
    .yes = Sim, ele descreve

shown = Alguém de fora da sua empresa já viu, comprou ou soube como funciona?
    .why = Quando se torna público, alguns tipos de proteção podem se perder.
    .short = Mostrado a outros
    .no = Não, ninguém
    .confidential = Só quem prometeu sigilo
    .public = Sim, o público pôde ver

shown-on = Quando foi mostrado, vendido ou publicado pela primeira vez?
    .why = Alguns países dão a você um tempo limitado a partir desse dia.
    .short = Mostrado em

seen-through = Outros podem descobrir como se faz olhando o que você vende?
    .why = O que ninguém vê pode continuar em segredo. O que se vê precisa de um direito.
    .short = Dá para ver
    .yes = Sim, facilmente
    .hard = Só com muito trabalho
    .no = Não

home = Em que país fica sua empresa?
    .why = Seu país decide que caminhos e institutos estão abertos para você.
    .short = Seu país

markets = Em que países você quer vender ou fabricar?
    .why = A proteção só vale onde você a tem.
    .short = Seus mercados

group = Vários produtores fazem isto juntos ou usam o mesmo nome?
    .why = Alguns direitos são só para grupos de produtores.
    .short = Grupo
    .yes = Sim, um grupo
    .no = Não, só nós

basic-mark = O nome já é uma marca no seu país?
    .why = Alguns caminhos precisam antes de uma marca ou de um pedido no seu país.
    .short = Marca no país
    .none = Não
    .pending = Pedido feito
    .registered = Registrada

mark-filed-on = Quando você pediu esta marca pela primeira vez?
    .why = Por pouco tempo, sua primeira data também vale no exterior.
    .short = Primeiro depósito

filed-on = Se você já pediu proteção, quando foi a primeira vez? Se não pediu, escolha “Não sei”.
    .why = Por um tempo limitado, sua primeira data também vale no exterior.
    .short = Primeiro depósito

followed-on = Também foi depositado um pedido internacional (PCT)? Se foi, quando? Se não, escolha “Não sei”.
    .why = Ele dá mais tempo a você e fixa o último dia para cada país.
    .short = Pedido PCT

made-by = Quem fez ou inventou?
    .why = Quem criou pode ser o dono. Talvez seja preciso um acordo escrito.
    .short = Feito por
    .owner = Eu, ou os donos
    .employee = Um empregado
    .freelancer = Um autônomo ou uma agência
    .partner = Um parceiro ou outra empresa
    .university = Uma universidade ou um instituto
