name = Marca en su propio país
what = Una marca registrada le permite impedir que otros usen el mismo nombre o logotipo, o uno parecido.
next-1 = Busque en el registro nombres parecidos.
next-2 = Haga una lista de los productos y servicios que vende ahora y pronto.
next-3 = Presente la solicitud en su oficina de propiedad intelectual.
next-4 = Vigile el registro, y use la marca tal como la registró.
time = La duración depende de la oficina y de las objeciones.
risk = Vale solo en ese país. Una marca que no se usa se puede cancelar.
