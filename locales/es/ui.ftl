# Los textos del servicio. Botones: como máximo 40 caracteres. El servicio completa los { $nombres }.

## La fila debajo de cada pantalla

nav-back = Atrás
nav-menu = Menú
nav-person = Asesor

## Idioma

which-language = ¿Qué idioma quiere usar?
# $name: el nombre de la lengua en esa lengua.
language-name = { $name }
other-language = Esta página todavía no está en su idioma. Aquí la tiene en inglés.

## Menú

# $office: el nombre de la oficina o del servicio.
welcome = Le damos la bienvenida. { $office }: respuestas claras para proteger lo que usted crea, y un asesor cuando quiera hablar.
welcome-plain = Le damos la bienvenida. Aquí encontrará respuestas claras para proteger lo que usted crea, y un asesor cuando quiera hablar.
not-advice = Esto es información general, no asesoramiento jurídico.
ask-freely = Elija abajo, o simplemente escriba su pregunta.
find-route = Encontrar la protección adecuada
topics = Ver los temas
book = Reservar una cita
my-cases = Mis casos
language-button = Idioma
help = Ayuda

## Temas y respuestas

which-topic = ¿De qué tema se trata?
next-page = Más opciones
previous-page = Página anterior
guide-gone =
    Esta respuesta ya no está aquí.
    No se ha perdido nada de lo que usted nos dijo. Elija un tema, o escriba otra vez su pregunta.
# $question: la pregunta que se responde.
question-line = { $question }
# $page: dirección de la página oficial.
not-known-here = Para su país no tenemos un dato verificado sobre esto. La página oficial lo indica: { $page }
more = Leer más
book-about = Hablar de esto con un asesor
what-it-rests-on = En qué se basa
back-to-question = Volver a mi pregunta
back-to-answer = Volver a la respuesta
# $basis: ley o tratado. $page: dirección. $date: cuándo se consultó.
source = Fuente: { $basis }. { $page } (consulta: { $date })
source-plain = Fuente: { $basis }. { $page } (consulta: { $date })
source-undated = Fuente: { $basis }. { $page }
not-yet-checked = Ninguna oficina ha revisado todavía este texto.
# $date: día de la revisión.
checked-by-office = Una oficina revisó este texto el { $date }.
rests-on = En qué se basa esta respuesta: { $question }
# $value: un dato con su unidad. $basis: ley. $page: dirección. $date: cuándo se consultó.
fact-line = { $value } – { $basis } { $page } (consulta: { $date })
thanks = Gracias. Esto nos ayuda a escribir mejores respuestas.

## Preguntas libres

found = ¿Alguna de estas es su pregunta?
none-of-these = Ninguna de estas
declined = No tengo una respuesta verificada para eso.
declined-can =
    Puedo ayudarle a encontrar la protección adecuada, explicarle un tema o reservarle una cita con un asesor.
    También puede preguntar otra vez con otras palabras.
talk-to-person = Hablar con una persona
urgent =
    Si alguien está en peligro, llame ahora al número de emergencias de su localidad, o pida ayuda a las personas que estén cerca.
urgent-then = Solo respondemos preguntas sobre propiedad intelectual y no podemos ayudar en una emergencia. Sus respuestas quedan guardadas aquí.

## Asesor

person = Una persona puede ayudarle. Reserve una hora libre con un asesor, o comuníquese con la oficina.
# $hours: cuándo se puede hablar con alguien.
person-hours = Puede hablar con alguien { $hours }.
# $page: dirección de la página de la oficina.
office-page = La página de la oficina: { $page }
other-office = Otra oficina
# $office: the name of an office.
office-at-home = Para su país hay también: { $office }.
# $office: the name of an office.
office-now = Ahora le atiende esta oficina: { $office }.
office-stays = Aquí puede cambiar a otra. Sus respuestas y sus citas se conservan. El lugar en la cola, o la espera de una hora libre, termina.
no-secrets = Por favor, no describa aquí su invención ni su secreto. No hace falta.
my-bookings = Mis citas

## Ayuda

