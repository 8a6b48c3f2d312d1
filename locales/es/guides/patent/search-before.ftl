question = ¿Cómo compruebo si mi invención ya existe?
answer =
    Busque antes de pagar una solicitud. Empiece gratis, y no describa su secreto a desconocidos.
    – Busque productos: tiendas, mercados en línea, videos, en varios idiomas.
    – Busque patentes: PATENTSCOPE de la OMPI y Espacenet de la Oficina Europea de Patentes son gratuitos.
    – Lea los documentos más cercanos al suyo, sobre todo los dibujos. Anote qué es distinto en el suyo.
    Si encuentra exactamente su invención, no es nueva. Si encuentra algo cercano, pregunte si su diferencia va más allá de lo obvio.
more-1 =
    Cómo buscar bien:
    – Escriba qué problema resuelve y cómo. Use varias palabras para cada parte.
    – Busque también documentos viejos. Cuentan, aunque la patente haya terminado hace mucho.
    – Encuentre un documento que se parezca, mire su símbolo de clase y busque después dentro de esa clase.
    – Lleve una lista de lo que encontró, con fechas.
    Ayuda: en muchos países, un Centro de Apoyo a la Tecnología y la Innovación ayuda con las búsquedas, muchas veces gratis. Muchas oficinas ofrecen una búsqueda pagada.
    No ponga los detalles en chats públicos, foros o herramientas que guardan lo que usted escribe.
more-2 =
    Las trampas:
    – Nunca se ve todo. Las solicitudes nuevas son secretas al principio.
    Una solicitud internacional se publica normalmente poco después de { $publication } desde su primera fecha. Muchas oficinas nacionales hacen lo mismo.
    – Nuevo no quiere decir libre. Su producto puede ser nuevo y usar aun así una patente anterior vigente de otro. Esa es otra búsqueda, la de libertad de operación.
    – Una patente vieja que terminó es buena noticia. Puede usar lo que enseña en ese país, si nada más lo protege.
    Ejemplo: un carpintero buscó una mesa plegable y encontró una patente vencida con una mejor unión. Pudo usarla.
ask =
    como se si mi invento ya existe
    donde busco patentes gratis
    buscador de patentes
    ya alguien invento lo mio?
    como buscar en patentscope
    busqueda de anterioridades como se hace
    encontre una patente parecida a mi invento
    quien me ayuda a buscar patentes
    como se si ya esta patentado
    como averiguo si mi invento ya lo hizo otro
    encontre algo parecido al mio en youtube
    cómo sé si mi invento ya existe en algún lugar
    dónde busco si alguien ya inventó esto
    hay inventos como el mío
