question = ¿Qué tasas del PCT pago, cuándo, y qué pasa si pago tarde?
answer =
    Se pagan en la oficina donde presenta la solicitud:
    – una tasa de transmisión, para esa oficina
    – la tasa de presentación internacional, para la OMPI
    – una tasa de búsqueda, para la oficina que hace la búsqueda
    Vencen en un plazo de { $pay } desde que la oficina recibió su solicitud.
    La tasa de presentación internacional es de { $fee } para una solicitud corta. Las páginas adicionales cuestan más, y presentar en línea cuesta menos.
    Las otras tasas cambian de una oficina a otra. Mire las tablas de tasas de la OMPI el día que paga, porque los montos en su moneda cambian.
more-1 =
    Cómo pagar menos:
    – Presente en línea, con los formularios de la oficina o con ePCT.
    – Mantenga el texto completo, pero sin palabras vacías. Cada página adicional cuesta.
    – Compare las oficinas de búsqueda que puede elegir. Sus tasas son muy distintas, y algunas son más bajas para solicitantes de ciertos países.
    – Algunos pagan menos a la OMPI: particulares de países de su lista, y particulares y empresas de países menos adelantados.
    Para ellos, la tasa de presentación internacional baja un { $reduction }.
    Todos los solicitantes deben cumplir los requisitos. Pregunte antes de presentar, y ponga en el petitorio lo que la oficina necesita.
    – Pregunte a su oficina y a su país por ayudas.
more-2 =
    ¿Paga tarde, o muy poco? La oficina envía una invitación con una última fecha. Pague de inmediato.
    Puede agregar un recargo del { $surcharge } de lo que falta, dentro de ciertos límites.
    Si aun así no paga, la solicitud se considera retirada. Compruebe que el dinero llegó completo, con los gastos bancarios a su cargo.
    Gastos posteriores:
    – otra búsqueda o un examen, solo si lo quiere
    – la fase nacional, país por país
    Normalmente llega { $entry } después de la fecha de prioridad. Es la parte más grande, así que ahorre para ella.
more-3 =
    La trampa: las facturas. Después de la publicación, empresas privadas envían cartas que parecen oficiales. Las tasas de arriba van a la oficina donde presentó. Las cartas sobre otros “registros” no hay que pagarlas.
    Los reembolsos son posibles solo en algunos casos y temprano, por ejemplo si retira la solicitud antes de que empiece la búsqueda. Pregunte a la oficina.
    Ejemplo: un estudiante y su tío presentan juntos. El estudiante solo pagaría menos, pero el tío vive en un país fuera de la lista. Pagan entonces la tasa completa. Encuentran una oficina de búsqueda más barata y presentan en línea.
ask =
    cuanto cuesta una solicitud pct
    tasas pct
    que pasa si pago tarde la tasa del pct
    hay descuento en el pct para latinoamerica
    como pagar menos en el pct
    donde se pagan las tasas del pct
    me llego una factura despues de publicar mi pct
    cuanto cuesta patentar internacionalmente
    cuanto se paga por una patente internacional
