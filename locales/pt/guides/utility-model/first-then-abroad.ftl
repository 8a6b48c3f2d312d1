question = Posso depositar primeiro um modelo de utilidade, e depois uma patente ou outros países?
answer =
    Muitas vezes sim. Um modelo de utilidade no seu país pode ser um primeiro passo rápido. Só vale lá, mas a data de depósito pode ajudar em outros lugares.
    No prazo de { $priority } desde esse primeiro depósito, você pode depositar em outros países da Convenção de Paris e manter a data.
    Lá, um modelo de utilidade pode ser a base de um pedido de patente, e um pedido de patente a de um modelo de utilidade.
    Muitos países não têm modelos de utilidade. Para esses, precisa de uma patente ou outro direito.
    Alguns países deixam manter os dois para a mesma invenção, outros não. Pergunte ao instituto antes do depósito, porque a ordem pode importar.
more-1 =
    Um plano que muitas vezes funciona:
    – Deposite antes de mostrar o produto.
    – Escreva o texto tão completo como para uma patente. Depósitos posteriores só mantêm a data antiga para o que está no primeiro.
    – No tempo de prioridade, busque, teste o mercado e escolha países.
    – Antes do fim, decida para cada país: modelo de utilidade, patente ou nada.
    – Pelo PCT, pode pedir depois um modelo de utilidade em países que o têm. Diz isso quando entra nesse país.
    – Alguns países deixam mudar um direito no outro, ou tirar um modelo de utilidade de um pedido de patente pendente. Cada um tem seu último dia.
more-2 =
    As armadilhas:
    – O relógio começa com o primeiríssimo depósito da invenção, de um ou outro tipo.
    – Alguns países querem o primeiro depósito no país, ou uma permissão, antes de ir ao exterior.
    – Um modelo de utilidade pode ser publicado logo depois do registro. Acabada a prioridade, sua própria publicação pode impedir a patente posterior.
    – Se baseia um desenho industrial em um modelo de utilidade, conta o tempo mais curto dos desenhos.
    Ele é de { $design-priority } desde o primeiro depósito.
    Exemplo: uma fabricante de carrinhos de mão deposita um modelo de utilidade na primavera. No outono vem um comprador de fora. O país dele não os tem; ela deposita lá uma patente, a tempo, com a primeira data.
ask =
    modelo de utilidade agora e patente depois dá?
    usar meu MU como prioridade em outros países
    converter modelo de utilidade em patente
    meu modelo de utilidade vale em outros países
    depositar patente e MU no mesmo dia
    modelo de utilidade pelo pct
    registro rápido no meu país e depois exportar
    tirar MU de um pedido de patente pendente
