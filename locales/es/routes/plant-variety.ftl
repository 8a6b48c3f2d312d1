name = Derecho de obtentor
what = El derecho de obtentor protege una nueva variedad vegetal que es distinta, homogénea y estable.
next-1 = No venda ni regale plantas o semillas antes de conocer las reglas.
next-2 = Dé a la variedad un nombre que se pueda registrar.
next-3 = Presente la solicitud en la oficina de variedades vegetales del país.
time = Las pruebas de cultivo duran varias temporadas.
risk = Las ventas anteriores a la solicitud pueden acabar con el derecho.
