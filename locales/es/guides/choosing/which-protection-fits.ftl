question = ¿Qué tipo de protección le sirve a mi negocio?
answer =
    Depende de lo que quiera proteger:
    – cómo funciona algo, una solución técnica: una patente o, en algunos países, un modelo de utilidad
    – un nombre, un logotipo u otro signo para lo que vende: una marca
    – la apariencia de un producto: un diseño industrial
    – textos, fotos, música, dibujos y código de software: derecho de autor
    – una receta, un método o una lista de clientes que mantiene en secreto: un secreto comercial
    – una nueva variedad vegetal: un derecho de obtentor
    – un producto conocido por su lugar de origen: una indicación geográfica
    No muestre en público un producto nuevo antes de saber qué derecho necesita.
more-1 =
    Algunos derechos llegan solos, otros necesitan una solicitud.
    El derecho de autor nace cuando usted crea la obra. En casi todos los países no hace falta registrarla.
    Un secreto comercial no se registra, pero usted debe mantenerlo de verdad en secreto.
    Las patentes, los modelos de utilidad y las variedades vegetales siempre necesitan una solicitud. Las marcas y los diseños también, normalmente.
    Una solicitud vale solo para el país o la región donde se presenta.
    La trampa: el nombre de una empresa en el registro de comercio normalmente no es una marca.
more-2 =
    Ejemplo: usted hace jabón en un pequeño taller.
    La receta puede seguir como secreto comercial. El nombre de la caja puede ser una marca.
    La forma de la botella puede ser un diseño. El dibujo de la etiqueta tiene derecho de autor.
    Una nueva máquina que prensa el jabón puede ser materia de una patente.
    Pregúntese primero: ¿por qué vienen los clientes? ¿Qué le dolería más que le copiaran? ¿Dónde vende?
    Empiece por lo que después no se puede arreglar. Una invención o un diseño se pueden perder por mostrarlos demasiado pronto.
ask =
    que proteccion necesito para mi negocio
    que debo registrar primero
    patente, marca o derecho de autor, cual me sirve
    tengo un producto nuevo, por donde empiezo
    diferencia entre marca y patente
    quiero proteger mi emprendimiento
    que es lo que se puede registrar de mi empresa
    hago comida artesanal y la vendo, que protejo
    vendo salsas en la feria con mi etiqueta y mi frasco, qué protejo primero
    patente, marca o derecho de autor para mi app de reparto
    monte un emprendimiento y no se que registrar
    que papeles saco para que no me copien lo mio
    tengo un negocito de velas, que me conviene registrar
    no se si lo mio es patente, marca o que cosa
    quiero blindar mi producto, por donde arranco
    mi maquina tiene nombre y color propio, que tramites hago
    mi emprendimiento de jabones naturales que registra primero
    voy a sacar cosméticos caseros por dónde empiezo
    hago velas aromáticas, qué debo proteger
