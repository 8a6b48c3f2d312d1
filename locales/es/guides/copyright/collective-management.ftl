question = ¿A quién pago por la música de mi local, y cómo reciben ese dinero los autores?
answer =
    Si los clientes pueden oírla, normalmente necesita una licencia. La música en una tienda, cafetería, peluquería, gimnasio o autobús es comunicación pública en la mayoría de los países.
    No tiene que preguntar a cada autor. Una entidad de gestión colectiva da licencias para muchísimas obras y reparte el dinero entre los titulares.
    – Usted pone música: pida una licencia a las entidades de su país antes de empezar.
    – Usted hace música, textos, imágenes o películas: puede afiliarse a una y cobrar.
    La oficina de derecho de autor de su país puede decirle qué entidades pueden cobrar.
more-1 =
    Para quienes ponen música:
    – Puede haber varias entidades: de autores, de intérpretes, de productores. En algunos países envían un cobro conjunto.
    – El precio depende del tamaño, los asientos, el ramo, y de si es en vivo o grabada. Pida la tarifa por escrito.
    – La radio y la televisión normalmente también cuentan. Algunos países eximen a locales pequeños. Pregunte.
    – Una cuenta privada de streaming suele prohibir el uso en negocios.
    – Un servicio de música ambiental: pregunte qué derechos cubre.
    – El deporte en pantalla puede necesitar otro contrato con la emisora.
    – ¿Toca una banda o un DJ en su evento? Muchas veces paga el organizador. Póngalo en el contrato.
more-2 =
    ¿Alguien le pide dinero? Puede ser correcto, equivocado o una estafa:
    – Pida nombre, autorización, obras, tarifa y período.
    – Compruébelo con la oficina de derecho de autor, con un número que usted encontró.
    – Pague solo con contrato o factura, a la cuenta de la entidad.
    – No ignore un reclamo verdadero. Puede acabar en juicio y cubrir años pasados.
    ¿El precio es demasiado alto? Muchos países tienen un supervisor, un tribunal o mediación.
    Ejemplo: una peluquera recibe un segundo cobro. Es de la entidad de los intérpretes, es correcto, y ella pide la tarifa para locales pequeños.
more-3 =
    Para autores que quieren afiliarse:
    – Elija la entidad de su tipo de obra.
    – Lea qué entrega: qué usos, qué países, y cómo puede salir. Muchas veces ya no puede licenciar usted esos usos, ni siquiera gratis.
    – Declare cada obra, con todos los autores y sus partes. Una obra sin declarar tal vez no gane nada.
    – Pregunte qué se descuenta y cuándo se paga. Lea las cuentas.
    Entidades asociadas del exterior pueden cobrar allí por usted.
    Afiliarse no es registrar el derecho de autor. Usted lo tiene sin eso.
ask =
    tengo que pagar por poner musica en mi local
    me cobran por la musica de mi restaurante
    sayco me quiere cobrar
    a quien le pago derechos de musica
    como cobro regalias por mis canciones
    como me afilio a una sociedad de autores
    el cobro de musica es legal?
    puedo poner la radio en mi negocio
    vino la sociedad de autores a cobrarme por la musica del bar
    sayco me cobra por poner musica en mi tienda
    la sgae me manda recibo por la peluqueria
    apdayc quiere que pague por mi restaurante
    la radio pone mi cumbia y no me pagan nada
    quién cobra por la música de los bares
    me quieren cobrar por poner música en mi hotel
    poner música en mi hostal
