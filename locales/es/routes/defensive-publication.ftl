name = Publicar para que nadie pueda patentarlo
what = Una descripción pública y con fecha deja libre la idea: después nadie puede patentarla.
next-1 = Asegúrese de que usted no quiere una patente.
next-2 = Descríbala por completo, con dibujos, en un lugar donde busquen los examinadores.
next-3 = Guarde prueba de la fecha.
time = Funciona desde el día de la publicación.
risk = No se puede deshacer. Después usted tampoco puede patentarla.
