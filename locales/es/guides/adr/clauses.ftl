question = ¿Qué debe decir mi contrato sobre las controversias?
answer =
    Ponga una cláusula corta en cada contrato de licencia, distribución, desarrollo o confidencialidad. Después de empezado el pleito, es difícil ponerse de acuerdo en algo.
    La cláusula debe decir:
    – qué camino: mediación, arbitraje, un tribunal, o uno después de otro,
    – qué reglamento y qué centro,
    – el lugar y el idioma,
    – para el arbitraje, cuántos árbitros,
    – en otra cláusula, la ley de qué país se aplica al contrato.
    La OMPI ofrece cláusulas modelo en muchos idiomas y un generador de cláusulas gratuito. Use el texto modelo y cambie poco.
more-1 =
    Un buen esquema para la mayoría de los pequeños negocios: primero hablar, después mediación, después arbitraje o un tribunal determinado.
    Ponga un límite al paso de la mediación. Una opción frecuente en las cláusulas modelo de la OMPI es de { $wait }.
    Después, cada parte puede pasar al paso siguiente.
    Diga que ambas partes pueden pedir aun así una orden urgente a un tribunal.
    ¿No hay cláusula en el contrato? Después de empezada la controversia todavía pueden firmar un acuerdo de sumisión, si ambas partes lo quieren.
more-2 =
    Las trampas:
    – “Las controversias se resolverán por arbitraje”, y nada más. Nadie sabe dónde, quién o con qué reglas.
    – Arbitraje y tribunal juntos, cada uno para todo.
    – Un lugar lejano y caro para usted, o cuyos tribunales no ejecutan bien los laudos.
    – Una cláusula copiada del contrato de otra persona.
    Ejemplo: un diseñador firma un formulario con arbitraje en una ciudad lejana. La cuenta sin pagar es menor que el costo del caso. Habría sido mejor un lugar más cercano, o un tribunal pequeño.
    Para consumidores y empleados, reglas especiales suelen limitar esas cláusulas. Pregunte a un abogado.
ask =
    que clausula de controversias pongo en mi contrato
    clausula de arbitraje modelo
    que es la clausula compromisoria
    como redacto una clausula de mediacion
    mi contrato no dice nada de pleitos
    en que ciudad pongo el arbitraje
    clausula modelo de la ompi
    que pongo en el contrato por si hay problemas
    que pongo en el contrato por si nos peleamos
    el contrato dice mediacion primero, como empiezo
    qué ponemos en el contrato por si peleamos