help-who = Esto es un asistente automático, no una persona. Sus respuestas las escribieron y revisaron personas. Puede hablar con una persona en cualquier momento.
help-text =
    Toque un botón, o escriba su pregunta con sus propias palabras.
    Para saber qué protección le conviene, elija “Encontrar la protección adecuada” en el menú. Después puede cambiar cada respuesta.
help-words = En cualquier momento puede escribir: menú, atrás, idioma, asesor, cita, mis citas, privacidad, borrar, cancelar.
privacy = Privacidad
start-over = Empezar de nuevo
quiet = No enviarme más mensajes

## Privacidad

privacy-text =
    Guardamos su idioma, sus respuestas a nuestras preguntas, los resultados, sus citas y los recordatorios que pidió.
    Los necesitamos para que usted pueda seguir más tarde y para que el asesor pueda prepararse.
    Lo que usted escribe libremente se borra en cuanto se ha respondido. Solo lo guardamos si usted acepta que se entregue a una persona.
    La dirección de correo que dé para una cita se borra después de la reunión.
privacy-kept =
    De las preguntas que no pudimos responder, guardamos solo palabras sueltas que usaron varias personas.
    La aplicación de mensajería que usted usa puede guardar su propia copia de esta conversación. Puede borrarla allí.
    Abajo puede ver todo lo que guardamos sobre usted, o borrarlo.
export = ¿Qué guardan sobre mí?
export-file = Aquí está todo lo que guardamos sobre usted.
erase = Borrar todo lo mío
erase-sure = ¿Quiere borrar todo lo que guardamos sobre usted? Después no se puede recuperar.
erase-booking = Usted tiene una cita pendiente. También se cancelará y se borrará.
erase-yes = Sí, borrar todo
erase-no = No, conservarlo
erased =
    Se borró todo lo suyo: respuestas, resultados, citas y recordatorios.
    Es posible que esta conversación muestre todavía mensajes anteriores. Puede borrarlos en su aplicación de mensajería.
start-again = Empezar otra vez

## Empezar de nuevo, silencio

over-sure = ¿Empezar de nuevo? Se borrarán sus casos, respuestas y resultados. Sus citas y su idioma se conservan.
over-yes = Sí, empezar de nuevo
over-no = No, conservar mis respuestas
now-quiet =
    Ya no le escribiremos por iniciativa nuestra, salvo para recordarle una cita.
    Puede seguir preguntando y reservando como antes.

## Preguntas de un recorrido

# $step, $of: números.
step = Paso { $step } de { $of }
do-not-know = No sé
question-gone = Esta pregunta ya no se hace. Sus otras respuestas se conservan. Abra su caso para seguir.
type-country = Escriba el nombre del país, o elija uno.
# $country: nombre de un país.
country-pick = { $country }
type-countries = Escriba los nombres de los países, todos en un solo mensaje, o elija abajo. También puede escribir “mundo”.
# $countries: nombres de países.
picked = Elegidos hasta ahora: { $countries }. Agregue más, toque otra vez un país para quitarlo, o toque “Eso es todo”.
countries-done = Eso es todo
country-add = { $country }
type-date = Escriba la fecha, o solo el mes y el año si no sabe el día. O elija un mes.
# $month: mes y año.
month = { $month }
which-date = ¿A cuál de estas fechas se refiere?
# $date: una fecha, un mes o un año.
date = { $date }
# $list: nombres de países.
list = { $list }
no-such-date = Parece que esta fecha no existe, o está demasiado lejos. Sus otras respuestas se conservan. Por favor, escríbala otra vez, con el mes en letras.
# $date: la fecha escrita. $weekday: su día de la semana.
other-weekday = El { $date } es { $weekday }, no el día que usted indicó. Sus otras respuestas se conservan. Por favor, escriba otra vez la fecha.
date-ahead = Ese día todavía no ha llegado, y preguntamos por un día que ya pasó. Sus otras respuestas se conservan. Por favor, escriba otra vez la fecha.
your-answers = Sus respuestas. Toque una para cambiarla. Las demás se conservan.
# $question: nombre corto de la pregunta. $answer: la respuesta dada.
change-answer = { $question }: { $answer }
to-result = Ver el resultado

