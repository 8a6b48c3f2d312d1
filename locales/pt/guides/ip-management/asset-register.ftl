question = O que nossa lista de PI deve conter, e como controlamos as datas?
answer =
    Basta uma tabela simples, com uma linha para cada coisa que vocês têm ou usam:
    – o que é: marca, patente, desenho, obra, segredo, domínio, licença;
    – quem fez e quando, e quem é o titular, com o papel que prova isso;
    – em que países, com o número e o instituto;
    – datas: primeira exibição, depósito, renovação, fim;
    – quem pode usar: licenças dadas e recebidas;
    – que produto precisa disso, e quanto doeria perder;
    – quem na empresa cuida disso.
    Nunca escrevam na lista o conteúdo de um segredo. Escrevam só onde está guardado e quem pode vê-lo.
more-1 =
    As datas são a parte mais valiosa, porque um direito não renovado acaba sem aviso.
    – Copie cada data do registro oficial, não da memória.
    – Ponha um alerta bem antes da data, e que uma segunda pessoa também o receba.
    – Não conte com um lembrete. Muitos institutos não mandam nenhum, e um lembrete que falta raramente serve de desculpa.
    – Não confie em cobrança de um estranho, por carta ou e-mail. Confira a data no registro, e pague só ao instituto ou ao seu próprio consultor.
    Uma data já passou? Pergunte ao instituto no mesmo dia.
    Pela Convenção de Paris, uma taxa de manutenção atrasada ainda pode ser paga durante pelo menos { $late }. Muitas vezes há uma sobretaxa.
more-2 =
    Revejam a lista em época fixa, por exemplo ao fechar as contas do ano. E também ao lançar, contratar ou entrar em um novo país.
    Sua empresa mudou de nome, endereço ou dono? Avisem os registros. Senão cartas se perdem, e um comprador acha uma lacuna.
    Um direito não rende mais o que custa? Decidam antes de a taxa vencer. Deixá-lo ir geralmente é definitivo.
    A armadilha: a marca está em nome de um fundador ou agente, ou o domínio em nome da agência.
    Exemplo: uma loja de temperos faz a lista e vê que o designer tem o domínio. Uma carta amigável o transfere a tempo.
ask =
    planilha pra controlar marcas e patentes com vencimento
    modelo de inventário de ativos de PI pequena empresa
    que colunas por na lista de marcas e licenças
    como não perder prazo de renovação
    como faço a lista das nossas marcas e prazos
    onde anoto fontes e licenças de foto compradas
    coloco a receita secreta na lista de pi?
    nossas marcas tão espalhadas em vários países como organizar
    domínio no nome da agência e marca no meu nome é bagunça?
    fazer lista de tudo que registramos
