# Reservar una reunión: lo que se acuerda antes y lo que viene después. Botones: 40 caracteres como máximo.

# Quien confirma acepta esto. Su versión sale de este texto y se guarda con cada reserva.
terms =
    La charla es gratuita. Es información general, no asesoramiento jurídico, y cumplir sus plazos sigue siendo responsabilidad de usted.
    El asesor ve su tema, su idioma, sus respuestas, su resultado y las guías que abrió, pero no lo que escribió.
    Al confirmar, usted lo acepta.
sides-ask = ¿Hay alguien en la otra parte, o un abogado o agente ya se ocupa de esto por usted? Si no, confirme.
sides-some = Hay otra parte, o un abogado
sides-which = ¿Quién más tiene que ver con esto? Un asesor no puede ayudar a las dos partes, así que la oficina lo mira antes. No hace falta dar nombres.
sides-neither = Nadie más
sides-other = Hay alguien en la otra parte
sides-attorney = Ya tengo abogado o agente
sides-unsaid = Prefiero no decirlo
# $answer: una de las cuatro de arriba.
sides-told = Quién más tiene que ver con esto: { $answer }.
sides-change = Cambiar quién más tiene que ver

## Cómo reunirse

ways = Formas de reunirse
ways-which = ¿Cómo prefiere reunirse?
ways-any = De cualquier forma
ways-phone = Por teléfono
ways-video = Por video
ways-office = En la oficina
# $place: nombre de un lugar.
ways-at = En la oficina: { $place }
# $way: una de las formas de arriba.
ways-chosen = Solo se muestran estas horas: { $way }.

## Lo que el asesor puede saber antes

tell = Decir algo antes al asesor
tell-card = Puede escribir antes lo que quiere preguntar. No hace falta: el asesor se lo preguntará.
tell-why-not = Por favor, no describa aquí su invención ni su secreto. La charla no lo necesita, y contarlo demasiado pronto puede costarle derechos.
# $time: un número de días.
tell-kept = Solo lo lee la oficina. Se borra { $time } después de la reunión, y puede retirarlo antes.
tell-agree = Lo entiendo y quiero escribir
tell-decline = No, nada antes
telling = Escríbalo ahora, en un solo mensaje. Llega a su asesor.
tell-done = Queda guardado para su asesor.
tell-there = Su mensaje para el asesor está guardado.
untell = Retirar mi mensaje al asesor
untold = Su mensaje para el asesor está borrado.

## Lo que viene del asesor

# $name: el asesor.
called-off = { $name } tiene que cancelar la reunión con usted. Lo sentimos.
why-absent = El asesor no puede estar a esa hora.
why-closed = La oficina está cerrada a esa hora.
why-sides = La oficina no puede asesorarle en esto, para no ayudar nunca a dos partes. Esto no dice nada de su caso.
why-subject = Otra persona de la oficina conoce mejor este tema.
called-off-then = Sus respuestas siguen guardadas. Puede elegir otra hora o hablar con una persona.
another-time = Elegir otra hora
# $name: el asesor.
note = Después de su reunión, { $name } le escribe:
# $words: lo que escribe el asesor.
note-words = { $words }
# $time: día y hora.
missed = No llegamos a verle en su reunión: { $time }. Puede pasar.
missed-then = Puede elegir otra hora. Si usted estuvo y no vino nadie, dígaselo a una persona.

## No hay nada libre

wait = Avisarme cuando haya una hora libre
# $time: un número de días.
wait-set = Le escribiremos aquí cuando quede libre una hora. Miramos cada hora, de día, durante { $time }.
wait-on = Está en la lista de espera.
wait-leave = Salir de la lista de espera
wait-left = Ya no está en la lista de espera.
wait-free = Hay una hora libre. Quizá otros esperan también, así que elija pronto.
wait-over = No quedó libre ninguna hora. Ya no está en la lista de espera.

## The reminder

coming = Sí, asistiré
coming-thanks = Gracias. Su asesor puede ver que usted asistirá.
coming-told = Usted ha confirmado que asistirá.