## Casos

your-cases = Sus casos. Toque uno para seguir.
no-cases = Usted no tiene todavía ningún caso.
new-case = Nuevo caso
# $n: número del caso. $about: de qué se trata.
case-name = Caso { $n }: { $about }
case-new = Caso { $n }: recién empezado

## Resultado

result-title = Su resultado
# $answers: lista de las respuestas dadas.
you-told = Usted me dijo: { $answers }
result-none = Con estas respuestas todavía no puedo sugerirle una opción. Cambie una respuesta que no tenía clara, o hable con un asesor.
# $n: orden. $name: nombre de la opción. $what: qué es.
result-route =
    { $n }. { $name }
    { $what }
# $reason: una razón.
because = Por qué: { $reason }
# $step: qué hacer primero.
first-step = Primer paso: { $step }
# $routes: lista de nombres.
also-fits = Esto también puede servir: { $routes }.
# $text: la advertencia.
warning = Cuidado: { $text }
# $name: nombre de la opción. $why: la razón.
closed = Ahora no es posible para usted: { $name }. { $why }
# $what: qué hay que hacer. $office: dónde. $safe: la fecha segura. $unrolled: el día según el simple cálculo.
date-safe =
    { $what } ({ $office }): a más tardar el { $safe }. Esta es la fecha segura.
    Según el simple cálculo, el plazo termina el { $unrolled }. No es seguro: consulte el calendario de la oficina.
date-certain =
    { $what } ({ $office }): a más tardar el { $safe }. Esta es la fecha segura.
    El último día según la ley es el { $last }. Los días de cierre de la oficina ya están contados.
date-earliest =
    { $what } ({ $office }): a más tardar el { $safe }. Esta es la fecha segura.
    Se cuenta desde el primer día posible según lo que nos dijo. Según el simple cálculo, el plazo termina el { $unrolled }. No es seguro: consulte el calendario de la oficina.
date-passed =
    { $what } ({ $office }): la fecha segura, el { $safe }, ya pasó. Según el simple cálculo, el plazo termina el { $unrolled }.
    Pregunte de inmediato a un asesor si todavía se puede hacer algo.
# Un derecho o un hecho: nunca se mueve.
date-term =
    { $what } ({ $office }): el { $unrolled }, sea cual sea el día de la semana.
    Si tiene que actuar antes de que termine, la fecha segura es el { $safe }.
# $points: cómo se contó una fecha, una frase por línea.
counted = Cómo se contó: { $points }
any-office = cualquier oficina
# $date: hoy.
result-foot =
    Revisado el { $date }. Esto es información, no asesoramiento jurídico.
    Las fechas indican la fecha segura. Los días de cierre solo se cuentan cuando se conoce la lista de la oficina.
# $name: nombre de la opción.
why-route = Por qué: { $name }
book-adviser = Hablar con un asesor
change-answers = Cambiar mis respuestas
route-title = { $name }
# $n: número del paso. $step: qué hacer.
step-line = { $n }. { $step }
# $date: la fecha segura.
remind-me = Recordarme: { $date }
# $safe: la fecha segura. $first: día del primer recordatorio.
reminder-set = Se lo recordaremos con tiempo antes del { $safe }. El primer recordatorio llegará el { $first }.
reminder-too-late = El { $safe } está demasiado cerca para un recordatorio. Por favor, actúe ahora, o hable hoy con un asesor.
# $what: qué hay que hacer.
reminder-date = Recordatorio. { $what }: a más tardar el { $safe }.
check-date = Confirme la fecha con la oficina antes de confiar en ella. Los días de cierre no están contados.
check-date-listed = Los días de cierre de la oficina están contados. Confirme la fecha con la oficina antes de confiar en ella.

## Citas

