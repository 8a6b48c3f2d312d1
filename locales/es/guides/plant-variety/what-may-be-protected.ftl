question = ¿Qué plantas puedo proteger, y qué significan nueva, distinta, homogénea y estable?
answer =
    Puede proteger una variedad: un grupo de plantas con características claras que se mantienen al multiplicarlo. Usted la obtuvo, o la descubrió y la puso a punto.
    Según el último texto del tratado de la UPOV debe ser:
    – nueva: no se vendió demasiado tiempo antes de la solicitud
    – distinta: claramente diferente de toda variedad ya conocida en cualquier lugar
    – homogénea: las plantas son parecidas en las características que importan
    – estable: igual después de multiplicarla una y otra vez
    – con nombre: un nombre adecuado, la denominación
    No tiene que saber mejor ni rendir más. Pregunte primero si su país protege este tipo de planta.
more-1 =
    Nueva se refiere a las ventas, no a ser desconocida. Lo que cuenta es vender a otros semillas, plantas o cosecha, con su consentimiento, para explotar la variedad.
    En los países obligados por el último texto del tratado de la UPOV:
    – Vendida en el país donde solicita: como máximo { $home-sale } antes de la solicitud.
    – Vendida en otros países: como máximo { $abroad-sale } antes.
    – Árboles y vides vendidos en otros países: como máximo { $abroad-tree-sale } antes.
    – Dentro de una unión como la Unión Europea, una venta en otro miembro puede contar como venta en su país.
    Anote la primera venta en cada país. Lo que un ladrón vendió contra su voluntad normalmente no cuenta. Otros países pueden tener otras reglas.
more-2 =
    La oficina prueba si es distinta, homogénea y estable, casi siempre cultivando sus plantas junto a otras conocidas. Esto se llama examen DHE.
    El nombre de la variedad:
    – Debe distinguirla de otras de la misma especie o de una cercana.
    – No debe engañar sobre características, valor u obtentor.
    – Un nombre hecho solo de cifras se permite únicamente donde es costumbre.
    – Debe usar el mismo nombre en todos los países.
    – Todos los que venden la variedad deben usarlo, incluso cuando el derecho terminó.
    Mantenga entonces aparte su marca. Puede denegarse un nombre que usted también tiene como marca.
more-3 =
    Lo que no se puede proteger así: una planta suelta sin línea, un gen, una forma de mejoramiento, o una planta que solo encontró y no puso a punto. Una rama mutante que usted multiplica y mantiene estable puede ser una variedad.
    Algunos países protegen todas las plantas, otros solo las de una lista. También cambia si cuentan los hongos o las algas.
    Ejemplo: un agricultor encuentra una rama de mandarina que madura tarde. La injerta, la observa varias temporadas y guarda notas y fotos. Sigue igual. Entonces presenta la solicitud, antes de vender arbolitos.
    La trampa: una variedad que un vecino cultiva hace años es conocida, aunque nadie la registrara.
ask =
    que plantas se pueden proteger
    que significa distinta homogenea y estable
    encontre una rama diferente en mi naranjo, la puedo registrar
    mi variedad ya la venden otros, es nueva?
    que nombre le pongo a mi variedad
    que es el examen dhe
    se puede registrar un hongo
    puedo usar el nombre de la variedad como marca
    mi rosa salio de un injerto, se puede registrar?
    encontré un mango sin hilos en mi finca
