question = Alguien copió mi producto, nombre o diseño. ¿Qué puedo hacer?
answer =
    Mantenga la calma y actúe rápido, en este orden:
    – asegure pruebas antes de que quien copia se dé cuenta: capturas de pantalla, una compra de prueba, fechas;
    – revise su derecho: ¿qué está protegido, en ese país, vigente, a su nombre?
    – decida qué quiere: que paren, dinero o una licencia;
    – después escriba, use el formulario de la plataforma, acuda a la aduana, vaya a mediación o a juicio.
    Sin un derecho registrado todavía puede tener un caso, por ejemplo si se engaña a los compradores. Es la competencia desleal, y depende del país.
    No insulte ni acuse en público. Puede volverse contra usted.
more-1 =
    Importa quién lo hace y por qué. Una tienda pequeña muchas veces para después de una llamada o carta amable. Una fábrica de falsificaciones no.
    Una carta formal que pide parar se llama requerimiento de cese. Haga que un abogado la revise primero.
    La trampa: en algunos países, amenazar sin un buen derecho puede costarle dinero. También puede llevar a la otra parte a atacar su derecho.
    Esperar también es una trampa. Los tribunales dan órdenes urgentes solo a quien actúa rápido, y los reclamos terminan después de un tiempo.
more-2 =
    Formas de resolverlo, de suave a fuerte: hablar, carta, retirada por la plataforma, mediación, aduana, tribunal, policía para falsificaciones.
    Un tribunal puede ordenarles que paren (una medida de cesación) y que paguen una indemnización por daños y perjuicios. Cuesta tiempo y dinero, así que compárelo con lo que pierde.
    Puede tener más derechos de los que cree. Una forma puede ser un diseño, un texto o imagen tiene derecho de autor, un nombre puede estar protegido por el uso.
    Ejemplo: una cestera encuentra su dibujo en una tienda. Compra una pieza, guarda el recibo, muestra sus dibujos con fecha, y acuerdan una licencia.
ask =
    me copiaron mi producto que hago
    la competencia copia todo lo que hago
    otra tienda usa mi nombre
    me robaron el diseño
    copiaron mi logo
    que hago si alguien copia mi negocio
    puedo demandar a quien me copia si no registre nada
    una fabrica hace imitaciones de mi producto
    estan usando mi marca sin permiso
    el vecino vende los mismos jabones con casi la misma etiqueta
    me copiaron, que hago
    la competencia me fusilo el producto
    el vecino hace mis mismos tamales con mi etiqueta
    me estan pirateando
    en el mercado venden mis mismos aretes mas baratos
    sacaron lo mismo que yo y mas barato
    copiaron mis bolsitas igualitas
    en el mercado un vendedor imita mis frascos
    un ambulante imita mis botellas
