question = Hacemos ropa, zapatos o bolsos. ¿Qué protección va primero?
answer =
    Por lo general, primero la marca y luego las piezas que se quedan en la colección:
    – etiqueta, logotipo, tal vez un dibujo que los clientes reconocen como suyo: marca;
    – forma y superficie de lo más vendido: derecho de diseño, antes del desfile o de publicarlo en redes;
    – estampados y dibujos: derecho de autor, según el país;
    – tela, cierre o proceso nuevos: patente o modelo de utilidad;
    – proveedores, patrones de corte, precios y la próxima colección: secreto comercial.
    Los estilos y las tendencias son libres. El corte y el color de la temporada rara vez se conservan mucho tiempo.
    Solicite la marca también donde le fabrican los productos.
more-1 =
    Las temporadas son cortas. En algunos lugares ayuda un derecho que no necesita solicitud.
    En la Unión Europea, un diseño nuevo mostrado allí por primera vez está protegido contra la copia durante { $eu-unregistered }.
    Usted debe probar la fecha, y que la otra parte copió.
    Para piezas que vuelven cada año, presentar la solicitud es más seguro. Muchas oficinas aceptan varios diseños en una solicitud.
    La trampa típica: la colección está en redes sociales antes de presentar nada. En países sin período de gracia, el diseño ya no es nuevo.
    Después de la primera solicitud de diseño tiene { $design-priority } para presentarla en otros países.
more-2 =
    Otras trampas:
    – La fábrica o el agente registra la etiqueta de usted en su país.
    – Un estampado hecho por un independiente, o “gratis” de internet.
    – Un dibujo tradicional sin preguntar a la comunidad.
    – El nombre de una persona: el suyo puede irse con la empresa si usted la vende. El de una estrella no es suyo.
    Primeros pasos:
    – Busque y solicite la etiqueta como marca, en su país y donde cosen.
    – Firme con diseñadores, fotógrafos y fábricas. Guarde bocetos y muestras con fecha.
    – Elija qué merece una solicitud de diseño, antes del desfile.
    Ejemplo: una marca de zapatos presenta el dibujo de su suela y su nombre. Los colores de la temporada quedan libres.
ask =
    marca de ropa que registro primero
    puedo proteger el diseño de un vestido
    ropa urbana logo corte y estampado que proteccion lleva cada uno
    marca de zapatillas diseño o marca
    diseño vestidos de novia tengo alguna proteccion
    estampado de tela derecho de autor o diseño registrado
    trajes de baño los subo a instagram antes de registrar?
    hago bolsos con un cierre nuevo y un logo que va primero
    usar mi apellido para mi marca de moda
    diseño polos y casacas y en gamarra me copian
    tengo una marca de ropa por instagram que registro primero
    hago carteras de cuero con un modelo propio
    mis zapatillas las clonaron en el mercado
    diseño vestidos de fiesta qué me conviene
