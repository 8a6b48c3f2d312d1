# El escritorio del personal: para las personas que están detrás del servicio.

desk = Escritorio del personal
skip = Ir al contenido
nav = Páginas del escritorio
sign-in = Entrar
sign-out = Salir
password = Su contraseña
account = Cuenta
secret = Contraseña
secret-old = Contraseña actual
secret-new = Contraseña nueva
secret-how = Al menos doce caracteres. Unas pocas palabras seguidas se recuerdan bien.
secret-wrong = La contraseña actual no es correcta. No se cambió nada.
secret-short = La contraseña nueva es demasiado corta. No se cambió nada.
save = Guardar
back = Volver al escritorio
wrong = Esta cuenta y esta contraseña no van juntas. Por favor, revise ambas.
wait = Hubo demasiados intentos fallidos desde aquí. Por favor, espere y pruebe de nuevo. Tiempo: { $name }.

queue = Cola
waiting =
    { $n ->
        [one] { $n } persona espera.
       *[other] { $n } personas esperan.
    }
nobody = Nadie espera y no hay ninguna conversación en curso.
place = Puesto
topic = Tema
language = Idioma
waits = Lleva esperando
who = Habla con
look = Mirar de nuevo

talk = Conversación
brief = Lo que esta persona respondió a la guía
brief-result = Sugerido, lo mejor primero:
before-claim = Lo que escribió se muestra a quien tome la conversación.
claim = Tomar la conversación
theirs = Otra persona del equipo habla con ella.
closed = Esta conversación terminó.
said = Lo que se dijo
nothing-said = Aún no se dijo nada.
person = Persona
note = Nota interna
guide = Guía
reply = Sus palabras
send = Enviar a la persona
keep-note = Guardar como nota
guide-send = Enviar una guía. Idioma: { $name }
send-guide = Enviar la guía
hand-back = Devolver a la guía
no-text = (algo que no es texto; no se guardó)
taken = Otra persona tomó esta conversación, o quien esperaba ya no espera.
not-yours = Usted no tiene esta conversación. No se envió nada.

bookings = Citas y horarios
no-bookings = No hay ninguna cita.
when-head = Cuándo
when = { $when }
adviser = Asesor
way = Cómo
code = Código
booking-kept = Reservada
booking-cancelled = Cancelada
mail-trouble = La invitación no se pudo enviar por correo ({ $name }). Avise a la persona.
mail-trouble-adviser = El mensaje al asesor no se pudo enviar por correo ({ $name }).
hours = Horarios en que se puede reservar con asesores

hours-page = Horarios
hours-edit = Cambiar los horarios
hours-left = Ya no está: nadie puede reservar más citas con esta persona
hours-left-head = Ya no están
hours-new = Añadir un asesor
hours-new-how = La página siguiente pide los horarios de esta persona; mientras no estén, nadie puede reservar con ella. Una cuenta con el mismo nombre corto puede cambiar sus propios horarios.
hours-id = Nombre corto
hours-add = Añadir
# $name: the short name that was typed.
hours-taken = “{ $name }” no se añadió: un asesor de esta oficina o de otra tiene o tenía este nombre corto.
# $name: the short name that was typed.
hours-bad-id = “{ $name }” no se añadió. Revise el nombre corto y escriba el nombre que ve la gente.
hours-of = Horarios de { $name }
hours-outside = Citas fuera de los horarios
hours-outside-then = Estas citas siguen reservadas. Mantenga cada una, o acuerde otra hora con la persona.
closures = Días en que la oficina está cerrada
closures-how = Primer y último día de cada cierre. Para un solo día basta el primero. Vacíe una fila para volver a abrir.
closures-none = No hay días de cierre.
hours-first = Fila { $n }, primer día
hours-last = Fila { $n }, último día
hours-look-at = Ver qué cambia
hours-look = Antes de guardar
hours-none = No hay nada.
hours-affected = Citas afectadas
hours-nobody = Ninguna cita reservada se ve afectada.
hours-touches =
    { $n ->
        [one] { $n } cita reservada se ve afectada. Sigue reservada y aparece en Horarios hasta que se resuelva.
       *[other] { $n } citas reservadas se ven afectadas. Siguen reservadas y aparecen en Horarios hasta que se resuelvan.
    }
