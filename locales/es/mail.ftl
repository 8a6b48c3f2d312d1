# The invitation by mail, beside the file in the chat.

offer = Envíemela también por correo
ask = ¿A qué dirección de correo enviamos la invitación?
once = La dirección se usa solo para esta cita. Se borra después de la cita, o antes junto con sus datos.
skip = Omitir
bad = Esto no sirve como dirección de correo. Revísela y escríbala de nuevo.
on-its-way = La invitación va camino de su correo. Los cambios de la cita también llegarán allí.
subject-request = Cita reservada ({ $code })
subject-moved = Cita cambiada ({ $code })
subject-cancelled = Cita cancelada ({ $code })
text-request = Su cita está reservada.
text-moved = Su cita tiene una nueva hora.
text-cancelled = Su cita está cancelada. Esta era la hora:
closing = Usted pidió este mensaje en la conversación de { $office }. Para cambiar o cancelar la cita, abra la conversación y escriba: mis citas. El código es { $code }.

## To the adviser

adviser-request = Alguien ha reservado una cita con usted.
adviser-moved = Una cita con usted tiene una nueva hora.
adviser-cancelled = Una cita con usted está cancelada. Esta era la hora:
adviser-when =
    { $time }
    { $length }, { $way }
adviser-closing = El asunto se ve en el escritorio del personal ({ $office }), con el código { $code }. Nadie lee las respuestas a este mensaje.
