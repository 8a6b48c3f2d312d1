# Hablar con una persona en el chat. Botones: cuarenta signos como máximo.

ask = Escribir a una persona aquí
card = Una persona de la oficina puede leerle y responderle aquí, en el chat.
card-secret = No envíe su invención ni su secreto. Una persona puede ayudarle sin eso, y enviarlo puede costarle derechos.
card-sees = La persona ve su idioma, sus respuestas y resultados, y lo que usted le escribe. No ve lo que escribió antes.
card-kept = Lo que le escriba se borra { $time } después de la charla. Puede borrarlo antes en “Privacidad”.
agree = De acuerdo, quiero una persona
decline = No, sigo con la guía

next = Usted es la próxima persona en la cola.
place =
    { $n ->
        [one] Hay { $n } persona antes que usted en la cola.
       *[other] Hay { $n } personas antes que usted en la cola.
    }
open = La oficina atiende ahora, hasta las { $time }.
closed = La oficina está cerrada ahora. Vuelve a abrir: { $when }.
no-hours = Todavía no sabemos cuándo vuelve a abrir la oficina. También puede reservar una hora con un asesor.
write = Ya puede escribir su pregunta. También puede salir de esta página: la respuesta estará aquí cuando vuelva.
kept = Su mensaje se guarda para la persona que responda.
look = Mi lugar en la cola
leave = Salir de la cola
left = Ha salido de la cola. Lo que escribió para la persona se ha borrado.
not-waiting = Ahora no está en la cola.

claimed = Ahora habla con { $name }.
claimed-how = Mientras tanto, la guía calla. Escriba como quiera, pero sin secretos.
release = Volver a la guía
words = { $name }: { $words }
guide = { $name } le envía esta respuesta:
returned = Su charla con { $name } ha terminado. La guía vuelve a responderle.
speaking = Está hablando con { $name }. Toque “Volver a la guía” para usar los botones otra vez.
