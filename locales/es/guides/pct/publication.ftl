question = Mi solicitud PCT está publicada. ¿Qué significa para mí?
answer =
    Ahora todos pueden leerla gratis en PATENTSCOPE.
    Ocurre poco después de { $publication } desde la fecha de prioridad.
    – No es una patente. Por sí sola no frena a nadie.
    – En muchos países da una primera protección limitada. Quien copia puede deberle dinero después, si la patente se concede allí.
    – Ya es conocida. Cuenta contra solicitudes posteriores de otros, y también suyas.
    – Pueden llegar cartas con facturas de empresas privadas. La publicación normal no cuesta más. No pague nada sin comprobar.
    El reloj de la fase nacional sigue.
more-1 =
    Qué hacer ahora:
    – Abra su solicitud en PATENTSCOPE. ¿Están bien nombres, fechas y título? Avise enseguida de errores a la OMPI o a su agente, porque muchos se corrigen solo por un tiempo.
    Un nuevo titular, nombre o dirección se puede anotar en la OMPI a más tardar { $record } después de la fecha de prioridad.
    – Lea allí el informe de búsqueda, como lo leerán otros.
    – Escriba la fecha de la fase nacional donde la vea más de una persona.
    – Puede pedir a la OMPI que muestre allí que usted acepta dar licencias.
    – Antes de escribir a quien copia, pregunte a un asesor en ese país. Algunas leyes piden antes una traducción o un aviso.
more-2 =
    Otros también pueden reaccionar. Después de la publicación, cualquiera puede enviar a la OMPI documentos que muestren que la invención no es nueva, o era evidente.
    Es posible a más tardar { $observations } después de la fecha de prioridad. A usted le avisan, y puede responder.
    Usted puede hacer lo mismo con la solicitud de un competidor, en PATENTSCOPE y ePCT.
    La trampa: las mejoras. Lo que muestra el texto publicado ya lo conoce el mundo. Presente las mejoras antes de la publicación si puede, o pregunte rápido qué sigue siendo nuevo.
    Ejemplo: una fabricante de cocinas tenía lista una rejilla mejor. La presentó una semana antes de que saliera el primer texto.
ask =
    publicaron mi pct que sigue
    mi solicitud ya sale en patentscope
    si esta publicada ya puedo demandar
    me llego una factura por la publicacion de mi patente
    me copian y mi pct apenas esta publicada
    hay un error en mi nombre en la publicacion pct
    como me opongo a un pct de otro
    mejore mi invento y la primera ya se publico
