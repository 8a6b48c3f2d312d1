name = Decisão de experto
what = Um especialista responde à questão técnica sobre a qual vocês discordam.
next-1 = Escrevam a questão juntos.
next-2 = Combinem quem é o especialista e se a resposta obriga vocês.
next-3 = Deem ao especialista os mesmos papéis dos dois lados.
time = Costuma levar semanas.
risk = Só responde a essa questão. As duas partes precisam concordar.
