# El chat en la web: lo que rodea la conversación.

promise = Respuestas claras sobre patentes, marcas, diseños, derecho de autor y secretos. Reserve una charla con un asesor.
skip = Ir al mensaje más reciente
log = Conversación
desk = Servicio de ayuda
you = Usted
choices = Elija una respuesta
say = Escriba su pregunta o su respuesta
send = Enviar
say-hint = No describa aquí su invención ni su secreto. Lo que escribe se borra en cuanto se ha respondido.
say-hint-human = No escriba su invención ni su secreto. Una persona lee esto; se guarda un tiempo después de la charla y luego se borra.
earlier = Mostrar mensajes anteriores
download = Descargar
talking-to = Está hablando con { $name }.
time = { $time }
foot = Esta página no necesita una cuenta. Una sola cookie le permite volver a esta conversación.
back-to-chat = Volver al chat

offline = No hay conexión. No se ha perdido nada de lo que respondió. Inténtelo de nuevo.
cookie = Este chat necesita una cookie para recordar sus respuestas. Permita las cookies en esta página y vuelva al chat.
again = Esta página era demasiado antigua o venía de otro sitio, así que no se hizo nada. Sus respuestas se conservan. Vuelva al chat e inténtelo de nuevo.
down = Ahora no podemos guardar su respuesta, así que no se hizo nada. Sus respuestas anteriores se conservan. Inténtelo de nuevo pronto.
no-file = Este archivo ya no está aquí. Abra el chat y pídalo de nuevo.
