question = ¿Qué no se puede escribir en una etiqueta cuando un nombre es una indicación geográfica protegida?
answer =
    Si su producto no viene del lugar o no sigue las reglas, no use el nombre protegido. Vale también para imágenes o mapas que engañan sobre el origen.
    Para vinos y bebidas espirituosas, las reglas del comercio mundial van más lejos. Palabras como “estilo”, “tipo” o “clase” junto al nombre no ayudan, y una traducción tampoco.
    Muchos países aplican la misma regla estricta a otros productos. Otros miran si se engaña al comprador.
    Un nombre que se volvió la palabra común del producto en un país es libre allí.
    Depende de los países donde fabrica y vende. Revise sus registros antes de imprimir.
more-1 =
    ¿Hace algo parecido? Caminos más seguros:
    – Use el nombre común del producto: “queso azul”, “té verde”.
    – Diga con honradez dónde se hace.
    – No copie la forma, la bandera ni los colores que todos unen con el lugar.
    – No ponga el nombre en su marca, dirección web ni palabras ocultas de la página.
    El uso honrado de su propio nombre o dirección suele permitirse, si no engaña.
    ¿Usaba el nombre desde antes de la protección? Algunas leyes lo dejan seguir, a menudo solo un tiempo. Pregunte ya.
    ¿Recibió una carta? Anote el último día y consulte a un asesor antes de responder o firmar.
    ¿El producto protegido es un ingrediente? En muchos lugares puede decirlo, si es cierto e importa.
more-2 =
    ¿Alguien abusa del nombre de su agrupación? En este orden:
    – Guarde pruebas: fotos, el producto con recibo, la página con fecha.
    – Avise a la agrupación. Puede actuar con más peso que un solo productor.
    – Muchos países tienen una autoridad de alimentos, comercio o consumo que actúa por sí misma. Le cuesta poco.
    – Use el formulario de quejas de la tienda en línea.
    – Después vienen la carta de un abogado, la aduana o el tribunal.
    Pida algo útil: etiquetas nuevas, un tiempo para vender lo que queda, una promesa.
    Actúe pronto. Si un nombre se usa libremente durante años, puede volverse común en ese país.
more-3 =
    Las trampas:
    – Una marca que contiene el nombre. Opóngase a tiempo mientras se pueda. Las marcas anteriores de buena fe muchas veces pueden quedarse.
    – Sus propios miembros usan el nombre para menor calidad. Los rivales lo señalarán.
    – Acusa a una empresa en un país donde el nombre no está protegido. Eso puede volverse contra usted.
    – Usa el logotipo de la IG sin estar en la lista.
    Ejemplo: una panadería extranjera vende “pastel de jamón estilo del valle”. La agrupación escribe primero con cortesía, con la regla de ese país. La panadería imprime desde entonces “pastel de jamón ahumado”.
ask =
    puedo poner tipo roquefort en mi queso
    mi etiqueta dice estilo champagne y me reclaman
    hago un destilado de agave puedo decir tequila
    venden cafe con el nombre de nuestra region y no es de aca
    el supermercado usa el nombre de nuestro queso
    uso hace años el nombre de una denominacion de origen
    que palabras no puedo poner en la etiqueta
    me llego carta del consejo regulador
    puedo decir que lleva jamon iberico como ingrediente
    en el super venden sombrero panama hecho en china
    venden cafe falso de nuestra zona
    otros ponen el nombre de nuestra sierra a su miel
    una fábrica imita el queso del pueblo
    otras zonas usan el nombre de nuestra cebolla
