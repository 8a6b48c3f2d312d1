question = Hacemos una película, serie o anuncio. ¿Qué derechos debemos reunir, y de quién es?
answer =
    Reúna por escrito, antes de filmar, los derechos de todos aquellos cuya obra o cara aparece. La carpeta con esos papeles se llama cadena de derechos.
    Sin ella, canales, servicios de streaming, festivales y aseguradoras muchas veces dicen no.
    Necesita papeles de:
    – guionistas, y el titular del libro o la obra de teatro en que se basa el guion;
    – director, cámara, montador, diseñadores;
    – actores y otras personas que se ven;
    – música: canción y grabación;
    – dueños de lugares, obras de arte, material de archivo.
    De quién es una película por ley cambia de país en país. Un contrato lo deja claro.
more-1 =
    Cada papel debería decir:
    – qué se da: una cesión o una licencia;
    – para qué usos: cine, televisión, internet, anuncios, partes, versiones nuevas, artículos;
    – para qué países y cuánto tiempo;
    – que usted puede cortar, doblar y subtitular;
    – qué se paga, y toda participación posterior;
    – cómo se muestra el nombre;
    – los derechos morales, hasta donde la ley lo permite.
    Una opción significa: paga un poco ahora, y puede comprar la historia hasta cierta fecha. Compre o prorrogue antes. Después, el titular puede vender la historia a otros.
    En algunos países, el productor recibe ciertos derechos por ley. En otros solo por contrato.
more-2 =
    Personas y cosas en la imagen:
    – Una autorización firmada de cada persona que se puede reconocer. Para un niño, de los padres o tutores.
    – Una historia real: pregunte a un abogado por la vida privada y el honor.
    – Un lugar privado: permiso del dueño.
    – Arte, carteles y edificios: depende del país. Consiga el permiso o déjelos fuera.
    – Logotipos: evítelos en anuncios.
    – Música: un permiso para la canción y otro para la grabación. Una radio de fondo también cuenta.
    – La voz o cara copiada de una persona real: pregunte antes a esa persona.
more-3 =
    Cuando está lista:
    – Deposite o registre la película si su país lo ofrece.
    – Guarde la carpeta. Entregue copias, nunca los originales.
    – Licencie por uso, país y tiempo. “Todos los medios, en todo el mundo, para siempre” debería costar mucho más.
    – Pida informes regulares y el derecho a revisarlos.
    Un formato, como la idea de un concurso, es difícil de proteger. Muestre el concepto escrito con un acuerdo de confidencialidad.
    Ejemplo: un pequeño estudio recibe la oferta de un canal. El compositor es un amigo y nunca firmó. Ahora pide más de lo que paga el canal.
ask =
    voy a grabar un cortometraje que permisos necesito
    que deben firmar los actores de mi pelicula
    de quien es el video que hizo la productora para mi negocio
    puedo filmar en la calle con gente
    quiero hacer una pelicula basada en un libro
    hago comerciales para empresas, quien es el dueño
    netflix me pide la cadena de derechos que es
    musica para mi pelicula permisos
    contrato de cesion de imagen para un video
    salio un mural en mi anuncio
    el actor no firmo y ahora no quiere salir
    permiso de los actores para mi corto
