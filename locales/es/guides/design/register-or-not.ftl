question = ¿Registro mi diseño, o no vale la pena?
answer =
    Registrar suele valer la pena cuando se cumple todo esto:
    – La gente compra el producto por su apariencia.
    – Se venderá por más de una temporada corta.
    – Es fácil de copiar, y usted actuaría contra una copia.
    Tal vez no valga la pena para una moda rápida, unas pocas piezas sueltas, o una apariencia que solo sigue la función técnica.
    Decida antes de mostrar el producto. Después puede ser demasiado tarde.
    Suele ser más barato y más rápido que una patente. El precio depende del país.
more-1 =
    Empiece con poco:
    – Elija sus productos más vendidos, no toda la colección.
    – Presente la solicitud donde vende y donde se harían las copias.
    – Pregunte a su oficina si una solicitud puede contener varios diseños. Eso suele bajar el precio por diseño.
    – Pregunte por tasas reducidas para pequeñas empresas.
    Ejemplo: un taller de calzado registra el dibujo de la suela que usa en todos los modelos. Los colores de poca vida quedan fuera.
more-2 =
    Después de su primera solicitud tiene { $priority } para presentarla en otros países y conservar la primera fecha.
    Así puede empezar en su país, probar el mercado y después decidir sobre la exportación.
    Un certificado ayuda en la práctica. Los mercados en línea y la aduana piden primero un derecho registrado.
    La trampa es una solicitud con imágenes débiles. Lo que las vistas no muestran es difícil de defender.
    Otra trampa es olvidar la renovación. El derecho termina entonces sin ruido.
more-3 =
    Si no registra, no siempre queda sin protección:
    – Algunos lugares protegen por menos tiempo los diseños no registrados.
    – El derecho de autor puede cubrir formas o dibujos artísticos. El criterio cambia de un país a otro.
    – Las reglas sobre competencia desleal pueden ayudar contra una copia servil.
    En cada caso debe probar quién fue primero, y muchas veces que el otro copió.
    Guarde entonces bocetos con fecha, muestras y las primeras facturas.
ask =
    vale la pena registrar mi diseño
    conviene registrar el diseño o no
    mis diseños cambian cada temporada, los registro?
    cuanto cuesta registrar un diseño y si me sirve
    que pasa si no registro mi diseño
    solo hago pocas piezas, registro el diseño?
    es mejor diseño industrial o derecho de autor
    hago ropa, tengo que registrar cada modelo
    vale la pena registrar cada diseño de temporada
    saco muchos modelos de zapato al año, los registro todos?
    floreros de temporada, me conviene pagar registro
    me conviene registrar el envase por su forma
