question = No tenemos cláusula de controversias. ¿Todavía podemos ir a mediación o a arbitraje?
answer =
    Sí, si ambas partes lo acuerdan ahora. Se firma un papel corto, el acuerdo de sumisión. La OMPI tiene modelos gratuitos para mediación, arbitraje y decisión de experto.
    Si la otra parte calla, puede intentarlo por su cuenta:
    – pida a la OMPI sus buenos oficios. El Centro explica los caminos a ambas partes y las ayuda a hablar. Es gratuito;
    – envíe usted solo una solicitud de mediación de la OMPI. El Centro pregunta a la otra parte si participa.
    Nadie puede ser obligado a un arbitraje sin haberlo aceptado.
    Entre tanto, anote cada último día para el tribunal o la oficina. Hablar tal vez no lo detenga.
more-1 =
    Un acuerdo de sumisión dice:
    – quiénes son las partes, y de qué trata el pleito;
    – qué camino: mediación, arbitraje, o lo primero y después lo segundo;
    – qué reglamento, lugar e idioma;
    – cuántos árbitros, si los hay;
    – que ambas partes pueden pedir aun así una orden urgente a un tribunal.
    Cómo invitar a la otra parte: corto, cortés, sin culpas. Diga que es confidencial, lo que puede costar y que nada obliga antes de que firmen ambas.
    Puede hacerlo incluso con un juicio o un caso en la oficina en marcha. Algunos tribunales y oficinas ofrecen mediación. Pregunte a los suyos.
more-2 =
    Por qué la otra parte puede decir que sí: es más discreto que un juicio, el costo se comparte y ambas mantienen el control.
    Si dice que no, usted perdió poco tiempo. Piense entonces en la oficina, la plataforma en línea, la aduana o un tribunal.
    Las trampas:
    – firmar un arbitraje por enojo, sin leer lo que cuesta;
    – contar secretos antes de acordar la confidencialidad;
    – esperar una respuesta mientras termina un plazo.
    Ejemplo: una compositora oye su melodía en un anuncio. No hay contrato entre ellos. La OMPI escribe a la agencia, esta acepta la mediación, y acuerdan un pago.
ask =
    no tenemos clausula de arbitraje, podemos mediar igual
    que son los buenos oficios de la ompi
    la otra parte no contesta, puedo pedir mediacion
    que es un acuerdo de sumision
    como invito a la otra parte a mediar
    ya estamos en juicio, podemos ir a mediacion
    como propongo un arreglo a la otra empresa
    me pueden obligar a ir a arbitraje
    el otro no quiere sentarse a hablar, la ompi lo puede llamar?
