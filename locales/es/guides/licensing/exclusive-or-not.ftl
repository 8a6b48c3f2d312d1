question = Exclusiva, única o no exclusiva: ¿qué licencia doy o tomo?
answer =
    – Exclusiva: solo este licenciatario puede usar el derecho, normalmente ni siquiera usted.
    – Única: este licenciatario y usted, nadie más.
    – No exclusiva: usted puede dar lo mismo a otros.
    Dé una licencia exclusiva solo a quien invierta y muestre resultados. Debe costar más.
    Hágala pequeña: ciertos productos, ciertos países, un tiempo limitado.
    Átela a obligaciones: una fecha de lanzamiento, un mínimo de ventas o pagos. Si no se cumplen, termina o pasa a no exclusiva.
    Los tribunales leen estas palabras de forma distinta. Escriba entonces qué puede hacer cada parte.
more-1 =
    Si el derecho es suyo, pregúntese:
    – ¿Puede esta empresa atender de verdad toda la zona? ¿Qué productos competidores vende?
    – ¿Puede usted seguir vendiendo, en línea y a clientes antiguos? Escríbalo.
    – ¿Prometió antes algo a otra persona? Una segunda licencia exclusiva es un incumplimiento.
    – ¿Qué pasa si la empresa se vende a su competidor?
    Empiece con una prueba o una opción: un pago por el derecho a decidir hasta una fecha.
    Ninguna prórroga automática sin resultados.
more-2 =
    Si usted toma la licencia, pregunte:
    – ¿Necesita la exclusividad? Para una tienda local puede bastar una licencia más barata.
    – ¿Quién actúa contra quienes copian? En muchos países, de los licenciatarios solo puede demandar el exclusivo, y algunos quieren antes la licencia inscrita.
    – ¿Hay licencias anteriores? Pida una respuesta por escrito.
    – ¿Qué pasa cuando el titular vende el derecho?
    La ley de competencia limita los acuerdos exclusivos en muchos países. Puede estar prohibido impedir ventas a clientes de fuera, o fijar el precio de reventa. Pregunte antes de firmar.
more-3 =
    ¿Licencia o distribución? Un distribuidor compra sus productos y los revende. Necesita una licencia cuando fabrica, envasa, marca o adapta.
    La trampa es la zona grande: un socio recibe un continente entero y vende en una sola ciudad.
    Ejemplo: una fabricante de jabón da su marca a un importador solo para su país. Él debe pedir un mínimo cada temporada. Después de un año flojo, la licencia pasa a no exclusiva, y ella encuentra otro vendedor para el sur.
    Ponga en su calendario las fechas de esas obligaciones. Un derecho a terminar que nadie usa no vale nada.
ask =
    licencia exclusiva o no exclusiva cual me conviene
    que es una licencia exclusiva
    si doy exclusividad puedo seguir vendiendo yo
    me piden exclusividad para mi pais
    mi licenciatario exclusivo no vende nada
    diferencia entre distribuidor y licenciatario
    puedo dar licencia a varios
    que pido a cambio de la exclusividad
    me piden exclusividad para todo el pais
    quiere ser el único que venda en todo el país
