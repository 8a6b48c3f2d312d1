name = Arbitraje
what = Un tribunal privado decide su controversia con un resultado definitivo para ambas partes.
next-1 = Busque en su contrato una cláusula de arbitraje.
next-2 = Si no la hay, acuérdelo por escrito con la otra parte.
next-3 = Pregunte a un asesor antes de empezar: el resultado es definitivo.
time = Suele durar más que la mediación y menos que varios juicios.
risk = Casi no hay recursos contra la decisión.
