question = Quero exportar. Minha marca ou patente vale no exterior?
answer =
    Em geral, não. Um direito registrado só vale onde foi registrado: em um país, ou em um grupo de países.
    O direito autoral é diferente. Ele nasce sozinho na maioria dos países.
    Por isso, antes de enviar, escolha seus mercados e verifique lá:
    – meu nome está livre, e não significa algo ruim?
    – meu produto tocaria um direito de outra pessoa?
    – o que preciso registrar?
    Em muitos países, o nome fica com o primeiro a depositar. Seu importador, ou um estranho, pode chegar antes.
more-1 =
    Depois de um primeiro depósito, você pode depositar no exterior e manter a primeira data. É o direito de prioridade.
    Para uma marca, o prazo é de { $mark-priority } desde o primeiro depósito.
    Para um desenho industrial, o prazo é de { $design-priority } desde o primeiro depósito.
    Para uma invenção, o prazo é de { $patent-priority } desde o primeiro depósito.
    Depois disso, você ainda pode depositar uma marca, mas sem a data anterior. Para uma invenção ou um desenho, suas próprias vendas podem então contar contra você.
    Um só pedido internacional pode abranger muitos países, se o seu e os deles são membros do sistema.
more-2 =
    A armadilha habitual: o distribuidor no exterior registra sua marca “para ajudar”. Então ela é dele, e é difícil recuperá-la. Deposite no seu nome e diga isso no contrato.
    Veja também o país onde mandam fabricar. Uma marca de outra pessoa lá pode parar seus produtos na fronteira.
    Não tudo em todo lugar: comece por onde vende, onde fabrica e de onde vêm cópias.
    Pergunte à aduana de lá se pode registrar sua marca nela. Peça ajuda com os custos à sua agência de exportação ou ao instituto de PI.
ask =
    quero vender cachaça na alemanha minha marca do brasil vale lá
    vou pra feira em dubai mês que vem preciso proteger a marca
    exportar café pros eua registro de marca
    meu distribuidor registrou minha marca no país dele
    patente brasileira vale em portugal?
    preciso de marca na china se só fabrico lá
    vendo na amazon eua a partir do brasil que registro preciso
    proteção mundial da minha logo como
    mandamos pra países vizinhos tem que registrar de novo
    vamos exportar pra espanha, no que pensar antes
