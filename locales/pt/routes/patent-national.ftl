name = Patente no seu próprio país
what = Uma patente permite impedir que outros fabriquem ou vendam sua invenção nesse país.
next-1 = Não conte a ninguém sobre a invenção antes do depósito.
next-2 = Peça a um consultor que escreva com você o relatório descritivo e as reivindicações.
next-3 = Deposite no instituto de PI do país e guarde o recibo com a data.
next-4 = Anote esta data: o prazo para depositar no exterior conta dela.
time = O tempo depende do instituto. Costuma ser questão de anos.
risk = O pedido é publicado, mesmo quando a patente não é concedida. Um texto fraco não pode ser consertado depois.
