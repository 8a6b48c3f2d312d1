question = ¿Quién hace qué con la PI en un equipo pequeño, para que no se olvide nada?
answer =
    Escriba cada tarea en una página con un nombre al lado. Una persona puede tener varias:
    – Dirigir: decidir para qué sirve la PI y cuánto dinero recibe.
    – Identificar: saber qué tienen y qué usan.
    – Proteger: solicitar, firmar, guardar el secreto.
    – Operar: usar, licenciar, renovar.
    – Vigilar: fechas, copias y nuevas solicitudes de otros.
    – Responder: actuar ante una carta, una copia o una fuga.
    – Recuperar: reparar el daño y aprender.
    Primero las renovaciones: escriba hoy sus fechas en la página. Revísela unas veces al año, y antes de cada lanzamiento.
more-1 =
    En un equipo muy pequeño puede ser así:
    – La dueña dirige, y habla con el abogado cuando pasa algo.
    – El jefe de taller identifica. Las ideas nuevas van allí a un cuaderno con fecha.
    – La administradora protege y opera: contratos, tasas, calendario, carpeta.
    – El vendedor vigila: ferias, plataformas, redes sociales, alertas gratuitas de las bases de datos.
    – Todos avisan enseguida. Después de un problema, se sientan juntos y cambian la página.
    Cada tarea tiene suplente. Más de una persona conoce las fechas y las claves de los registros.
more-2 =
    Primeros pasos:
    – Escriba las reglas que importan: quién puede publicar, quién firma, dónde están los papeles.
    – Escriba qué hacer en un mal día: guardar la prueba, anotar la fecha, avisar a la dueña, no responder con enojo, llamar al abogado.
    – Dé a la página un pequeño presupuesto anual para tasas y una búsqueda.
    – Ponga un punto fijo en una reunión: nuevo, por vencer, visto, robado.
    La trampa: todo está en una sola cabeza. Cuando esa persona enferma o se va, se pierde una renovación.
    Ejemplo: la dueña de una panadería está en el hospital. El suplente ve el aviso y paga la tasa de la marca.
ask =
    somos cinco en la empresa quien se encarga de las marcas
    como organizo la propiedad intelectual en mi pyme
    se me olvidan las fechas de renovacion
    quien debe ser responsable de patentes y marcas
    el que llevaba los papeles de la marca se fue
    reparto de tareas de propiedad intelectual
    lista de tareas para cuidar lo nuestro
    todo lo sabe el dueño y nadie mas
