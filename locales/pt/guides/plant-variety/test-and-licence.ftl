question = Como deixo outros testarem, cultivarem ou venderem minha variedade sem perdê-la?
answer =
    Com um contrato escrito, assinado antes que a primeira semente, planta ou estaca saia das suas mãos.
    – Para testes: o material continua seu. Não é vendido, multiplicado nem repassado. O que sobra volta ou é destruído.
    – Para cultivar e vender, uma licença: quem pode multiplicar, quanto, onde, por quanto tempo, e o que se paga por planta, quilo ou hectare.
    Peça o direito antes de entregar para negócio. Uma venda com seu consentimento faz correr um prazo que pode acabar com sua chance.
    Um contrato só obriga quem o assina. O direito do melhorista funciona também contra estranhos.
more-1 =
    Um contrato de teste diz:
    – que material, quantas peças, que campo
    – só para teste, e nenhuma venda da colheita sem seu acordo. As leis variam sobre se essa venda conta contra você.
    – o que se mede, quem recebe os dados, e o que fica secreto
    – o que acontece com mutantes e plantas melhores que o testador acha
    – visitas suas, etiquetas nas fileiras, e a data final
    Tenha uma lista de todos que têm material. Alguns países protegem você em parte desde o pedido, outros só desde a concessão. Pergunte ao instituto.
more-2 =
    Uma licença diz:
    – se é exclusiva, e para que países
    – se o produtor pode vender mudas, ou só a colheita
    – relatórios, direito de contar e de ver as contas
    – uso do nome da variedade, que é um dever, e da sua marca, que é à parte
    – quem denuncia produtores ilegais e quem paga a justiça
    – o que acontece com plantas e estoque no fim
    Em alguns países, uma licença deve ser averbada para valer contra outros.
    Cuidado com preços fixos, proibição de melhoramento próprio e pagamentos depois do fim do direito. A lei de concorrência pode proibi-los.
more-3 =
    Exemplo: uma melhorista dá plantas de teste de uma nova rosa a alguns viveiros, com um aperto de mão. Um ano depois, há estacas em todo mercado. Ela não pode provar quem vendeu primeiro, e um instituto pergunta se foi com seu consentimento.
    Com a próxima rosa, numera as plantas, faz assinar contratos de teste e faz o pedido antes.
    Um produtor achou um mutante na sua variedade? A lei sobre de quem é varia. Por isso escreva antes.
    Peça contratos modelo a uma associação de sementes, e a um consultor que os adapte ao seu país.
ask =
    contrato pra produtores que testam minha variedade
    viveiro quer multiplicar minha rosa que licença
    dar amostra de semente pra agricultor testar
    royalties por muda da minha maçã
    contrato de multiplicação de sementes o que tem que ter
    produtor achou mutante da minha planta de quem é
    produtor exclusivo do meu morango num país
    viveiro vendeu minhas plantas de teste
