question = Cultivamos o hacemos alimentos. ¿Qué protección va primero?
answer =
    Para la mayoría de los negocios de alimentos, primero el nombre de la etiqueta y luego la receta guardada en secreto:
    – nombre y logotipo: marca, antes de imprimir;
    – receta y modo de hacer: secreto comercial;
    – un producto conocido por su región: indicación geográfica o marca colectiva, con sus vecinos;
    – una nueva variedad vegetal: derecho de obtentor;
    – una máquina o un proceso nuevos: patente o modelo de utilidad, antes de mostrarlos;
    – la forma de una botella o un envase: diseño, también antes de mostrarla;
    – textos, fotos y dibujos: derecho de autor.
    Una lista de ingredientes por sí sola rara vez tiene derecho de autor.
more-1 =
    La trampa típica: un nombre que solo dice lo que es, como “Miel Fresca”, o el nombre de un lugar. Son difíciles de registrar, y un nombre de lugar puede ser de un grupo de productores.
    Otras trampas:
    – La etiqueta muchas veces debe nombrar los ingredientes. Guarde en secreto las cantidades, temperaturas y tiempos.
    – El distribuidor o exportador registra el nombre de usted en otro país.
    – Un envasador, un cocinero o una visita con cámara conoce el secreto sin haber prometido guardarlo.
    – Una variedad nueva se vende demasiado tiempo antes de solicitarla.
    En países obligados por el último texto de la UPOV, solicítela en un plazo de { $home-sale } desde la primera venta en ese país.
more-2 =
    Primeros pasos:
    – Elija un nombre que no describa el alimento. Búsquelo y solicítelo donde vende.
    – Escriba qué es secreto, guárdelo bajo llave, y haga firmar al personal y a los envasadores.
    – Pregunte en su oficina de PI o en el ministerio de agricultura si el nombre de su región ya está protegido.
    Después de la primera solicitud de marca tiene { $mark-priority } para presentarla en otros países con la misma fecha.
    Las reglas sobre etiquetas de alimentos y salud son otro asunto. Pregunte a la autoridad de alimentos.
    Ejemplo: una familia hace salsa de chile. Solicita el nombre, y los tiempos de tostado quedan en la familia. El nombre del chile del valle es del grupo de productores.
ask =
    negocio de comida que protejo primero
    hago mermelada en casa y la vendo en el mercado que necesito
    cooperativa de cafe por donde empezamos con la marca
    vendo salsas y encurtidos que derechos me sirven
    hay proteccion para un queso que solo hacemos en mi pueblo
    nueva variedad de palta y un nombre que va primero
    jugos receta etiqueta y botella que proteccion lleva cada cosa
    restaurante con mezcla de especias propia que registro
    exportamos aguacate empaque y nombre como los protejo
    hago mermeladas y conservas, que debo registrar
    tengo una chacra y vendo palta con mi etiqueta
    cooperativa de cacao quiere cuidar su producto
    vendo salsa picante casera en frascos
    produzco miel y yogurt artesanal y me estan imitando
    hago cerveza artesanal por donde le entro
    jugo embotellado qué protejo
