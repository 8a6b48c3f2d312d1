question = Recibí una carta que dice que infrinjo un derecho. ¿Qué hago?
answer =
    No la ignore, y no se alarme. Una carta es un reclamo, no una sentencia.
    – Anote el día en que llegó y cualquier fecha para responder.
    – No admita nada, no firme nada, no pague todavía.
    – No borre ni destruya nada.
    – Compruebe quién escribe y qué derecho nombra. Búsquelo en el registro de la oficina de propiedad intelectual.
    – Consulte antes de esa fecha a un abogado o a un agente de la propiedad industrial. Pida por escrito más tiempo si lo necesita.
    Si viene de un tribunal o de la aduana, los plazos son estrictos. Actúe el mismo día.
more-1 =
    Preguntas que le hará su asesor:
    – ¿el derecho está registrado en su país, vigente y a nombre de ellos?
    – ¿cubre lo que usted hace, sus productos, su forma?
    – ¿quién fue primero? Usted puede tener un derecho anterior;
    – ¿de dónde sacó el producto, la imagen o el nombre, y tiene papeles?
    Su respuesta puede ser: ustedes se equivocan, y por qué; dejo de hacerlo o lo cambio; quisiera una licencia; vamos a mediación.
    Muchos casos terminan con una etiqueta nueva o un pequeño pago.
more-2 =
    La trampa es el papel que la acompaña. Una promesa de dejar de hacerlo puede llevar una penalización alta por cada descuido posterior. Haga que lo lean antes de firmar.
    El silencio es otra trampa. El paso siguiente puede ser una orden judicial sin oírlo antes, o que retiren su página.
    Parar por un tiempo “sin admitir nada” muchas veces limita el daño.
    Algunas cartas son un fraude, o piden demasiado por una foto. Compruebe el remitente con su propia búsqueda, no con el número de la carta.
    Vea si su seguro o su gremio ayuda con abogados.
ask =
    me llego una carta de un abogado por mi marca
    me acusan de copiar un logo
    recibi un requerimiento de cese que hago
    me quieren demandar por usar un nombre
    me mandaron una carta documento por la marca
    me dicen que infrinjo una patente
    tengo que responder la carta de la otra empresa
    me piden dinero por una foto que use
    me dieron un plazo para dejar de usar el nombre
    me llegó una carta de un abogado que dice que copio a su cliente
    me llego carta de un abogado por usar un nombre
    me mandaron carta documento por la marca
    dicen que estoy usando una marca ajena y me dan diez dias
    getty me cobra por una foto
    un abogado dice que quite mi anuncio o me demanda
    una marca grande me exige cerrar mi pagina
    carta de un abogado que dice que copio
    me piden diez mil por una foto de mi página
