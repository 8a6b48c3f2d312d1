question = Quanto demoram e quanto custam a mediação, a arbitragem ou a justiça?
answer =
    Ninguém pode prometer um tempo ou um preço. Em regra, do mais leve ao mais pesado:
    – Bons ofícios da OMPI: gratuitos, para pôr as partes a conversar.
    – Mediação: você paga o centro e o mediador, quase sempre divididos entre as partes. Muitas vezes termina em semanas ou poucos meses.
    – Decisão de experto: uma só questão, um só especialista.
    – Arbitragem acelerada: etapas curtas e, até certa soma, um valor fixo.
    – Arbitragem: mais papéis, mais horas, mais custo.
    – Justiça: depende do país. Com recursos, pode levar anos.
    Seu próprio advogado costuma ser a maior parte. Peça um orçamento escrito para cada caminho.
more-1 =
    O que as Regras da OMPI buscam, contado da defesa ou da formação do tribunal, o que vier por último:
    A arbitragem acelerada deve ser encerrada dentro de { $expedited-closing }.
    A arbitragem comum deve ser encerrada dentro de { $arbitration-closing }.
    A sentença arbitral vem depois. São metas, não promessas.
    Uma reclamação na OMPI sobre poucos nomes de domínio, com um só especialista no painel, custa { $udrp }.
    Um desconto: se uma parte é micro, pequena ou média empresa, a OMPI desconta { $sme } das próprias taxas na mediação e na arbitragem.
    O mediador e o árbitro não entram nesse desconto. Peça-o ao dar entrada e mostre que tem direito.
more-2 =
    O que encarece: uma soma alta em disputa, vários árbitros, viagens, traduções, muitas testemunhas e uma parte que atrasa.
    O que barateia: um único mediador ou árbitro, reuniões por vídeo, uma lista curta de questões, uma pasta comum de papéis.
    Combinem por escrito quem paga o quê. Na mediação, as partes quase sempre dividem. Na arbitragem, o árbitro geralmente pode mandar quem perde arcar com custos.
    A armadilha: comparar só as taxas. Conte também seus dias de trabalho e os clientes que pode perder.
    Exemplo: uma tecelã cobra uma pequena soma não paga de um revendedor no exterior. A arbitragem a engoliria. Ela propõe mediação por vídeo, com uma só reunião curta.
ask =
    quanto custa mediação da ompi pra empresa pequena
    quanto tempo demora arbitragem comparado com processo
    jeito mais barato de acabar briga por causa de logo
    desconto pra pequena empresa na mediação wipo
    quem paga o mediador
    mediação sai mais barato que advogado e justiça?
    processo aqui leva anos tem coisa mais rápida
    orçamento pra disputa de licença no exterior
    se eu ganhar a arbitragem recebo os custos de volta
