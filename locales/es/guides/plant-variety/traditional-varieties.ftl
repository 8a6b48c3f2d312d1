question = ¿Puede alguien ser dueño de una variedad local antigua, y cómo puede protegerla una comunidad?
answer =
    Según las reglas de la UPOV, normalmente nadie puede obtener por ella un derecho de obtentor, porque ya se conoce. Sí es posible por algo mejorado a partir de ella.
    Lo que puede ayudar a una comunidad:
    – registros: fotos, descripciones y muestras con fecha, también en un banco de germoplasma
    – una indicación geográfica o marca colectiva para el nombre del producto
    – la ley de acceso: en muchos países, quien toma semillas para investigar debe pedir permiso y repartir el beneficio
    – en algunos países, un registro de variedades de agricultores, o una ley de conocimientos tradicionales
    Decidan juntos primero qué hacer público. Un secreto escrito en una lista pública ya no es secreto.
more-1 =
    ¿Alguien solicitó su variedad, u obtuvo un derecho por ella?
    – Actúe de inmediato. Muchas oficinas solo aceptan objeciones por poco tiempo.
    – Mire la solicitud: nombre, imágenes, características, solicitante.
    – Reúna pruebas de que se conocía o se vendía antes: fotos viejas, recibos de mercado, catálogos, recetas, entradas de bancos de germoplasma, testigos.
    – Pregunte a la oficina de variedades vegetales cómo objetar. Un derecho por una variedad que no era nueva o distinta se puede declarar nulo.
    – Pida ayuda a una organización de agricultores, al ministerio de agricultura o a un asesor.
    La UPOV tiene una base de datos de variedades, PLUTO, donde puede mirar.
more-2 =
    ¿Quiere mejorar plantas con semillas locales o silvestres?
    – Pregunte a la autoridad de ese país antes de recolectar. Puede pedir un permiso, el consentimiento de la comunidad y un contrato de reparto.
    – De muchos bancos de germoplasma se obtienen cultivos alimentarios con un contrato estándar.
    – Guarde esos papeles. Algunas oficinas preguntan el origen en la solicitud.
    – Una línea que usted selecciona puede ser suya, si es nueva, distinta, homogénea y estable. La variedad antigua sigue libre.
    ¿Quiere vender semillas antiguas? En muchos países, la ley limita la venta de semilla no inscrita, a veces con reglas más fáciles para variedades antiguas. Pregunte al ministerio de agricultura.
more-3 =
    Ejemplo: unas aldeas cultivan un arroz rojo que gusta en la ciudad. Escriben su historia, guardan muestras y fundan una asociación. Con la oficina eligen una indicación geográfica para el nombre. Una joven agricultora selecciona una línea que madura antes. Las aldeas acuerdan que puede solicitar solo esa línea, y que comparte los ingresos.
    Las trampas:
    – Una promesa sin papel cuando una empresa se lleva muestras.
    – Una marca para semillas igual al nombre de la variedad.
    – Esperar. Un extraño puede registrar el nombre como marca, aunque la planta no se pueda registrar.
ask =
    una empresa quiere registrar nuestra papa nativa
    pueden patentar nuestro maiz criollo
    como protegemos las semillas nativas de la comunidad
    se llevaron muestras de nuestras semillas
    variedad tradicional se puede registrar
    quien es dueño de las semillas criollas
    quiero vender semillas nativas, es legal
    registraron una variedad que nosotros sembramos desde siempre
    una empresa quiere registrar nuestro maiz criollo
    se llevaron nuestra quinua y la patentaron
    una empresa vende la papa de nuestros abuelos
