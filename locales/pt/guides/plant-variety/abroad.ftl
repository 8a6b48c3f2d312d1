question = Como protejo minha nova variedade de planta em outros países?
answer =
    O direito do melhorista só vale onde foi concedido. Você pede em cada país ou região.
    Depois de um primeiro depósito em um membro da UPOV, o prazo é de { $priority } para pedir em outros membros com a mesma primeira data.
    Caminhos com menos trabalho:
    – Institutos regionais: a União Europeia tem um só instituto e um só direito para todos os seus países. A OAPI concede para seus países membros na África, e a ARIPO para os que aderiram ao seu protocolo de plantas.
    – UPOV PRISMA: uma ferramenta on-line que manda seus dados a muitos institutos.
    – Resultados de testes de um instituto muitas vezes são usados por outro.
    Vigie suas vendas. Uma venda em um país pode iniciar o relógio de todos os outros.
more-1 =
    O relógio das vendas, nos países vinculados ao texto mais recente do tratado da UPOV:
    – Vendida no país onde pede: o prazo é de { $home-sale } desde a primeira venda lá.
    – Vendida em outro lugar: o prazo é de { $abroad-sale } desde essa venda.
    – Árvores e videiras vendidas em outro lugar: o prazo é de { $abroad-tree-sale }.
    – Em uma união como a União Europeia, a venda em outro membro pode contar como venda interna.
    Esse relógio não é a prioridade. Os dois devem ser cumpridos.
    Escolha os países: Onde produtores vão multiplicá-la? Onde a colheita será vendida? Quem age por você lá, e recebe o dinheiro?
    Nem todos os países estão na UPOV. Alguns têm lei própria, alguns nenhuma. Pergunte ao instituto de lá.
more-2 =
    Se você reivindica a primeira data:
    – Diga isso no pedido posterior.
    – O instituto pode pedir uma cópia certificada do primeiro, e amostras. Deve dar a você pelo menos { $documents }.
    – Para outros papéis e material vegetal, o prazo é de { $material } depois do fim do tempo de prioridade. Pode ser mais curto se o primeiro pedido foi recusado ou retirado.
    Mandar plantas leva tempo: papéis sanitários, licenças de importação, quarentena e a estação certa.
    Muitos institutos querem um agente local. O PRISMA mostra que culturas e institutos participam, e o que cada um precisa.
more-3 =
    As armadilhas:
    – Uma lista de sementes não é proteção. Em muitos países, a semente de algumas culturas só pode ser vendida depois de uma inscrição à parte. Talvez precise das duas.
    – Um parceiro no exterior que pede no nome dele. Escreva no contrato que só você pode pedir.
    – Nenhum direito onde se cultivam as cópias. Um direito no país de venda ainda pode alcançar a colheita de plantas ilegais, como flores de corte. As condições são estreitas.
    Exemplo: uma melhorista de flores pede no seu país. No tempo de prioridade, pede também onde a maioria das flores é leiloada e onde produtores multiplicam para exportar.
ask =
    proteger minha batata nos países vizinhos
    um pedido de variedade vegetal pra europa inteira
    existe direito mundial do melhorista
    minha cultivar brasileira vale em portugal ou holanda?
    pedido de variedade na aripo ou oapi
    produtores fora multiplicam meu crisântemo sem pedir
    teste de um país serve em outro
    preciso de registro nacional de cultivares (rnc) e proteção
    que países são membros da upov
