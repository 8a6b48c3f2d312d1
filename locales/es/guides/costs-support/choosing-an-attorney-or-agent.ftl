question = ¿Necesito un abogado o agente, y cómo elijo uno bueno?
answer =
    Depende del país y de dónde vive usted. En su país a menudo puede presentar la solicitud por su cuenta. En el extranjero, la mayoría de las oficinas quiere un representante local o al menos una dirección allí.
    Un profesional es muy recomendable para patentes, respuestas a objeciones, oposiciones y todo juicio. Una marca sencilla en su país muchas veces se puede hacer sin ayuda.
    Para elegir:
    – tome nombres de la lista oficial de su oficina de PI;
    – compruebe que la persona puede actuar en patentes, o en marcas;
    – pregunte por su sector y su idioma;
    – pida un precio escrito para cada paso;
    – pregunte si actúa para un competidor.
    Puede hablar con varios.
more-1 =
    Preguntas para la primera conversación:
    – ¿vale la pena protegerlo, y qué no presentaría usted?
    – ¿quién hace el trabajo y quién firma?
    – ¿qué incluye la presentación, y qué viene después y a qué precio?
    – ¿cómo se pagan otros países, y con qué recargo?
    – ¿quién vigila las fechas, y cómo me avisará?
    – ¿qué nombre figura en el registro? Debe ser el suyo.
    – ¿qué pasa con mi expediente si cambio?
    ¿Es confidencial la conversación? En la mayoría de los países, los abogados deben guardar secreto. Con otros asesores depende. Pregunte y pídalo por escrito antes de contar la invención.
more-2 =
    Señales de alerta: la promesa de que seguro obtendrá la patente, prisa por cobrar hoy, ningún nombre en la lista oficial, ninguna oferta escrita, una “patente mundial”.
    Un precio bajo solo por la presentación puede salir caro después. Compare todo el camino.
    Siga siendo dueño del caso: guarde copias, el número de solicitud y su propio calendario. Avise si cambia su dirección. Si usted no responde, un derecho puede terminar.
    Puede cambiar de agente. Hágalo bastante antes de un último día.
    Ejemplo: una sastra pide ofertas a varios agentes de la lista. Elige a la que le explica qué clases no necesita.
ask =
    necesito abogado para registrar una marca
    puedo presentar una patente sin abogado
    diferencia entre abogado de patentes y agente de marcas
    como se si un agente de pi es de verdad
    que le pregunto al abogado de patentes en la primera reunion
    mi agente no contesta puedo cambiar de agente
    la gestoria registro la marca a su nombre
    tengo que tener un agente local en otro pais
    servicio barato de marcas por internet conviene?
    lo que le cuento al abogado es secreto
    necesito gestor o abogado para la marca o lo hago solo
    cómo elijo un buen agente de patentes
    abogado especializado cómo lo elijo
