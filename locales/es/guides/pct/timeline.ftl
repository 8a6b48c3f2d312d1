question = ¿Qué pasa y cuándo en una solicitud PCT?
answer =
    Las fechas se cuentan desde su fecha de prioridad. Normalmente es el día de su primera solicitud para la invención.
    – En un plazo de { $priority }: presente la solicitud PCT.
    – Unos meses después: recibe el informe de búsqueda y una opinión escrita.
    – Poco después de { $publication }: la OMPI publica la solicitud. Todos pueden leerla.
    – Antes de cumplirse { $entry }: entre en la fase nacional en la mayoría de los países. Unas pocas oficinas tienen otro plazo.
    Si deja pasar la fecha de la solicitud PCT o de la fase nacional, puede perder derechos. Anote hoy ambas.
more-1 =
    Si la solicitud PCT es su primera solicitud, su propia fecha de presentación es la fecha de prioridad.
    Compruebe las fechas con el recibo de la solicitud. Anótelas donde las vea más de una persona.
    Un error frecuente es contar desde la fecha de la solicitud PCT aunque hubo antes una solicitud nacional.
    Ejemplo: un fabricante de herramientas presentó en su país en primavera y presentó el PCT el invierno siguiente. Todas las fechas posteriores se cuentan desde aquella primavera.
more-2 =
    Entre tanto puede elegir:
    – Cambiar sus reivindicaciones después de leer el informe de búsqueda.
    – Pedir el examen preliminar internacional, si le ayuda otra opinión.
    Este pedido vence { $demand } después de la fecha de prioridad, o algo más tarde si el informe de búsqueda llegó tarde.
    – Parar, y retirar la solicitud antes de la publicación, si prefiere mantener en secreto la invención.
    Ninguno de estos pasos es obligatorio. Pregunte antes a su agente cuánto cuesta cada uno.
more-3 =
    ¿Dejó pasar la fecha de la solicitud PCT? Actúe de inmediato.
    Algunas oficinas todavía pueden restaurar su derecho de prioridad, si lo pide pronto.
    Puede pedirlo durante { $late } después de la fecha perdida.
    Debe explicar por qué pasó, y puede haber una tasa.
    Algunos países no aceptan esa restauración. Así que es un rescate, no un plan.
ask =
    plazos del pct
    cuales son las fechas de una solicitud pct
    cuando se publica mi solicitud pct
    cuantos meses tengo para presentar el pct
    desde cuando se cuentan los plazos del pct
    se me paso el año de prioridad
    calendario pct paso a paso
    que sigue despues de presentar el pct
    presenté mi invento en marzo, hasta cuándo tengo para el extranjero
    que sigue despues de meter el pct
    qué es eso de los treinta meses