# $time, $other: día y hora. $zone, $other-zone: ciudades.
time-one = { $time } (hora de { $zone })
time-both = { $time } en su hora ({ $zone }), es decir, { $other } en { $other-zone }
next-times = Estas son las próximas horas libres. ¿Cuál le conviene?
move-to = ¿Qué nueva hora le conviene? Su hora actual sigue siendo suya hasta que se confirme la nueva.
slot-taken = Alguien fue más rápido y tomó esa hora. Sus otras respuestas se conservan. Por favor, elija otra hora.
no-times = En este momento no hay ninguna hora libre. No se ha perdido nada de lo que usted respondió. Por favor, intente más tarde, o comuníquese con la oficina.
# $time: día y hora. $name: el asesor.
slot = { $time }, { $name }
later-times = Horas más tarde
other-days = Otros días
# $zone, $city: una ciudad.
zone-shown = Las horas son las de { $zone }.
my-zone = Estoy en otro huso horario
which-day = ¿Qué día le conviene?
# $weekday: nombre del día. $date: fecha.
day = { $weekday } { $date }
times-of-day = Horas libres el { $date }:
day-full = Ya no queda ninguna hora libre el { $date }. Por favor, elija otro día.
which-zone = ¿Qué ciudad grande está en su huso horario? Escriba su nombre.
zone-example = Por ejemplo: { $city }
zone-unknown = No conozco esa ciudad. Por favor, escriba una ciudad más grande que esté cerca, o la capital de su país.
# $length: minutos.
confirm = { $time }, con { $name }, { $length }. ¿La reservamos?
kept-until = Le guardamos esta hora hasta: { $time }.
confirm-phone = Confirmar: por teléfono
confirm-video = Confirmar: por video
confirm-office = Confirmar: en la oficina
other-time = Otra hora
hold-over = Ya no le guardamos esa hora. Sus respuestas se conservan. Por favor, elija otra vez una hora.
see-times = Ver las horas libres
# $code: código de la cita.
booked = Cita reservada. Su código es { $code }.
booking-moved = Cita cambiada. Su código sigue siendo { $code }.
# $way: cómo tiene lugar la cita.
booking-details =
    { $time }
    Con { $name }, { $length }, { $way }
way-phone = por teléfono
way-video = por video
way-office = en la oficina
what-to-bring = Tenga listas sus preguntas, y las cartas o papeles que lleven fechas. No tiene que revelar su invención ni su secreto.
# $office: nombre de la oficina.
booked-with = Su cita es con: { $office }.
calendar-summary = Cita con un asesor
calendar-description = Para cambiar o cancelar la cita, abra la conversación y escriba: mis citas.
calendar-file = Para su calendario
calendar-date = Para su calendario: la fecha segura
# $what: qué hay que hacer.
calendar-date-summary = Fecha segura: { $what }
calendar-date-summary-at = Fecha segura: { $what } ({ $office })
no-bookings = Usted no tiene citas.
your-bookings = Sus citas. Toque una para cambiarla o cancelarla.
your-booking = Su cita { $code }
booking-gone = La cita { $code } ya no está: se cambió, se canceló o ya pasó. Puede reservar otra hora.
move = Cambiar a otra hora
cancel-booking = Cancelar esta cita
cancel-sure = ¿Quiere cancelar esta cita?
cancel-yes = Sí, cancelarla
cancel-no = No, conservarla
cancelled = Su cita { $code } está cancelada. Puede reservar otra cuando quiera.
# Sin tema: un recordatorio puede verse en un teléfono bloqueado.
reminder-day = Recordatorio: su cita con { $name } es el { $time }.
reminder-hour = Su cita con { $name } empieza pronto: { $time }.
see-booking = Ver la cita

## Cuando algo no sale como se esperaba

