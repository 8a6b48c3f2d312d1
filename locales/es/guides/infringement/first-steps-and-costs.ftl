question = ¿Cuánto cuesta ir a juicio por una copia, y quién paga?
answer =
    Depende del país, del derecho y de cuánto pelee la otra parte. Pida a un abogado un presupuesto escrito, paso por paso.
    Normalmente usted paga primero a su abogado y la tasa del tribunal. En muchos países, quien pierde paga después una parte de los costos de quien gana. En otros, cada parte carga con los suyos.
    Incluso quien gana puede acabar con menos de lo que costó el caso, sobre todo si quien copió no tiene dinero.
    Pregúntese: ¿cuánto pierdo cada mes, cuánto puedo ganar, y hay un camino más barato?
    Si no puede esperar, dígalo el primer día. Un tribunal puede dar una orden rápida, pero casi siempre solo a quien actúa pronto.
more-1 =
    La orden rápida se llama medida cautelar o provisional. Puede frenar una venta, o asegurar pruebas, antes del juicio completo.
    Normalmente usted da buenas pruebas de su derecho y de la copia, y de la urgencia.
    El tribunal puede pedirle un depósito, llamado fianza o caución. Si la orden fue errónea, quizá tenga que pagar el daño.
    Después, normalmente debe iniciar pronto el juicio completo. Pregunte ya por el último día. Lo fija el tribunal o la ley.
    Si el tribunal no fija un día, las reglas del comercio mundial permiten como máximo { $working } (hábiles) o { $calendar } (naturales), el plazo más largo.
    Si lo deja pasar, la otra parte puede lograr que se levante la orden.
more-2 =
    Cuente todo: abogado, tribunal, traducción, perito, compra de prueba, depósito, viajes y su tiempo. Sume el riesgo de pagar los costos de la otra parte.
    La otra parte puede responder atacando su derecho. Entonces hay otro caso que pagar.
    Formas de pagar menos: seguro de gastos jurídicos, su gremio, asistencia jurídica gratuita, un tribunal más sencillo para reclamos pequeños.
    Lea la póliza del seguro antes de escribir a nadie. Algunas pagan solo si usted pregunta primero.
    Ejemplo: una fabricante de lámparas recibe un presupuesto mayor que su ganancia anual con esa lámpara. Prueba primero el formulario de la plataforma y la mediación. Reserva el juicio para la fábrica que no contesta a nadie.
ask =
    cuanto cuesta demandar por copia de marca
    si gano quien paga mi abogado
    si pierdo tengo que pagar el abogado del otro
    puede un juez parar la venta esta semana
    medida cautelar para una empresa pequeña como funciona
    no tengo plata para juicio pero una fabrica copia mis zapatos
    abogado que cobra solo si ganamos
    mi seguro del negocio cubre un caso de derecho de autor
    cuanta indemnizacion dan por un diseño copiado
    cuanto cobra un abogado por demandar al que me copia
    cuánto cuesta demandar a un copión
