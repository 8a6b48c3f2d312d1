question = Hacemos música o películas. ¿Qué protección importa primero?
answer =
    El derecho de autor nace solo cuando usted crea. Lo que decide sobre el dinero son los papeles y los nombres:
    – una nota de quién escribió, tocó y grabó qué, y cómo se reparte;
    – contratos con músicos, actores, equipo, compositor y autor del libro que filma;
    – una entidad de gestión colectiva, que cobra por sus canciones, si le conviene;
    – el nombre de la banda, sello, canal o serie: marca;
    – secreto para guiones y temas inéditos.
    Una canción tiene varios derechos: la música y la letra, la interpretación, la grabación. Una película reúne muchos más.
more-1 =
    La trampa típica: nadie escribe las partes. Cuando la canción da dinero, cada uno lo recuerda distinto.
    Otras trampas:
    – Pistas, muestras, bucles, tipos de letra, imágenes e IA: revise la licencia antes del lanzamiento.
    – “Todos los derechos, para siempre, en todas partes” por poco dinero. Pida límites, una participación o recuperar los derechos más tarde.
    – La otra parte paga una vez y usted entrega su nombre.
    – Un cover o una película con canción conocida: normalmente necesita permiso, a veces más de uno.
    – Película sin papeles firmados: ningún canal ni plataforma la toma.
    – Entra a una entidad y después da los mismos derechos a otro.
more-2 =
    Primeros pasos:
    – Llene una hoja de partes el día de la grabación. Todos firman.
    – Guarde archivos y versiones con fecha. Registre la obra si su país lo ofrece y quiere prueba.
    – Busque y solicite el nombre de la banda o serie. Acuerden quién lo conserva si se separan.
    Los tratados fijan el mínimo. Muchos países dan más.
    Autores: { $author } después de la muerte.
    Películas, donde la ley cuenta desde el estreno: { $film }.
    Intérpretes y productores de grabaciones, en miembros de la Organización Mundial del Comercio: { $performers } desde la interpretación o grabación.
    Ejemplo: una banda firma su hoja, entra a la entidad y deja usar un tema en una sola película.
ask =
    somos una banda, que registramos primero
    hago beats y los vendo como me protejo
    tenemos una productora de cine chica
    grupo de cumbia se separa, quien queda con el nombre
    quiero grabar un cover y subirlo
    compuse una cancion con un amigo y ya suena en la radio
    documental propio que contratos necesito
    la disquera me ofrece contrato por todos los derechos
    canal de youtube de musica que protejo
