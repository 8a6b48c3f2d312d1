question = Que taxas do PCT eu pago, quando, e se pago com atraso?
answer =
    Você as paga ao instituto onde deposita:
    – uma taxa de transmissão, para esse instituto
    – a taxa de depósito internacional, para a OMPI
    – uma taxa de busca, para o instituto que faz a busca
    O prazo para pagar é de { $pay } depois que o instituto recebeu seu pedido.
    A taxa de depósito internacional é de { $fee } para um pedido curto. Páginas a mais custam mais, e depositar on-line custa menos.
    As outras taxas variam de instituto para instituto. Veja as tabelas da OMPI no dia em que paga, porque os valores na sua moeda mudam.
more-1 =
    Como pagar menos:
    – Deposite on-line, com os formulários do instituto ou o ePCT.
    – Mantenha o texto completo, mas sem palavras vazias. Cada página a mais custa.
    – Compare os institutos de busca que pode escolher. As taxas variam muito, e algumas são menores para depositantes de certos países.
    – Alguns pagam menos à OMPI: pessoas físicas de países da lista dela, e pessoas físicas e empresas de países menos desenvolvidos.
    Para eles, a taxa de depósito internacional cai { $reduction }.
    Todos os depositantes devem ter direito. Pergunte antes do depósito, e ponha no requerimento o que o instituto exige.
    – Pergunte por subsídios ao seu instituto e país.
more-2 =
    Pagou tarde, ou de menos? O instituto manda um convite com uma última data. Pague já.
    Ele pode acrescentar uma sobretaxa de { $surcharge } do que falta, dentro de certos limites.
    Se ainda assim não paga, o pedido conta como retirado. Veja se o dinheiro chegou inteiro, com os custos bancários por sua conta.
    Custos posteriores:
    – outra busca ou um exame, só se você quiser
    – a fase nacional, país por país
    Ela normalmente vem { $entry } depois da data de prioridade. É a maior parte, por isso poupe para ela.
more-3 =
    A armadilha: cobranças. Depois da publicação, empresas privadas mandam cartas que parecem oficiais. As taxas acima vão ao instituto onde você depositou. Cartas sobre outros “registros” não exigem pagamento.
    Reembolsos só são possíveis em alguns casos e cedo, por exemplo se você retira o pedido antes de a busca começar. Pergunte ao instituto.
    Exemplo: um estudante e o tio depositam juntos. O estudante sozinho pagaria menos, mas o tio vive em um país fora da lista. Então pagam a taxa inteira. Acham um instituto de busca mais barato e depositam on-line.
ask =
    taxa de depósito, de busca e de transmissão do pct o que são
    quanto custa um pct no total
    quando tenho que pagar as taxas do pct
    paguei as taxas do pct atrasado
    autoridade de busca mais barata pct
    pct online é mais barato?
    reembolso de taxa do pct dá
    chegou menos dinheiro do que devia no pct
    posso pagar a taxa internacional depois
