question = Ya mostré mi diseño. ¿Todavía puedo registrarlo?
answer =
    Tal vez. Depende del país y de la fecha en que se mostró por primera vez.
    Muchos países dan un período de gracia: un tiempo para presentar la solicitud después de que usted mostró el diseño.
    En la Unión Europea, por ejemplo, es de { $grace } desde que se mostró por primera vez.
    Otros países no dan ninguno, o solo para algunas exposiciones. Allí, su propia publicación o venta puede acabar con la novedad.
    Haga esto hoy: anote qué mostró, dónde y cuándo. No muestre nada más que sea nuevo.
    Después pregunte a la oficina de cada mercado, y presente la solicitud lo antes posible.
more-1 =
    Lo que normalmente cuenta como mostrar:
    – Una publicación o un video en redes sociales, incluso en una cuenta pequeña.
    – Una tienda en línea, un catálogo, una feria, una página de financiamiento colectivo.
    – Muestras enviadas a compradores sin promesa de secreto.
    Lo que normalmente no cuenta: hablar con personas que deben guardar el secreto, por ejemplo por un acuerdo de confidencialidad.
    Ejemplo: una ceramista publica un nuevo florero y recibe pedidos. La fecha de la publicación es ahora la fecha que importa.
more-2 =
    Las trampas del período de gracia:
    – No es igual en todas partes. Su país puede perdonar lo que su mercado de exportación no perdona.
    – No frena a otros. Quien presente o muestre entre tanto un diseño propio parecido puede bloquearlo.
    – Algunos países piden una declaración y pruebas al presentar la solicitud.
    – Una solicitud de La Haya no cambia esto. Cada país aplica su propia regla.
    Así que la próxima vez presente primero y muestre después.
more-3 =
    Si para esta versión es demasiado tarde:
    – ¿Hay una nueva versión claramente distinta? Manténgala en secreto y presente esa.
    – ¿Solo se mostraron algunas partes? Las partes ocultas pueden seguir siendo nuevas.
    – Revise los derechos sin registro, el derecho de autor y la protección del nombre como marca.
    No presente la solicitud con la esperanza de que nadie lo note. Un registro sin novedad se puede anular.
    También puede costarle dinero si lo usó contra otros.
ask =
    ya subi mi diseño a instagram, lo puedo registrar
    mostre mis bolsos en una feria, es tarde para registrar
    ya estoy vendiendo mi diseño sin registro
    cuanto tiempo tengo para registrar un diseño publicado
    mi diseño ya esta en mi pagina web
    perdi la novedad de mi diseño
    le mande muestras a un cliente antes de registrar el diseño
    periodo de gracia para diseños
    ya subí mis bolsos a instagram, todavía puedo registrar la forma
    publiqué mis vestidos hace tres meses, todavía es nuevo el diseño
    ya vendi las sillas, todavia puedo registrar el diseño
    publique mis joyas en instagram antes de registrarlas
    subí el vestido a instagram antes de registrarlo
