# Mensajes enteros que la gente escribe al servicio, uno por línea. Los acentos, las mayúsculas y los signos no cuentan.
# Ninguna línea puede estar bajo dos nombres.

menu =
    menú
    menú principal
    el menú
    el menú principal
    al menú
    ir al menú
    volver al menú
    regresar al menú
    ver el menú
    ver menú
    mostrar menú
    muéstreme el menú
    abrir menú
    abrir el menú
    menú por favor
    menu porfa
    menus
    inicio
    ir al inicio
    página de inicio
    página principal
    empezar
    comenzar
    iniciar
    opciones
    ver opciones
    hola
    hola buenas
    hola qué tal
    hola buen día
    hola buenos días
    hola buenas tardes
    ola
    holaa
    holi
    buenas
    buenos días
    buen día
    buenas tardes
    buenas noches
    qué tal
    saludos
    alo
    aló
back =
    atrás
    atras
    atraz
    para atrás
    ir atrás
    ir para atrás
    volver
    volver atrás
    vuelva
    vuelve
    volber
    regresar
    regresar por favor
    regresa
    regrese
    regresar a la anterior
    página anterior
    anterior
    paso anterior
    pregunta anterior
    retroceder
    retroceda
    quiero volver
    quiero regresar
    deshacer
    devolver
    devolverme
language =
    idioma
    idiomas
    el idioma
    cambiar idioma
    cambiar el idioma
    cambiar de idioma
    cambio de idioma
    quiero cambiar el idioma
    quiero cambiar de idioma
    otro idioma
    en otro idioma
    elegir idioma
    escoger idioma
    seleccionar idioma
    configurar idioma
    lengua
    lenguaje
    cambiar lenguaje
    cambiar la lengua
    idoma
    hablar otro idioma
person =
    asesor
    asesora
    un asesor
    una asesora
    el asesor
    acesor
    aseso
    persona
    una persona
    persona real
    una persona real
    una persona de verdad
    ser humano
    un ser humano
    humano
    un humano
    alguien
    agente
    un agente
    operador
    operadora
    ejecutivo
    un ejecutivo
    representante
    hablar con alguien
    hablar con una persona
    hablar con una persona real
    hablar con un humano
    hablar con un asesor
    hablar con una asesora
    hablar con un agente
    hablar con un ejecutivo
    hablar con un operador
    quiero hablar con alguien
    quiero hablar con una persona
    quiero hablar con un asesor
    quiero hablar con un humano
    quisiera hablar con alguien
    quisiera hablar con un asesor
    necesito hablar con alguien
    necesito hablar con un asesor
    necesito un asesor
    necesito una persona
    quiero un asesor
    quiero una persona
    puedo hablar con alguien
    puedo hablar con una persona
    puedo hablar con un asesor
    me pueden llamar
    llámenme
    me llaman
    contacto
    contactar
    contáctenme
    comuníqueme con alguien
    comunicarme con un asesor
    atención al cliente
    servicio al cliente
    asesor por favor
    persona por favor
help =
    ayuda
    ayúdeme
    ayúdame
    ayúdenme
    ayuda por favor
    ayuda porfa
    me puede ayudar
    me puedes ayudar
    me ayuda
    me ayudas
    necesito ayuda
    necesito ayuda por favor
    quiero ayuda
    auxilio
    alluda
    alludame
    aiuda
    cómo funciona
    cómo funciona esto
    cómo se usa
    cómo se usa esto
    cómo uso esto
    qué puede hacer
    qué puedes hacer
    qué haces
    qué hace usted
    qué es esto
    para qué sirve
    para qué sirve esto
    quién es usted
    quién eres
    quiénes son
    instrucciones
    comandos
    info
    información
    ajustes
    configuración
    estoy perdido
    estoy perdida
    no entiendo nada
privacy =
    privacidad
    pribacidad
    la privacidad
    mi privacidad
    política de privacidad
    aviso de privacidad
    datos
    mis datos
    datos personales
    mis datos personales
    protección de datos
    ver mis datos
    habeas data
    qué saben de mí
    qué sabe de mí
    qué guardan de mí
    qué guardan sobre mí
    qué datos tienen
    qué datos guardan
    qué datos tienen de mí
    es seguro
    esto es seguro
    es confidencial
    esto es confidencial
    es privado
    quién lee esto
    quién puede leer esto
    quién lee mis mensajes
