name = Primeiro fazer uma busca
what = Uma busca mostra se a mesma ideia, nome ou aparência já existe.
next-1 = Escreva em poucas palavras o que é novo. Guarde os detalhes para você.
next-2 = Busque nas bases de dados gratuitas do seu instituto e da OMPI.
next-3 = Peça ao seu instituto de PI ou a um serviço de apoio que leia o resultado com você.
time = Uma primeira busca é rápida. Uma busca profissional depende do país e da área.
risk = Uma busca nunca encontra tudo. Os depósitos recentes ainda estão ocultos.
