question = Que institutos cobram menos de pequenas empresas, e como peço a taxa menor?
answer =
    Muitos institutos de patentes, alguns também para marcas e desenhos. Cada um decide quem é pequeno: por pessoal, faturamento, bens ou renda. Alguns aceitam depositantes de qualquer país.
    Para pedir:
    – abra a página de taxas desse instituto e procure pequena entidade, microentidade, startup, pessoa física ou universidade;
    – confira a regra no dia em que paga. Ela também pode olhar seu grupo e suas licenças;
    – marque a opção ou mande a declaração com o pedido, ou no mais tardar ao pagar;
    – pague o valor menor, e guarde a prova.
    Olhe cada instituto onde deposita. O que um aceita não vale nada em outro.
more-1 =
    Alguns institutos, para patentes:
    Estados Unidos: { $us-small } a menos na maioria das taxas para uma pessoa física, uma entidade sem fins lucrativos, ou uma empresa com no máximo { $us-staff } pessoas em todas as empresas ligadas.
    Estados Unidos: { $us-micro } a menos para uma microentidade, com limites de renda e de pedidos anteriores.
    Instituto Europeu de Patentes: { $ep-cut } a menos nas taxas principais para pessoas físicas, microempresas, universidades e entidades sem fins lucrativos.
    Uma microempresa lá tem menos de { $ep-staff } empregados, e faturamento ou balanço pequeno.
    Cada depositante deve ter depositado menos de { $ep-files } pedidos europeus em { $ep-years }.
more-2 =
    Canadá: uma pequena entidade tem menos de { $ca-staff } empregados, ou é uma universidade.
    PCT: { $pct-cut } a menos na taxa de depósito internacional para pessoas físicas de países da lista e depositantes de países menos desenvolvidos.
    Já pagou a taxa inteira? Alguns institutos devolvem a diferença se você pede logo.
    Nos Estados Unidos, uma pequena entidade pode pedi-la dentro de { $us-refund } depois do pagamento.
    Depois disso, use a taxa menor no próximo pagamento.
more-3 =
    As armadilhas:
    – uma declaração errada. Em alguns países pode custar a patente ou uma multa, então pergunte antes;
    – uma licença ou promessa a uma grande empresa. Pode acabar com a condição;
    – vários depositantes. Muitas vezes cada um deve ter direito;
    – crescimento. Em alguns institutos é preciso conferir antes de cada pagamento, em outros decide o dia do depósito.
    O corte é nas taxas do instituto. Agente, tradução e envio custam o mesmo.
    Exemplo: um casal constrói um guincho e deposita em nome próprio. Uma grande empresa pede uma opção antes do depósito. Eles perguntam antes ao agente o que isso faz com as taxas.
ask =
    small entity no instituto americano o que é
    inventor estrangeiro pode ser micro entity
    desconto do epo pra microempresa
    quantos empregados posso ter pra pagar menos
    startup paga metade na marca?
    paguei taxa cheia dá pra pegar a reduzida depois
    licenciamos pra empresa grande perdemos o desconto?
    declaração de pequena entidade canadá como
    spin off de universidade taxa menor de patente
