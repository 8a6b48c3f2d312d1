question = ¿Cómo puedo proteger mi software o mi aplicación?
answer =
    El derecho de autor protege su código como obra escrita. En la mayoría de los países lo tiene cuando escribe el código.
    No protege la idea de la aplicación, sus funciones ni su método. Otros pueden escribir su propio código para lo mismo.
    Otros derechos pueden llenar los huecos:
    – Nombre e icono: marca.
    – Apariencia de las pantallas: diseño, en muchos países.
    – Código y datos ocultos: secreto comercial.
    – Una solución técnica que contenga: tal vez una patente. Las condiciones cambian mucho de un país a otro.
more-1 =
    Qué hacer primero:
    – Haga una lista de todos los que escribieron código. Fundadores, amigos e independientes deben firmar una cesión a la empresa.
    – Guarde la historia del código. Es su prueba de quién escribió qué y cuándo.
    – Mantenga las claves secretas, los datos y los modelos lejos de quien no los necesita.
    – Escriba condiciones de uso claras. Son una licencia, no una venta del código.
    – Si es posible una patente, pregunte antes de publicar o hacer una demostración.
more-2 =
    La trampa del código abierto: que sea gratuito no quiere decir que no tenga reglas.
    Cada licencia de código abierto tiene condiciones. Algunas piden nombrar a los autores. Algunas piden que comparta también su propio código, si lo distribuye.
    Lleve una lista de lo que usa, con su licencia.
    Ejemplo: van a comprar una empresa nueva. El comprador encuentra en el producto código con una licencia que obliga a compartir, y el precio baja.
    Un código sin ninguna licencia no es libre. Quiere decir que usted no tiene permiso.
more-3 =
    ¿Alguien copia su aplicación?
    – Compare. ¿Es su código, sus textos y sus imágenes, o solo la misma idea?
    – Guarde pruebas: página de la tienda, fecha, versión, capturas de pantalla.
    – Las tiendas de aplicaciones tienen formularios para quejas sobre derecho de autor y marcas.
    – Revise los contratos con antiguos empleados y socios. Muchas veces ese es el punto más fuerte.
    Si es solo la misma idea, un mejor producto y un nombre fuerte ayudan más que un juicio.
ask =
    puedo impedir que hagan una app con la misma funcion
    como protejo mi app
    se puede patentar un software
    quiero registrar mi programa
    me copiaron la app que hago
    como registro el codigo fuente
    mi programador se llevo el codigo
    puedo usar codigo abierto en mi producto
    derecho de autor de un programa de computo
    tengo una pagina con sistema propio, como la protejo
    el programador se queda con el código de mi aplicación
    el programador se llevo el codigo
    quiero registrar mi programa de computo
    copiaron mi aplicacion completita
    copiaron mi programa de inventario
