question = Um só pedido de patente pode valer para uma região inteira?
answer =
    Sim, em algumas regiões. Um instituto trata um só pedido para muitos países:
    – Instituto Europeu de Patentes (EPO): a maioria dos países da Europa, também alguns fora da União Europeia.
    – ARIPO: muitos países da África, na maioria de língua inglesa.
    – OAPI: muitos países da África, na maioria de língua francesa.
    – Instituto Eurasiático de Patentes (EAPO): Rússia e alguns países da Europa Oriental, do Cáucaso e da Ásia Central.
    Não precisa morar lá, mas então quase sempre precisa de um representante local.
    Até a concessão, você trata com um instituto em vez de muitos. Para poucos países, depositar diretamente lá pode custar menos.
    Veja antes os membros, porque nem todo país participa.
more-1 =
    O que se obtém não é igual em toda parte:
    – EPO: um feixe de patentes. Depois da concessão, vale logo em alguns países. Outros querem em pouco tempo uma tradução ou outra etapa. Chama-se validação.
    – Para muitos países da União Europeia, pode pedir ao EPO uma patente unitária, logo depois da concessão. Tem uma só taxa de manutenção, mas um só tribunal pode acabar com ela em todos.
    – ARIPO: você indica os países. Cada um ainda pode dizer, em prazo limitado, que a patente não vale lá. Senão, conta como patente nacional.
    – OAPI: uma patente para todos os membros. Não se escolhem países.
    – EAPO: uma patente para todos os membros. Depois você paga taxas pelos países onde a mantém.
more-2 =
    Como se chega lá:
    – Diretamente no instituto regional. Em alguns países, pelo instituto nacional.
    O prazo para usar a data do primeiro depósito é de { $priority } desde esse depósito.
    – Ou pelo PCT. Você deposita uma só vez, e depois entra na fase regional, em vez de país por país.
    No EPO, isso deve ser feito até { $ep } depois da data de prioridade.
    Na ARIPO, é até { $ap } depois da data de prioridade.
    No EAPO, é até { $ea } depois da data de prioridade.
    Na OAPI, é até { $oa } depois da data de prioridade.
    Em alguns países, um pedido PCT só pode levar a uma patente regional. É assim em todos os países da OAPI e em alguns outros. Nos demais você escolhe: nacional ou regional.
more-3 =
    As armadilhas:
    – Se o instituto recusa, você pode perder a região toda. Pergunte logo por recurso ou pedidos nacionais.
    – Validação perdida: a patente normalmente não vale nesse país.
    – Muitas vezes, outros podem atacá-la para todos os países de uma vez.
    No EPO, podem se opor até { $opposition } depois da concessão.
    – Contra quem copia, você age em cada país, pela lei e quase sempre nos tribunais dele.
    – A África não tem patente única. Mercados grandes podem não pertencer a nenhum instituto.
    – Para os países do Golfo, pergunte a cada instituto a via atual. As regras mudaram.
    Exemplo: uma fabricante de moinhos vende em vários países da ARIPO e em um outro. Deposita na ARIPO e diretamente no outro.
ask =
    patente na aripo como funciona
    aripo ou oapi qual vale pro meu país
    patente europeia um pedido pra europa toda
    o que é validação da patente europeia
    patente unitária ou feixe qual é melhor pra empresa pequena
    patente eurasiática quais países
    um pedido só pra vários países da áfrica
    moçambique e angola são da aripo?
    moro no brasil posso depositar no epo
    patente nos países do golfo
    patente da epo vale na suíça e na turquia
    sai mais barato patente regional do que país por país
