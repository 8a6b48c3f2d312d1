question = ¿Qué es el período de gracia de una patente?
answer =
    Es un tiempo antes de la solicitud en el que no le perjudica lo que usted mostró de la invención. No todos los países lo tienen.
    Período de gracia anotado para su país: { $grace }.
    Es un rescate, no un plan. Muchos países solo perdonan casos especiales: el robo o abuso de confianza, o una exposición reconocida.
    Si quiere protección en varios países, decide el más estricto. Así que presente primero la solicitud y muestre después.
    Si ya la mostró, anote la primera fecha y pregunte de inmediato a un asesor.
more-1 =
    Qué averiguar para cada país:
    – ¿Cubre todo lo que usted mostró, o solo exposiciones y abusos de otros?
    – ¿Se cuenta hacia atrás desde su solicitud allí, o desde su primera solicitud en otro lugar?
    – ¿Debe declarar lo que mostró al presentar la solicitud, y agregar pruebas?
    Guarde las pruebas: fecha, lugar, imágenes, nombres.
    El reloj empieza la primera vez que se mostró. Una feria posterior no lo empieza otra vez.
    Para diseños y modelos de utilidad, las reglas suelen ser distintas de las de patentes.
more-2 =
    Las trampas:
    – No lo protege frente a otros. Alguien puede partir de lo que usted mostró y publicar o presentar antes. Entonces su solicitud puede fracasar.
    – No viaja. Una regla generosa en su país no ayuda en un país estricto.
    – El derecho de prioridad es otra cosa. Empieza con una solicitud, no con mostrar.
    Ejemplo: una estudiante muestra un filtro de agua en una charla abierta. En su país, el período de gracia puede salvar la solicitud. En muchos otros, la patente se perdió. Una solicitud corta antes de la charla habría dejado todas las puertas abiertas.
ask =
    que es el periodo de gracia
    cuanto tiempo tengo para patentar despues de mostrarlo
    ya publique mi invento cuanto tiempo me queda
    periodo de gracia en mi pais
    lo presente en mi tesis, puedo patentar
    subi un video de mi invento hace meses
    plazo de gracia para patentes
    vale el periodo de gracia en europa
    mostré mi bomba de agua en la feria antes de presentar papeles
    ya enseñe mi invento, hay tiempo para patentar?
    lo mostre en una exposicion hace seis meses
    lo enseñe en la universidad antes de presentarlo, perdi el derecho?
    mostré mi aparato en la feria ya lo perdí
    salió un video de mi máquina y no había presentado nada
    publiqué un artículo sobre mi procedimiento antes de tramitar
