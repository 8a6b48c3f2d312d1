question = ¿Qué es el arbitraje, y la decisión es definitiva?
answer =
    El arbitraje es como un tribunal privado. Ambas partes aceptan que decidan uno o más árbitros, y que la decisión, el laudo, las obligue.
    – Ambas deben haberlo aceptado, normalmente por escrito, en el contrato o después de empezar la controversia.
    – Juntas pueden elegir las reglas, el centro, el árbitro, el idioma y el lugar.
    – El laudo es definitivo. Normalmente nadie puede recurrir solo porque esté equivocado.
    – Los tribunales de la mayoría de los países lo ejecutan según la Convención de Nueva York.
    Sirve para pleitos sobre un contrato. No alcanza a un extraño que lo copia y no acepta nada.
    ¿Recibió una solicitud? El plazo es corto. Vea a un abogado el mismo día.
more-1 =
    El lugar del arbitraje, o sede, es la casa legal del caso. Sus tribunales pueden ayudar, y anular un laudo por faltas graves. La audiencia puede ser en otra parte, o por internet.
    Elija una sede en un país parte de la Convención de Nueva York. Conviene que la otra parte tenga bienes en un país así.
    Los pasos: solicitud, respuesta, elección de árbitros, escritos y pruebas, muchas veces una audiencia, laudo.
    Según el Reglamento de la OMPI, el caso debería cerrarse en un plazo de { $closing } desde la contestación o desde la formación del tribunal, lo que ocurra después.
    El laudo debería seguir en un plazo de { $award }.
    Son metas, que se cumplen cuando es razonablemente posible.
more-2 =
    Un tribunal puede negarse a ejecutar un laudo por pocas razones. Ejemplos: no hay acuerdo válido, no hubo ocasión justa de ser oído, puntos que nadie preguntó, o choque con reglas públicas básicas.
    Las trampas:
    – una cláusula sin reglas, sede ni centro;
    – tres árbitros para una suma pequeña;
    – una sede lejana que usted no puede pagar;
    – si usted no se presenta, el caso puede seguir sin usted.
    Antes de firmar, pregunte cuánto costaría reclamar una pequeña factura impaga.
    Ejemplo: un editor extranjero no paga a un estudio de juegos. El contrato prevé arbitraje en un tercer país. Con el laudo, un tribunal del país del editor puede ordenar el pago.
ask =
    que es un laudo arbitral en palabras sencillas
    el arbitraje es obligatorio para las dos partes o se puede apelar
    el contrato dice arbitraje y el cliente de afuera no me paga
    me llego una solicitud de arbitraje, que hago
    quien paga al arbitro y quien lo escoge
    que pasa si no contesto el arbitraje
    un juez privado en vez de ir al juzgado
    sede del arbitraje que significa
    como cobro un laudo en otro pais
    un árbitro cuánto cobra y cuánto tarda
