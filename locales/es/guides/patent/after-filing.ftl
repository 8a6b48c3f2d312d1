question = Ya presenté mi solicitud de patente. ¿Qué pasa ahora?
answer =
    La oficina revisa primero los papeles y las tasas. En muchos países siguen estos pasos:
    – Busca documentos anteriores. Muchas veces usted debe pedir y pagar la búsqueda o el examen hasta cierta fecha. Si no, la solicitud termina.
    – Publica su solicitud.
    – Un examinador revisa las reivindicaciones. Las objeciones llegan en una carta con plazo, el requerimiento de la oficina.
    – Usted responde: argumenta, o cambia las reivindicaciones.
    – La oficina concede o deniega.
    Normalmente dura años. El mayor peligro es una fecha perdida. Mantenga su dirección al día, y anote cada fecha el día en que llega la carta.
more-1 =
    Un requerimiento es normal. Todavía no es una denegación. Qué hacer:
    – Anote el último día para responder. Está en la carta o en las reglas de la oficina.
    – Lea cada documento que nombra el examinador, junto a su reivindicación.
    – Pregúntese: ¿qué parte no se muestra allí? ¿Para qué sirve?
    – Responda cada punto. Argumente, o limite la reivindicación con algo que estaba en su texto desde el principio.
    – No puede agregar nada nuevo.
    – Algunos examinadores aceptan conversar. Algunas oficinas dan más tiempo, si se pide antes del último día.
    Sin respuesta, la solicitud normalmente termina. ¿Pasó la fecha? Llame el mismo día a la oficina o a su agente. Muchas leyes dan poco tiempo para arreglarlo.
more-2 =
    Publicación: una solicitud internacional se publica poco después de { $publication } desde su primera fecha.
    Muchas oficinas nacionales hacen casi lo mismo. Desde entonces todos pueden leerla.
    Mientras espera, puede fabricar, vender y licenciar el producto, si no lo impide un derecho de otra persona.
    ¿Alguien lo copia antes de la concesión? En muchos países puede deberle dinero por el tiempo desde la publicación, una vez concedida la patente. A veces hay que enviar antes un aviso o una traducción. Pregunte a un asesor antes de escribir.
    ¿La necesita más rápido? Muchas oficinas tienen una vía rápida, por ejemplo después de un buen resultado en otra.
more-3 =
    La oficina dice sí: pague a tiempo la tasa de concesión, revise nombres y texto, y anote las tasas de renovación. En algunos países, otros pueden objetar todavía un tiempo después de la concesión.
    La oficina dice no: normalmente hay recurso, en un plazo corto.
    Otras opciones, donde la ley las tiene: separar una parte en una solicitud divisional, o cambiar a un modelo de utilidad. La mayoría debe hacerse mientras la solicitud sigue viva.
    Ejemplo: el examinador encuentra un exprimidor anterior. La fabricante limita su reivindicación al nuevo filtro. Para eso se concede la patente.
ask =
    ya presente mi patente que sigue
    me llego un oficio de la oficina de patentes
    el examinador objeto mi patente
    cuanto falta para que me den la patente
    puedo vender mientras esta en tramite mi patente
    como respondo un requerimiento de patente
    se me paso el plazo para contestar el oficio
    me negaron la patente puedo apelar
    me llego un oficio con objeciones de novedad
    meti mi patente hace dos años y no me dicen nada
    la oficina me mando observaciones a mi patente
    cuanto dura el examen de mi aparato en la oficina
    el examinador encontró problemas cómo le respondo
    me rechazó el examinador cómo contesto
