# Reservar una reunión: lo que se acuerda antes y lo que viene después. Botones: 40 caracteres como máximo.

# Quien confirma acepta esto. Su versión sale de este texto y se guarda con cada reserva.
terms =
    La charla es gratuita. Es información general, no asesoramiento jurídico, y cumplir sus plazos sigue siendo cosa suya.
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