question-dropped = Algunas preguntas cambiaron desde su última visita. Se quitó una respuesta que ya no corresponde. Las demás se conservan.
button-refused = Este botón no funciona aquí. Abra su propia conversación con nosotros y escriba: menú
moved-on = Ese botón era de una página anterior. Aquí está la actual.
choice-gone = Esa opción ya no está. Sus respuestas se conservan. Por favor, elija otra vez.
only-text = Solo puedo leer texto. Lo que usted envió no se leyó. Por favor, escriba su pregunta, o elija un botón.
edited = No leo los mensajes modificados. Sus respuestas anteriores se conservan. Para cambiar una, envíe un mensaje nuevo o toque Atrás.
group = Otras personas pueden leer en este grupo. Por favor, escríbame en una conversación privada.
sorry = Algo falló de nuestro lado. Sus respuestas y citas se conservan. Por favor, intente otra vez, o escriba: asesor
parked = No pudimos atender su último mensaje. No se ha perdido nada de lo que usted respondió. Por favor, intente otra vez, o escriba “asesor” para hablar con una persona.
too-fast = Eso fue muy rápido. Por favor, envíe un mensaje a la vez. No se ha perdido nada de lo que usted respondió.

## Terminal

console-hello = ipdesk en la terminal. Escriba un número, una pregunta o “menú”.
console-prompt = Escriba un número o su pregunta
console-bye = Hasta luego. Sus respuestas se conservan.
console-no-such-number = No hay ninguna opción con ese número. Por favor, escriba uno de los números que se muestran.

## Perfil y comandos

# Como máximo 60 caracteres.
bot-name = Asistencia en propiedad intelectual
# Como máximo 110 caracteres.
bot-about = Respuestas claras: patentes, marcas, diseños, derecho de autor, secretos. Citas. No es asesoramiento jurídico.
# Como máximo 480 caracteres.
bot-description =
    Descubra cómo proteger lo que crea su empresa: invenciones, nombres y logotipos, formas, textos, software, recetas.
    Responda unas preguntas sencillas, lea respuestas cortas o reserve una cita gratuita con un asesor.
    Por favor, no describa aquí su invención ni su secreto. Esto es información general, no asesoramiento jurídico.
command-menu = Abrir el menú
command-help = Cómo usar esta conversación
command-language = Cambiar el idioma
command-book = Reservar una cita con un asesor
command-mybookings = Ver, cambiar o cancelar mis citas
command-person = Hablar con una persona
command-privacy = Qué guardamos sobre usted
command-delete = Borrar todo lo mío
command-cancel = Dejar lo que estoy haciendo
command-feedback = Darnos su opinión

## Una respuesta en la lista de un resultado; una pregunta de país que recibió varios.
told-line = { $question }: { $answer }
one-country = Por favor, indique aquí un solo país. Podrá agregar más países en la siguiente pregunta.

# $answers: las respuestas que por sí solas deciden sobre una opción, una por línea.
decided-by = Qué decide esto: { $answers }
# $routes: nombres de opciones.
clash-ahead = Una fecha que dio para algo que ya ocurrió todavía no ha llegado. Aquí no cuenta. Cambie esa respuesta, por favor.
clash-followed-before-first = Su solicitud internacional no puede ser anterior a la primera. Cambie una de las dos fechas, por favor.
clash-sold-unseen = Dijo que está a la venta y que nadie lo ha visto. Lo que está a la venta cuenta aquí como mostrado. Cambie la respuesta equivocada, por favor.
clash-shown-unseen = Dijo que nadie lo ha visto y dio un día en que se mostró. Aquí cuenta como no mostrado. Cambie la respuesta equivocada, por favor.
changed-gained = Desde sus últimas respuestas, esto es nuevo: { $routes }.
# $routes: nombres de opciones.
changed-lost = Desde sus últimas respuestas, esto ya no es posible: { $routes }.
take-away = Llevarme el resultado
take-away-page = Su resultado en una página para guardar o imprimir
calendar-dates = Para su calendario: las fechas seguras
# $n: orden. $name: nombre de la opción.
page-way = { $n }. { $name }
# $name: nombre de la opción.
page-fees = Tasas: { $name }
page-warnings = Cuidado
page-closed = Ahora no es posible para usted
page-rests-on = En qué se basa
helped-yes = Esto me ayudó
helped-no = Esto no me ayudó
country-not-known = No conozco un país con ese nombre. Por favor, escriba el nombre de un solo país, en cualquiera de los idiomas de aquí, o su código de dos letras.
date-not-read = No pude leer eso como una fecha. Por favor, escríbala con el mes en letras, o solo el mes y el año.

