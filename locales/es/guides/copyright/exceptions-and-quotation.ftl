question = ¿Cuándo puedo citar o usar una obra sin pedir permiso?
answer =
    Solo cuando encaja una excepción de la ley de ese país. Las excepciones son estrechas y varían mucho.
    La cita existe en los países del Convenio de Berna. La obra ya debe ser pública. La cita debe ser honrada, no más larga de lo que pide su fin, y nombrar fuente y autor.
    Muchos países tienen más: copia privada, enseñanza, noticias, parodia, acceso para personas con discapacidad.
    La publicidad y la venta rara vez encajan. El “fair use” es una regla de ciertos países, no del mundo.
    Si tiene dudas, pregunte por escrito antes de usarla y guarde la respuesta. El silencio no es permiso.
more-1 =
    Para citar con seguridad:
    – Tome de una obra hecha pública legalmente.
    – Use la cita para apoyar su propio texto: un comentario, una reseña, una lección.
    – Tome solo lo que necesita, palabra por palabra, y márquelo.
    – Nombre al autor y la fuente.
    – Con una imagen entera o una canción es mucho más difícil. Coméntela, no decore con ella.
    No confíe en la regla de que unos segundos o unas líneas son siempre libres. Ningún número así vale en todas partes.
more-2 =
    Preguntas de pequeños negocios:
    – Una frase en una taza: eso es vender, no citar. Las frases muy cortas pueden ser libres. Para más, mire cuándo murió el autor.
    – Un meme en su anuncio: arriesgado. La foto, la persona y el chiste pueden tener dueño.
    – Diapositivas de un curso de pago: las excepciones de enseñanza a menudo cubren solo escuelas.
    – Copias de artículos para todo el equipo: puede necesitar una licencia de la entidad que gestiona las copias.
    – Foto de un edificio o una estatua en un lugar público: libre en algunos países, prohibida para negocios en otros.
    – Entrenar una IA con obras ajenas: las leyes son muy distintas. Pregunte primero.
more-3 =
    Cómo varían los países: algunos enumeran cada excepción. Otros dejan además que un juez decida caso por caso.
    En Estados Unidos, por ejemplo, el juez mira fin, tipo de obra, cantidad tomada y efecto en las ventas.
    Lo que pone en línea también puede juzgarse en otros países.
    Un contrato o las condiciones de un sitio a veces prohíben lo que la ley permitiría. Si eso vale, depende del país.
    Qué hacer: busque la regla en la oficina de derecho de autor y anote por qué cree que encaja.
    Si el titular se queja, guarde la página, retire la obra por ahora y no admita nada. Luego consulte a un asesor.
    Ejemplo: un blog de cocina cita unas líneas de un libro y las valora. No copia las páginas de recetas.
ask =
    si uso solo un pedacito es uso legitimo?
    puedo poner una frase famosa en mis tazas
    citar un libro en mi blog se puede
    fragmento de pelicula en mi curso
    cancion parodia para nuestro anuncio
    fotocopias para mi clase
    tome una foto de una estatua puedo vender postales
    cuantas palabras puedo copiar de una pagina
    meme en el facebook de mi pizzeria
    es para educacion asi que es gratis no?
    entrenar nuestro chatbot con articulos de internet
    puedo usar un pedacito de una cancion
    sacar copias de un libro para mis alumnos
    el profesor saca copias de mi libro y las vende
    un alumno fotocopia mi manual para venderlo
    un blog copió mi artículo completo
    copiaron mi nota palabra por palabra en un blog
