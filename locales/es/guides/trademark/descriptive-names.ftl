question = ¿Puedo registrar un nombre que describe mi producto?
answer =
    Normalmente no. Un signo descriptivo solo dice qué es el producto, su calidad o de dónde viene. Todos necesitan esas palabras, así que la oficina las deniega.
    “Pan Fresco” para una panadería normalmente se deniega.
    Mejores opciones:
    – Una palabra inventada.
    – Una palabra real sin relación con el producto, como “Farol” para té.
    – Una palabra que solo sugiere el producto.
    Un logotipo puede hacer registrable el conjunto. Las palabras descriptivas que contiene siguen libres para los demás.
more-1 =
    Qué hacer primero: pregúntese si un competidor necesitaría su palabra para describir el mismo producto. Si es así, elija otro nombre.
    La trampa: una mala ortografía (“Kafé Riko”) o una palabra extranjera rara vez ayuda. Muchas oficinas miran el sonido y la traducción.
    Un nombre tampoco debe engañar: “Sueño de Seda” para poliéster es un problema.
    Un nombre de lugar puede denegarse. También puede ser una indicación geográfica protegida.
more-2 =
    Una excepción: en muchos países un nombre descriptivo puede volverse distintivo por un uso largo y amplio. Entonces usted debe probar que los clientes lo ven como su marca.
    Esa prueba cuesta tiempo y dinero, y las reglas dependen del país.
    También puede pasar lo contrario. Si todos usan su marca como nombre común del producto, usted puede perderla.
    Ejemplo: escriba “té Farol” en la caja, nunca “un farol” para cualquier té.
ask =
    puedo registrar miel pura como marca
    me rechazaron el nombre por descriptivo
    mi nombre dice lo que vendo, se puede registrar
    quiero que mi marca se llame pan casero
    que nombres no se pueden registrar
    puedo usar el nombre de mi ciudad en la marca
    por que no aceptan mi marca si nadie mas la tiene
    cambiando una letra me aceptan el nombre?
    quiero llamar mi negocio empanadas ricas, me dejan?
    me rechazaron el nombre por generico
    le puedo poner el nombre de mi ciudad a la marca
    pan caliente puede ser marca de una panaderia
    dicen que mi nombre solo describe lo que vendo
    rechazaron la palabra por común
    me lo negaron por palabra demasiado común
