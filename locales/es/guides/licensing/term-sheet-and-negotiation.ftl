question = ¿Cómo preparo y negocio una licencia?
answer =
    Prepare más de lo que habla:
    – Primero el secreto. Firme un acuerdo, o muestre solo lo que ya está solicitado o es público.
    – Conozca su derecho: número, países, titular, puntos débiles.
    – Sepa qué vale para ellos: más ventas, menos costos, tiempo ganado.
    – Conozca su límite, y qué hará si no hay trato.
    – Ordene sus deseos: imprescindible, deseable, negociable.
    Luego fije los puntos principales en una página, la hoja de términos (term sheet), antes de que alguien redacte un contrato.
    Diga en ella qué puntos ya obligan. Suelen ser el secreto, los costos y un tiempo sin hablar con otros.
more-1 =
    Una hoja de términos dice:
    – quiénes, y qué derecho;
    – qué se puede hacer, dónde, cuánto tiempo, exclusiva o no;
    – pago: a la firma, sobre ventas, mínimo, en ciertos momentos;
    – deberes de cada parte, con fechas;
    – mejoras, y quién actúa contra quienes copian;
    – cómo termina, qué ley, quién resuelve controversias;
    – pasos siguientes con fechas, y qué obliga.
    En algunos países, un papel “no vinculante” aun así tiene efectos. Quien rompe de forma desleal puede deber dinero. Diga con claridad que nada obliga antes del contrato, y pregunte a un abogado antes de firmar. En algunos países lo dice “subject to contract”.
more-2 =
    En las conversaciones:
    – Pregunte antes de ofrecer: ¿cómo lo usarán? ¿Dónde? ¿Cuántos? ¿Quién más puede hacerlo?
    – Hable con la persona que lo necesita, y averigüe quién decide.
    – No dé algo por nada. Por un precio menor, pida un plazo más corto.
    – Una el dinero a hechos: muestra aceptada, primera venta, país nuevo.
    – No deje que una fecha lo empuje. Tómese tiempo para consultar.
    – Después de cada reunión, envíe una nota corta de lo dicho.
    – Guarde el saber completo hasta firmar el contrato.
    Si quieren una prueba gratis: limítela en tiempo, fin y lugar, por escrito.
more-3 =
    Formas de hallar un precio:
    – Costo: ¿cuánto costó hacerlo? Es más bien un límite inferior.
    – Mercado: ¿cuánto pagan otros por algo parecido?
    – Ingresos: ¿cuánto más ganarán con ello, y qué parte es justa?
    Empiece con una cifra que pueda explicar.
    La trampa: hablar solo del porcentaje. ¿Porcentaje de qué, y quién lo controla?
    Ejemplo: una pequeña empresa de sensores se reúne con un gran fabricante. Pide una prueba pagada, y luego una licencia para un solo producto. Ambas quedan en una página. El abogado necesita después menos tiempo.
ask =
    como negocio con una empresa grande por mi invento
    una hoja de terminos obliga
    carta de intencion para una licencia que cuido
    primera reunion con un licenciatario que muestro
    me preguntan primero el precio que digo
    como valoro la tecnologia antes de negociar
    firmamos un memorando y luego se fueron
    el comprador quiere ver todo antes de firmar confidencialidad
    quieren una prueba gratis de mi tecnologia
    puedo hablar con varias empresas a la vez
    manana me reuno con la empresa que quiere mi invento
