# O questionário de verificação antes de um lançamento.

name = Verificar antes de lançar um produto

shown = Alguém de fora da sua empresa já viu o produto?
    .why = Paramos na primeira lacuna, para que você saiba o que fazer em seguida.
    .short = Mostrado a outros
    .no = Não, ninguém
    .confidential = Só quem prometeu sigilo
    .public = Sim, o público pôde ver
    .soon = Ainda não, mas preciso mostrar logo

made-by = Quem fez o desenho, os textos, a técnica?
    .why = Quem criou pode ser o dono.
    .short = Feito por
    .owner = Só eu, ou os donos
    .employee = Empregados também
    .freelancer = Um autônomo ou uma agência também
    .partner = Um parceiro ou outra empresa também
    .university = Uma universidade ou um instituto também

papers = Há um papel assinado que diz que isto pertence à sua empresa?
    .why = Pagar por um trabalho nem sempre faz de você o dono.
    .short = Papel assinado
    .yes = Sim
    .no = Não

its-name = Você verificou se o nome está livre?
    .why = Um nome que pertence a outros pode impedir a venda.
    .short = Nome
    .searched = Sim, onde quero vender
    .not-yet = Não, ainda não
    .describes = O nome só descreve o produto
    .no-name = Não tem nome próprio

technique = Há algo técnico em como ele funciona ou é feito?
    .why = Um produto novo ainda pode usar uma patente mais antiga de outros.
    .short = Técnica
    .yes = Sim
    .no = Não

patents = Você verificou as patentes de outros nos seus mercados?
    .why = Essa verificação se chama liberdade de operação.
    .short = Patentes de outros
    .yes = Sim
    .no = Não, ainda não

look = E a aparência dele?
    .why = Uma aparência nova talvez precise ser depositada antes de ser mostrada.
    .short = Aparência
    .new = É nova e faz vender o produto
    .like-others = É parecida com a de um concorrente
    .filed = Foi depositada ou registrada
    .unimportant = Não importa para as vendas

where = Onde você vai vender?
    .why = Os direitos valem país por país.
    .short = Mercados
    .home = No meu país
    .web = Principalmente na minha loja virtual
    .abroad = Em outros países também
