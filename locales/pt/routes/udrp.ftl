name = Reclamação sobre nome de domínio
what = Um procedimento rápido pode passar ao titular da marca um nome de domínio tomado de má-fé.
next-1 = Reúna provas da sua marca e da má-fé.
next-2 = Verifique que regras valem para a terminação do nome.
next-3 = Apresente a reclamação em um centro reconhecido.
time = Costuma levar poucos meses.
risk = Você recebe o nome, mas não dinheiro. Um juiz ainda pode decidir de outra forma.
