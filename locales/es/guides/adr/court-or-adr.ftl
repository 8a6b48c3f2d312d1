question = ¿Voy a juicio, o resuelvo la controversia fuera?
answer =
    Piense en un tribunal cuando necesita lo que solo un juez puede dar:
    – una orden urgente de parar, o de incautar mercancía y pruebas,
    – un resultado contra alguien que no acepta nada, o que se esconde,
    – un derecho anulado para todos, o un precedente público.
    Piense en mediación o arbitraje cuando hay un contrato, cuando intervienen varios países, o cuando cuentan el secreto y la relación.
    Puede hacer ambas cosas: primero una orden judicial para frenar el daño, después conversaciones.
    Antes de cualquier paso, anote los plazos. Algunos son cortos.
more-1 =
    Haga esto primero:
    – escriba qué pasó, con fechas, y guarde las pruebas,
    – compruebe que su derecho existe, está vigente y cubre el país y los productos,
    – calcule qué puede ganar, qué cuesta y quién paga si pierde. En muchos países, quien pierde paga parte de los gastos del otro,
    – hable con un abogado o agente de ese país.
    Muchas veces va primero una carta serena. Haga que la lea un profesional. En algunos países, una amenaza sin fundamento puede traerle un reclamo.
    Otras puertas son más baratas: la oposición en la oficina, un aviso al mercado en línea, una solicitud a la aduana.
more-2 =
    Algunos países tienen tribunales especiales de propiedad intelectual o tribunales más sencillos para montos pequeños. Pregunte a su oficina.
    La trampa: esperar. Si mira por mucho tiempo sin actuar, puede perder la orden urgente, o incluso el reclamo, según el país.
    Ejemplo: un zapatero ve copias en una tienda vecina. Una carta y una conversación lo terminan pronto. El fabricante de las copias está en el exterior y no responde a nadie. Contra él ayudan la aduana y una orden judicial.
    Si el demandado es usted, no ignore los papeles. El plazo para responder corre desde el día en que los recibe.
ask =
    demando o busco un arreglo
    vale la pena ir a juicio por una marca
    como resuelvo un pleito sin ir a tribunales
    que opciones tengo en vez de un juicio
    me conviene demandar a quien me copia
    me demandaron por una marca que hago
    cuanto tarda un juicio de propiedad intelectual
    quiero arreglarme sin abogados
    el juicio sale carísimo, qué otra vía hay
    vale la pena ir a juicio o mejor arreglar
    arreglar con mi socio sin ir a juicio
    peleado con mi distribuidor, cómo evito el juicio
