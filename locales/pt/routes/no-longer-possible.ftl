name = Provavelmente não é mais possível
what = O que todos podem saber não é novo nem secreto, e não conhecemos nenhum lugar dos que você citou que ainda perdoe isto.
next-1 = Peça a um consultor que verifique: há raras exceções.
next-2 = Proteja o que ainda é secreto, como melhorias ou a forma de fazer.
next-3 = Use outros caminhos: um nome forte, uma aparência registrada, bons contratos.
time = Você pode agir nos outros caminhos desde já.
risk = Um depósito agora provavelmente fracassaria e custaria dinheiro.
