question = Llevo mi marca a un país con otro idioma o escritura. ¿Qué debo revisar?
answer =
    Revise significado, sonido y escritura antes de imprimir o enviar.
    – Pregunte a gente que vive allí: ¿el nombre es grosero, gracioso, difícil de decir, o la palabra común del producto?
    – Elija usted cómo se escribe en las letras locales: por el sonido, por el significado, o con un nombre nuevo.
    – Busque también esa versión, y solicítela. Un registro en una escritura no siempre cubre el nombre en otra.
    Si no elige un nombre local, lo elegirán por usted los clientes o un rival.
    Cómo compara una oficina idiomas y escrituras depende del país.
more-1 =
    Cómo elegir una versión local:
    – Por el sonido: queda cerca de su nombre. Mire qué significan los signos o sílabas.
    – Por el significado: fácil de recordar, pero quizá demasiado descriptiva para registrarla.
    – Una mezcla, o un nombre nuevo: muchas veces lo más fuerte, y lo que más trabajo da.
    Pregunte a más de una persona, de más de una región. Las mismas letras se pueden leer distinto.
    Después use la versión que registró, en la misma forma, en etiquetas y en internet.
more-2 =
    Qué miran las oficinas:
    – La traducción. En muchos países una palabra extranjera se trata como su significado. “Pan” en otro idioma se puede denegar para pan.
    – El sonido. Su nombre en letras locales puede sonar como una marca anterior.
    – La ofensa. Banderas, emblemas de Estado e insultos normalmente se deniegan. En muchos países también los signos religiosos.
    Muchos formularios piden una traducción, y el sonido escrito en las letras de la oficina. Dé ambos con honradez.
    En Madrid, la marca debe ser igual a la marca de base. Otra escritura suele necesitar su propia marca de base y solicitud, o una presentación directa allí.
more-3 =
    Las trampas:
    – Los seguidores inventan un apodo para su marca, y un extraño lo registra. Vigílelo.
    – Su distribuidor elige y solicita el nombre local. Diga en el contrato que es de usted.
    – Revisa solo el diccionario. La jerga no está allí.
    – Las direcciones web existen también en otras escrituras. Mire las importantes.
    Ejemplo: una productora de dátiles deja que su comprador busque un bonito nombre local. Se vende bien. Cuando se separan, el comprador es dueño de ese nombre, y ella empieza otra vez con otro.
ask =
    mi marca en china como se escribe
    mi nombre significa algo feo en otro idioma
    registrar marca en caracteres chinos
    traducir mi marca para vender en brasil
    marca en arabe para exportar
    mi marca es una palabra en ingles, se puede registrar
    mi distribuidor le puso otro nombre a mi producto alla
    registre en letras latinas, me cubre en japones?
    como suena mi marca en otro pais
    exporto vino a china y el comprador le puso nombre en chino
    mi marca suena a grosería en portugues
    mi nombre está en quechua
