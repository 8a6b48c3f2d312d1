question = ¿Puedo solicitar primero un modelo de utilidad, y después una patente u otros países?
answer =
    Muchas veces sí. Un modelo de utilidad en casa puede ser un primer paso rápido. Vale solo allí, pero su fecha de presentación puede ayudarle en otra parte.
    En un plazo de { $priority } desde esa primera solicitud, puede presentar en otros países del Convenio de París y conservar la fecha.
    Allí, un modelo de utilidad puede ser la base de una solicitud de patente, y al revés.
    Muchos países no tienen modelos de utilidad. Para ellos necesita una patente u otro derecho.
    Algunos países permiten ambos para la misma invención, otros no. Pregunte antes a su oficina, porque el orden puede importar.
more-1 =
    Un plan que funciona muchas veces:
    – Presente la solicitud antes de mostrar el producto.
    – Escriba el texto tan completo como para una patente. Las solicitudes posteriores conservan la fecha solo para lo que está en la primera.
    – En el tiempo de prioridad busque, pruebe el mercado y elija países.
    – Antes de que acabe, decida para cada país: modelo de utilidad, patente o nada.
    – Por el PCT puede pedir después un modelo de utilidad en países que lo tienen. Lo dice al entrar a ese país.
    – Algunos países dejan cambiar un derecho por otro, o sacar un modelo de una solicitud de patente en trámite. Cada cosa tiene su último día.
more-2 =
    Las trampas:
    – El reloj empieza con la primerísima solicitud de la invención, sea patente o modelo de utilidad.
    – Algunos países quieren la primera solicitud en casa, o un permiso, antes de presentar afuera.
    – Un modelo puede publicarse poco después del registro. Si pasó el tiempo de prioridad, su propia publicación puede impedir su patente posterior.
    – Si basa un diseño en un modelo de utilidad, cuenta el tiempo más corto de los diseños.
    Ese tiempo es { $design-priority } desde la primera solicitud.
    Ejemplo: una fabricante de carretillas solicita un modelo en primavera. En otoño llega un comprador de afuera. Allá no hay modelos de utilidad: ella pide patente, a tiempo y con la primera fecha.
ask =
    tengo modelo de utilidad, puedo pedir patente despues
    convertir modelo de utilidad en patente
    mi modelo de utilidad vale en otros paises?
    modelo de utilidad y patente al mismo tiempo
    usar mi modelo de utilidad como prioridad en estados unidos
    modelo de utilidad por el pct
    plazo para llevar mi modelo de utilidad afuera
    registro rapido primero aqui y despues exporto
