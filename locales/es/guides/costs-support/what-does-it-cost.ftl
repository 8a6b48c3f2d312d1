question = ¿Cuánto cuesta proteger mi marca, invención o diseño?
answer =
    Depende del derecho, de los países y de cuánta ayuda profesional use. No hay un precio único.
    – El derecho de autor no cuesta nada: nace con la obra.
    – Un secreto comercial cuesta cuidado y buenos contratos.
    – Una marca o un diseño en su país suele estar al alcance de un pequeño negocio.
    – Una patente suele ser lo más caro, sobre todo en el exterior. Redactarla bien pide un profesional.
    Se pagan tasas de la oficina, a veces un agente y traducciones, y después las renovaciones. Cada oficina publica su lista de tasas.
    Dígame qué tiene y dónde vende, y puedo mostrarle las opciones que le sirven.
more-1 =
    Algunas tasas internacionales, cada una sin las tasas de los países y oficinas que se suman:
    Madrid, para marcas: una tasa básica de { $madrid } sin color.
    PCT, para patentes: una tasa de presentación internacional de { $pct }, antes de la búsqueda y otras tasas.
    La OMPI tiene calculadoras de tasas gratuitas para marcas y diseños. Dan el total para sus países.
    El precio crece con las clases de una marca, el número de diseños, las páginas y reivindicaciones de una solicitud de patente, y cada país.
    Pida a un agente una oferta por escrito: qué incluye, cuánto cuesta responder a una objeción y qué viene después.
more-2 =
    Reparta el costo. Presente primero en su país. Para otros países puede esperar y conservar la primera fecha:
    para una patente o un modelo de utilidad { $priority },
    para una marca o un diseño { $brand-priority }.
    En ese tiempo ve si el producto se vende. El texto debe estar completo desde el principio, y lo secreto guardarse hasta presentar la solicitud.
    La trampa: dinero para la solicitud, nada para el resto. También cuestan las objeciones, oposiciones y renovaciones. Un derecho sin renovar caduca.
    Ejemplo: una fabricante de jabón pone su dinero en el nombre en su país y en un país de exportación. Mantiene en secreto la receta, y eso no cuesta tasa.
ask =
    cuanto cuesta registrar una marca
    cuanto cuesta patentar un invento
    cuanto sale registrar un diseño
    precio de registro de marca
    cuanto cobran por una patente
    que gastos tengo al registrar mi marca
    es caro patentar
    cuanto necesito para proteger mi producto
    cuanto vale registrar el logo
    cuánto me sale proteger un nombre siendo costurera
    cuanto sale registrar una marca
    precio de una patente mas o menos
    presupuesto para cuidar un nombre
