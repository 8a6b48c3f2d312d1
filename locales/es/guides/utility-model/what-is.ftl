question = ¿Qué es un modelo de utilidad?
answer =
    Un modelo de utilidad es una especie de pequeña patente. Protege una invención técnica, muchas veces una mejora práctica, por menos tiempo que una patente.
    Suele ser más rápido y más barato de obtener, y muchas veces pide un avance más pequeño.
    No todos los países lo tienen. Ningún tratado obliga a ofrecerlo.
    Duración máxima anotada para su país: { $um-term }.
    Los nombres cambian: pequeña patente, certificado de utilidad, patente simple, patente de corta duración. No protege cómo se ve una cosa.
more-1 =
    Lo habitual, aunque cambia según el país:
    – Debe ser nuevo y útil en algún tipo de industria.
    – Muchos países cubren solo cosas con forma o estructura, como herramientas, aparatos y piezas. Los métodos, las sustancias químicas y el software suelen quedar fuera.
    – Muchas oficinas lo registran después de revisar solo la forma. Entonces nadie ha comprobado si de verdad es nuevo.
    – Se pagan tasas para mantenerlo vigente.
    Una vez registrado, usted puede impedir que otros fabriquen y vendan la cosa en ese país.
more-2 =
    La trampa: un derecho que nadie examinó puede caer cuando usted lo usa. Antes de ir a juicio muchas veces necesita un informe de búsqueda o un examen.
    Así que busque primero, y advierta a otros con cuidado. En algunos países, una advertencia equivocada puede costarle dinero.
    Ejemplo: un herrero mejora la cerradura de un portón para que cierre con una sola mano. Para una patente, el avance puede ser pequeño. Para un modelo de utilidad puede bastar.
    La palabra “modelo” confunde. Si quiere proteger la apariencia del portón, necesita un diseño industrial.
ask =
    que es un modelo de utilidad
    que se protege con modelo de utilidad
    existe algo mas barato que una patente
    cuanto dura un modelo de utilidad
    patente menor que es
    hice una mejora a una herramienta, como la protejo
    mi pais tiene modelo de utilidad
    el modelo de utilidad lo examinan
    una mejora chiquita en un fogón, hay algo más simple que la patente
    mejore un molino, hay algo mas barato que una patente
    que es eso de modelo de utilidad
    le cambie una pieza al trapiche y rinde el doble
    una patente chiquita para una mejora chiquita
