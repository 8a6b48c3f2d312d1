name = Pedido internacional de patente (PCT)
what = Um único pedido internacional guarda seu lugar em muitos países enquanto você decide.
next-1 = Deposite no seu instituto ou na OMPI, dentro do prazo de prioridade do primeiro depósito.
next-2 = Leia o relatório de busca: ele mostra quais são suas chances.
next-3 = Decida em que países vai continuar.
next-4 = Entre em cada país antes do dia seguro dele, com traduções e taxas locais.
time = A parte internacional demora. Depois, cada país acrescenta o seu tempo.
risk = Não dá uma patente mundial. Se você perder a última data de um país, lá está perdido.
