name = Arbitraje acelerado
what = Una forma más corta de arbitraje, casi siempre con un solo árbitro y a menor costo.
next-1 = Busque una cláusula en su contrato.
next-2 = Si no la hay, acuérdelo por escrito con la otra parte.
next-3 = Prepare todas sus pruebas antes de empezar: los pasos son cortos.
time = Está pensado para terminar en unos meses.
risk = Hay poco tiempo para las pruebas, y casi no hay recursos contra la decisión.
