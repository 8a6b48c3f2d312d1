question = ¿Qué debe contener nuestra lista de PI, y cómo cuidamos las fechas?
answer =
    Basta una tabla sencilla, con una línea por cada cosa que tiene o usa:
    – qué es: marca, patente, diseño, obra, secreto, nombre de dominio, licencia;
    – quién lo hizo y cuándo, y de quién es, con el papel que lo prueba;
    – en qué países, con el número y la oficina;
    – fechas: cuándo se mostró, solicitud, renovación, fin;
    – quién puede usarlo: licencias dadas y recibidas;
    – qué producto lo necesita, y cuánto dolería perderlo;
    – quién se ocupa en la empresa.
    Nunca escriba en la lista el contenido de un secreto. Escriba solo dónde está y quién puede verlo.
more-1 =
    Las fechas son la parte más valiosa, porque un derecho que no se renueva termina sin ruido.
    – Copie cada fecha del registro oficial, no de memoria.
    – Ponga un aviso mucho antes de la fecha, y que lo reciba también otra persona.
    – No cuente con un recordatorio. Muchas oficinas no envían ninguno, y que falte rara vez es excusa.
    – No confíe en ningún cobro de desconocidos, por correo postal o electrónico. Revise la fecha en el registro, y pague solo a la oficina o a su propio asesor.
    ¿Ya pasó una fecha? Pregunte a la oficina el mismo día.
    Según el Convenio de París, una tasa de mantenimiento atrasada todavía se puede pagar durante al menos { $late }. Muchas veces hay un recargo.
more-2 =
    Revise la lista en un momento fijo, por ejemplo al cerrar las cuentas del año. Hágalo también cuando lance un producto, contrate o entre en un nuevo país.
    ¿Su empresa cambió de nombre, dirección o dueño? Avise a los registros. Si no, las cartas se pierden y un comprador encuentra un hueco.
    ¿Un derecho ya no gana lo que cuesta su tasa? Decida antes del vencimiento. Dejarlo ir suele ser definitivo.
    La trampa: la marca está a nombre de un fundador o un agente, o la dirección web a nombre de la agencia.
    Ejemplo: una tienda de especias hace su lista y ve que el diseñador tiene el nombre de dominio. Una carta amable lo pasa a tiempo.
ask =
    como hago un inventario de propiedad intelectual
    como llevo control de los vencimientos de mis marcas
    se me olvido renovar mi marca
    que datos anoto de mis marcas y patentes
    registro de activos intangibles de la empresa
    cambie el nombre de la empresa, aviso a la oficina de marcas?
    como no se me pasan las fechas de pago
    lista de propiedad intelectual de la empresa
    como llevo la cuenta de mis marcas y vencimientos
    mi papa fallecio y la marca sigue a su nombre
    hacer lista de todo lo registrado
