question = ¿Cuánto puedo pedir por una licencia? ¿Cómo funcionan las regalías?
answer =
    Por regla general, ninguna ley fija el precio. Es lo que acuerdan ambas partes, así que prepare sus números antes de hablar.
    Formas habituales de pago:
    – una regalía: una parte de las ventas, o una suma por cada pieza vendida;
    – una suma global: un monto fijo;
    – una mezcla: algo de dinero al firmar y después una regalía, con un mínimo por período.
    Parta del dinero que el derecho da a la otra parte. La regalía es una parte justa de esa ganancia, nunca toda.
more-1 =
    Qué sube el precio: una licencia exclusiva, un derecho fuerte, un producto probado, un mercado grande, su ayuda y capacitación.
    Qué lo baja: un derecho que se puede atacar, dinero que falta gastar antes de vender, y buenas alternativas.
    Mire lo que pagan otros en su ramo. Pida ejemplos a un gremio, a un asesor de propiedad intelectual o a su oficina.
    Las reglas generales de internet no son ley. Rara vez le sirven a un pequeño negocio.
more-2 =
    Trampas:
    – “ventas netas” sin definición: diga qué se puede descontar;
    – ningún derecho a ver los libros: pida informes y el derecho a revisarlos;
    – una licencia exclusiva sin mínimo: el licenciatario puede no hacer nada y usted no gana nada;
    – no arreglar los pagos atrasados, la moneda y los gastos bancarios;
    – el impuesto que se retiene cuando el dinero cruza una frontera.
    Depende del país si puede pedir regalías después de que terminó una patente, y qué permite la ley de competencia.
    Ejemplo: un diseñador recibe una pequeña suma al firmar y una parte por cada lámpara vendida.
ask =
    cuanto cobro de regalias
    que porcentaje es normal para una licencia
    como se calculan las regalias
    una empresa me ofrece un porcentaje por mi invento
    que son las regalias
    cobro una suma fija o un porcentaje de ventas
    cuanto vale una licencia de marca
    como controlo que me paguen bien las regalias
    qué porcentaje pido por cada pieza vendida
    cuanto porcentaje pido por mi invento
    me ofrecen cinco por ciento es poco?
    cuanto es normal que paguen por usar un dibujo mio
    cuánto pido por cada pieza vendida
    qué porcentaje de las ventas es lo normal
