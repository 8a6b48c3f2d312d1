name = Manter em segredo
what = O que outros não sabem pode ficar em segredo, enquanto você realmente o proteger.
next-1 = Faça uma lista do que é secreto e de quem sabe.
next-2 = Tranque e limite o acesso. Marque os papéis como confidenciais.
next-3 = Faça empregados e parceiros assinarem um acordo de confidencialidade.
next-4 = Guarde provas do que você fez para proteger.
time = Funciona desde o primeiro dia e dura enquanto durar o segredo.
risk = Se vazar, está perdido. Outros podem descobrir por conta própria e usar.
