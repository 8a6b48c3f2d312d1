question = O que é o Capítulo II do PCT, e um pedido de exame vale o dinheiro?
answer =
    É um passo extra. Você pede a um instituto que examine seu pedido PCT mais uma vez. O formulário se chama pedido de exame preliminar (“demand”), e você paga por ele.
    O examinador lê seus argumentos e reivindicações mudadas e escreve um novo relatório. Ele também não obriga nenhum país.
    Pode valer a pena se a primeira opinião foi ruim, sua resposta é boa, e vários países vão ler o novo relatório. Se a primeira opinião foi boa, ou planeja poucos países, talvez não precise.
    O prazo é de { $demand } desde a data de prioridade, ou de { $after-report } depois do envio do relatório de busca e da opinião, o que acabar por último.
more-1 =
    Como fazer:
    – Pergunte que institutos podem examinar seu pedido. Depende de onde depositou.
    – Mande o formulário a esse instituto, com as reivindicações mudadas e uma carta que responda à primeira opinião.
    – Aqui você também pode mudar o relatório descritivo e os desenhos. Nada novo pode ser acrescentado.
    – Pague a taxa do instituto de exame, e uma taxa de processamento para a OMPI. Faça logo: se não são pagas, o pedido de exame conta como não feito.
    A taxa de processamento é de { $handling }.
    Para alguns depositantes, a taxa de processamento cai { $reduction }.
    O relatório normalmente vem no prazo de { $report } desde a data de prioridade. Responda depressa ao examinador, porque o tempo é curto.
more-2 =
    As armadilhas:
    – Raramente dá mais tempo. Em quase todos os países, a data da fase nacional continua a mesma.
    O limite normal é de { $entry } desde a data de prioridade.
    – Um pedido de exame atrasado conta como não feito.
    – O relatório pode chegar perto desse limite. Prepare seus países nesse meio-tempo.
    – Alguns institutos olham tudo de novo, diga o relatório o que disser.
    Compare o preço com uma resposta ao examinador do primeiro país.
    Exemplo: uma fabricante de válvulas recebe uma primeira opinião ruim. Limita a reivindicação, explica a diferença e recebe um bom relatório. Seu licenciado aceita agora pagar os países.
ask =
    formulário demand do pct eu preciso?
    exame preliminar internacional vale o dinheiro
    capítulo 2 do pct explicado pra empresa pequena
    minha opinião escrita é ruim dá pra argumentar antes da fase nacional
    capítulo ii dá mais tempo pra fase nacional?
    quanto é a taxa da ipea
    último dia pra pedir o exame preliminar
    mudanças do artigo 34 na descrição e desenhos
