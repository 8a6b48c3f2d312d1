question = ¿Cómo encuentro por mi cuenta los huecos de PI de mi negocio?
answer =
    Tómese una mañana tranquila y sus papeles. Haga estas preguntas. Cada “no” o “no sé” es una tarea:
    – ¿Tenemos una lista de lo que es nuestro y lo que usamos?
    – ¿Es de la empresa, en papel?
    – ¿Está protegido donde vendemos y donde producimos?
    – ¿Están pagadas las tasas, y están en un calendario las próximas fechas?
    – ¿Nuestros secretos se guardan de verdad?
    – ¿Podemos usar todo lo que es de otros?
    – ¿Alguien usa lo nuestro sin permiso?
    – ¿Cada derecho vale todavía lo que cuesta?
    Escriba quién arregla qué, y para cuándo. Es una pequeña auditoría de propiedad intelectual.
more-1 =
    Mire más a fondo los papeles:
    – ¿Cada fundador, empleado, independiente y agencia cedió su trabajo?
    – ¿Un préstamo, una ayuda o un contrato con un socio da voz a otros?
    – ¿Siguen siendo correctos el nombre y la dirección en los registros?
    – ¿Hay licencia para cada tipo de letra, foto, canción y programa, también para partes de código abierto?
    – ¿Alguien buscó marcas y patentes de otros antes del lanzamiento?
    – ¿Quién conoce el secreto más valioso, y firmó cada uno?
    – ¿Qué se recupera cuando alguien se va: llaves, archivos, contraseñas?
more-2 =
    Arregle en este orden. Primero lo que termina pronto: una fecha, un lanzamiento, una charla. ¿Pasó una fecha? Pregunte a la oficina el mismo día. Después lo que puede frenar sus ventas. Después el resto.
    ¿Usa sin permiso algo de otros? Detenga el uso si puede, pero no borre pruebas. Después consulte a un abogado: ¿parar, o licencia?
    Hay ayuda gratuita: el Diagnóstico de PI de la OMPI, en línea, y revisiones de algunas oficinas. Pague a un experto antes de vender la empresa o de recibir inversión.
    La trampa: hacerlo la semana de la firma. Quien se fue tal vez ya no firme.
    Ejemplo: una fabricante de bolsos no tiene papel de su primer fotógrafo. Él firma una cesión por una pequeña suma.
ask =
    como hago una auditoria de propiedad intelectual
    que reviso de mi empresa en propiedad intelectual
    diagnostico de pi gratis
    estoy en regla con las licencias de mi negocio
    un inversionista va a revisar mi empresa, que preparo
    como se que me falta registrar
    lista de revision de propiedad intelectual
    uso fotos y programas sin licencia que hago
    como se que no me falta registrar nada
