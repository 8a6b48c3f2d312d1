question = Ya lo mostré o lo vendí. ¿Es demasiado tarde?
answer =
    Tal vez no. Deje de mostrarlo desde hoy. Anote qué mostró, cuándo, dónde y a quién.
    Después depende de qué sea:
    – Invención: algunos países perdonan por un tiempo lo que usted mostró (el período de gracia). Muchos no.
    – Apariencia de un producto: más países lo perdonan, pero no todos.
    – Nombre o logotipo: mostrarlo o usarlo no le quita la posibilidad. Solicítelo antes que otro.
    – Texto, foto, música, código: el derecho de autor se mantiene, también después de publicar.
    – Secreto: solo se pierde lo que de verdad se conoce. Proteja el resto.
    Pregunte pronto a un asesor, porque los períodos de gracia se acaban.
more-1 =
    ¿Qué cuenta como mostrar? Normalmente, todo lo que puedan ver o saber personas sin deber de guardar secreto:
    – una publicación en redes, un video, un sitio web o una página de financiamiento colectivo
    – una feria, un mercado, una charla, una tesis
    – una venta o una oferta, incluso a un solo cliente
    Lo que normalmente no cuenta: decírselo a quien prometió guardar el secreto, mejor por escrito.
    En la mayoría de los sistemas de patentes no importa en qué país lo mostró.
    No borre todo por miedo. Guarde copias con fecha: son prueba de qué se mostró y cuándo.
more-2 =
    Período de gracia para patentes anotado para su país: { $patent-grace }.
    Período de gracia para diseños anotado para su país: { $design-grace }.
    Ese período puede cubrir solo algunos casos, como una exposición oficial o el robo de la idea. Revise las condiciones.
    Cada país juzga según su propia ley. El período de gracia de su país no le sirve en otro.
    Todavía puede proteger las mejoras que no ha mostrado.
    Ejemplo: usted mostró una cocina nueva en una feria. La cocina ya se conoce. Un mejor quemador que nadie ha visto todavía puede ser nuevo.
ask =
    ya subi mi producto a instagram, todavia lo puedo registrar
    lo mostre en una feria y ahora lo quiero patentar
    ya vendi algunos, perdi el derecho?
    publiqué un video de mi invento, qué hago
    se lo enseñé a un cliente sin firmar nada, ya es tarde
    puse la foto en facebook hace meses, puedo patentar
    hice un crowdfunding antes de registrar
    mi invento salió en la tele, ya no se puede?
    ya lo subi a tiktok, todavia lo puedo registrar?
    llevo un año vendiendolo en la feria y recien quiero registrarlo
    sali en la tele mostrando mi invento
    hice crowdfunding y ya esta publico
    ya está todo en internet qué puedo proteger todavía
