question = ¿Qué es una licencia, y en qué se diferencia de vender mi derecho?
answer =
    Una licencia es un permiso. Usted sigue siendo el titular y permite a alguien usar su patente, marca, diseño, obra o conocimientos técnicos, casi siempre por dinero.
    Una cesión es una venta. El derecho cambia de manos y usted deja de ser el titular.
    Una licencia puede ser:
    – exclusiva: solo el licenciatario puede usarlo, y normalmente ni siquiera usted;
    – no exclusiva: usted puede dar el mismo permiso también a otros.
    Una franquicia es un paquete más amplio: marca, conocimientos técnicos, capacitación y reglas para llevar la tienda.
more-1 =
    Elija una licencia cuando otro puede fabricar o vender donde usted no puede, y quiere ingresos sin perder el derecho.
    Elija una cesión cuando necesita dinero ahora y no volverá a usar el derecho.
    La trampa: palabras como “le doy todos los derechos”. Se pueden leer como una venta. Diga claramente “licencia” o “cesión”.
    Ejemplo: una fabricante de jugos deja que una empresa del exterior envase con su marca. Ella conserva la marca y controla la calidad.
more-2 =
    Compruebe primero que hay algo que licenciar. ¿El derecho está registrado o protegido de otra forma en ese país, está vigente y es suyo?
    También se puede licenciar un secreto, pero solo con la promesa de guardarlo.
    Depende del país si una licencia debe hacerse por escrito e inscribirse en la oficina de propiedad intelectual. Sin inscripción, tal vez no valga frente a otros.
    Si usted toma una licencia, pida prueba de que el derecho es de la otra parte.
ask =
    que es una licencia
    que significa licenciar mi marca
    diferencia entre dar licencia y vender
    puedo alquilar mi patente
    licencia exclusiva que significa
    quiero que otros usen mi marca y me paguen
    si doy licencia pierdo mi derecho
    que es una franquicia
    una empresa quiere usar mi invento y pagarme cada mes
    una empresa quiere usar mi marca y pagarme
    una embotelladora quiere hacer mi refresco y pagarme por caja
    una empresa quiere fabricar mi producto y darme porcentaje
    un industrial quiere usar mi invento a cambio de dinero
