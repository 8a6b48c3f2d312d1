question = ¿Mediación o arbitraje: qué nos conviene?
answer =
    En la mediación deciden ustedes, con ayuda. En el arbitraje decide por ustedes un árbitro, como un juez privado, y la decisión es obligatoria.
    Elijan la mediación cuando es posible un acuerdo y quieren cuidar la relación, el costo y la discreción.
    Elijan el arbitraje cuando necesitan una respuesta definitiva, sobre todo entre partes de distintos países. Los tribunales de la mayoría de los países ejecutan un laudo según la Convención de Nueva York.
    El arbitraje solo funciona si ambas partes lo aceptaron, antes o después de la controversia.
    Muchos contratos los combinan: primero mediación, y arbitraje si fracasa.
more-1 =
    Otras formas:
    – Arbitraje acelerado: normalmente un solo árbitro y plazos cortos. Sirve para casos pequeños o urgentes.
    – Decisión de experto: un experto responde una sola cuestión técnica o de dinero, por ejemplo una regalía justa.
    Costo: en la mediación se paga al centro y al mediador por poco tiempo. En el arbitraje, los árbitros trabajan mucho más.
    Casi no hay recursos contra un laudo. Un tribunal solo mira faltas graves del procedimiento, no si el resultado es correcto.
    La audiencia y los papeles son privados. Revise las reglas si le importa el secreto.
more-2 =
    La trampa: si una patente o marca es válida suele ser asunto de la oficina o de los tribunales. Donde un árbitro puede decidirlo, el resultado normalmente obliga solo a las partes.
    Por eso el arbitraje rara vez borra para todos una inscripción equivocada del registro.
    Ejemplo: una empresa de software y su revendedor extranjero discuten por regalías sin pagar. Primero van a mediación. Acuerdan el monto, y dejan a un árbitro solo el sentido de una cláusula.
    Un falsificador desconocido nunca firmará un acuerdo de arbitraje. Contra él necesita un tribunal, la aduana o la plataforma.
ask =
    diferencia entre mediacion y arbitraje
    que me conviene mediacion o arbitraje
    el arbitraje es obligatorio?
    se puede apelar un laudo
    que es mas barato mediar o arbitrar
    arbitraje acelerado que es
    tengo un problema con mi socio extranjero, mediacion o arbitraje
    un arbitro puede anular una patente
    conciliacion o tribunal arbitral para lo de la licencia
