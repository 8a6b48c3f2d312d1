question = Dice que cambió lo suficiente de mi diseño. ¿Qué tan distinta debe ser una copia?
answer =
    No conocemos ninguna ley con una regla de porcentaje, y los jueces no cuentan los cambios. Vale para diseños, derecho de autor y marcas. “Cambie una parte y ya está a salvo” es un mito.
    Lo que cuenta:
    – Diseño: la impresión de conjunto, frente a las imágenes registradas.
    – Derecho de autor: si se tomó una parte creativa de su obra. En muchos países puede bastar una pequeña.
    – Marca: si el comprador puede confundir los signos, o pensar en la misma empresa.
    Ponga entonces lado a lado sus imágenes registradas, el producto de él y los más antiguos de otros. Muéstrelos a un asesor antes de escribirle.
    Vale en ambos sentidos. Si parte del producto de otro, unos pocos cambios no lo ponen a salvo.
more-1 =
    Cómo se comparan los diseños. Las palabras varían, las preguntas se parecen mucho:
    – ¿Quién mira? En la Unión Europea un usuario informado. En Estados Unidos, un observador común que conoce diseños anteriores.
    – Solo cuenta lo que muestran las imágenes, no su idea ni lo que vende hoy.
    – Lo que exige la función cuenta poco. Lo que ya tenían todos, también.
    – Mucha libertad para el diseñador: los cambios pequeños rara vez ayudan a quien copia. Poca libertad, muchos productos parecidos: pueden bastar.
    – Otro tamaño, material o nombre encima suele cambiar poco.
    En algunos países, un diseño cubre la apariencia en cualquier tipo de producto. En otros, solo en uno igual o parecido. Pregunte.
more-2 =
    Derecho de autor: ¿conocía su obra y tomó su expresión propia? Quien hizo lo mismo por su cuenta es libre. Con un diseño registrado, esa excusa a menudo falla. Estilo e idea son libres. Una copia cambiada suele ser una adaptación, que pide su consentimiento.
    Marca: el signo entero como lo recuerda el comprador, en aspecto, sonido y sentido. Cuenta también si los productos son cercanos. Cambiar una letra rara vez basta.
    ¿Sin ningún derecho, pero copia servil? En algunos países puede ayudar la ley de competencia desleal.
    ¿Quiere hacer algo cercano a lo de otro? Parta de lo que necesitan sus compradores, no de esa pieza. Guarde bocetos con fecha. Muéstrelos a un asesor antes de pagar moldes.
more-3 =
    Lleve al asesor:
    – el certificado con todas las imágenes, y la inscripción del registro;
    – su pieza y la de él, comprada con recibo, y fotos del mismo lado;
    – productos más antiguos de ambos y de otros, con fechas;
    – una lista de lo igual, y después de lo distinto;
    – cómo pudo ver él lo suyo;
    – lo que dijeron compradores, palabra por palabra;
    – su primera muestra al público, con fecha.
    La trampa: mirar solo diferencias. Cuenta el conjunto.
    Ejemplo: un juguetero registró un zorro de madera. Un competidor lo hace más grande, con otra cola. A primera vista es el mismo zorro. Un catálogo viejo trae uno bastante parecido. Por eso el asesor escribe con cuidado, y el competidor cambia la cabeza.
ask =
    dice que cambio el veinte por ciento y que es legal
    cuantos cambios hacen un diseño nuevo
    es cierta la regla del 30 por ciento
    le cambio el color y un boton, sigue siendo copia?
    copia con pequeños cambios que puedo hacer
    me copiaron la silla un poco mas ancha
    quiero hacer un bolso como el de marca pero distinto
    regla de los siete cambios
    que tan parecido es demasiado parecido
    mi diseñador dice que con diez por ciento basta
    la misma lampara con otro pie
    si le doy vuelta al dibujo y cambio los colores ya no es copia
