# O diagnóstico de uma empresa: quão bem ela cuida da sua propriedade intelectual.

name = Diagnóstico: meu negócio está seguro?

size = Qual é o tamanho da sua empresa?
    .why = O que vale a pena fazer depende de quantas mãos você tem.
    .short = Tamanho
    .alone = Só eu
    .few = Algumas pessoas
    .many = Uma equipe maior

sector = O que sua empresa faz principalmente?
    .why = Cada ramo tem seus próprios primeiros passos.
    .short = Ramo
    .food = Alimentos e agricultura
    .crafts = Artesanato e moda
    .technology = Máquinas e tecnologia
    .software = Software e aplicativos
    .creative = Música, cinema, design, texto
    .health = Saúde e biotecnologia
    .trade = Comércio e serviços
    .other = Outra coisa

understanding = Quanto você conhece de propriedade intelectual?
    .why = Começamos de onde você está.
    .short = Conhecimento
    .new = É novidade para mim
    .some = Conheço os principais direitos
    .sure = Trabalho com isso

in-charge = Alguém cuida destes assuntos?
    .why = Aquilo de que ninguém cuida fica esquecido.
    .short = Quem cuida
    .yes = Sim, e está por escrito
    .partly = Alguém cuida, de vez em quando
    .no = Ninguém

list = Você tem uma lista do que é seu?
    .why = Nomes, desenhos, obras, invenções, segredos: só se pode cuidar do que está na lista.
    .short = Lista
    .yes = Sim, com donos e datas
    .partly = Uma parte
    .no = Não

ownership = Está por escrito quem é dono do que outros fizeram para você?
    .why = Sem um contrato, um autônomo ou parceiro pode ser dono do que você pagou.
    .short = Quem é dono
    .yes = Sim, em todos os contratos
    .partly = Em alguns contratos
    .no = Não
    .nobody = Ninguém faz nada para nós

names = Seu nome ou logotipo está registrado como marca?
    .why = Em muitos países, ganha quem registra primeiro.
    .short = Nome
    .yes = Sim, onde vendemos
    .partly = Só pedido, ou só no nosso país
    .no = Não

creations = Você protege coisas novas antes de mostrá-las?
    .why = Mostrar antes pode custar a você uma patente ou um desenho.
    .short = Coisas novas
    .yes = Sim, sempre
    .partly = Às vezes
    .no = Não
    .nothing = Não fazemos nada novo

secrets = Você guarda seus segredos a chave?
    .why = Um segredo só está protegido enquanto você cuida dele.
    .short = Segredos
    .yes = Sim: acesso limitado, avisos, promessas
    .partly = Uma parte
    .no = Não
    .nothing = Não temos segredos

permissions = Você pode usar o que não foi feito por vocês?
    .why = Fotos, músicas, fontes, software e textos quase sempre pertencem a alguém.
    .short = Permissões
    .yes = Sim, temos as licenças
    .partly = Não temos certeza de tudo
    .no = Nunca olhamos isso

sharing = Os parceiros assinam algo antes de você mostrar?
    .why = Uma promessa assinada mantém as conversas seguras.
    .short = Antes de mostrar
    .yes = Sim, sempre
    .partly = Às vezes
    .no = Não

clear = Você verifica direitos de outros antes de um lançamento?
    .why = Uma busca é mais barata que um novo nome ou um recolhimento de produtos.
    .short = Antes de lançar
    .yes = Sim, fazemos uma busca
    .partly = Só em um site de busca
    .no = Não

watch = Você fica de olho em cópias das suas coisas?
    .why = Só se pode parar o que se vê.
    .short = Vigilância
    .yes = Sim, com regularidade
    .partly = Quando um cliente nos avisa
    .no = Não

dates = Você mantém um calendário de taxas e prazos?
    .why = Um prazo perdido pode acabar com um direito.
    .short = Prazos
    .yes = Sim, com lembretes
    .partly = Nosso agente faz isso, achamos
    .no = Não
    .nothing = Não temos direito registrado

copied = Você sabe o que fazer quando alguém copia você?
    .why = Os primeiros passos decidem se as provas ficam guardadas.
    .short = Se copiarem
    .yes = Sim, temos um plano
    .partly = Mais ou menos
    .no = Não

proof = Você poderia provar amanhã o que é seu?
    .why = Depois de uma controvérsia, de um furto ou da perda de um computador, só ajudam as provas guardadas.
    .short = Provas
    .yes = Sim, com cópias datadas à parte
    .partly = Uma parte
    .no = Não
