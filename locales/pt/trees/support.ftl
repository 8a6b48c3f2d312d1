# O questionário que encontra ajuda com os custos.

name = Que ajuda com custos serve para mim?

purpose = Para que você precisa de ajuda?
    .why = Cada tipo de ajuda tem sua própria porta.
    .short = Ajuda com
    .fees = Pagar taxas oficiais menores
    .attorney = Um advogado ou agente
    .money = Dinheiro para os custos
    .plan = Saber quanto vai custar
    .dispute = O custo de uma controvérsia
    .advice = Primeira orientação e busca

where = Que taxas você quer reduzir?
    .why = Os sistemas internacionais e cada instituto têm regras diferentes.
    .short = Taxas
    .international = Da OMPI: PCT, Madri, Haia
    .national = De um instituto nacional ou regional
    .least-developed = Vivo em país menos desenvolvido

size = Quem deposita?
    .why = Cada instituto decide quem conta como pequeno.
    .short = Quem deposita
    .person = Uma pessoa ou um estudante
    .small = Uma empresa pequena ou nova
    .university = Universidade ou órgão público
    .large = Uma grande empresa, ou de um grupo

stage = Até onde você chegou?
    .why = Os programas gratuitos geralmente querem uma invenção, não só uma ideia.
    .short = Fase
    .idea = Tenho uma ideia
    .ready = Sei como funciona
    .filed = Já depositei

means = Você pode pagar um advogado?
    .why = Os advogados gratuitos são para pessoas e empresas com pouco dinheiro.
    .short = Recursos
    .little = Não, tenho poucos recursos
    .enough = Sim, se o preço for justo

money = Que tipo de dinheiro?
    .why = Um subsídio, um empréstimo e um investidor querem coisas diferentes.
    .short = Dinheiro
    .grant = Um subsídio ou vale
    .loan = Um empréstimo com meus direitos
    .investor = Um investidor

plan = O que você quer saber?
    .why = O depósito é só a primeira onda de custos.
    .short = Saber
    .first = Quanto custa obter proteção
    .years = Que custos vêm nos anos seguintes

dispute = Onde será a controvérsia?
    .why = O caminho decide o custo.
    .short = Controvérsia
    .court = Na justiça
    .outside = Fora da justiça
    .insurance = Procuro um seguro
