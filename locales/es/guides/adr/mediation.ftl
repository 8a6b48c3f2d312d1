question = ¿Qué es la mediación, y sirve para una controversia sobre mi marca, invención u obra?
answer =
    En la mediación, una persona neutral, el mediador, ayuda a ambas partes a encontrar su propia solución. El mediador no decide nada y no puede obligar a nadie.
    Lo que se dice es confidencial según las reglas habituales. Cualquiera de las partes puede parar.
    Si hay acuerdo, se firma un acuerdo transaccional. Obliga como un contrato.
    Sirve cuando quieren seguir trabajando juntos, cuando el asunto debe quedar en silencio, o cuando las partes están en distintos países.
    No sirve bien cuando necesita de inmediato una orden contra la otra parte, o cuando un falsificador se esconde.
more-1 =
    Cómo empezar con el Centro de la OMPI:
    – su contrato tiene una cláusula de mediación, o
    – ambas partes firman ahora un acuerdo, o
    – usted solo envía una solicitud, y la OMPI pregunta a la otra parte si participa.
    Los buenos oficios de la OMPI son gratuitos. El Centro ayuda a las partes a hablar y a elegir un camino.
    Si una parte es una pequeña o mediana empresa, el Centro de la OMPI descuenta un { $sme } de sus propias tasas.
    También se paga al mediador. Normalmente las partes comparten el costo por igual. Pregunte también a su oficina o a un tribunal si ofrece mediación.
more-2 =
    Antes de la reunión, escriba qué necesita de verdad: un pago justo, un logotipo cambiado, tiempo para vender la mercancía que queda, una recomendación.
    Lleve los papeles que prueban su derecho, y a la persona que puede firmar.
    La trampa: hablar no detiene en todas partes los plazos para ir a un tribunal o a la oficina. Anote primero esas fechas.
    Ejemplo: una tejedora encuentra su dibujo en la tienda de una cadena de hoteles. En la mediación, el hotel paga una suma, pone el nombre de ella en la etiqueta y pide más piezas.
    Un juez tal vez habría parado la venta. El pedido de más piezas solo sale de un acuerdo.
ask =
    que es la mediacion
    mediacion para un problema de marca
    como pido una mediacion en la ompi
    cuanto cuesta una mediacion
    la otra parte tiene que aceptar la mediacion?
    mediacion con mi licenciatario que no paga
    la mediacion es obligatoria
    mediador de propiedad intelectual donde encuentro
    resolver el pleito con mi distribuidor con alguien neutral
    quiero arreglar por las buenas lo de mi marca
    mi hermano y yo peleamos por la receta familiar, quien nos ayuda a llegar a un acuerdo
    hay quien nos siente a platicar sin juez
    alguien neutral que nos ayude a hablar con la fábrica
    hay que aceptar lo que salga de la mediación