delete =
    borrar
    borrar todo
    borre todo
    borren todo
    bórralo todo
    borrar mis datos
    borre mis datos
    borren mis datos
    borra mis datos
    borrar todos mis datos
    borrar mi cuenta
    borrar todo lo mío
    quiero borrar mis datos
    quiero borrar todo
    borrar mi información
    eliminar
    eliminar todo
    eliminar mis datos
    elimine mis datos
    eliminen mis datos
    eliminar mi cuenta
    eliminar mi información
    quiero eliminar mis datos
    quiero eliminar mi cuenta
    suprimir mis datos
    olvídeme
    olvídense de mí
    borar
    vorrar
    elimínenme
restart =
    empezar de nuevo
    empezar otra vez
    empezar desde cero
    empezar de cero
    empezar desde el principio
    volver a empezar
    comenzar de nuevo
    comenzar otra vez
    comenzar desde cero
    volver a comenzar
    desde el principio
    desde cero
    de cero
    reiniciar
    reinicio
    resetear
    reset
    nuevo comienzo
    quiero empezar de nuevo
    quiero comenzar de nuevo
    empesar de nuevo
    iniciar de nuevo
stop =
    basta
    ya basta
    alto
    pare
    paren
    para ya
    pare por favor
    no me escriban
    no me escriban más
    no me escriba más
    no me escribas más
    ya no me escriban
    ya no me escriba
    dejen de escribirme
    deje de escribirme
    deja de escribirme
    no más mensajes
    no quiero más mensajes
    no quiero recibir mensajes
    no quiero recibir más mensajes
    no me manden más mensajes
    no me envíen más mensajes
    no enviarme más mensajes
    dejen de mandar mensajes
    darme de baja
    dar de baja
    dame de baja
    deme de baja
    denme de baja
    quiero darme de baja
    desuscribir
    desuscribirme
    cancelar suscripción
    silencio
    silenciar
    déjeme en paz
    déjenme en paz
    no molestar
    no molesten
cancel =
    cancelar
    cancele
    cancela
    canselar
    cancelar por favor
    cancelar esto
    cancélalo
    cancélelo
    anular
    anule
    salir
    quiero salir
    salirme
    abandonar
    abortar
    déjelo
    déjalo
    dejarlo
    olvídelo
    olvídalo
    no importa
    mejor no
    ya no
    ya no quiero
    quiero cancelar
    nada más olvídelo
book =
    cita
    una cita
    citas
    reservar
    reservar cita
    reservar una cita
    reserva
    hacer una reserva
    hacer una cita
    sacar cita
    sacar una cita
    pedir cita
    pedir una cita
    solicitar cita
    solicitar una cita
    agendar
    agendar cita
    agendar una cita
    agendar una reunión
    ajendar cita
    programar cita
    programar una cita
    concertar una cita
    concertar cita
    quiero una cita
    quiero cita
    quiero agendar
    quiero agendar una cita
    quiero reservar
    quiero reservar una cita
    quiero sacar una cita
    quiero pedir una cita
    quisiera una cita
    quisiera agendar una cita
    quisiera reservar una cita
    necesito una cita
    necesito cita
    necesito agendar una cita
    me gustaría una cita
    una cita por favor
    cita con un asesor
    cita con asesor
    cita por favor
    nueva cita
    otra cita
    turno
    un turno
    sacar turno
    sacar un turno
    pedir turno
    pedir un turno
    reservar turno
    quiero un turno
    quiero sacar turno
    pedir hora
    reservar hora
    tomar hora
    reunión
    una reunión
    quiero una reunión
    asesoría
    una asesoría
    quiero una asesoría
    agendar asesoría
    puedo sacar una cita
    puedo agendar una cita
bookings =
    mis citas
    mi cita
    mis reservas
    mi reserva
    mis turnos
    mi turno
    mis reuniones
    mi reunión
    ver mis citas
    ver mi cita
    ver mi turno
    ver mis reservas
    ver citas
    cuándo es mi cita
    cuándo es mi turno
    cuándo tengo cita
    cuándo tengo la cita
    a qué hora es mi cita
    a qué hora es la cita
    cancelar mi cita
    cancelar la cita
    cancelar cita
    cancelar mi turno
    cancelar turno
    cancelar mi reserva
    cancelar reserva
    anular mi cita
    anular la cita
    anular cita
    quiero cancelar mi cita
    quiero cancelar la cita
    cambiar mi cita
    cambiar la cita
    cambiar cita
    cambiar mi turno
    mover mi cita
    mover la cita
    reprogramar
    reprogramar cita
    reprogramar mi cita
    reprogramar la cita
    reagendar
    reagendar mi cita
    reagendar la cita
    posponer mi cita
    aplazar mi cita
    modificar mi cita
    quiero cambiar mi cita
    quiero reprogramar mi cita