hours-why = Por qué
hours-why-outside = fuera de los horarios
hours-why-way = esta forma ya no se ofrece
hours-why-language = este idioma ya no se ofrece
hours-why-topic = este tema ya no se ofrece
hours-why-left = esta persona ya no está
hours-save = Guardar así
hours-back = Cambiar algo
hours-leave = Volver sin guardar
hours-wrong = No se guardó nada. Revise lo siguiente:
hours-moved = Otra persona cambió esto mientras tanto, y nada de lo suyo se guardó. Así está ahora.
hours-zone = Zona horaria de estas horas
hours-zone-how = Un nombre como Africa/Nairobi. Todas las horas de abajo son las del reloj de allí, en verano y en invierno.
hours-mail = Correo del asesor
hours-mail-how = Allí se avisa de cada cita reservada, cambiada o cancelada, con un archivo de calendario. Puede quedar vacío. La gente no lo ve.
hours-bad-mail = “{ $name }” no sirve como dirección de correo.
hours-week = Cada semana
hours-week-how = Desde y hasta para cada parte del día; lo que queda entre dos partes es una pausa. Solo cuartos de hora. En un día vacío nadie puede reservar.
hours-from = desde
hours-to = hasta
hours-days = Días distintos
hours-days-how = Un día o varios seguidos. Sin horas, nadie puede reservar; con horas, sustituyen a las habituales.
hours-first-head = Primer día
hours-last-head = Último día
hours-instead = Horas ese día
hours-span = parte { $n }
hours-row = Fila { $n }
hours-closed = cerrado
hours-day = { $first }
hours-run = { $first } – { $last }
hours-minutes = Duración de una cita, en minutos
hours-buffer = Tiempo libre después de una cita, en minutos
hours-notice = Horas antes de una cita en que se cierra la reserva
hours-horizon = Días de antelación con que se puede reservar
hours-ways = Formas de reunirse
hours-languages = Idiomas
hours-topics = Temas
hours-topics-how = Si no se marca ninguno, el asesor atiende todos los temas.
hours-no-name = Falta el nombre.
hours-no-zone = “{ $name }” no es una zona horaria. Escriba un nombre como Africa/Nairobi.
hours-bad-minutes = La duración de una cita debe ser en cuartos de hora, de un cuarto de hora a ocho horas.
hours-bad-buffer = El tiempo después de una cita debe ser en cuartos de hora, o nada.
hours-bad-notice = Las horas antes de una cita deben ser un número entero, treinta días como máximo.
hours-bad-horizon = Los días de antelación deben ser un número entero, de un día a un año.
hours-no-language = Marque al menos un idioma.
hours-no-topic = Uno de los temas no se conoce aquí.
hours-no-way = Marque al menos una forma de reunirse.
hours-bad-time = { $name }: cada parte necesita un desde y un hasta, en un cuarto de hora.
hours-backwards = { $name }: una parte debe terminar después de empezar.
hours-overlap = { $name }: dos partes del día se solapan.
hours-twice = { $name }: este día está en dos filas.
hours-bad-day = “{ $name }” no es un día que se pueda aceptar. El último día no debe ser anterior al primero.
hours-gap = { $name }: ese día se cambia la hora, y una de estas horas no existe.

content = Contenido
revision = Conocimiento en uso
stale = Hay archivos más nuevos con hallazgos y no se usan. Desde: { $name }.
unfound = Preguntado en vano, por al menos cinco personas
unfound-none = Nada fue preguntado en vano por al menos cinco personas.
term = Palabra
people = Personas
lacks = Guías que le faltan a un idioma
state = Estado
lacking = Faltan
which = Cuáles
due = Toca revisar
due-none = No hay nada que revisar.
due-more = Y { $n } más: ipdesk check --due los muestra todos.
complete = completo
core = básico
partial = parcial

numbers = Cifras
numbers-of =
    { $n ->
        [one] El último { $n } día.
       *[other] Los últimos { $n } días.
    }
small-groups = Los grupos de menos de cinco personas no se muestran.
as-file = Todo en un archivo (CSV)
too-few = Hay muy pocas personas para mostrar algo.
as-table = Como tabla
hidden =
    { $n ->
        [one] { $n } grupo es demasiado pequeño para mostrarlo.
       *[other] { $n } grupos son demasiado pequeños para mostrarlos.
    }
csv-table = Tabla
csv-what = Qué
csv-value = Valor
csv-unit = Unidad
step-begun = Empezó
step-result = Obtuvo un resultado
step-booked = Reservó con un asesor
table-funnel = Hasta dónde llega la gente: { $name }
table-topics = Temas e idiomas
table-about = Negocios: { $name }
table-helped = Guías que ayudaron
table-not-helped = Guías que no ayudaron
table-waits = Espera de una persona, en minutos
table-bookings = Citas
wait-half = la mitad esperó como máximo
wait-slow = nueve de cada diez esperaron como máximo
minutes = Minutos
span = { $time }

