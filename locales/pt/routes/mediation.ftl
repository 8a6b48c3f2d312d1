name = Mediação
what = Uma pessoa neutra ajuda os dois lados a encontrar seu próprio acordo.
next-1 = Escreva o que você realmente precisa da outra parte.
next-2 = Proponha a mediação, ou use a cláusula do seu contrato.
next-3 = Escolham juntos um mediador que conheça seu ramo e seu idioma.
time = Costuma levar de semanas a poucos meses.
risk = Depende da concordância dos dois. Ninguém é obrigado a fechar um acordo.