unknown =
    no sé
    nose
    no se
    no lo sé
    no c
    ns
    no sabría
    no sabría decir
    no sabría decirle
    ni idea
    no tengo idea
    ni la menor idea
    no estoy seguro
    no estoy segura
    no estoy muy seguro
    no estoy muy segura
    no seguro
    no me acuerdo
    no recuerdo
    no lo recuerdo
    se me olvidó
    lo olvidé
    ya no me acuerdo
    quién sabe
    quizás
    quizá
    tal vez
    a lo mejor
    puede ser
    desconozco
    lo desconozco
    lo ignoro
    todavía no sé
    aún no sé
    no sé todavía
    no sé aún
    saltar
    omitir
    paso
    siguiente pregunta
    no puedo decir
    no solicitado
    no lo he solicitado
    no he solicitado
    no lo he presentado
    no he presentado nada
done =
    eso es todo
    es todo
    eso es todo gracias
    sería todo
    eso sería todo
    nada más
    nada mas
    no más
    ninguno más
    ningún otro
    listo
    ya está
    ya estuvo
    ya terminé
    terminé
    terminado
    terminar
    finalizar
    fin
    acabé
    ya acabé
    solo eso
    solo esos
    nomás
    nomas esos
    completo
    suficiente
    con eso basta
    siguiente
    continuar
    seguir
    sigamos

month-1 =
    enero
    ene
month-2 =
    febrero
    febr
    feb
    febreo
month-3 =
    marzo
    mar
    marso
month-4 =
    abril
    abr
month-5 =
    mayo
    may
    mallo
month-6 =
    junio
    jun
month-7 =
    julio
    jul
month-8 =
    agosto
    agos
    agto
month-9 =
    septiembre
    setiembre
    sept
    sep
    septiempre
month-10 =
    octubre
    oct
    otubre
month-11 =
    noviembre
    nov
    nobiembre
month-12 =
    diciembre
    dic
    disiembre

# Cómo se pregunta qué significa una palabra: antes, después y las palabras pequeñas de en medio.
explain =
    que es
    qué es
    q es
    que son
    que significa
    que significan
    que quiere decir
    que se entiende por
    a que se refiere
    el significado de
    significado de
    definicion de
    la definicion de
    define
    defina
    explica
    explique
    expliqueme
    explicame
    explicame que es
    me puede explicar
    digame que es
    dime que es
    quien es
explain-end =
    que es
    que significa
    que quiere decir
    significado
    definicion
    en palabras sencillas
article =
    un
    una
    el
    la
    los
    las
    lo
    palabra
    termino

# Mensajes cortos que piden historias, o una oficina y ayuda; y palabras pequeñas que no cambian nada.
story-words =
    historia real
    historias reales
    historia
    historias
    caso real
    casos reales
    caso de exito
    casos de exito
    ejemplo real
    ejemplos reales
    estudio de caso
    historias de empresas
    ejemplos de pymes
office-words =
    oficina
    oficinas
    oficina de patentes
    oficina de marcas
    oficina de propiedad intelectual
    oficina de pi
    registro de marcas
    registro de patentes
    ayuda gratuita
    ayuda gratis
    ayuda local
    centro de apoyo
    centros de apoyo
    mesa de ayuda
    contacto de la oficina
    direccion de la oficina
    directorio
system-words =
    pct
    sistema pct
    tratado de cooperación en materia de patentes
    madrid
    sistema de madrid
    protocolo de madrid
    arreglo de madrid
    la haya
    sistema de la haya
    arreglo de la haya
    lisboa
    acta de ginebra
    convenio de parís
    convenio de berna
    miembro
    miembro de
    miembro del
    es miembro
    miembros
    estado miembro
    país miembro
    parte de
    parte del
    forma parte
    pertenece
    se adhirió
    adherido
    firmó
filler =
    un
    una
    el
    la
    los
    las
    de
    del
    en
    al
    a
    para
    por
    sobre
    mi
    mis
    me
    yo
    donde
    esta
    estan
    queda
    encontrar
    cual
    muestre
    muestra
    muestreme
    deme
    dame
    ver
    leer
    quiero
    quisiera
    busco
    pais
    direccion
    contacto
    sitio
    pagina
    pequeña
    pequeñas
    empresa
    empresas
    gratis
    por favor
    porfa
    ya
    todavía
