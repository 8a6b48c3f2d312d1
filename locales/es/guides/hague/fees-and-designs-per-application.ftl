question = ¿Cuánto cuesta una solicitud de La Haya, y cuántos diseños puede contener?
answer =
    El precio depende de los diseños, las imágenes y los países. La calculadora gratuita de La Haya de la OMPI da su total.
    Usted paga a la OMPI una tasa básica de { $first } por el primer diseño.
    Cada diseño adicional cuesta { $next }.
    La publicación cuesta { $picture } por cada imagen.
    Cada país agrega su propia tasa. Una tasa estándar por el primer diseño está entre { $low } y { $high }, según el nivel de examen.
    Otros países fijan una tasa individual, que puede ser mucho más alta.
    Una solicitud puede contener hasta { $designs } diseños, si todos son de la misma clase de la Clasificación de Locarno, la lista de grupos de productos.
more-1 =
    Qué la hace más barata:
    – Reúna diseños de la misma clase. Los adicionales cuestan menos.
    – Quite imágenes que no agregan nada. Pero no ahorre en vistas que muestran la forma.
    – Elija los países según sus ventas reales. Para un solo país, compare con el precio de presentar allí directamente.
    – Si su único vínculo es con un país menos adelantado, paga a la OMPI solo una pequeña parte. Las reglas están en la página de tasas.
    – Algunos países bajan su propia tasa a empresas pequeñas. Estados Unidos lo hace, si lo indica en el formulario y cumple los requisitos.
    Las tasas son en francos suizos y cambian. Mírelas el día que paga.
more-2 =
    Varios diseños en una solicitud no se aceptan en todas partes. Algunos países quieren en cada solicitud un solo diseño, o diseños que van juntos.
    Esa oficina puede objetar después de la publicación. Entonces usted elige un diseño, o divide la solicitud en ese país y paga otra vez.
    Pregunte esto antes de mezclar sillas, mesas y tazas. La OMPI lo muestra en el perfil de cada miembro.
    En algunos países, como Estados Unidos, la tasa individual se paga en partes. La última vence cuando la oficina está lista para proteger el diseño. Si la deja pasar, pierde ese país.
more-3 =
    No están en ese precio: buenas fotos, una búsqueda, un agente local si una oficina objeta, y las renovaciones.
    La trampa: un primer precio bajo, y después una renovación de todos los diseños y países. Conserve solo los que todavía se venden.
    Otra trampa: facturas de desconocidos después de la publicación. Pague solo a la OMPI, a su oficina o a su agente.
    Una denegación no devuelve las tasas.
    Ejemplo: un estudio presenta juntas una familia de lámparas y nombra los mercados de sus distribuidores. Una oficina quiere solicitudes separadas, así que allí conserva solo la más vendida.
ask =
    cuanto cuesta registrar un diseño internacional
    cuantos diseños puedo poner en una solicitud
    tasas del sistema de la haya
    calculadora de la haya
    cuanto se paga por cada pais en la haya
    como hago mas barata la solicitud de la haya
    puedo juntar toda mi coleccion en una solicitud
    cuanto cuesta cada foto en la solicitud de diseño
    cuantos modelos caben en una solicitud internacional de diseño
