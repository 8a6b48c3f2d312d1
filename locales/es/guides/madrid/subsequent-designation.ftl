question = ¿Puedo agregar después más países a mi registro internacional?
answer =
    Sí. Se pide una designación posterior. Agrega un miembro de Madrid a un registro que usted ya tiene.
    Puede enviarla a la OMPI, o por medio de su oficina.
    Normalmente también se pueden agregar países que entraron al sistema después de su registro.
    Se paga una tasa básica de { $later }, más la tasa de cada país que agrega.
    Cada nuevo país examina la marca según su propia ley y puede denegarla.
    La protección allí empieza con la fecha posterior, no con la primera. Así que no espere a estar vendiendo ya.
more-1 =
    Lo que no puede cambiar: la marca debe seguir igual. No puede agregar productos o servicios que no estén en el registro internacional. Puede elegir una lista más corta para el nuevo país.
    Para un nuevo logotipo o nuevos productos necesita una nueva solicitud.
    Todos los países comparten una sola fecha de renovación. Si está cerca, pregunte si el nuevo país puede empezar después de la renovación, para no pagar otra vez enseguida.
    Unos pocos países no aceptan que se extiendan marcas registradas antes de su entrada. Pregunte a la OMPI o a su oficina.
more-2 =
    La trampa: en el nuevo país, alguien puede haber solicitado el nombre entre tanto. Busque allí primero. En muchos países gana el primero que presenta la solicitud.
    Algunos países piden además una declaración de que piensa usar la marca.
    Ejemplo: una empresa de aceite de oliva empieza con los países vecinos. Un nuevo comprador escribe desde más lejos. La empresa agrega ese país antes de enviar las primeras muestras con etiqueta.
    Una solicitud nacional directa puede ser mejor si allí necesita otros productos u otra escritura.
ask =
    puedo agregar un pais a mi marca internacional
    designacion posterior que es
    quiero ampliar mi marca de madrid a mexico
    cuanto cuesta agregar paises a mi registro internacional
    puedo agregar productos al registro internacional
    entro un pais nuevo a madrid, lo puedo sumar
    extender mi marca internacional a brasil
    desde cuando vale la proteccion en el pais que agrego
    ya tengo la internacional y quiero sumar brasil
    sumar japón más adelante al nombre internacional
    llevar mi marca a un país más
