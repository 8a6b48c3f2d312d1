question = Alguien vende en línea copias de mi producto. ¿Cómo hago retirar la oferta?
answer =
    Use el formulario de la propia plataforma para quejas de propiedad intelectual. La mayoría de los grandes mercados en línea y redes sociales lo tiene, sin costo. Su queja se llama notificación de retirada.
    Antes de enviarla:
    – guarde capturas de pantalla con dirección, fecha, vendedor y precio;
    – haga una compra de prueba si puede, y guarde el paquete.
    En el formulario necesita:
    – su derecho, con certificado y número, o prueba de que la foto o el texto es suyo;
    – los enlaces exactos;
    – en pocas palabras, por qué infringe.
    Una marca o un diseño registrado lo hace mucho más fácil.
more-1 =
    Si no tiene nada registrado: las fotos y textos copiados también se pueden denunciar por derecho de autor. Diga dónde apareció primero lo suyo.
    Las grandes plataformas tienen programas para titulares de marcas registradas. Inscríbase, para que las próximas denuncias vayan más rápido.
    La trampa: denunciar a vendedores honrados. Los productos usados u originales muchas veces están permitidos, según el país. Una denuncia falsa puede costarle dinero y su cuenta.
    Los vendedores vuelven con otros nombres. Anote datos bancarios, direcciones y fotos que muestren que es el mismo.
more-2 =
    El vendedor puede objetar. Entonces la plataforma puede pedir más a ambas partes, o restablecer la oferta.
    En Estados Unidos, según las reglas de derecho de autor, la página puede volver después de { $us-counter } (hábiles), si usted no va a un tribunal.
    Si la plataforma se niega, reclame otra vez con mejores pruebas, escriba al vendedor o consulte a un abogado. En algunos lugares hay un organismo extrajudicial para esas quejas.
    Si hay muchas falsificaciones, busque el origen: el importador, el fabricante, la aduana.
    Si le quitaron por error su propia oferta, use el formulario de objeción y adjunte sus papeles.
ask =
    venden copias de mi producto en mercado libre
    como denuncio una publicacion que usa mi marca
    como bajo una copia en amazon
    usan mis fotos en facebook para vender
    denunciar perfil falso de mi marca en instagram
    copiaron mi producto en aliexpress que hago
    me copiaron las fotos de mi tienda online
    notificacion de retirada como se hace
    no tengo marca registrada, igual puedo denunciar
    hay copias de mis sandalias en un marketplace
    en temu venden mi diseño
    en mercado libre venden mi producto pirata
    en aliexpress esta mi lampara con mis propias fotos
    venden falso mi producto en mercadolibre
    están vendiendo mi curso en telegram, cómo lo bajo
    copias de mis bolsos en aliexpress
