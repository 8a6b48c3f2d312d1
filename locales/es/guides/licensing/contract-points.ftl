question = ¿Qué debe decir un contrato de licencia?
answer =
    Antes de firmar, revise que el contrato responda estas preguntas:
    – ¿quiénes son las partes, y de quién es el derecho?
    – ¿qué derecho exactamente: su número, marca, obra o secreto?
    – ¿qué se puede hacer: fabricar, vender, imprimir, cambiar, sublicenciar?
    – ¿dónde, y por cuánto tiempo?
    – ¿exclusiva o no?
    – ¿qué se paga, cuándo, y quién lo revisa?
    – ¿quién cuida la calidad, la renovación y las copias de otros?
    – ¿cómo termina, y qué pasa con la mercancía que queda?
    – ¿qué ley, y quién resuelve una controversia?
    Si falta una respuesta, ahí espera un pleito.
more-1 =
    Puntos que se olvidan:
    – calidad: el titular de una marca que nunca controla la calidad puede debilitar la marca, y en algunos países incluso perderla;
    – mejoras: ¿de quién es lo que el licenciatario mejora?
    – sublicencias y venta del negocio: ¿solo con su consentimiento?
    – la obligación de fabricar y vender de verdad, con un mínimo;
    – quién paga, y quién va a juicio, cuando alguien copia;
    – el secreto, también después del final.
more-2 =
    Depende del país qué está prohibido. La ley de competencia suele limitar los precios de reventa fijos, los territorios cerrados y la prohibición de atacar el derecho.
    En algunos países el contrato, o su registro en la oficina de propiedad intelectual, necesita una forma determinada.
    La trampa: un modelo de otro país, con otra ley dentro.
    Una cláusula de controversias cuesta poco ahora. Primero mediación y después arbitraje o tribunal es una opción frecuente.
    Haga que un abogado lea un contrato exclusivo o largo antes de firmarlo. Es más barato que salir de él después.
ask =
    que debe tener un contrato de licencia
    modelo de contrato de licencia de marca
    voy a licenciar mi invento, que pongo en el contrato
    una empresa quiere usar mi marca, que firmo
    licencia exclusiva o no exclusiva
    que reviso antes de firmar una licencia
    clausulas de un contrato de licencia
    quiero dejar que otro fabrique mi producto con contrato
    me pasaron un contrato de licencia y no entiendo nada
    me dieron a firmar la licencia de un muñeco
    qué poner en el papel con la fábrica que produce para mí