accounts = Cuentas
name = Nombre que la gente ve
role = Función
since = Desde
account-closed = cerrada
office = Oficina
office-all = Todas las oficinas
office-look = Ver esta oficina
role-of = Función: { $name }
end = Cerrar
account-new = Cuenta nueva
account-how = Letras minúsculas, cifras, punto, guion y guion bajo.
account-add = Añadir la cuenta
account-taken = Ya existe una cuenta con este nombre.
account-bad = Esto no puede ser una cuenta. Por favor, revise el nombre y la función.
account-last = No se hizo: es el último administrador, o la cuenta está cerrada.
once = La primera contraseña de { $name }. Solo se muestra ahora.
role-reader = Lector: cola y cifras
role-agent = Agente: habla con la gente
role-adviser = Asesor: conversaciones y citas
role-author = Autor: contenido
role-admin = Administrador: todo

audit = Registro de acciones
audit-what = Quién hizo qué, lo más nuevo primero. Lo que se dijo nunca se anota aquí.
deed = Acción

refused = No para esta cuenta
refused-then = Su cuenta no puede hacer esto, o la página era demasiado vieja. No se hizo nada.
missing = Aquí no hay nada
missing-then = Lo que busca ya no está aquí.
down = Ahora no es posible
down-then = La base de datos no responde. No se hizo nada. Por favor, pruebe de nuevo pronto.

## Una reunión

booking = Reunión
agreed = Condiciones aceptadas
# $name: la versión de las condiciones. $when: día y hora.
agreed-on = Versión { $name }, { $when }
sides = Quién más tiene que ver
where = Dónde
path = El camino hasta aquí
suggested = Propuesto, lo mejor primero
not-open = No disponible
beware = Atención
told = Lo que la persona quiere que usted sepa
# $when: día y hora.
told-on = Escrito antes, y aceptado el { $when }. Por favor, no lo copie en otro lugar.
no-brief = No se respondió nada antes de esta reserva.
ended-person = Cancelada por la persona
ended-office = Cancelada por la oficina
call-off = Cancelar la reunión
call-off-then = La persona lo sabe enseguida, con este motivo, y puede elegir otra hora. Su calendario también.
reason = Motivo
reason-absent = El asesor no puede estar
reason-closed = La oficina está cerrada
reason-sides = Conflicto de intereses
reason-subject = Otra persona conoce mejor el tema
came = ¿Se reunieron?
came-met = Nos reunimos
came-missed = La persona no vino
came-then = Quien no vino recibe un mensaje amable y puede reservar otra vez.
note-write = Nota con los próximos pasos
note-how = Se envía tal cual a la persona, en el chat. Sin secretos, por favor: se queda en su chat.
note-send = Enviar la nota
# $when: día y hora.
note-sent = Nota enviada, { $when }
calendar = Archivo de calendario
too-late = No se hizo nada: la reunión se movió, se canceló o no ha empezado.
# $n: personas en la lista de espera.
waiting-time =
    { $n ->
        [one] { $n } persona espera una hora libre.
        [many] { $n } de personas esperan una hora libre.
       *[other] { $n } personas esperan una hora libre.
    }
table-meetings = Reuniones celebradas
confirmed = Confirmada por la persona
confirmed-short = confirmada

## What is held back

held = Retenido por ahora
held-how = En segundos, lo que se retiene ya no se ofrece en ninguna parte. Nadie pierde una respuesta, y un texto dice que no se muestra por ahora.
held-none = No hay nada retenido.
held-what = Qué retener
held-do = Retener
held-offer = Ofrecer de nuevo
held-file = por el archivo de la oficina
held-trees = Recorridos de preguntas
held-guides = Guías

## The second step at sign-in

code-of-app = Código de su aplicación
code-how = Solo si ha configurado el segundo paso.
factor = Un segundo paso al entrar
factor-why = Con él, no basta una contraseña que alguien haya visto. Necesita una aplicación en su teléfono que muestre códigos.
factor-new = Configurarlo
factor-key = Añada esta clave a su aplicación. Después escriba el código que muestra.
factor-link = Abrir en la aplicación
factor-on = Activarlo
factor-is-on = Está activado. Cada vez que entre se pedirá un código. Si se pierde el teléfono, quien administra el servicio puede restablecer su cuenta.
factor-end = Desactivarlo
factor-wrong = La contraseña o el código no son correctos. No se cambió nada.
