question = ¿Está protegido mi diseño si no lo registré?
answer =
    En algunos lugares sí, pero la protección es más débil y normalmente más corta. En muchos países no existe ese derecho.
    La Unión Europea protege un diseño nuevo sin registro, desde que se muestra allí al público por primera vez.
    Esto dura { $term } desde que se mostró por primera vez.
    Solo vale contra la copia. Quien creó por su cuenta la misma apariencia puede usarla.
    En otros lugares puede ayudar el derecho de autor o las reglas de competencia desleal. El criterio cambia de un país a otro.
    Si la apariencia importa para sus ventas, el registro es el camino más seguro.
more-1 =
    Sin registro, usted debe probarlo todo. Guarde:
    – Bocetos, archivos y muestras con fecha, con el nombre del diseñador.
    – Prueba de cuándo se mostró por primera vez: catálogo, publicación con fecha, credencial de feria, primeras facturas.
    – Un contrato que le dé los derechos, si el diseño lo hizo un independiente.
    – Una copia del otro producto, comprada con recibo.
    Ejemplo: una pequeña marca de moda envía a las tiendas un catálogo con fecha. Más tarde ese catálogo muestra quién fue primero.
more-2 =
    La trampa es el lugar donde se muestra por primera vez.
    El derecho de la Unión Europea pide que se muestre de un modo que cuente allí. Mostrarlo primero en otro lugar tal vez no baste.
    El Reino Unido tiene sus propios derechos, aparte de los de la Unión Europea.
    Mostrarlo primero en un lugar puede dejarlo sin el derecho gratuito en el otro.
    Si lanza en ambos, pregunte a un asesor antes del lanzamiento.
more-3 =
    Un buen plan para productos de poca vida:
    – Muestre primero en el lugar correcto y guarde la prueba.
    – Vea qué modelos se venden.
    – Registre a tiempo los ganadores, mientras corre un período de gracia donde lo necesite.
    No espere a que termine el derecho gratuito. Para entonces suele ser tarde para registrar.
    No diga a quien copia que su diseño está registrado si no lo está. Puede ser ilegal.
ask =
    no registre mi diseño, tengo alguna proteccion
    diseño no registrado en europa
    me copiaron un diseño que no registre
    cuanto dura el diseño no registrado
    mis vestidos estan protegidos sin registro
    puedo reclamar por un diseño sin registrar
    mostre mi diseño en londres, vale en europa
    moda rapida como protejo mis diseños
    no registre mi diseño y lo copiaron
    un taller hace mis roperos igualitos y yo no registre nada
    no registré nada y otra alfarera hace mi florero
    una fábrica repite los dibujos de mis ollas
