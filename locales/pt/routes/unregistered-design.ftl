name = Proteção por mostrar o desenho
what = Alguns mercados protegem uma aparência nova por pouco tempo, sem registro.
next-1 = Guarde prova de quando e onde você a mostrou pela primeira vez.
next-2 = Reúna provas das cópias.
next-3 = Peça a um consultor que escreva a quem copiou.
time = Começa quando se mostra pela primeira vez e acaba logo.
risk = Só impede cópias. Você precisa provar que copiaram.
