question = ¿Hay un arbitraje rápido y más barato para casos pequeños?
answer =
    Sí. Varios centros ofrecen una forma corta. En la OMPI se llama arbitraje acelerado.
    – Normalmente decide un solo árbitro.
    – La demanda completa va con la solicitud, y la defensa completa con la respuesta.
    – Los plazos son más cortos, y la audiencia es breve.
    – Las tasas son más bajas. Hasta cierta suma en disputa, los honorarios del árbitro están fijados de antemano.
    Como todo arbitraje, necesita el acuerdo de ambas partes, y el laudo es definitivo.
    Sirve para pocas preguntas y un contrato claro. Sirve mal cuando hacen falta muchos testigos o mucha prueba técnica.
more-1 =
    Según el Reglamento de la OMPI:
    La audiencia no debería durar más de { $hearing }, salvo en casos excepcionales.
    El caso debería cerrarse en un plazo de { $closing } desde la contestación o desde la formación del tribunal, lo que ocurra después.
    El laudo debería seguir en un plazo de { $award }.
    Son metas, que se cumplen cuando es razonablemente posible. Un caso difícil puede tardar más.
    En la tabla de tasas que hemos visto, la OMPI pide { $registration } por registrar el caso. Se suman la tasa de administración y el árbitro.
    Si una parte es una pequeña o mediana empresa, el Centro de la OMPI descuenta un { $sme } de sus propias tasas.
    Mire la tabla vigente antes de presentar.
more-2 =
    Cómo conseguirlo: use en el contrato la cláusula modelo de arbitraje acelerado, o firmen ahora un acuerdo de sumisión. Si el contrato dice arbitraje ordinario, aún pueden acordar la forma corta.
    Prepare antes de empezar: contrato, cartas, pruebas, la suma, las razones. Lo agregado después se puede rechazar.
    Si la solicitud es contra usted, el plazo para responder es corto. Vea a un abogado el mismo día.
    La trampa: una forma rápida para un contrato que puede traer reclamos enormes. Piense en lo peor que puede pasar.
    Ejemplo: una creadora de aplicaciones y una cadena de tiendas discuten por una licencia impaga. Los hechos están en los correos. Un solo árbitro decide con papeles y videollamada.
ask =
    arbitraje rapido para un problema de licencia chico
    hay un arbitraje mas barato con un solo arbitro
    cuanto demora el arbitraje acelerado de la ompi
    mi reclamo es pequeño, vale la pena un arbitraje
    arbitraje sin viajar a la audiencia
    no me pagaron la licencia del software y quiero algo rapido
    el contrato dice arbitraje normal, podemos pasar al corto
    me iniciaron un arbitraje acelerado, que plazo tengo
    pusimos tribunal arbitral y es carisimo, hay version corta
