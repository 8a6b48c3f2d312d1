question = ¿Qué es una oposición, y qué pasa si alguien se opone a mi marca?
answer =
    Una oposición es una objeción formal de otra persona a su marca. En la mayoría de los países la decide la oficina de propiedad intelectual, no un tribunal.
    Normalmente llega en un plazo fijo después de la publicación. Algunas oficinas solo la tienen después del registro, y algunas no la tienen.
    No la ignore. Sin respuesta a tiempo puede perder la solicitud.
    Primeros pasos:
    – Anote el último día para responder.
    – Vea en qué derecho anterior se apoya, y para qué productos.
    – Hable con un asesor antes de responder.
    Muchas oposiciones terminan con un acuerdo.
more-1 =
    Sus opciones:
    – Quitar de su lista los productos en conflicto.
    – Acordar por escrito cómo pueden convivir ambas marcas.
    – Defenderse. En algunos países puede pedir que la otra parte pruebe el uso de una marca anterior.
    – Renunciar y elegir otro nombre, si el riesgo es demasiado alto.
    Ejemplo: un fabricante de jugos se opone a su marca para bebidas y jabón. Usted solo vende jabón. Quitar las bebidas puede terminar el asunto.
    Pida más tiempo con anticipación si lo necesita. Algunas oficinas conceden una pausa para conversar.
more-2 =
    ¿Quiere oponerse a otra persona? Vigile las nuevas publicaciones de su ramo. El plazo es corto y estricto.
    En la Unión Europea es de { $eu } desde la publicación.
    En Estados Unidos es de { $us } desde la publicación, y se puede prorrogar si se pide.
    Su propia oficina tiene su propio plazo. Si lo deja pasar, tal vez pueda pedir después la cancelación, pero suele ser más difícil y más caro.
    Necesita un derecho anterior u otro motivo legal. Normalmente hay que pagar una tasa.
ask =
    se opusieron a mi marca que hago
    que es una oposicion de marca
    como me opongo a una marca
    cuanto tiempo tengo para oponerme
    una empresa grande se opuso a mi registro
    me llego una oposicion, necesito abogado
    quieren registrar una marca igual a la mia
    como contesto una oposicion
    una empresa grande se opone a mi nombre de cosméticos
    me llego una oposicion de una empresa grande
    alguien se opuso a mi marca que hago
    quiero oponerme a una marca parecida a la mia que salio en la gaceta
    vi en la gaceta un nombre casi igual al de mi heladeria
    a una empresa no le gusta mi nombre y reclamó en la oficina
    me queda un mes para responderle al que se opone
    mi jugo y su cerveza se llaman parecido y reclaman
