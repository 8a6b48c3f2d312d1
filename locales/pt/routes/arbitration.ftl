name = Arbitragem
what = Um tribunal privado decide sua controvérsia, com um resultado final para os dois lados.
next-1 = Procure uma cláusula de arbitragem no seu contrato.
next-2 = Sem ela, combine por escrito com a outra parte.
next-3 = Pergunte a um consultor antes de começar: o resultado é final.
time = Costuma demorar mais do que a mediação e menos do que vários tribunais.
risk = Quase não há recurso.
