question = O que dizem o relatório de busca do PCT e a opinião escrita, e o que faço?
answer =
    São um primeiro teste da sua invenção por um instituto de patentes. Não obrigam ninguém, mas mostram suas chances.
    – O relatório de busca lista documentos anteriores. Uma letra mostra como contam. X: prejudica sozinho. Y: prejudica junto com outro documento. A: só contexto.
    – A opinião escrita diz, reivindicação por reivindicação, se a invenção parece nova e inventiva, e por quê.
    Leia os dois antes de gastar mais. Se são ruins, pode mudar as reivindicações, argumentar depois, ou parar.
    O prazo do relatório é de { $report } desde a data de prioridade, ou de { $copy } depois que a autoridade de busca recebeu sua cópia, o que vier por último.
more-1 =
    Quando chega:
    – Anote o dia em que foi enviado. Outras datas correm desse dia.
    – Leia cada documento X ao lado da sua reivindicação. Mostra mesmo todas as partes?
    – Veja que reivindicações foram bem avaliadas. Muitas vezes uma mais estreita está bem.
    – Pergunte ao agente: essa mais estreita ainda pararia um concorrente?
    – Depois escolha: seguir, mudar as reivindicações, pedir um exame a mais, ou retirar. Para manter a invenção em segredo, retire antes da publicação.
    Exemplo: o relatório é ruim para “um ventilador com pá curva”, mas bom para a ponta especial da pá. O fabricante fica com a ponta, porque é isso que os compradores pagam.
more-2 =
    Você pode mudar as reivindicações uma vez, na OMPI, depois do relatório de busca.
    O limite é de { $amend } desde o dia em que o relatório foi enviado, ou de { $amend-alt } desde a data de prioridade, o que acabar por último.
    Não pode acrescentar nada que não estava no pedido no primeiro dia. As reivindicações mudadas são publicadas.
    Esse passo não é obrigatório. Também pode mudá-las depois, em cada país.
    Você pode mandar à OMPI seus comentários sobre a opinião escrita.
    O prazo para mandá-los é de { $comments } desde a data de prioridade, para que os institutos dos países os recebam.
more-3 =
    As armadilhas:
    – Um relatório limpo não é uma concessão. Os países podem buscar de novo e achar mais.
    – Não diz nada sobre sua liberdade de vender.
    – O instituto pode dizer que você tem várias invenções e pedir mais dinheiro. Se não paga no curto prazo dado, só uma parte é buscada.
    – Relatório e opinião se tornam públicos com o pedido.
    Outra busca por outro instituto pode achar documentos em outros idiomas.
    Você pode pedi-la até { $supplementary } depois da data de prioridade.
    Ela custa uma taxa; pergunte ao agente se vale a pena.
ask =
    documento categoria x no meu relatório pct é ruim?
    opinião escrita diz novidade não e atividade inventiva não
    o que fazer depois do isr
    mudar reivindicações pelo artigo 19 vale a pena
    relatório do pct é bom então a patente sai?
    autoridade de busca diz mais de uma invenção pagar extra
    devo responder a opinião escrita
    busca achou documento chinês parecido com o meu
    relatório ruim paro a patente?
    o relatório cita três documentos velhos contra meu invento
