question = ¿Cómo puedo probar que soy el autor?
answer =
    En la mayoría de los países no necesita un certificado para tener derecho de autor. Necesita pruebas cuando alguien lo discute.
    – Ponga su nombre en la obra. Según el Convenio de Berna, la persona nombrada de la forma habitual se considera autor, salvo prueba en contrario.
    – Guarde borradores y archivos originales con sus fechas.
    – Guarde correos, contratos, facturas y la primera publicación.
    – Algunos países tienen un registro o depósito voluntario. Puede servir como prueba.
    La OMPI no registra el derecho de autor.
more-1 =
    Una costumbre sencilla que no cuesta casi nada:
    – Guarde cada versión, no solo la última. El camino del boceto al resultado convence.
    – Guarde la foto original o el archivo del proyecto, con sus datos.
    – Cuando esté listo, envíe por correo el trabajo importante a un socio o cliente. El correo lleva fecha.
    – Guarde una copia fuera de su propia computadora.
    – Anote quién hizo cada parte, y guarde las cesiones firmadas.
    Ejemplo: una diseñadora textil muestra el boceto, las pruebas de color y el correo del pedido. Quien copió solo tiene la imagen final.
more-2 =
    Dónde puede importar más un registro:
    – En Estados Unidos, normalmente se necesita el registro antes de demandar por una obra de allí. Registrar temprano puede dar mejores reclamos.
    – En otros países, un certificado facilita el comienzo de un juicio.
    La oficina normalmente no comprueba quién creó de verdad la obra. Por eso un certificado se puede impugnar.
    Pregunte a la oficina de derecho de autor de su país por el precio y el efecto. También puede ayudar un notario o un sello de tiempo confiable.
more-3 =
    Las trampas:
    – Un sobre cerrado enviado a usted mismo es una prueba débil en muchos lugares.
    – Un sello de tiempo muestra que un archivo existía. No muestra quién lo creó.
    – Nadie puede venderle un “certificado mundial de derecho de autor”. Tenga cuidado con las ofertas privadas que parecen oficiales.
    – Las pruebas en línea desaparecen. Si alguien lo copia, guarde primero la página, la dirección y la fecha.
    Después hable con un asesor antes de escribir a quien copió.
ask =
    como pruebo que yo lo hice
    donde registro mis canciones
    necesito registrar mi libro para que sea mio
    como demuestro que soy el autor de un diseño
    sirve mandarme mi obra por correo a mi mismo
    registro de derecho de autor para que sirve
    un notario puede certificar mi obra
    me copiaron y dicen que ellos lo hicieron primero
    certificado de derecho de autor como lo saco
    cómo pruebo que escribí la canción antes que él
    como demuestro que yo lo hice primero
    mandarme un sobre por correo sirve de prueba?
    demostrar que escribí el texto antes que él