## Junto a las guías: palabras, historias, ayudas, página de un país

words-explained = Palabras explicadas
words-of = Palabras de esta respuesta: { $question } Toque una para ver qué significa.
term-title = { $name }
stories = Historias reales
stories-which = Historias reales de pequeñas empresas. ¿Cuáles quiere ver?
stories-by-region = Por región del mundo
stories-of = Historias reales: { $about }
stories-none = Aún no tenemos historias: { $about }
stories-more = Más historias parecidas
story-title =
    { $title }
    { $place }, { $trade }
story-lesson = Qué aprender: { $lesson }
story-gone = Esta historia ya no está aquí. Elija otra.
told-by =
    La cuenta: { $source }
    { $page }
    Fecha: { $date }
help-which = Ayuda gratuita o a menor precio. ¿Para qué necesita ayuda?
help-list = Ayuda: { $kind }. Cada página dice quién puede usarla.
help-of-kind = Ayuda: { $kind }
help-world = Esta ayuda está abierta a personas de todos los países.
help-world-button = Ayuda para todos los países
help-all = Todas las ayudas
help-title = { $name }
help-check = Las convocatorias y las condiciones cambian. Mire la página antes de contar con ello.
help-ended = Esto ha terminado.
help-page =
    Página: { $page }
    Vista: { $date }
help-no-page =
    No tenemos una página comprobada de esta ayuda. Encuentre la oficina aquí: { $page }
    Vista: { $date }
help-gone = Esta ayuda ya no está aquí. Elija otra.
country-help-button = La oficina y la ayuda de mi país
country-which = ¿De qué país busca la oficina y la ayuda gratuita?
country-title = Oficina y ayuda gratuita: { $country }
country-office = La página de la oficina: { $page }
country-directory = Dirección y contactos de la oficina, en el directorio de la OMPI: { $page }
country-regional = También para este país, a nivel regional: { $offices }
country-centres = Los centros de apoyo cercanos ayudan a buscar y con las primeras preguntas: { $page }
country-associations = La oficina lleva las listas de abogados, agentes y sus asociaciones. No recomendamos a nadie por su nombre.
country-help = Ayuda gratuita o a menor precio para este país:
country-help-none = No conocemos ninguna ayuda especial para este país. La ayuda de abajo está abierta a todos.
country-other = Otro país
systems-button = PCT, Madrid, La Haya: ¿es miembro?
systems-title = Sistemas internacionales: { $country } { $systems }
systems-in = { $system }: miembro. Lista del { $date }.
systems-through = { $system }: miembro a través de { $office }. Lista del { $date }.
systems-states = { $system }: sus países son miembros. Lista del { $date }.
systems-from = { $system }: miembro a partir del { $since }. Lista del { $date }.
systems-out = { $system }: no es miembro. Lista del { $date }.
systems-unknown = { $system }: no podemos asegurarlo. Consulte la lista.
systems-checked = Cada año se adhieren países. Las listas de hoy, en la OMPI: { $page }
systems-office = Oficina y ayuda gratuita: este país
system-pct = PCT, patentes en muchos países
system-madrid = Madrid, marcas en muchos países
system-hague = La Haya, diseños en muchos países
system-lisbon = Lisboa (Acta de Ginebra), nombres de origen
system-paris = Convenio de París, plazo tras una primera solicitud
system-berne = Convenio de Berna, derecho de autor en el extranjero

## Diagnóstico

check-up-level = Nivel: { $level }
check-up-functions =
    Cómo está su negocio:
    { $functions }
check-up-next = Haga esto ahora, en este orden:
check-up-function = { $name }: { $stand }
check-up-action =
    { $n }. { $name }
    { $why }
    Usted dijo: { $said }

## Lo que una oficina retiene por ahora

held = Estamos revisando esto y no lo mostramos por ahora. Nada de lo que nos dijo se ha perdido.
held-case = Estamos revisando estas preguntas y no las hacemos por ahora. Sus respuestas se guardan.
held-language = Estamos revisando de nuevo nuestros textos en { $name }. Hasta entonces respondemos en inglés. Su idioma volverá solo.
