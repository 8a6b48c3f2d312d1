question = ¿Puedo usar en mi negocio música o imágenes de internet?
answer =
    Normalmente no, sin permiso. Lo que se encuentra en línea casi siempre es de alguien.
    Nombrar al autor no es permiso. Cambiar un poco la imagen tampoco.
    Opciones más seguras:
    – Sus propias fotos y grabaciones.
    – Imágenes o música de archivo con licencia para uso comercial.
    – Licencias abiertas, si permiten el uso comercial y usted cumple las condiciones.
    – La biblioteca de música para empresas de la plataforma.
    Las excepciones, por ejemplo para citas, cambian de un país a otro. Rara vez cubren la publicidad.
more-1 =
    La música tiene varios dueños: el compositor, el intérprete y el productor de la grabación.
    – En su tienda o cafetería: normalmente necesita una licencia de la entidad de gestión colectiva de su país.
    – Una cuenta privada de streaming normalmente no cubre un negocio.
    – En un video de promoción: normalmente necesita permiso para la canción y para la grabación.
    – En redes sociales: las canciones que se ofrecen a usuarios privados muchas veces no se permiten en cuentas de empresa.
    Un trozo corto de una canción también puede ser demasiado.
more-2 =
    Antes de usar un archivo, revise y guarde:
    – Quién lo ofrece de verdad. Los sitios gratuitos a veces ofrecen imágenes robadas.
    – El texto de la licencia del día en que lo toma, como copia.
    – Si se permite usarlo en un negocio, cambiarlo e imprimirlo.
    – Si debe nombrar al autor, y cómo.
    – Si se ven personas, marcas u obras de arte. Sus dueños también pueden tener derechos.
    Ejemplo: un hotel toma una puesta de sol de un buscador. Después un fotógrafo pide el pago de una licencia y los gastos.
more-3 =
    ¿Recibió una carta o un cobro?
    – No lo ignore, y no pague de inmediato.
    – Guarde la página tal como está, y después retire la imagen o la canción.
    – Pregunte quién es el remitente, de qué obra se trata, y pida prueba del derecho.
    – Revise sus propios archivos. Tal vez usted o su diseñador web tiene una licencia.
    – No firme ninguna declaración antes de que la lea un asesor.
    Algunas cartas son verdaderas, algunas piden demasiado, y algunas son una estafa.
ask =
    puedo usar musica de youtube en mi video de negocio
    puedo poner fotos de google en mi catalogo
    que musica puedo usar en mis reels
    puedo poner spotify en mi restaurante
    use una imagen de internet y me quieren cobrar
    si pongo el credito del autor ya puedo usarla
    donde consigo imagenes libres de derechos
    cuantos segundos de una cancion se pueden usar
    puedo poner una cancion famosa en la publicidad de mi tienda
    puedo poner musica de moda en mis reels del negocio
    baje una foto de google y me quieren cobrar
    use una imagen de pinterest en mi volante
    estampar personajes de la tele en camisetas
    poner en mi volante una imagen de google
