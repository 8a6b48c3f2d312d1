question = ¿Cómo se protegen las nuevas variedades vegetales?
answer =
    En muchos países, con un derecho de obtentor. Es un derecho propio, aparte de la patente.
    Puede obtenerlo cuando la variedad es:
    – nueva: no se vendió demasiado tiempo antes de la solicitud
    – distinta: claramente diferente de las variedades conocidas
    – homogénea: las plantas son parecidas entre sí
    – estable: sigue igual cuando se multiplica
    También necesita un nombre adecuado.
    Entonces otros necesitan su consentimiento para producir o vender sus semillas, plántulas o esquejes. Vale solo en el país o la región que lo concedió, por un tiempo limitado.
more-1 =
    En los países obligados por el último texto del tratado de la UPOV, el derecho debe durar al menos { $term } desde la concesión.
    Para árboles y vides debe durar allí al menos { $tree-term }.
    Límites habituales:
    – cultivo privado que no es negocio
    – experimentos
    – mejoramiento: otros pueden usar su variedad para obtener una nueva
    – semilla guardada en la finca: muchos países permiten al agricultor guardar algo de semilla de su propia cosecha, con límites. Esto cambia mucho.
    Algunos países tienen su propio sistema, u otros derechos para los agricultores.
more-2 =
    Ejemplo: un vivero encuentra entre sus propias plantas una rosa de un color nuevo, la multiplica y la mantiene igual. Puede ser una variedad propia, porque se descubrió y se puso a punto.
    Las trampas:
    – Una planta que usted solo trajo de otra región no es su variedad. Las variedades locales antiguas no son de nadie de esta forma.
    – Vender demasiado pronto puede quitarle la posibilidad.
    – Usar plantas silvestres o extranjeras puede requerir un permiso o un acuerdo de reparto.
    El nombre de la variedad debe quedar libre para todos. Una marca para sus semillas es otra cosa, y debe ser otra palabra.
ask =
    como se protege una planta nueva
    que es el derecho de obtentor
    se puede patentar una planta
    puedo guardar semilla de una variedad protegida
    encontre una rosa de otro color en mi vivero
    cuanto dura el derecho de obtentor
    me venden semillas con derechos, las puedo reproducir
    las semillas criollas se pueden registrar
    que es la upov
    tengo una papa nueva que yo mismo cruce
    mi tio cruza orquideas y le salio una azul, la puede registrar?
