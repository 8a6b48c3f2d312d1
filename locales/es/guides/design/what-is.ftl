question = ¿Qué es un diseño industrial y qué protege?
answer =
    Un derecho de diseño industrial protege cómo se ve un producto: su forma, sus líneas, su dibujo o sus colores.
    No protege cómo funciona el producto, su nombre ni la idea que hay detrás.
    En la mayoría de los países hay que registrar el diseño. Debe ser nuevo, así que preséntelo antes de mostrarlo al público.
    El titular puede impedir que otros fabriquen o vendan productos con la misma apariencia, donde el derecho vale.
    En su país, un diseño registrado puede durar hasta { $term } si usted lo mantiene vigente.
    Las reglas del comercio mundial piden a los países miembros al menos { $minimum } en total.
more-1 =
    Ejemplos: una silla, una botella, una lámpara, un zapato, una joya, el dibujo de una tela, una funda de teléfono.
    En muchos países también pueden ser diseños los iconos y las pantallas.
    No es un diseño: un estilo en general, una forma técnica sin ninguna elección, una receta, un nombre de marca.
    Un producto puede necesitar más de un derecho. En una cafetera, el mecanismo puede ser materia de patente y la apariencia un diseño.
    El nombre que lleva es una marca.
more-2 =
    Qué hacer primero:
    – Mantenga en secreto la apariencia hasta presentar la solicitud.
    – Busque productos parecidos en línea y en las bases de datos gratuitas de diseños de la OMPI y de su oficina.
    – Prepare imágenes claras de todos los lados. Deciden qué queda protegido.
    – Compruebe quién hizo el diseño. Un diseñador independiente puede ser el dueño hasta que lo ceda por escrito.
    La trampa está en las imágenes. Una foto con colores y logotipo puede limitarlo exactamente a esa versión.
more-3 =
    El derecho vale solo donde usted lo registró. Para más países hay oficinas regionales y el Sistema de La Haya.
    En muchos países el primer período es corto, y hay que renovar y pagar otra vez.
    Muchas oficinas no revisan la novedad antes de registrar. Entonces el certificado se puede atacar después.
    Algunos países usan otro nombre, como “patente de diseño” en Estados Unidos.
    El derecho de autor o una marca de forma pueden ayudar junto al diseño. Las reglas cambian de un país a otro.
ask =
    que es un diseño industrial
    que protege el registro de diseño
    como evito que copien la forma de mi producto
    cuanto dura un diseño registrado
    diferencia entre diseño y patente
    se puede proteger el estampado de una tela
    puedo proteger el envase de mi producto
    la apariencia de mi lampara se puede registrar
    quiero que nadie haga mi misma silla
    mis macetas tienen una forma unica y quiero que sean solo mias
    como evito que clonen el modelo de mis lentes
    cuántos años cuida un diseño industrial
