name = Registrar o desenho industrial
what = Um desenho industrial registrado protege a aparência do seu produto, não como ele funciona.
next-1 = Não mostre antes do depósito.
next-2 = Faça imagens claras de todos os lados.
next-3 = Deposite no instituto de PI e anote a data para os depósitos no exterior.
time = Costuma ser rápido. Depende do instituto.
risk = Se foi mostrado antes, talvez não conte mais como novo.
