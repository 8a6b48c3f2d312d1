question = Quem pode usar uma indicação geográfica, e quem verifica as regras?
answer =
    Na maioria dos sistemas, todo produtor da área que cumpre as regras escritas pode usar o nome. Ter nascido lá não basta, e não é preciso ser grande.
    As regras se chamam caderno de especificações. Dizem o que é o produto, onde e como é feito, e como é verificado.
    Para começar: peça ao grupo de produtores, ao instituto de PI ou ao ministério da agricultura as especificações e o órgão de controle.
    Depois mostre que cumpre, antes de imprimir rótulos.
    Em alguns países, você deve antes estar na lista de usuários autorizados. Pergunte ao seu instituto.
more-1 =
    Quem faz o quê:
    – O grupo escreve as regras, promove o nome e vigia o mau uso.
    – O órgão de controle verifica. Pode ser público, uma empresa privada ou um comitê. Não deve depender de quem é verificado.
    – O produtor mantém registros e paga uma parte.
    – O instituto mantém o registro.
    O grupo geralmente não pode deixar de fora um produtor honesto que cumpre, mesmo que não seja membro. Mas talvez ele tenha que pagar as próprias verificações.
    Em países que usam uma marca de certificação, decidem as regras dessa marca.
more-2 =
    Como funciona uma verificação na prática:
    – registros: de onde veio a matéria-prima, quanto, em que dia;
    – uma visita ao local;
    – um teste do produto, como sabor, cor, trama ou umidade;
    – uma olhada nos rótulos.
    Falhas pequenas geralmente trazem um aviso e uma data para consertar. Por falhas grandes, você pode perder o uso do nome.
    Mantenham os custos baixos: uma só verificação para todo o grupo, um caderno simples, provadores da vila com treinamento.
    Venda só a quantidade verdadeira. Mais sacos do que colheita é a primeira coisa que os fiscais procuram.
more-3 =
    As armadilhas:
    – Regras copiadas de outro produto. Ninguém consegue cumpri-las.
    – O presidente do grupo verifica também os próprios produtos.
    – Gente de fora embala o produto e o mistura. Digam nas regras quem pode embalar, e onde.
    – O clima ou o método muda. Peçam ao instituto para mudar as especificações antes de mudar o produto.
    Exemplo: uma queijeira se muda para o vale. Compra leite de lá, segue o método, passa na verificação e pode usar o nome. A prima do outro lado do limite não pode, com a mesma receita.
ask =
    posso escrever a ig da região no meu queijo
    quem pode usar nome protegido tipo canastra
    tenho que entrar na associação pra usar a ig
    como viro usuário autorizado da indicação geográfica
    associação me recusa mas faço a mesma pimenta
    quem fiscaliza produto com ig
    quanto custa o controle da ig pro pequeno agricultor
    o que acontece se um mistura café barato na ig
    mudei minha oficina pra fora da área ainda posso usar o nome
    quem fiscaliza os que usam a denominação
    quem fiscaliza o uso da denominação
