name = Arbitragem acelerada
what = Uma forma mais curta de arbitragem, quase sempre com um único árbitro e custo menor.
next-1 = Procure uma cláusula no seu contrato.
next-2 = Sem ela, combine por escrito com a outra parte.
next-3 = Prepare todas as provas antes de começar: as etapas são curtas.
time = É feita para terminar em meses.
risk = Há pouco tempo para provas e quase não há recurso.
