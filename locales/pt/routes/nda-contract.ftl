name = Primeiro um acordo escrito
what = Um acordo escrito diz quem é o dono, quem pode usar e quem deve guardar sigilo.
next-1 = Fale só em termos gerais até o acordo ser assinado.
next-2 = Escreva o que é de quem, também os resultados que vierem depois.
next-3 = Peça a um consultor que confira o acordo segundo a lei aplicável.
time = Pode ficar pronto em dias.
risk = Um acordo só obriga quem o assinou.
