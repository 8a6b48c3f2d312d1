question = ¿Qué apariencias se pueden registrar como diseño, y cuáles quedan fuera?
answer =
    Casi cualquier apariencia de un producto, si es nueva. Forma, líneas, dibujo, textura, colores, en plano o en volumen.
    – Nueva: nadie dio a conocer la misma apariencia antes de su solicitud. Las diferencias pequeñas sin importancia no cuentan.
    – Bastante distinta: muchos países piden además que dé otra impresión general que las anteriores. Algunos piden que sea original.
    Quedan fuera casi en todas partes:
    – una apariencia que solo sigue la función;
    – ideas, estilos y métodos;
    – diseños ofensivos, y muchas veces banderas y emblemas oficiales.
    El criterio exacto depende del país. Su oficina puede decírselo.
more-1 =
    Una prueba rápida de “nuevo y distinto”:
    – Ponga su producto junto a los anteriores más cercanos: también los suyos, los del exterior y los de internet.
    – Pregunte a quien conoce esos productos. ¿Es otra apariencia a primera vista, o la misma con un detalle nuevo?
    – ¿Cuánta libertad tiene aquí un diseñador? Donde la forma deja poco espacio, pueden bastar pequeñas diferencias.
    Busque en la Base Mundial de Datos sobre Dibujos y Modelos de la OMPI, gratuita, en tiendas en línea, catálogos y por imágenes. Su propia publicación anterior también cuenta, salvo que el país la perdone por un tiempo.
    Un color nuevo en una forma vieja rara vez basta.
more-2 =
    ¿Qué quiere decir “función”? Pregúntese por qué la forma es así. Si decidió solo la técnica, no es un diseño. Puede servir una patente o un modelo de utilidad.
    La mayoría de los productos mezcla ambas cosas. Una silla debe sostener a una persona, pero su apariencia deja mucha elección. Esa apariencia se puede registrar.
    En algunos países, las partes que nadie ve en el uso normal no se protegen. En algunos se excluyen las uniones que deben encajar con otro producto.
    Quite el nombre y el logotipo de otros. No puede obtener un derecho sobre una marca ajena.
    Los dibujos antiguos de una comunidad pueden ser de ella. Pregunte antes de registrar algo parecido.
more-3 =
    Muchas veces es posible: muebles, ropa, zapatos, joyas, juguetes, empaques, etiquetas, telas, herramientas, lámparas, partes visibles.
    En muchos países también iconos y pantallas. En algunos, animaciones y el interior de una tienda.
    Normalmente no: una receta, un peinado, un plano de edificio como idea, un nombre en letras simples, un programa de ordenador.
    La trampa: un certificado no prueba la novedad. Muchas oficinas no la revisan. Un competidor puede hacer anular un registro débil, y usted puede atacar el de él.
    Ejemplo: un juguetero registra el nuevo oso con su cara especial. La forma redonda de cualquier oso sigue libre.
ask =
    que se puede registrar como diseño industrial
    puedo registrar el diseño de una camiseta
    se puede registrar un envase
    que diseños no se pueden registrar
    puedo registrar un patron tradicional
    las pantallas de mi app se registran como diseño
    mi diseño se parece a otro, lo puedo registrar
    cambiar el color alcanza para que sea nuevo
    los dibujos de mis tejidos se pueden registrar como diseño
    el estampado de mi tela se puede registrar
    la pantalla de mi app, se registra como diseño?
    el tejido de mis chompas lleva un dibujo mio
    la silueta del frasco de mi perfume
    la forma de mis tortas decorativas me la copian
    la forma de mi silla puede ser solo mía
    mis carteras tienen una figura propia
    dibujos de mis platos de cerámica
    mi frasco tiene un aspecto original
    la apariencia de mis lentes la pueden copiar
