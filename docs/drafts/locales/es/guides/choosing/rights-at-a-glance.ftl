question = Todos los derechos en una página: ¿qué cubren, hay que registrarlos y cuánto duran?
answer =
    Qué cubren y cómo se obtienen:
    – Marca: nombre, logotipo u otro signo. Suele registrarse.
    – Diseño industrial: apariencia de un producto. Suele registrarse.
    – Patente: invención técnica. Se pide.
    – Modelo de utilidad: invención menor, en algunos países. Se pide.
    – Derecho de autor: textos, imágenes, música, código. Suele nacer solo.
    – Derechos conexos: actuaciones, grabaciones. Casi siempre igual.
    – Secreto comercial: lo que guarda en secreto. Sin registro.
    – Indicación geográfica: productos conocidos por su lugar. A menudo la registra un grupo.
    – Derecho de obtentor: nueva variedad vegetal. Se pide.
    Cada uno vale solo donde un país lo da. Elija antes de mostrar. Duración: página siguiente.
more-1 =
    Cuánto duran, más o menos. Los tratados mundiales piden a la mayoría de los países al menos esto. Algunos dan más:
    – Marca: { $mark } cada vez, renovable siempre.
    – Diseño: { $design } en total.
    – Patente: { $patent } desde la solicitud, si se pagan las tasas.
    – Derecho de autor, la mayoría de las obras: la vida del autor y { $after } más. Fotos y arte aplicado, a veces menos.
    – Actuaciones y grabaciones de sonido: { $performers }.
    Lo demás varía más:
    – Modelo de utilidad: suele durar menos que una patente.
    – Secreto comercial: mientras siga secreto.
    – Indicación geográfica: a menudo mientras haya vínculo con el lugar y control.
    – Derecho de obtentor: limitado, a menudo más en árboles y vides.
more-2 =
    Patente, anotado para su país: { $home-patent }.
    Modelo de utilidad, tiempo máximo anotado para su país: { $home-model }.
    Diseño, tiempo máximo anotado para su país: { $home-design }.
    Marca, anotado para su país: se renueva cada { $home-mark }.
    Derecho de autor, anotado para su país: normalmente { $home-copyright } tras la muerte del autor.
    Qué lo mantiene vivo:
    – Tasas: patentes, modelos de utilidad y variedades vegetales, a menudo cada año. Marcas y diseños, al renovar. Derecho de autor y secretos, ninguna.
    – Uso: en la mayoría de los países, una marca sin uso por años puede cancelarse.
    – Cuidado: llaves y promesas en secretos, controles en indicaciones geográficas.
    Copie cada fecha del registro en su calendario.
more-3 =
    Las trampas:
    – Un nombre de empresa o dirección web no es una marca registrada. Un nombre en uso puede tener cierta protección.
    – “Mi marca tiene copyright” o “patenté mi logo” mezcla derechos. Un nombre es asunto de marca.
    – Una invención o apariencia normalmente debe ser nueva al solicitar. Solicite primero y muestre después.
    – Ningún derecho registrado cubre el mundo entero.
    – El más largo no siempre es mejor. Pregunte qué copiarían otros.
    Ejemplo: una fabricante de escobas hace su lista. Nombre del mango: marca. Nuevo clip: patente o modelo de utilidad. Forma del cepillo: diseño. Fotos: derecho de autor. Proveedor de la fibra: secreto. Solicita clip y forma antes del día de mercado.
ask =
    todos los derechos en una tabla por favor
    comparar patente marca derecho de autor y diseño en una lista
    que derechos hay que registrar y cuales no
    cuantos años dura cada derecho
    resumen con años y tasas de cada proteccion
    cuadro de propiedad intelectual
    una hoja sobre todos los derechos para mis socios
    cual derecho dura mas
    cuales se renuevan y cuales se terminan
    doy una charla en la cooperativa y necesito los derechos en corto
    tipos de propiedad intelectual lista
    que cosa se protege sola sin trámite
