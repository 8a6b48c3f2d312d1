name = Desenho industrial regional
what = Um único registro em um instituto regional protege a aparência em todos os seus Estados.
next-1 = Verifique quais dos seus mercados o instituto abrange.
next-2 = Faça imagens claras de todos os lados.
next-3 = Deposite no instituto regional.
time = Costuma ser rápido. Depende do instituto.
risk = Muitas vezes é registrado sem exame, por isso pode cair quando é atacado.
