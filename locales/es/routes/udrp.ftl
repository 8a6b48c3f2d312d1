name = Demanda por un nombre de dominio
what = Un procedimiento rápido puede pasar al titular de la marca un nombre de dominio que se tomó de mala fe.
next-1 = Reúna pruebas de su marca y de la mala fe.
next-2 = Compruebe qué reglas valen para la terminación del nombre.
next-3 = Presente la demanda en un centro reconocido.
time = Suele durar unos meses.
risk = Usted obtiene el nombre, pero no dinero. Un tribunal todavía puede decidir otra cosa.
