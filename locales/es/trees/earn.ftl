# El recorrido de las formas de ganar dinero.

name = Formas de ganar dinero con mis derechos

have = ¿Qué tiene?
    .why = Cada tipo gana dinero a su manera.
    .short = Lo que tengo
    .right = Una patente, un diseño o una solicitud
    .brand = Una marca que los clientes conocen
    .work = Una canción, texto, imagen o software
    .know-how = Conocimientos técnicos o un secreto
    .idea = Solo una idea

plan = ¿Qué le gustaría hacer con eso?
    .why = Si da una licencia, sigue siendo suyo. Si lo vende, no.
    .short = Plan
    .licence = Dejar que otros lo usen y paguen
    .sell = Venderlo
    .together = Desarrollarlo con otra empresa
    .loan = Obtener un préstamo con eso
    .investor = Conseguir un inversionista
    .worth = Saber cuánto vale

brand = ¿Qué le gustaría hacer con la marca?
    .why = Un sistema, un signo en productos y una venta necesitan contratos distintos.
    .short = Plan
    .system = Que otros abran tiendas como la mía
    .goods = Ponerla en productos de otros
    .licence = Dejar que otros la usen y paguen
    .sell = Vender la marca

work = ¿Qué es, y qué le gustaría?
    .why = La música y las imágenes tienen sus propias formas de cobrar.
    .short = Obra
    .song = Publicar mi propia canción
    .played = Cobrar cuando se toca mi obra
    .figure = Un personaje en productos de otros
    .free-copies = Regalar copias, ganar con servicios
    .licence = Dejar que otros la usen y paguen
    .sell = Venderla

know-how = ¿Qué le gustaría hacer con eso?
    .why = Un secreto gana dinero solo mientras sigue siendo secreto.
    .short = Plan
    .consulting = Capacitar o aconsejar a otros
    .licence = Que otros lo usen con un contrato
    .system = Que otros lleven un negocio como el mío
    .showing = Primero mostrarlo a un socio

stage = ¿En qué punto está la licencia?
    .why = Así le mostramos lo que necesita ahora.
    .short = Etapa
    .thinking = Apenas lo estoy pensando
    .exclusive = ¿A una sola empresa, o a varias?
    .price = ¿Cuánto puedo pedir?
    .talks = Estamos negociando
    .contract = Estamos escribiendo el contrato
    .signed = Está firmada: registro, impuestos
    .trouble = Está en marcha, y hay problemas
