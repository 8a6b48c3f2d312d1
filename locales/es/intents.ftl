# Lo que la gente escribe cuando quiere algo del servicio mismo, y lo que distingue una pregunta
# de propiedad intelectual de cualquier otra. Un patrón por línea; la explicación está en locales/en/intents.ftl.

## Pedidos al servicio

human =
    hablar/hablo/hable/platicar/conversar/charlar/comunicarme/comunicar/comunicarnos/comunico … persona/humano/alguien/asesor/asesora/agente/operador/operadora/ejecutivo/ejecutiva/representante/experto/especialista/funcionario/licenciado !mediador !infractor !socio !periodista !cita
    hablar/hablo/comunicarme/comunico con ustedes/usted
    persona real/verdadera/verdad/viva/humana !foto !nombre !película !novela !libro
    gente real
    ser humano !inventor !autor
    alguien real/verdad/vivo
    asesor/asesora/agente/operador/persona/humano por favor
    = humano
    = persona
    = asesor
    = asesora
    = agente
    = operador
    = operadora
    = representante
    = ejecutivo
    = una persona
    = alguien
    páseme/pásame/pasame/paseme/pásenme/páseme/pasar/comuníqueme/comunícame/comunícame/comuníquenme/transfiérame/transfiéreme/conécteme/derivar/derívame/transferir con/a/me alguien/persona/asesor/agente/humano/operador/otra/ustedes
    páseme/pásame/pásenme/comuníqueme/comunícame/comuníquenme/transfiérame/conécteme con
    quiero/quisiera/necesito/deme/dame/prefiero/solicito un/una humano/asesor/asesora/agente/persona/operador/ejecutivo/representante !cita !turno !agendar !marcas !patentes
    alguien … ayudarme/ayude/atender/atienda/atenderme/responder/responda/conteste/explique personalmente/directamente/persona
    alguien/persona … atienda/atiende/atenderme/conteste/contesta !copia
    hay alguien ahí/allí/real/persona/disponible/atendiendo
    llámenme/llámeme/llámame/llamarme/llamar/llamen/márcame/márquenme por/favor/teléfono/ustedes/alguien/pueden/puede/al !marca !producto
    número/número teléfono/telefónico/whatsapp … ustedes/oficina/asesor/atención/llamar/su
    cuál es su teléfono/número
    teléfono … llamar/ustedes/atención/contacto/oficina
    no … robot/bot/máquina/contestadora !patente !inventé !invento
    robot/bot/máquina … inútil/no/persona/humano/harto/cansado/sirve/alguien !inventé !patente !diseño
    harto/harta/cansado/cansada/aburrido … robot/bot/máquina/menú/opciones
    es/eres/usted robot/bot/humano
    servicio/atención al cliente/público !marca
    ayuda humana/personal/personalizada
    trato/atención humano/personal/personalizada
    pásame/pasame/pásenme/páseme/comunícame/comuníqueme/comunicame/conéctame con/a alguien/humano/persona/asesor/asesora/agente/operador
    quiero/necesito/puedo/podría/quisiera/prefiero hablar/conversar/platicar/charlar alguien/persona/humano/asesor/ustedes/operador
    hablar/platicar/charlar persona/humano/asesor/alguien/operador/verdad/real
    hay alguien/ahí/humano/real
    harto/harta/cansado/cansada/odio robot/bot/máquina
    llámame/llamame/llámenme/llámeme/márcame/marcame
    pásenme/pásame/páseme/comuníqueme/comuníquenme/contácteme/contáctenme con/a un/una/alguno/algún licenciado/licenciada/abogado/especialista/encargado/encargada/gerente/ejecutivo !marca
    quiero/quisiera/necesito/prefiero que me atienda/atiendan/llame/llamen/contacte/contacten/expliquen !competidor !infractor
    quiero/quisiera/necesito/prefiero atención/trato personal/personalizada/humana/directa
    hablar/platicar/conversar/comunicarme directo/directamente/personalmente !competidor !infractor !copia
    pueden/puede/podrían/podría/pudiera/pudieran llamarme/marcarme/telefonearme/contactarme/atenderme
    me pueden/puede/podrían/podría llamar/marcar/contactar/atender/telefonear !marca !competidor
    mejor/prefiero alguien/persona/humano que/de/por teléfono/verdad/carne
    persona de carne
    usted/eres/es/sos una/un máquina/grabación/computadora !patente
    no quiero/deseo hablar con/a máquina/robot/bot/computadora/grabación
    encargado/encargada/gerente/jefe de/en turno/atención/oficina/servicio
    = licenciado
    = ejecutiva
    = un humano
    = hablar con alguien
    = persona real
    mándeme/mándame/mándenme/deme/dame/póngame/ponme/derívame/deríveme con un/una/alguien/otro humano/persona/asesor/agente/encargado/ejecutivo

book =
    quiero/quisiera/necesito/ocupo/busco/deme/dame/dar/darme/dan/consigo cita/turno/asesoría/videollamada !cancelar !cambiar !reprogramar !mover !no !marca !libro
    agendar/agende/agéndame/agéndeme/agendo/reservar/reserve/reservo/programar/programe/concertar/coordinar/sacar/saco/pedir/pido/solicitar/solicito/apartar/separar/tomar/hacer/quiero/quisiera/necesito/gustaría/deme/dame/tener/fijar un/una/mi/la cita/turno/reunión/asesoría/consulta/hora/entrevista/videollamada/llamada/sesión/espacio !cancelar !cambiar !reprogramar !mover !portada !marca !socio !inversionista !licenciatario
    agendar/agende/agéndeme/agendo/agendamos/reservar/concertar/programar … cita/turno/reunión/asesoría/consulta/videollamada/llamada/hora/asesor/experto/especialista !cancelar !cambiar !hotel
    sacar/saco/pedir/pido/solicitar/solicito/hacer/reservar cita/turno/hora !cancelar !cambiar !cuándo !cobrar
    cita/turno/asesoría/reunión … posible/disponible/favor/mañana/hoy/lunes/martes/miércoles/jueves/viernes/semana/asesor/experto/videollamada/libre !cancelar !cambiar !reprogramar !mover !pasar !anular !necesito !marca !libro
    cuándo … disponible/libre/espacio/cupo/turno/cita/asesor
    hora/horas/cupo/espacio libre/disponible/disponibles
    reunirme/reunirnos/verme/entrevistarme/encontrarme con asesor/asesora/experto/especialista/ustedes/alguien
    videollamada/reunión con/por asesor/ustedes/zoom/meet/video
    qué horarios/horas/días … atienden/tienen/disponible/disponibles/citas
    = cita
    = turno
    = reservar
    = agendar
    = reunión
    = asesoría
    = sacar cita
    = sacar turno
    = pedir hora
    cita/turno/hora/reunión/consulta/asesoría … por_favor/porfa/favor/posible/disponible/quisiera/quiero/necesito/agendar/pedir/sacar/reservar/podría !cancelar !cambiar !mover !anular !reprogramar
    agendar/agéndame/agendame/programar/apartar/concertar/reservar/solicitar/sacar/pedir cita/turno/reunión/consulta/asesoría/hora/entrevista
    agradecería/agradecido/agradecida/honor/gentileza … cita/entrevista/reunión/consulta/especialista
    me pueden/puede/podrían/podría agendar/citar/recibir/atender/dar cita/turno/hora/mañana/lunes/martes/miércoles/jueves/viernes/semana
    quisiera/deseo/desearía/solicito/solicitar … cita/entrevista/audiencia/reunión asesor/especialista/funcionario/experto/oficina/ustedes !cancelar !cambiar !mover !anular
    tienen/hay/habrá/queda/quedan campo/cupo/hueco/espacio/turno/turnos/citas/cita/horas/disponibilidad !cancelar !cambiar
    puedo/podría/podemos pasar/ir/acercarme/visitarlos/visitar a/por/su/la oficina/verlos/hablar
    pedir/pido/coger/cojo/agarrar/agarro/apartar/aparto/separar/separo cita/turno/cupo/hora/campo !cancelar !cambiar
    = quiero una cita
    = pedir cita
    = agendar cita
    = necesito cita
    = reservar cita
    reciba/reciban/recibirme/concediera/concedan/otorgue/otorguen … especialista/asesor/funcionario/cita/experto !competidor

reschedule =
    reprogramar/reprograme/reagendar/reagende/reagendo/postergar/reprogramen/reagenden !publicación !lanzamiento !pago !audiencia
    mover/mueva/cambiar/cambio/cambie/cambiarme/pasar/posponer/aplazar/correr/adelantar/atrasar/modificar/recorrer … cita/turno/reunión/asesoría/videollamada !solicitud !prioridad !plazo !publicación !marca
    cambiar/cambio/cambie/mover/pasar … mi/la/de hora/fecha/día … cita/turno/reunión/reserva
    cambiar/cambio/mover la/mi/de hora/fecha !solicitud !prioridad !presentación !patente !marca
    otra/otro/distinta/diferente/nueva hora/fecha/día/horario … cita/turno/reunión/asesoría/consulta
    cita/turno/reunión/asesoría/consulta … otra/otro/cambiar/pasar/mover/reprogramar/tarde/temprano/antes/después hora/día/fecha/horario/lunes/martes/miércoles/jueves/viernes/semana
    no … puedo/poder/podré/llego/alcanzo ir/asistir/llegar/mañana/hoy/lunes/martes/miércoles/jueves/viernes … otro/otra/pasar/cambiar/mover/mejor/reprogramar/dejarla
    pasar/pasamos/pasarla/dejarla/mover/moverla/cambiarla para/al/el lunes/martes/miércoles/jueves/viernes/mañana/otro/próxima/tarde
    mover/mueve/mueva/cambiar/cambia/cámbiame/pasar/pasa/pásame/pospón/posponer/aplazar/correr/adelantar/reprogramar/reagendar cita/turno/reunión/consulta/entrevista/hora
    mejor/vez/lugar/puede lunes/martes/miércoles/jueves/viernes/sábado … cita/turno/lugar/vez/ser/podemos
    podemos/puede/puedo … lunes/martes/jueves/viernes/miércoles/mañana vez/lugar/mejor
    otro/otra día/hora/fecha … cita/turno/reunión/puedo/puede
    correr/corran/corremos/correrla/recorrer/patear/aplazar/aplácenme/aplázame/posponer/posponga … cita/turno/reunión/asesoría/videollamada
    se me cruzó/cruza/complicó/complica/presentó/atravesó … cita/turno/reunión/hora/día
    puede/puedo/podría/podríamos/se/podemos pasar/mover/cambiar/dejar cita/turno/reunión para/al/a
    cita/turno/reunión … más tarde/temprano/adelante/tardecito
    = cambiar cita
    = reprogramar
    = reagendar
    = mover cita

cancel =
    cancelar/cancele/cancela/cancelen/cancelo/anular/anule/anulen/eliminar/borrar/quitar/suspender/cancelación … cita/turno/reunión/asesoría/consulta/reserva/reservación/videollamada !marca !patente !contrato !hotel
    cita/turno/reunión/asesoría/reserva … cancelar/cancele/cancela/cancelada/anular/anule/cancelen
    cita/turno/reunión/asesoría … no … puedo/podré/asistir/ir/necesito/hace !otra !otro !cambiar !pasar !mover
    ya/no no/ya/necesito/quiero/requiero/hace cita/turno/reunión/asesoría/reserva !otra !sacar !cambiar
    no necesito/quiero/ocupo/requiero la/mi cita/turno/reunión/asesoría
    no … puedo/podré/voy/poder/alcanzo ir/asistir/llegar … cita/turno/reunión/asesoría/mañana !otra !otro !cambiar !pasar !mover !mediación !arbitraje
    = cancelar
    = cancele
    = anular
    = cancelar cita
    cancela/cancelar/cancele/anula/anular/borra/quita/elimina/cancelen cita/turno/reunión/consulta/entrevista/hora
    ya no/quiero/necesito/voy cita/turno/reunión/consulta
    no puedo/podré/voy ir/asistir/llegar mañana/cita/turno/lunes/martes/jueves/viernes/reunión
    ya no/mejor/siempre voy/iré/podré/asistiré/necesito/quiero … cita/turno/reunión/asesoría !otra !otro !cambiar !mover !pasar
    deje/dejen/déjelo/olvide/olvídese/olviden sin/efecto/de/la cita/turno/reunión
    dejar/deje/dejen sin efecto … cita/turno/reunión
    bájenme/quítenme/sáquenme/bórrenme de la agenda/lista/cita/turno
    anúlenme/cancélenme/cancélame/anúlame/cancéleme/anúleme la/mi/el cita/turno/reunión/hora
    = anular cita
    = cancelar turno

language =
    hablar/hablo/habla/hablas/hablan/escribir/escribe/escriba/responder/responde/responda/contestar/conteste/seguir/continuar/cambiar/cambia/cambie/pasar/atender/atienden en/el/a/al inglés/francés/árabe/español/chino/ruso/portugués/hindi/suajili/swahili/indonesio/castellano/quechua/guaraní/aymara
    hablan/hablas/habla/tienen/entienden/atienden/puede/pueden/hay … en/el inglés/francés/árabe/español/chino/ruso/portugués/hindi/suajili/swahili/indonesio/castellano/quechua/guaraní/aymara !solicitud !presentar !traducir !traducción !registrar !patente
    hablan/hablas/habla/tienen/entienden inglés/francés/árabe/español/chino/ruso/portugués/hindi/suajili/indonesio/castellano
    cambiar/cambia/cambie/otro/otra/elegir/escoger/seleccionar/cambio idioma/lengua/lenguaje !solicitud !traducción !patente !programa
    no entiendo/hablo/leo inglés/francés/árabe/español !carta !reivindicaciones
    en inglés/francés/árabe/español/chino/ruso/portugués/hindi/suajili/indonesio/castellano por/favor/porfa
    idioma equivocado/incorrecto
    = inglés
    = francés
    = árabe
    = español
    = castellano
    = chino
    = ruso
    = portugués
    = hindi
    = suajili
    = indonesio
    = idioma
    = english
    = en inglés
    = en español
    háblame/hablame/habla/hablen/escribe/escríbeme/responde/contesta/cambia/pon/continuar/seguir en/a inglés/ingles/francés/frances/portugués/portugues/español/espanol/árabe/quechua/guaraní/chino/ruso/hindi
    no entiendo/hablo/leo español/espanol/inglés/ingles/idioma
    otro/cambiar/cambia idioma/lengua !traducción
    speak english
    = ingles
    puede/puedes/podría/pueden hablarme/escribirme/responderme/contestarme en/otro inglés/francés/portugués/quechua/guaraní/árabe/idioma/lengua
    no domino/manejo/sé/comprendo el/bien español/castellano/inglés
    prefiero/mejor en inglés/francés/portugués/español/castellano/árabe/chino/ruso
    = cambiar idioma
    = otro idioma
    = portugues
    = frances

delete =
    borrar/borre/borren/borra/bórrame/bórrenme/eliminar/elimine/eliminen/elimina/suprimir/supriman/quitar/olvidar mi/mis/todo/todos/toda/todas/la/los dato/datos/información/cuenta/conversación/chat/historial/mensajes/registro !marca !marcas !anuncio !competidor !página !publicación
    borrar/borre/borren/eliminar/elimine/eliminen/suprimir todo … sobre/mí/saben/guardan/guardaron/tienen/dije/escribí
    supresión/eliminación/borrado/cancelación … datos/información/cuenta/personales !marca
    derecho al olvido
    derechos arco
    habeas data
    olvídense/olvídese/olvídate de mí
    qué datos/información … tienen/guardan/saben/conservan mí/mis
    no guarden/guarde/conserven mis/mi datos/información/mensajes
    = borrar
    = borrar todo
    = eliminar
    = borrar mis datos
    borra/borrar/borren/elimina/eliminar/eliminen/quita/suprimir/olvida/olvídate mis/mi/todo/toda/lo/datos/información/conversación/chat/cuenta/mensajes/historial/dije/número !marca !publicación !anuncio !instrucciones
    no guarden/guardes/guarde/conserven … datos/información/conversación/nada
    quiero/solicito/exijo/pido/deseo eliminar/eliminación/borrado/borren/eliminen/supresión/borrar … datos/información/conversación/historial/registro/chat !marca !anuncio
    destruyan/destruir/desaparezcan/desaparecer mis/mi/los datos/información/conversación/mensajes
    no quiero/deseo que guarden/conserven/quede/almacenen/registren datos/información/nada/conversación/mensajes
    eliminen/borren/quiten todo lo que escribí/dije/mandé/envié/puse/conté
    = borrar datos
    = eliminar mis datos
    = borrar conversacion
    bórreme/bórrame/bórrenme/quíteme/elimíneme/elimínenme de sus/su/la contactos/sistema/base/registros

restart =
    empezar/comenzar/iniciar/volver/arrancar/empecemos/empiezo/comencemos nuevo/cero/vez/principio/empezar/comenzar/inicio !vender !negocio !plazo
    volver/regresar/ir/vuelve/vuelva/regrese/regresa/llévame al/a inicio/principio/menú/comienzo !país
    menú principal/inicio
    desde el principio/inicio/cero
    reiniciar/resetear/reinicia/reinicie !máquina !aparato !invento !plazo !celular !teléfono
    equivoqué/equivocado/equivoque/apreté/toqué/elegí/marqué/presioné … botón/opción/respuesta/equivocada/equivocado/mal/principio/inicio !patente
    me equivoqué
    nueva conversación/sesión
    = reiniciar
    = reset
    = menú
    = inicio
    = empezar de nuevo
    = volver a empezar
    = atrás
    empecemos/empezar/empieza/empezamos/comenzar/comencemos/volver/vuelve/regresar/regresa/arrancar/arranquemos de/desde/al/otra nuevo/cero/principio/inicio/vez/menú/comienzo !negocio !marca !vender
    me equivoqué/equivoque/confundí … botón/opción/inicio/principio/respuesta/tecla
    = volver
    vamos/volvamos/comencemos/arranquemos otra/de/desde nuevo/cero/vez/principio !negocio
    quiero/quisiera/deseo volver/regresar/empezar/reiniciar/comenzar menú/inicio/principio/cero/nuevo !negocio !vender
    olvide/olvida/olvidemos lo anterior/dicho
    otra consulta/pregunta/duda distinta/diferente/nueva
    = empezar
    = comenzar
    = menu
    = inicio por favor
    = reinicio
    = regresar

opt-out =
    dejen/deje/deja/dejar/paren/pare/parar/basta/no de mandarme/enviarme/escribirme/mandar/enviar/mandando/enviando/escribiendo/molestar/molestarme/avisarme/recordarme !publicó !usan !usar !copiaron !foto !libro !sin
    no … manden/mande/envíen/envíe/escriban/escriba/quiero/deseo/recibir más/mensajes/mensaje/recordatorios/recordatorio/notificaciones/avisos/correos !competidor !cliente
    ya no me escriban/escriba/manden/envíen/molesten
    no me escriban/escriba/manden/envíen/molesten/contacten !dominio !compro !registra
    darme/dar/dame/deme/denme/dense de baja !marca !patente !registro
    desuscribir/desuscribirme/desuscríbanme/cancelar suscripción/me !marca
    desuscribirme
    desuscríbanme
    quitar/sin/desactivar/apagar/silenciar/silencio/detener/parar recordatorios/recordatorio/notificaciones/mensajes/avisos !publicó !usan !cuento !libro !foto !copiaron !editorial !obra
    déjenme/déjeme/déjame en paz
    = basta
    = alto
    = paren
    = pare
    = stop
    = darme de baja
    basta/ya/paren/dejen/deja/no/dejar/stop/párenle mandar/mandarme/mandando/enviar/enviarme/enviando/mensajes/recordatorios/avisos/notificaciones/escribir/escribirme/mensajitos !compro !dominio !registra
    no quiero/me/más/envíen/manden/escriban mensajes/recordatorios/avisos/notificaciones/correos/molesten
    dar/darme/dame de baja !marca !dominio
    déjenme/dejenme/déjame en paz
    = baja
    no me manden/envíen/escriban/molesten/avisen más/mensajes/nada/recordatorios
    sáquenme/sácame/quítenme/quítame/bórrenme/remuévanme de la/su lista/grupo/envíos/difusión !marca
    no deseo/quiero seguir/continuar/recibir recibiendo/mensajes/avisos/correos/notificaciones/publicidad
    = no mas mensajes
    = dejen de escribir
    = baja por favor
    = parar
    = detener

urgent =
    matar/mato/mate/matarme/matarnos/matarlo/suicidar/suicidarme/ahorcar/ahorcarme/cortarme me/voy/quiero/va/dice/ganas/amenaza/nos/a !mercado !marca !competencia !luz !agua !recibo !internet
    suicidio/suicida/suicidarme/suicidar
    no quiero/deseo/aguanto vivir/seguir/viviendo/vida !marca
    ya no quiero vivir
    quiero/quisiera/prefiero/voy morir/morirme/muerto !marca
    quitarme/quitar/acabar/terminar … vida !plazo !patente !útil !protección !producto
    amenaza/amenazan/amenazó/amenazaron/amenazando/amenazado … muerte/matar/matarme/pistola/arma/cuchillo/familia/disparar/quemar !demandar
    pistola/arma/cuchillo/machete/rifle … puerta/afuera/casa/matar/amenaza/aquí/local/cabeza !patente !diseño !invento !inventé !juguete !juego !fabrico
    puerta/casa/local/afuera … pistola/arma/cuchillo/machete !patente !diseño !inventé !juguete !fabrico
    golpea/golpeó/golpeando/pega/pegó/pegando/golpean me/mi/esposo/marido/pareja/hijo/hija !etiqueta !precio
    infarto/derrame
    ataque al corazón
    no respira/respirar
    no puede/puedo respirar
    sangrando/sangra/desangra/desangrando/sangre … mucho/mucha/para/ayuda !color !tinta
    inconsciente/desmayado/desmayada/desmayó … piso/suelo/persona/hombre/señora/mamá/ayuda/cayó !uso
    ambulancia … llamen/llamar/necesito/urgente/manden/ayuda/una
    tragó/tomó/bebió/tragué/tomé veneno/pastillas/cloro/ácido/tinte/insecticida
    sobredosis
    incendio/incendiando/quemando/fuego … casa/taller/local/tienda/edificio/ahora/ayuda !patente !inventé !alarma
    emergencia … ambulancia/policía/médica/médico/hospital/bomberos
    tragó/trago/tomó/tomo/bebió/ingirió/tragaron/tomaron/comió/inhaló/respiró veneno/pastillas/cloro/ácido/sosa/soda/cáustica/caustica/detergente/insecticida/pesticida/raticida/gasolina/solvente/thinner/pila/lejía/lavandina/matarratas/químico !patente
    soda/sosa cáustica/caustica … tragó/trago/tomó/tomo/bebió/vomitando/quemó/ojos
    vomitando/vomita/vomitó/escupe/tose sangre
    fuego/incendio/humo/llamas/quema/quemando … atrapados/atrapada/adentro/dentro/gente/auxilio/socorro/ayuda/niños/taller/cocina/fábrica/bodega/rápido/casa/bomberos !extintor !alarma !detector !patente !inventé !seguro
    se/está quema/quemando/incendia/incendiando/prendió taller/casa/local/fábrica/cocina/bodega/edificio
    hay/un incendio/fuego/explosión !artificial !juegos
    auxilio/socorro
    explotó/explosión … gas/tanque/heridos/taller/caldera/gente
    fuga/olor/huele/intoxicado/intoxicados gas !detector !sensor !patente
    electrocutó/electrocutado/electrocutando/electrocuto
    descarga/corriente … recibió/agarró/dio/pegado/eléctrica respira/inconsciente/mueve/ayuda/despierta
    no/casi/apenas/dejó respira/respirar/respirando
    se/está ahoga/ahogando/asfixia/asfixiando/atragantó/atraganto
    desmayó/desmayo/desvaneció/convulsiona/convulsionando/convulsiones/desplomó
    no despierta/reacciona/responde … cayó/golpe/mamá/papá/hijo/bebé/inconsciente/ayuda !cliente !oficina !correo
    dolor/presión/opresión/duele pecho
    dedo/mano/brazo/pierna/sierra … cortó/corté/amputó/arrancó sangre/sangra/máquina/ayuda
    hemorragia/desangra/sangrando
    no quiero/puedo/aguanto/soporto más/mas/vivir/seguir … vida/matar/vivo/viviendo/morir/sentido
    ganas/mejor/quiero/quisiera/pienso morir/morirme/muerto/muerta/matarme/desaparecer/colgarme !marca
    quiero/voy/ganas acabar/terminar/desaparecer … todo/vida/conmigo !contrato !plazo !trámite
    quitarme/quitarse/cortarme/colgarme/ahorcarme/tirarme/aventarme/lanzarme vida/venas/puente/soga/balcón/tren/metro/río
    no/ya tiene/encuentro/veo sentido vivir/vida
    amenaza/amenazan/amenazó/amenazaron/apunta/apuntando … cuchillo/navaja/pistola/arma/machete/muerte/matar/quemar
    van/va/quieren/quiere a/me/nos matar/matarme/matarnos/golpear/golpearme/secuestrar !marca !mercado !negocio !precio
    secuestraron/secuestrado/secuestrada/secuestro/secuestran/raptaron/plagiaron_persona !dominio
    violó/violaron/violación/abusó/abusaron … me/mi/hija/niña/sexual/hijo !marca !patente !derechos !contrato !diseño
    niño/niña/bebé/hijo/hija … tragó/ahoga/respira/quemó/peligro/desapareció/golpea/secuestraron !juguete !marca !patente
    accidente … heridos/herido/sangre/ambulancia/grave/auxilio/atrapado !seguro !patente
    se está/va/esta muriendo/morir !negocio !mercado !marca !empresa

## De qué trata un mensaje

# Palabras que por sí solas hacen que un mensaje trate de propiedad intelectual.
subject =
    marca/marcas !carro !coche !celular !moto !carros
    marca/marcas … registrar/registro/registrada/solicitud/renovar/oposición/mi/clase/logo/nombre/cancelar/parecida/colectiva
    patente/patentes/patentar/patentarlo/patentarla/patentable/patentado/patentada/patento/patenté !comercial !municipal !carro !vehículo !coche !moto !funcionamiento
    patente/patentes … invención/invento/inventé/modelo/utilidad/internacional/mundial
    derecho/derechos de autor/autores/autoría
    copyright
    derechos conexos/morales/patrimoniales
    autoría
    propiedad intelectual/industrial
    invención/invenciones/invento/inventos/inventé/inventó/inventar/inventor/inventora/inventores/inventado/inventamos
    infracción/infracciones !tránsito !multa !carro !velocidad
    infringir/infringe/infringiendo
    falsificación/falsificaciones/falsificado/falsificados/falsificar/falsificada !documento !billete !firma
    piratería/pirata/piratas/pirateado/piratean
    plagio/plagiar/plagió/plagiaron/plagiado
    regalía/regalías
    royalty/royalties
    pct
    ompi
    wipo
    impi/indecopi/inapi/indautor/oepm/senadi/sapi/senapi/dinapi/inpi/euipo/uspto/aripo/oapi/kipi
    pi !raspberry
    upov
    udrp
    cybersquatting/ciberocupación
    tradesecret
    secreto/secretos comercial/comerciales/industrial/industriales/empresarial/empresariales
    know-how
    knowhow
    conocimientos técnicos/tradicionales
    nda
    confidencialidad
    acuerdo/contrato/convenio/cláusula de confidencialidad/divulgación
    modelo/modelos de utilidad
    patente menor/pequeña
    diseño/diseños industrial/industriales/registrado/comunitario/internacional
    registrar/registro/registro/proteger/copiar/copiaron/copian/copió/robaron diseño/diseños/forma/estampado
    dibujo/modelo industrial
    indicación/indicaciones geográfica/geográficas
    denominación/denominaciones de origen
    igp/dop
    marca colectiva
    marca/marcas de certificación/garantía
    variedad/variedades vegetal/vegetales/protegida/protegidas/nueva/nuevas/planta
    obtentor/obtentores/obtención
    sistema de/la haya
    arreglo/sistema haya
    sistema/protocolo/arreglo/registro de madrid
    mediación/mediador/mediadora
    arbitraje/árbitro !fútbol !partido !gol
    laudo
    anterioridades/antecedentes marca/patente/búsqueda/registrales
    estado de la técnica
    actividad inventiva
    altura inventiva
    novedad … patente/invento/diseño/examen/absoluta/perder/oficio
    libertad de operación
    licenciatario/licenciante/sublicencia
    franquicia/franquicias/franquiciar/franquiciado/franquiciante
    dominio público
    creative commons
    código abierto/fuente
    uso justo/legítimo
    reivindicación/reivindicaciones
    período/plazo/periodo de gracia
    prioridad … fecha/solicitud/patente/marca/derecho/meses/plazo
    clase/clases/clasificación niza
    clasificador niza
    nombre/nombres comercial/comerciales
    dominio/dominios web/internet/com/registrado/robado/página/nombre
    nombre/nombres de dominio
    competencia desleal
    signo distintivo/signos
    oposición … marca/solicitud/registro/presentaron/recibí
    caducidad … marca/patente/uso
    mala fe
    patentscope/espacenet/latipat
    shein/temu/amazon/mercadolibre … vestido/diseño/igualito/copió/copiaron/saco/sacó/mi/bordado
    clonar/clonaron/clonó/clonan/clonado/fusilar/fusilaron/fusiló/piratearon/piratear/piratean/piratea … producto/diseño/modelo/página/logo/nombre/receta/idea/mi/mis/cuenta/perfil
    imitar/imitan/imitaron/imitando/imitador/imitadores/imitadora … producto/diseño/modelo/logo/nombre/empaque/mi/mis/envase
    inscribir/inscribí/inscribió/inscripción … nombre/marca/diseño/obra/logo/invento/software/canción/libro
    patentar/patente/patento/patentó … nombre/receta/idea/logo/negocio/invento/producto/fórmula
    registro/registrar/registré/inscribir autor/obra/obras/libro/canción/software/guion/guión/letra
    copia/copias/réplica/réplicas/imitación chinas/china/barata/baratas/exacta/trucha/truchas/chafa/bamba/piratas/trambólicas
    trucho/trucha/truchos/truchas/bamba/chafa/chiviado/chiviados/chimbo/chimbos … producto/productos/marca/ropa/copia/mercadería/perfil/cuenta/zapatillas
    sayco/sgae/sadaic/apdayc/sacm/acodem/scd/argentores/acinpro/cedro
    dnda/sic/indecopi/impi/indautor/cnrt_marcas/rpi/registro_propiedad_industrial … marca/nombre/patente/registro/trámite/diseño/solicitud
    marca/marcas … papelito/título/gaceta/boletín/bopi/expediente
    invento/inventos/aparato/máquina … patentar/registrar/copiaron/mostrar/enseñar/proteger/vender/prestamista
    carta documento/notarial … marca/nombre/logo/copia/diseño/uso/foto
    plantones/semilla/semillas/esquejes/variedad … registrar/obtentor/proteger/permiso/multiplican/certificada/guardar
    sello/denominación/marca … origen/colectivo/colectiva/calidad/productores/cooperativa/región
    personaje/personajes … licencia/permiso/piñata/piñatas/tazas/vender/tortas/globos/disney/famoso/famosos/camisetas/registrar
    canción/canciones/pista/beat/beats/tema … derechos/registrar/regalías/cover/spotify/robaron/robó/permiso/compuse/compositor
    libro/novela/cuento/poemas/guion/tesis … registrar/derechos/copiaron/copió/plagio/permiso/publicaron
    pat pend/pending
    otro/otra/otros/alguien/vecino/competencia/competidor usa/usan/puso/pusieron/copió/utiliza/tiene … nombre/logo/letrero
    usa/usan/puso/utiliza … mismo/igual/mi/nuestro nombre/logo/letrero

# Palabras que suelen estar en esos mensajes, pero no solo en ellos.
context =
    qué/que … registrar/registro/proteger/protejo primero/antes/producto/vender/vendo
    vendo/hago/fabrico … registrar/registro/proteger/protejo primero/etiqueta/marca/nombre
    logo/logos/logotipo/logotipos
    eslogan/lema/frase … comercial/registrar/usar
    nombre … registrar/registro/registrado/registrada/proteger/tomado/usado/usa/usan/usar/parecido/igual/mismo/copió/copiaron/negocio/empresa/tienda/producto/taquería/restaurante/banda/grupo/mío/dueño/valle/pueblo/robaron/ocupado/puso/pusieron
    mi/nuestro nombre
    idea/ideas
    proteger/protejo/protección/protegido/protegida/protegerlo/protegerla/proteja/protegen
    copiar/copia/copias/copió/copiaron/copian/copien/copiado/copiando/copiarme/copiaran/copio/copie !fotocopia !papel !cédula !llave
    robar/robó/robaron/roban/robe/robado/robando … idea/ideas/diseño/nombre/foto/fotos/logo/código/receta/recetas/canción/contenido/lista/clientes/dominio
    imitar/imitación/imitaciones/imitan/imita/imitando
    falso/falsos/falsa/falsas/chafa … productos/producto/bolsos/artículos/mercancía/copias/perfil/página
    chinas/chinos … copias/copia/producto
    registrar/registro/registrado/registrada/registré/registrarlo … nombre/idea/producto/logo/diseño/obra/canción/libro/software/app/aplicación/marca/receta
    licencia/licencias … música/software/uso/usar/marca/tecnología/foto/imagen/contrato/logo/pleito/fabricar/exclusiva
    prototipo/prototipos
    receta/recetas/fórmula/fórmulas … secreto/secreta/proteger/empleado/ex/competencia/robó/robaron/copió/dueño/maquilador/contar/cuente
    secreto/secretos/secreta
    competidor/competidores/competencia
    exclusividad/exclusiva/exclusivo/monopolio
    derechos
    dueño/dueña/dueños/pertenece/pertenecen/propietario/titular … quién/logo/marca/código/invento/obra/foto/nombre/canción/diseño/aplicación
    quién … dueño/pertenece/queda/titular
    mío/mía … nombre/invento/patente/idea/logo/patrón/marca
    canción/canciones/música/letra/libro/libros/novela/foto/fotos/fotógrafo/fotografía/fotografías/película/ilustración/ilustraciones/ilustrador/dibujo/pintura/poema/video/videos/podcast/coreografía … proteger/registrar/usar/copiaron/derechos/dueño/subir/mía/robaron/cobra/negocio/permiso/catálogo/reels/youtube/tiktok
    independiente/freelance/freelancer/contratista/proveedor/programador/diseñador/agencia
    software/app/aplicación/código/algoritmo/programa … proteger/registrar/dueño/copiaron/copiar/fuente/hizo/pertenece/entregar/robó/licencia
    parodia/remix/sample/cover
    carta/notificación/requerimiento … abogado/marca/logo/cese/copia/uso
    demanda/demandar/demandan/demandaron/demandarme/juicio/pleito/tribunal … marca/nombre/logo/copia/diseño/licencia/socio/contrato/patente
    aduana/aduanas
    amazon/mercado/etsy/alibaba/facebook/instagram/tiktok/shopee … copia/copias/copian/falso/falsos/denunciar/bajar/bajo/publicación/producto/marca/libre
    semilla/semillas/variedad/injerto/esqueje/híbrido/vivero
    origen/tradicional/artesanal/artesanos/artesanía
    renovar/renovación/renueva/renuevan/vence/vencimiento/vencer/caduca
    clase/clases … registrar/productos/servicios/elegir/ropa
    agente/abogado … marcas/patentes/patente/marca
    factura/estafa/fraude/cobro … marca/patente/registro/publicar/internacional/wipo
    valuación/valoración/valuar/valorar/avalúo … marca/patente/intangible/cartera
    inversionista/inversionistas/inversor/inversores
    divulgar/divulgación/divulgué/publiqué/publicado/publicar/mostré/mostrar/enseñé/feria/exposición
    distribuidor/fabricante/fábrica/maquilador/maquiladora/maquila/proveedor … nombre/marca/diseño/copió/copia/registró/contrato/secreto/fórmula/contar/vende
    empleado/empleada/trabajador/trabajadora/patrón/cocinero/ex … invento/inventé/receta/recetas/secreto/lista/clientes/copió/creó/diseñó/dueño/pieza
    socio/socios/socia/cofundador/hermano/pareja … marca/nombre/separamos/queda/logo/mitad/patente
    transferencia tecnología/tecnológica
    requisitos … marca/patente/registrar
    solicitante/solicitantes
    examen/examinador/examinan/oficio/objeciones/objeción/rechazo/rechazaron/denegaron/negaron … marca/patente/solicitud/diseño/instituto/oficina
    inventé/inventar/mejora/mejoré/mejorar/desarrollé/diseñé/creé/fabriqué … máquina/aparato/herramienta/producto/molino/pieza/sistema/dispositivo/forma/motor
    forma/formas/apariencia/aspecto/estampado/envase/empaque/botella/etiqueta … copien/copiaron/copian/proteger/registrar/evitar/diseñé
    diseño/diseños/diseñador/diseñé
    internet/google/pinterest/youtube/tiktok/reels … foto/fotos/imagen/imágenes/música/video/canción
    países/país/extranjero/exterior/exportar/exporto … marca/patente/nombre/registrar/diseño/proteger/registrada/producto
    etiqueta … propia/vendo/registrar/nombre
    que nadie/no me/lo/la copie/copien/robe/roben/use/usen/imite/imiten/quite/quiten
    no me copien/roben/imiten/quiten/pirateen/fusilen
    emprendimiento/emprendedor/emprendedora/negocito/changarro/tiendita/pyme/mype/microempresa … registrar/proteger/nombre/marca/copiar/copiaron/logo/papeles
    fonda/pulpería/bodega/chifa/cevichería/pollería/panadería/heladería/lonchería/parrilla/food_truck/cafetería/repostería … nombre/logo/receta/registrar/igual/parecido/copió/franquicia
    hago/fabrico/produzco/elaboro/coso/tejo/bordo/tallo/diseño/confecciono … copian/copiaron/copien/proteger/registrar/imitan/nombre
    tejido/tejidos/bordado/bordados/cerámica/alfarería/ollas/molas/huipil/huipiles/hamacas/sombreros/ponchos/mochilas/alebrijes … copian/copia/copias/proteger/registrar/venden/diseño/robaron/imitan
    queso/miel/café/cacao/mezcal/vino/aceite/ají/quinua/panela/chocolate … nombre/región/origen/copian/etiqueta/marca/imitan/registrar
    salsa/receta/mermelada/mole/champú/crema/jabón/perfume … fórmula/secreta/secreto/registrar/proteger/copiaron/patentar/empleado
    contrato/convenio/acuerdo/papel … licencia/exclusividad/confidencialidad/diseño/distribuidor/fabricante/regalías/marca/socio/maquila
    distribuidor/importador/franquiciado/maquilador/agente … nombre/marca/registró/copia/vende/usa/diseño
    plataforma/marketplace/temu/shein/amazon/mercadolibre/aliexpress/tienda_nube/facebook/tiktok … bajaron/bajó/tumbaron/tumbó/suspendieron/pausó/denuncia/quitaron/copyright
    tumbaron/bajaron/bloquearon/suspendieron/pausaron … publicación/video/cuenta/producto/anuncio/página
    clonaron/clonó/hackearon/suplantan/suplantaron/suplantación … página/cuenta/perfil/nombre/negocio
    planos/molde/moldes/muestra/muestras … fábrica/china/copien/copiar/mandar/proveedor/secreto/dueño
    video/foto/fotos/música/texto/imagen … permiso/usar/cobran/cobrar/ajena/ajeno/quitar
    feria/expo/exposición … copia/copiado/mostrar/registrar/stand/puesto/copian
    que sea/sean/quede/queden solo/solamente/nomás mío/mía/míos/mías/nuestro/nuestra/mio/mia
    solo/solamente nosotros/yo/los … puedan/pueda/podamos/usen/usar/decir/vender/hacer/ponerle
    nadie más/mas … tiene/hace/vende/haga/use/venda/tenga/saque/fabrique
    hace/hacen/venden/vende/sacaron/sacó/ofrecen mis/mi/lo mismo/mismos/mismas/misma/iguales/igual/igualitos/igualito
    mis/mi mismo/mismos/misma/mismas … baratos/barato/barata/baratas/etiqueta/modelo/nombre/aretes/tamales/producto
    le agregué/agregue/puse/cambié/cambie/adapté/adapte/modifiqué/modifique … rinde/funciona/mejor/máquina/cuchilla/freno/motor/pieza/bomba
    se me ocurrió/ocurrio
    ideamos/ideé/idee/ideó
    estampar/estampo/imprimir/bordar/sublimar … polos/camisetas/playeras/remeras/franelas/tazas/gorras/sudaderas/poleras
    abogado/abogada … quite/quitar/retire/retirar/anuncio/nombre/demanda/uso
    cerró/cerraron/cerro/suspendió/bloqueó … tienda/cuenta/página marca/facebook/instagram/amazon/denuncia
    mezcla/sazón/preparación/proceso/fórmula … solo/nadie sabe/sé/conoce/conocen/sepa
    huayno/bolero/cumbia/vals/ranchera/corrido/bachata/reggaetón/villancico/cueca/marinera/vallenato … pone/ponen/radio/usar/comercial/pagan/grabar/cantar/mío/subir
    crucé/cruza/cruzó/injerté/injertó/cruzando … orquídea/orquídeas/rosa/rosas/papa/maíz/planta/flor/semilla/tomate
    hijos/brotes/plantitas/plantones … prohíben/prohiben/sacar/multiplicar/vender/permiso
    embotelladora/fábrica/cadena/empresa/supermercado/laboratorio … hacer/fabricar/producir/envasar … mi/nuestro/mis pagarme/pagar/porcentaje/caja/regalía
    sucursal/sucursales … otros/dueños/nombre/ajenos
    falleció/fallecio/murió/murio/herencia/heredar/heredé/sucesión … marca/patente/obra/nombre/canciones/invento
    traspaso/traspasar/traspasé … nombre/negocio/restaurante/marca/tienda
    qué/que va/registro/protejo/inscribo/saco primero
    por dónde/donde le entro/arranco/empiezo
    qué/que trámites/tramites/papeles/registros hago/saco/necesito
    mercadería/mercancía/contenedor/zapatillas … mi nombre/marca/logo
    copia/copias/copian … etiqueta/envase/forma/letra/colores
    abrieron/abrió/puso/pusieron/montó otra/otro/igual/mismo … cuadras/nombre/negocio/bodega/restaurante/tienda/enfrente/esquina
    bodega/pulpería/tienda/restaurante/negocio/local … años … otra/otro/mismo/igual
    permiso/licencia/ruc/municipalidad/alcaldía … nombre asegurado/protegido/mío/tengo
    sonido/color/olor/jingle/eslogan … inscribir/registrar/proteger/patentar
    tejido/tejidos/chompas/chompa/suéter/telar/chales … dibujo/diseño/creé/cree/cree/copian/patrón
    editorial/imprenta/periódico/revista … publicó/publicaron/usó … mi/sin/permiso/avisar/cuento/foto/texto
    mi voz/cara/rostro/imagen … anuncio/comercial/usan/usaron/permiso/publicidad
    planos/fórmula/receta/lista … pasó/paso/dio/entregó/vendió … rival/competencia/otro/otra
    envasar/maquilar/embotellar/empacar … planta/fábrica/tercero/otro … salsa/receta/crema/fórmula/ven/ver
    aliexpress/temu/shein/amazon/ebay/wish/mercadolibre … mi/mis/mía/mío fotos/lámpara/producto/diseño/modelo
    punto_com/.com/dominio/página … venció/vencio/agarró/agarro/revendedor/otro/perdí/robaron
    pleito/juicio/problema … fórmula/receta/marca/socio … periódico/público/secreto/entere/salga
    tejidas/tejidos/bordadas/pintadas/talladas/hechas a mano
    callarse/callar/callarme/esconder … patente/patentar
    banda/grupo/orquesta/dúo/conjunto … nombre/mismo/usa/separó/separaron/quedó
    mecanismo/mecanismos/artefacto/dispositivo/aparato
    programó/programe/programamos/hicimos/creamos … videojuego/juego/app/aplicación/sistema/plataforma
    videojuego/videojuegos … vender/derechos/programó/registrar/copiaron
    publicidad/propaganda/volante/afiche … mi/nuestra foto/imagen/texto/dibujo
    cafetaleros/queseros/apicultores/cacaoteros/viticultores/artesanos/lecheros/tejedoras … falso/zona/región/nombre/pueblo/sello/origen
    diseñé/hice/inventé … mecanismo/cierre/sistema/empaque/bolsa

off-topic =
    registrar/registro/matricular/matrícula/placas/placa carro/coche/vehículo/moto/hijo/niño/nacimiento/matrimonio/votante/auto/camioneta
    abrir/crear/constituir/registrar/formar/montar empresa/sociedad/compañía/sas/srl/sac/spa !nombre !marca !logo !registrada
    rut/rfc/ruc/cuit/nit/monotributo/sat/dian/sunat/afip … empresa/saco/sacar/obtener/tramitar/cómo/declarar/clave !marca
    licencia/brevete/carnet de conducir/manejo/manejar/conducción
    licencia/permiso/patente de/para funcionamiento/municipal/comercial/construcción/licores/alcohol/caza/pesca/abrir/armas !marca !invento
    permiso/permisos municipal/municipio/alcaldía/sanitario/trabajo/residencia
    barato/barata/baratos/baratas zapatos/celular/carro/coche/ropa/computadora/comida/casa/terreno/vuelo/boleto/pasaje !copia !falsos
    comprar/rentar/alquilar/vender/arrendar casa/carro/coche/terreno/departamento/apartamento/celular/camioneta
    sembrar/plantar/regar/abonar … tomate/tomates/jardín/maceta/balcón/flores/verduras !variedad !semilla !protegida
    internet/wifi/red lento/lenta/velocidad/contraseña/cae/caído
    vecino/vecinos/vecina … ruido/fiesta/perro/árbol/basura/pared
    camión/bus/autobús/tren/vuelo/avión/taxi/boleto/pasaje … para/a/de/cuándo/próximo/hora
    aburrido/aburrida/triste/solo/cansado/feliz estoy/me/siento
    impuesto/impuestos/iva/renta/isr/igv … declarar/declaro/pagar/pago/empresa/tienda/cuánto/devolución !regalía !regalías !licencia !marca
    pizza/café/té/almuerzo/cena/desayuno/comida … hacer/hago/gusta/preparo/cocino/favorita !marca !nombre !registrar !denominación
    receta/cocinar/cocino/preparar/preparo/guisar/hacer/hago … arroz/pollo/pastel/pan/sopa/guiso/frijoles/pescado/pasta/carne/horno/almuerzo/cena !patente !proteger !secreto !registrar !nombre !vendo !marca
    navidad/semana santa/ramadán/carnaval/feriado … cuándo/cae/es
    bajar/adelgazar/perder peso/kilos/panza/barriga
    devolver/devolución/reembolso/garantía … dinero/compré/tienda/nevera/refrigerador/vendedor !marca !banco
    nevera/refrigerador/llave/baño/lavadora/tubería … arreglar/reparar/gotea/fuga/descompuesta
    robaron/robó/asaltaron/asalto … celular/cartera/carro/casa/bolsa/moto
    película/series/serie/netflix … recomiendas/recomienda/ver/buena
    dólar/dólares/euros/pesos/soles/bolívares … cambio/convertir/cotización/hoy/cotiza
    tipo de cambio
    noticias … hoy/últimas
    excel/python/java/javascript/html … código/función/fórmula/escribe/hacer/ordenar !licencia !derechos
    quién es/fue/era presidente/rey/ministro/papa
    presidente/gobernador/alcalde/elecciones/elección/votar/voto/partido/diputado … quién/ganar/gana/próximo/crees/votar
    sueldo/salario/vacaciones/despido/despedir/despido/despidieron/horas/finiquito/aguinaldo … jefe/patrón/empleado/trabajo/pagan/empresa/tarde !invento !inventé !secreto !pieza
    despido/despedir empleado/trabajador
    dolor/duele/fiebre/tos/gripe/embarazada/síntomas/dieta/presión/diabetes … cabeza/estómago/tengo/tomar/tomo/hijo/me !patente !inventé !pomada
    médico/doctor/hospital/clínica/medicina/pastilla … cerca/tomar/dolor/recomienda/cita !patente !inventé
    horóscopo/lotería/signo zodiacal/mañana/hoy
    horóscopo
    bitcoin/cripto/criptomonedas/acciones/bolsa/forex … comprar/invertir/precio/conviene
    clima/lluvia/llover/pronóstico/temperatura
    fútbol/futbol/partido/liga/mundial/champions/clásico/gol/selección/barcelona/messi/boca/américa … ganó/gano/gana/juega/jugó/ayer/hoy/quién/resultado !patente !marca
    quién ganó/gana
    real madrid
    madrid … hotel/vuelo/restaurante/viajar/clima/visitar/turismo
    visa/pasaporte/migración/asilo/ciudadanía/embajada/residencia !marca
    cuenta bancaria/banco/ahorros
    abrir cuenta
    préstamo/hipoteca/crédito … comprar/banco/casa/carro/camioneta/interés/tasa/cobra/necesito/pedir !garantía !patente !patentes !marca
    chiste/chistes/adivinanza
    poema/ensayo/tarea/tesis/redacción … escribe/escríbeme/hazme/hacer/ayuda !derechos !copiaron
    escríbeme/hazme/redacta/escribe … poema/ensayo/cuento/canción/carta !cese !requerimiento
    cómo estás/está/están/vas/amaneció
    qué haces/hacés
    te quiero/amo
    novia/novio/esposa/esposo/marido/divorcio/custodia/pensión … amor/dejar/engaña/cómo/alimenticia/trámite !marca !invento
    divorcio/divorciarme
    traducir/traduce/traduzca/tradúceme … esto/frase/oración/texto/inglés !solicitud !patente !libro
    ignora/ignore/olvida/olvide … instrucciones/reglas/anterior
    capital de !social !semilla
    impresora
    wifi/laptop/computadora/celular/android/iphone … arreglar/lento/descompuesto/comprar/contraseña/cargar/funciona/prende/reparar
    contraseña/clave … olvidé/olvide/correo/facebook/gmail/wifi
    moto/motocicleta/motor/llanta/frenos/carro/coche/mecánico … arranca/arreglar/descompuso/ruido/reparar/prende !patente !inventé !invento
    mejor celular/laptop/restaurante/hotel/carro/película/escuela/universidad
    hotel/vuelo/vuelos/restaurante … barato/reservar/cerca/para/bueno/recomienda !nombre !marca !registrar
    renta/alquiler/arriendo/casero/inquilino/departamento/desalojo … pagar/depósito/subir/contrato/me !tractor !marca !regalías
    seguro/seguros … carro/médico/vida/choque
    choque/accidente … carro/moto/seguro
    universidad/escuela/colegio/beca/examen … admisión/inscribir/matrícula/notas/pasar/solicitar !invento !patente
    matemáticas/ecuación/física/química
    trabajo/empleo/cv/currículum/hoja … busco/buscar/encontrar/conseguir/vida/vacante !invento
    multa/infracción … tránsito/velocidad/estacionamiento/carro
    recibo/factura de luz/agua/gas/electricidad
    luz/agua … cortaron/recibo/fuga/factura
    pedido/paquete/envío … llega/dónde/rastrear/perdido/llegó
    vacuna/covid !marca
    perro/gato/perrito … enfermo/come/comer/veterinario/ladra
    gracias !marca !patente
    mierda/puta/pendejo/estúpido/idiota/imbécil
    jaja/jajaja/jajajaja
    prueba prueba
    sentido de la vida
    qué hora/día es
    mejor/mejores/buena/cuál/cual/qué/que/recomiendas/recomienda marca/marcas llantas/refri/refrigerador/nevera/celular/carro/coche/tele/televisor/lavadora/laptop/zapatillas/tenis/moto/pintura/cemento/leche/café/reloj/perfume/pañales/colchón/aire/licuadora !registrar !proteger !mía !inscribir
    marca … llantas/refri/refrigerador/nevera/celular/celulares/televisor/lavadora/laptop/zapatillas/colchón/licuadora/móvil/ordenador mejor/buena/recomiendas/recomienda/comprar/conviene/dura !registrar !proteger !copia !clase
    copia/duplicado/fotocopia/copias llave/llaves/pasaporte/acta/cédula/dni/ine/título/certificado/partida/licencia/carnet
    renovar/renuevo/sacar/saco/tramitar/tramito/renovación licencia/carnet/permiso/brevete/pasaporte/dni/cédula/visa/ine
    licencia … conducir/manejar/chofer/licores/alcohol/bar/caza/pesca/médica/maternidad/funcionamiento !marca !patente
    secreto/truco/secretos … arroz/paella/tortilla/salsa/pollo/masa/mole/asado/pan/ceviche/frijoles/tamales/empanadas/arepa/crujiente/esponjoso/rico !proteger !empleado !empresa !vendo !robar !competencia
    secreto/secretos felicidad/éxito/matrimonio/juventud/amor/belleza/vida/pareja
    inscribir/inscribo/registrar/registro/registrarme hijo/hija/bebé/escuela/colegio/guardería/universidad/boda/matrimonio/sim/chip/cuenta/netflix/whatsapp/carro/coche/auto/moto/voto/curso !marca !nombre !logo !obra !sonido !olor !diseño !invento
    acta/partida/certificado nacimiento/matrimonio/defunción/estudios/antecedentes
    cuero/zapatos/charol patente
    ignora/ignore/olvida/olvide/omite/salta instrucciones/reglas/anteriores/anterior/previas/todo/previous/prompt
    ignore/forget/disregard previous/instructions/all/rules
    system prompt
    prompt sistema/system/inicial/oculto
    eres/sos/ahora dan/chatgpt/pirata/libre
    actúa/actua/finge/hazte/compórtate como/que
    modo desarrollador/dios/admin
    inútil/inutil/tonto/tonta/burro/bruto/tarado/boludo/pelotudo/cabrón/maricón/huevón/weón/culero/pinche/verga/chinga/chingada/joder/carajo/imbécil/basura robot/bot/eres/sos/no/sirves/tu/madre/vete/ándate
    no sirves/sirve para nada
    pantalla/celular/teléfono/móvil/computadora/refri/tele … rota/rompió/estrelló/quebró/mojó/cayó/prende/arreglar/reparar !patente !inventé !marca
    precio … gasolina/dólar/tortilla/cemento/oro/pan/carne/huevo/arroz/iphone/aguacate
    cuánto cuesta/vale/está/sale iphone/carro/coche/boleto/dólar/gasolina/casa/terreno/moto
    lloverá/llover/llueve/nevar
    declaración/declarar renta/impuestos/iva/hacienda
    chamba/empleo/trabajo/curro/laburo … busco/necesito/encontrar/consigo/vacante/dan/contratan/quiero !invento !inventé !obra
    carta/cv … renuncia/motivación/amor/recomendación/presentación
    tarea/deberes/examen … ayúdame/ayuda/resolver/hacer/matemáticas/historia/mañana
    resuelve/resolver/calcula/cuánto ecuación/es/más/por/raíz/integral/derivada multiplicado
    dios/iglesia/rezar/oración/biblia/misa/jesús/virgen … existe/cree/hora/crees/reza
    me gusta/enamoré/enamorado/enamorada ella/él/chica/chico/muchacha/amiga
    cómo conquistar/ligar/enamorar
    excelente/buen/genial/chévere/bacán/muchas/mil servicio/bot/gracias/trabajo/ayuda !marca
    feliz cumpleaños/navidad/año/día
    buenos/buenas días/tardes/noches … estás/está/tal/cómo
    asdf/qwerty/asdasd/blabla
    lol/xd
    marcar/marco/marque/marcan … teléfono/número/gol/tarjeta !registrada
    patente … auto/coche/carro/camión/moto/vencida_auto/dominio_auto
    clases … manejo/baile/inglés/yoga/guitarra/zumba/natación/particulares
    luz/agua/gas/internet … recibo/boleta/cortaron/pagar/instalar
    sacar/tramitar/renovar/perdí/perdi dni/cédula/curp/ine/pasaporte/licencia/brevete/cuil/partida
    crédito/préstamo … infonavit/auto/carro/casa/consumo/tarjeta/vivienda
    tarjeta … crédito/débito/bloqueada/banco/robada
    marcas/manchas/cicatrices/espinillas … acné/piel/estrías/cara/crema
    contador/contadora … barato/barata/busco/conoces/recomienda !regalías !marca !patente
    dónde/donde comprar/compro/venden/consigo semillas/plantas/macetas/abono !variedad !protegida !registrar
    fotos/imágenes/paisajes bonitas/lindas/graciosas/chistosas !usar !permiso
    cortaron luz/agua/internet/gas/teléfono
    queso/yogur/pan/jabón/vela … cómo/como hacer/hago/preparo casa/casero !nombre !vender !registrar !región
    cuánto/cuanto gana/ganan/sueldo abogado/ingeniero/médico/profesor/youtuber
    causa/ceviche/lomo/ají/pachamanca/sancocho/bandeja/pupusas/gallo_pinto/pozole/locro/milanesa receta/preparar/hacer/preparo !nombre !marca !registrar !vendo

other-sense =
    mejor/mejores/buena/cuál/qué marca/marcas llantas/celular/refri/nevera/carro/televisor/lavadora
    marca/marcas de/llantas/celular celulares/refri/refrigerador/nevera/televisor/lavadora/carro/coche/moto/laptop/colchón/zapatillas/leche/café/cemento
    copia/copias de/la/las llave/llaves/pasaporte/acta/cédula/dni/título/partida/carnet
    licencia/licencias de/para conducir/manejar/manejo/caza/pesca/alcohol/licores/funcionamiento/maternidad/construcción/conducción
    patente municipal/comercial/alcoholes/coche/auto/vehículo
    patente de/del auto/coche/vehículo/alcoholes/carro
    secreto/secretos de/del/para la/una/felicidad/éxito/mole/arroz/paella/matrimonio/juventud/tortilla
    registro civil/electoral
    derechos humanos
    quién inventó
    inventor/inventó del/de/el/la teléfono/rueda/luz/electricidad/radio/bombilla
    diseño de/del interiores/uñas/cejas/cocina/sala
    modelo de/del carta/contrato/celular/carro
    marca/marcas en/de la piel/acné/nacimiento
    denominación religiosa
    proteger mi/la/mis piel/hijos/casa/familia/ojos
    propiedad en/de venta/horizontal/alquiler
    clase/clases de inglés/baile/yoga/matemáticas/manejo
    copiar y pegar
    dibujos animados
    marca/marcas de/en nacimiento/piel/cuerpo/tiempo/agua/gol
    marca personal/mundial/olímpica
    derechos humanos/laborales/niños
    diseño de/del uñas/jardín/cejas/interiores
    patente de/del auto/moto/camión/corso
    copia/copias de/del la/las llave/llaves/cédula/dni/acta

elsewhere =
    llanta llantas refri refrigerador nevera lavadora televisor licuadora colchón laptop wifi cargador batería iphone samsung netflix
    fútbol futbol partido gol mundial champions messi maradona barça béisbol baloncesto tenis estadio jugador
    mamá esposa esposo marido novia novio boda divorcio embarazada bebé cumpleaños suegra sobrino
    enfermo enfermedad fiebre tos gripe dolor duele dentista hospital clínica pastilla pastillas receta_médica dieta adelgazar diabetes dormir insomnio
    visa pasaporte embajada migración asilo aeropuerto avión vuelo boleto pasaje autobús taxi hotel vacaciones viaje turista playa lluvia llover clima
    alquiler renta_casa casero inquilino departamento plomero gotera llave llaves baño
    sueldo aguinaldo vacante currículum chamba empleo renuncia jubilación jefe
    iva hacienda hipoteca bitcoin cripto lotería dólar
    escuela colegio examen tarea matemáticas física química beca profesor profe
    perro gato gallina veterinario mosquitos cucarachas ratas
    cocinar hervir freír cebolla ajo almuerzo cena desayuno delicioso frijoles
    conducir manejar gasolina mecánico frenos volante multa tránsito garaje
    policía ladrón robo_casa cárcel
    presidente alcalde elecciones votar política gobernador
    iglesia misa dios jesús biblia rezar navidad
    chiste chistes aburrido aburrida triste horóscopo sueños
    mierda puta pendejo idiota imbécil estúpido tonto inútil burro cabrón

## Palabras que llevan a un tema

topic-choosing =
    qué … debo/tengo/puedo/hay/conviene proteger/registrar primero
    qué/cuál protección/protecciones … necesito/sirve/conviene/hay/mi
    qué/cuál tipo/tipos … protección/registro/derecho
    por dónde empiezo/empezar/comienzo/comenzar
    diferencia … patente/marca/autor/diseño … patente/marca/autor/diseño
    patente o marca/secreto/derecho/autor
    marca o patente/derecho/diseño
    proteger/registrar/patentar/patento … idea/ideas
    nombre … forma/diseño … receta/fórmula/invento
    necesito proteger/registrar algo/todo
    nadie/evitar/evito … robe/robar/copie … idea
    receta/mermelada/producto … etiqueta/nombre … primero/registrar
    no sé/se qué/que/cual/cuál registrar/proteger/sacar/conviene
    qué/que papeles/registros/trámites/registro saco/necesito/hago/debo … proteger/negocio/copien/emprendimiento
    emprendimiento/emprendedor/emprendedora/negocito/changarro/startup … registrar/proteger/empiezo/arranco/primero
    patentar/registrar/proteger una/mi/la idea
    me roben/robaron/robó/quiten la/una/mi idea
    hago/fabrico/vendo/produzco … qué/que debo/tengo/conviene/puedo registrar/proteger
    juguetes/muñecas/artesanías/ropa/alimentos/máquinas/películas … qué/que registro/protejo/registrar/proteger
    ya lo mostré/vendí/publiqué/subí/enseñé … registrar/patentar/proteger/tarde
    drones/cerveza/juego/juguetes/velas/jabones/joyas/ropa/máquinas/aplicación … qué/por va/dónde/donde/primero/entro/empiezo/arranco
    se me ocurrió/ocurrio un/una/algo
    qué/que trámites/tramites/papeles hago/saco
    callarse/callar/callarme/esconder/secreto … patente/patentar
    vendo/hago … tejidas/tejidos/hechas/hechos/bordadas a mano
    emprendimiento … jabones/velas/ropa/comida/joyas/cosmética/artesanías

topic-trademark =
    marca/marcas
    logo/logotipo/eslogan/lema … registrar/registro/parecido/copió/igual/proteger
    nombre … negocio/tienda/empresa/taquería/restaurante/producto/parecido/igual/mismo/registrar/banda/ocupado
    registrar/registro/patentar nombre/logo/lema
    clase/clases … elegir/registrar/productos/servicios/niza/ropa
    oposición
    mixta/figurativa/denominativa
    cámara comercio … marca/nombre/registrar
    renovar/renueva/renovación … marca/registro
    descriptivo/descriptiva/distintivo … nombre/marca
    patentar/patente/patento mi/el/un/nombre/logo/logotipo/marca/restaurante/taquería eslogan
    registrar/registro/proteger nombre/logo/marca taquería/restaurante/tienda/negocio/panadería/café/cafetería/puesto/canal/banda/grupo/tiendita
    nombre … taquería/restaurante/negocio/tienda/marca/panadería registrar/registro/proteger/tomado/usa/igual/parecido
    derechos/copyright … nombre/logo/eslogan marca/negocio/restaurante
    letrero/rótulo/razón_social/nombre_comercial … nombre/marca/registrar/igual/proteger
    sas/ruc/rfc/cámara/sociedad/empresa … nombre/marca protege/protegido/registrado/mío/sirve
    nombre … libre/disponible/ocupado/tomado/gaceta/genérico/descriptivo
    opuso/oponerse/oponerme/opuse/oposición … marca/nombre/empresa/logo
    erre con círculo
    tm/® … poner/usar/símbolo/logo
    marca … vencida/venció/vence/renovar/gaceta/clase/clases/impi/indecopi/sic/inapi/inpi/oepm
    inscribir/inscribo/registrar/registro letrero/rótulo/nombre/logo/marca
    falleció/murió/herencia … marca/nombre
    casilla/clase/clases … servicio/producto/flete/comida/ropa
    gaceta/boletín/bopi … parecido/igual/oponerme/nombre/marca
    bodega/pulpería/tienda/restaurante/negocio … años … otra/otro/mismo/igual
    sonido/color/olor/jingle … registrar/inscribir/marca
    dibujo/letras/palabra … registrar/inscribir/conviene … dibujo/letras/palabra
    asociación/gremio/cooperativa … etiqueta/sello/marca todos/común/misma
    banda/grupo/orquesta … nombre/mismo/usa
    otro/otra/alguien usa/usan/puso/tiene/utiliza … nombre/logo

topic-patent =
    patente/patentes/patentar/patentarlo/patentarla/patentable/patento/patenté
    invención/invento/inventé/inventor/inventora/inventado
    novedad
    reivindicaciones/reivindicación
    estado técnica
    prototipo/prototipos
    oficio/objeciones/examinador … patente/novedad/solicitud
    período/periodo/plazo gracia
    inventé/invente/inventó/mejoré … aparato/máquina/dispositivo/artefacto/herramienta/motor/sistema
    anualidad/anualidades
    patent pending
    patente/invento … tramite/trámite/solicitud/oficina/observaciones/requisitos
    ideamos/ideé/inventamos … aparato/máquina/nombre/dos/inventor
    desgranador/despulpadora/sembradora/trilladora/extractor/secador/estufa/bomba … inventé/hice/patentar/registrar/solo
    enseñé/mostré/presenté … aparato/máquina/invento/universidad/feria perdí/perdi/tarde/patentar
    hice/inventé/diseñé … mecanismo/artefacto/dispositivo/cierre
    mecanismo/artefacto/dispositivo

topic-utility-model =
    modelo/modelos utilidad
    patente menor/pequeña/barata/barato
    mejora/mejorita/mejoré … pequeña/chiquita/máquina/herramienta/molino/aparato/sencilla
    pequeña/chiquita/pequeño mejora/invento/cambio
    barato/rápido/sencillo … patente
    herramienta/molino/máquina/utensilio … mejorado/mejorada/mejoré/mejora/adaptación
    modelo utilidad/útil
    innovación/patente menor/chica/sencilla
    le cambié/cambie/agregué/agregue/adapté/adapte/puse … rinde/funciona/mejor
    registro corto/rápido/sencillo/barato … mejora/máquina/invento/cambio

topic-design =
    diseño/diseños industrial/industriales/registrar/registro/registrado/copiaron/feria/mostré/muebles/zapatos/bolsos
    forma/apariencia/aspecto/estampado … producto/copien/copiar/registrar/proteger/lámparas/lámpara/silla/botella/bolso/mueble/zapato/joya/tela/envase
    dibujo/modelo industrial
    patentar/patente … forma/diseño/estampado/bordado/aspecto/silla/vestido/bolsa/huipil/patrón
    forma/aspecto/estampado/bordado/silueta … proteger/registrar/copian/copiaron
    forma/modelo/silueta/estampado/tejido/bordado/molde … silla/lámpara/zapato/aretes/joyas/mueble/botella/cartera/vestido/tela
    joyas/aretes/muebles/zapatillas/carteras/lámparas … modelo/diseño/copian/copiaron/registrar/forma
    repuesto/repuestos/refacciones/autopartes/carcasas
    impresora/impresión 3d
    macetas/roperos/muebles/aretes/sillas/lámparas/floreros/vajilla … forma/modelo/únicas/única/iguales/copian
    forma única/especial/propia/rara/distinta
    tejido/chompas/chompa/telar/suéter … dibujo/diseño/patrón/creé/cree
    frasco/envase/botella … silueta/forma/registrar
    copian/copien/clonen/clonaron … forma/formas/lentes/modelo/silueta/tortas/muebles

topic-copyright =
    derecho/derechos autor
    copyright
    canción/canciones/música/letra/libro/novela/poema/foto/fotos/fotógrafo/fotografía/película/ilustración/pintura/video/coreografía/cuento
    software/código/app/aplicación/programa … proteger/dueño/pertenece/programador/registrar/copiar/fuente
    logo/diseño … dueño/diseñador/pagué/hizo/freelance
    internet/google/pinterest/instagram … imagen/imágenes/foto/fotos
    inteligencia artificial
    chatgpt/midjourney/ia
    obra/obras
    dominio público
    plagio
    sayco/sgae/sadaic/apdayc/sacm/acinpro/cedro
    música … bar/restaurante/local/tienda/peluquería/gimnasio/reels/youtube/spotify/tiktok/negocio
    cover/covers/beat/beats/pista/pistas/disquera/sello_discográfico
    foto/fotos/imagen/video/música … permiso/google/pinterest/cobran/getty/ajena/usar
    película/documental/cortometraje/serie/comercial/guion … permiso/actores/derechos/contrato/música/dueño
    código/programa/app/página … programador/pagué/diseñador/archivos/fuente/entrega
    locutor/cantante/actor/músico/intérprete … derechos/pagan/grabaron/grabación/voz
    cuadro/mural/escultura … vendí/cambiaron/pintaron/autor/firma
    huayno/bolero/cumbia/vals/ranchera/corrido/bachata/reggaetón/vallenato/marinera
    estampar/estampo/sublimar/bordar … personaje/personajes/dibujo/chavo/disney/anime
    radio/emisora … canción/huayno/música/tema/pone/ponen pagan/pago/sol/peso/nada
    editorial/imprenta/revista/periódico … publicó/publicaron/cuento/foto/texto/libro
    mi voz … anuncio/comercial/usan
    copias/fotocopias libro/libros … vende/profesor/alumnos/saca
    freelance/programador … app/código/página/software
    videojuego/videojuegos/juego/app … programó/hizo/vender/código/hicimos

topic-trade-secret =
    secreto/secretos
    confidencialidad/confidencial
    nda
    conocimientos técnicos
    know-how
    receta/recetas/fórmula … secreto/empleado/cocinero/ex/competencia/maquilador/proteger/cuente/contar/robó
    lista clientes
    empleado/trabajador/socio/vendedor/cocinero … llevó/fue/lista/receta/recetas/clientes/competencia
    papel/acuerdo/contrato … no cuente/contar/cuenten/divulgue/divulgar
    patentar/patente … receta/salsa/mole/fórmula
    receta/salsa/mole/fórmula … secreta/secreto/nadie/empleado/cocinero/guardar/esconder
    maquila/maquilador/fábrica/proveedor … receta/fórmula/planos/secreto
    receta/fórmula/proceso … filtró/filtraron/pasó/whatsapp/llevó/contó/cuenten/sepa/sepan
    desarmar/desarmaron/desarmó/analizaron … producto/copiar/copiaron/laboratorio
    firmar/firmo/firmen … confidencialidad/idea/antes/secreto
    mezcla/sazón/preparación … solo/nadie sabe/conoce/sé
    papel/acuerdo … no contar/cuente/decir/divulgar … firme/firmar/firmo
    planos/fórmula/receta … pasó/paso/dio/vendió … rival/competencia
    envasar/maquilar/embotellar … salsa/receta/crema/fórmula/planta
    divulgar/divulgue/cuente … masas/receta/fórmula/firmó/firmo

topic-madrid =
    madrid
    marca/nombre … países/extranjero/exterior/internacional/mundial/mundo
    registro internacional !diseño
    registrada … vender/exportar … chile/méxico/españa/perú/colombia/brasil/eeuu/estados
    ataque central
    marca base
    designación posterior
    marca … varios/otros/muchos países
    marca … exportar/exporto/extranjero/afuera/exterior/usa/europa/brasil/china
    marca … varios/todos/otros lados/países una/sola
    marca … no/aceptan/aceptaron/rechazó/rechazaron corea/china/japón/suiza/usa/europa/unión
    marca … chile/perú/méxico/usa/brasil/españa/colombia … chile/perú/méxico/usa/brasil/españa/colombia

topic-hague =
    haya
    diseño/diseños/modelo … países/extranjero/exterior/internacional/mundo
    diseño/diseños … afuera/europa/internacional/países/japón/usa
    muebles/joyas/modelos … varios/otros países diseño
    forma/modelo/diseño … francia/turquía/alemania/europa/japón/italia/corea

topic-pct =
    pct
    patente … mundial/internacional/países/extranjero/exterior/mundo
    fase nacional/internacional
    informe búsqueda
    solicitud internacional !marca
    opinión escrita
    patente/patentar/invento … todo/todos/varios/otros/muchos países/mundo
    patente/invento … europa/usa/eeuu/japón/afuera
    patentscope publicada/publicado/publicaron/sale
    trámite/solicitud/informe internacional … invento/patente/novedad/meses

topic-gi =
    indicación/indicaciones geográfica/geográficas
    denominación/denominaciones origen
    igp/dop
    valle/pueblo/región/zona/comunidad … nombre/queso/miel/café/cacao/mezcal/artesanías/producto
    queso/miel/café/cacao/mezcal/pisco/tequila … nombre/valle/región/origen/pueblo/denominación
    productores/familias … nombre/valle/región/juntos/asociación
    pliego condiciones
    mezcal/tequila/pisco/panela/sombrero/quinua/jamón/chocolate … denominación/origen/región/pueblo/certificado/certificada/llamar
    consejo regulador
    sello … origen/región/pueblo/productores
    nombre … pueblo/región/valle/zona/provincia producto/queso/café/miel/artesanía/usan
    pueblo/isla/provincia/comarca/comunidad/valle … rosquillas/hamaca/hamacas/queso/miel/sombrero/cerámica/dulce/café solo/aquí/acá/lado/venden/nuestro
    cafetaleros/queseros/apicultores/cacaoteros/viticultores … zona/región/nombre/falso/sello

topic-plant-variety =
    variedad/variedades … vegetal/vegetales/nueva/protegida/semilla/planta/finca/aguacate/papa/maíz/rosa/tomate/café/flor/mango/uva
    semilla/semillas
    obtentor/obtención
    upov
    injerto/injertos/esqueje/esquejes/vivero
    nueva/nuevo … aguacate/papa/maíz/rosa/tomate/mango/uva/trigo/frijol/orquídea … variedad/planta/finca
    plantones/plantines/almácigo/plántulas/mutación
    guardar/guardo/sembrar semilla/semillas/cosecha
    arándanos/arándano/quinua/fresa/palta/uva/banano/caña … variedad/plantas/vivero/licencia
    maíz/papa/frijol criollo/nativa/nativo/mejorada/mejorado/híbrido
    crucé/cruza/cruzó/injerté … orquídea/orquídeas/rosa/rosas/papa/maíz/planta/flor/tomate
    plantitas/plantas/plantones … hijos/brotes/prohíben/multiplicar/fresa

topic-licensing =
    licencia/licencias/licenciar/licenciatario
    regalía/regalías/royalties
    franquicia/franquicias/franquiciar/franquiciado
    porcentaje … pagar/pagarme/ventas/normal/fabricar/usar
    fabricar/producir … mi producto/invento … pagar/pagarme/porcentaje
    ceder/cesión/vender/transferir … patente/marca/derechos
    transferencia tecnología
    personaje/personajes … licencia/permiso/vender/tazas/piñatas/tortas/globos/mochilas/famosos
    empresa/fábrica … usar/fabricar … mi marca/invento/diseño/dibujo pagar/pagarme/contrato
    exclusividad … contrato/país/licencia/distribuidor/piden
    comprar/vender/vendo/alquilar/alquilo/ceder mi/la marca/patente
    regalía/regalías/porcentaje … invento/marca/ventas/pido/cobro/pagan
    desarrollo conjunto/compartido
    embotelladora/fábrica/cadena/empresa … hacer/fabricar/producir … mi/nuestro pagarme/pagar/caja/porcentaje
    sucursal/sucursales … otros/dueños/nombre
    paguen/pagan/pago/cobro … usar/uso … dibujo/personaje/invento/marca/diseño
    concesionario/licenciatario … ventas/reporta/paga/cumple

topic-ip-management =
    socio/socios/socia/cofundador/hermano … marca/nombre/separamos/separar/queda/mitad
    empleado/trabajador/practicante/estudiante/patrón … invento/inventé/creó/dueño/mía/pertenece
    garantía … banco/patentes/patente/marca/crédito
    valor/vale/valuación/valoración … marca/patente/intangible/pi
    estrategia/auditoría/inventario/cartera/portafolio
    inversionista/inversionistas/inversor
    exportar/exportación
    diligencia debida
    contador/contabilidad/impuesto/impuestos/retención/iva … regalías/marca/patente/licencia
    crédito/préstamo/prenda/garantía … marca/patente/derechos
    seguro/póliza … demanda/patente/marca/copia/copian/pleito
    norma/iso/certificado … propiedad_intelectual/56005/29490/innovación
    universidad/tesis/tesista/laboratorio … dueño/empresa/resultado/proyecto/patente
    cliente … encargo/encargó/pagó/quiere … diseño/plano/código/derechos
    capacitar/capacito/curso/charla … empleados/personal/trabajadores
    clúster/cluster/consorcio
    falleció/fallecio/murió/herencia/heredé … marca/patente/nombre/derechos
    traspaso/traspasar/vale/valdrá … nombre/marca/negocio/restaurante
    prácticas/practicante/pasante … programó/hizo/diseñó/creó/dueña/dueño

topic-infringement =
    infracción/infractor
    falsificación/falsificados/falsificada/falsos/piratas/piratería/imitación/imitaciones/chafa
    copiar/copia/copias/copió/copiaron/copian/copiando … mi/mis/nuestro/producto/productos/negocio/página/menú/diseño
    carta/notificación … abogado
    copia/copié/copio … ellos/dice/dicen/acusan
    acusan/acusa/acusaron
    aduana/aduanas
    mercado libre
    amazon/facebook/instagram/alibaba … copia/copias/denunciar/bajar/falso
    demandar/demandan/demandaron/denunciar
    mala fe
    shein/temu/zara/amazon/mercadolibre … igualito/igual/copia/copió/mi/saco/sacó
    igualito/idéntico/clonaron/clonó/pirata/piratearon/fusiló/fusilaron … mi/mío/mis/nuestro
    clonaron/clonó/piratean/pirateando/imitan/imitando/suplantan/suplantación
    carta documento/notarial
    trucho/trucha/truchos/bamba/chiviado/chimbo/chafa
    me están/estan copiando/pirateando/imitando/robando
    tumbaron/tumbó/bajaron/bajó/pausaron/suspendieron … video/publicación/producto/cuenta/anuncio
    revender/revendo/reventa/importar/importo … marca/original/originales/perfumes/ropa
    feria/expo/exposición/stand … copia/copian/copiado/acusan/copió
    competencia/vecino/competidor … igual/mismo/misma/parecido/parecida/copió/copia
    venden/vende/hace/hacen mis/mi mismo/mismos/iguales/igualito/igual
    contenedor/puerto/frontera … marca/nombre/copias/zapatillas/falsos
    cerró/cerraron/suspendió/bloqueó … tienda/cuenta/página marca/facebook/instagram/amazon
    abogado … quite/retire/deje … nombre/anuncio/logo
    aliexpress/temu/shein/amazon/ebay/wish … mi/mis/mía/mío fotos/producto/diseño/modelo
    exige/exigen … cerrar/quitar/dejar … página/nombre/tienda
    competencia/competidor … mi/nuestra foto/publicidad/nombre/logo

topic-domain-name =
    dominio/dominios !público
    udrp
    página/sitio … web/internet … nombre/dirección/copió/falso
    com/org/net/mx/co/ar/cl/pe … nombre/compró/compro/pide/conviene/tienda
    cybersquatting
    punto com/mx/ar/cl/pe/co/es/net/org
    dominio … tomado/robaron/quitar/quitarme/comprar/vencido/registró
    página/web/sitio … falsa/falso/idéntica/letra/estafan/estafa
    com/net/org/dominio … venció/vencio/agarró/agarro/revendedor/expiró

topic-adr =
    mediación/mediador
    arbitraje/árbitro
    controversia/conflicto/pleito/disputa … juicio/socio/cliente/resolver/licencia/contrato/opción
    sin juicio/tribunal/juez/abogados
    conciliación
    decisión experto
    cláusula … controversia/arbitraje/mediación/contrato
    arreglar/arreglo/acuerdo … buenas/juicio/socio/pelea/pleito
    conciliar/conciliador/perito/peritaje
    mediar/arbitral/arbitrar
    pelea/pelear/peleamos/pelearnos … socio/socios/contrato/hermano/licencia
    pleito/juicio … periódico/público/secreto/salga/entere
    contrato … mediación/arbitraje … empiezo/inicio/primero

topic-costs-support =
    cuánto/cuanto … cuesta/cuestan/sale/vale/cobran/cobra/pagar/costo
    costo/costos/precio/precios/tarifa/tarifas/tasa/tasas/caro/cara/carísimo/presupuesto
    ayuda/asesoría/abogado … gratis/gratuita/gratuito
    sin/poco/no … plata/dinero/recursos
    descuento/descuentos/reducción/subsidio/subvención/apoyo
    factura/estafa/fraude/cobro … marca/patente/registro/publicar/internacional
    encontrar/conseguir/buscar … abogado/agente
    cuánto/cuanto … sale/cobra/cobran/gasto/cuesta/demora registrar/marca/patente/diseño/abogado
    no tengo/hay plata/dinero/lana/guita/pisto/recursos
    recibo/factura/carta … rara/raro/falsa/europa/pagar/publicar
    mype/mypes/pyme/emprendedor/monotributista … descuento/tasa/pago/menos
    gestor/abogado/agente … necesito/solo/cobra/recomienda/elegir
    fondo/fondos/bono/beca/subsidio … patente/marca/gobierno/registro
    no me alcanza/alcanzo
    me cobraron/cobran/piden … libro/catálogo/directorio/dólares patentes/marca/publicar/patente/salir
    orientación/orientan/orienten … gratis/cobrar/inventores/artesanos
    no tengo … pagar … abogado/patente/marca/trámite
    cobro/factura/recibo … euros/dólares … marca/patente

## Sobre las palabras

# Palabras sin significado propio.
stop =
    el la los las un una unos unas lo al del de a ante bajo con contra desde en entre hacia hasta para por según sin sobre tras
    y e o u ni que qué quien quién quienes cual cuál cuales como cómo cuando cuándo donde dónde porque pero si sí no q k xq pq
    yo me mi mis mí tu tus tú te ti se su sus nos nosotros nuestro nuestra nuestros usted ustedes le les ellos ellas él ella eso esto ese esa este esta estos estas esos aquel algo alguien alguno alguna nada nadie
    es son soy era eran fue ser siendo está están estoy estaba estar hay había haber he ha han hemos
    tengo tiene tienen tener tenía hacer hago hace hacen hizo hicieron puedo puede pueden poder podría debo debe deben deber
    quiero quisiera quiere quieren necesito necesita gustaría voy va van vamos ir ya muy más menos tan también tampoco
    por favor porfa xfa gracias hola buenas buenos buen días tardes noches día
    saber sé decir dice dicen dijo ver dar da dan dame deme poner pongo puse sacar saco saque
    todo todos toda todas otro otra otros otras mismo misma cada algún algunos cosa cosas
    todavía aún siempre nunca ahora hoy después antes luego entonces igual pues así solo sólo nomás
    bueno buena malo grande nuevo nueva nuevos primero primera

# Cada línea se lee como su primera palabra.
same =
    marca marcas
    patente patentes patentar patento patenté patentarlo patentarla patentable patentado patentada patentabilidad
    registrar registro registrado registrada registré registró registra registrarlo registrarla registros registrable inscribir inscripción inscribo inscribí inscribió inscribirlo inscribirla
    proteger protejo protección protegido protegida protegerlo protegerla proteja protege
    inventar invención invento inventor inventora inventé inventó inventado invenciones inventos inventores inventamos
    infringir infracción infractor infringe infracciones
    falsificar falsificación falsificado falsificados falsificaciones falsificada
    copiar copia copias copió copiaron copian copien copiado copiando copié copie copiarme clonar clonaron clonó clonan clonado fusilar fusilaron fusiló piratear piratearon piratean imitar imitan imitaron imitación imitaciones réplica réplicas
    licencia licencias licenciar
    mediación mediador mediadora mediar
    arbitraje árbitro arbitral arbitrar
    solicitar solicitud solicité solicitante solicitudes solicito
    renovar renovación renuevo renueva renuevan
    dueño dueña dueños propietario titular titularidad pertenece
    oponer oposición oponerse opositor
    divulgar divulgación divulgué divulgado
    publicar publicación publiqué publicado
    camiseta camisetas playera playeras polo polos remera remeras franela franelas polera poleras
    dinero plata lana guita pisto
    repuesto repuestos refacción refacciones autoparte autopartes
    juguete juguetes muñeco muñeca muñecos muñecas
    artesanía artesanías artesano artesana artesanos artesanas
    etiqueta etiquetas
    empleado empleados empleada trabajador trabajadores trabajadora
    empleador patrón jefe
    autor autora autores autoría
    obtentor obtentores obtención
    competidor competidores competencia
    diseño diseños diseñar diseñé diseñado
    diseñador diseñadora
    secreto secretos
    foto fotos fotografía fotografías imagen imágenes fotito fotitos
    fotógrafo fotógrafa
    valoración valuación valorar valuar avalúo
    vencer vence vencimiento vencida caducar caduca caducidad expira
    examen examinar examinan examinador
    país países
    extranjero exterior
    confidencial confidencialidad
    cita citas turno turnos
    asesor asesora asesores
    cancelar cancelación cancele cancela anular
    abogado abogada abogados licenciado letrado
    falso falsos falsa falsas pirata piratas trucho trucha truchos truchas bamba chafa chiviado
    empresa empresas compañía negocio negocios
    logo logos logotipo logotipos
    software programa aplicación app
    regalía regalías royalty royalties
    franquicia franquicias franquiciar franquiciado
    semilla semillas
    costo costos cuesta costar coste precio precios
    dominio dominios
    pleito controversia conflicto disputa litigio
    inversionista inversionistas inversor inversores
    fabricante fábrica maquilador maquiladora

# Palabras de todos los días que se parecen a las del campo, para que nadie las tome por un error de escritura.
common =
    marco marcar marcha barca arca manca carta cartas corte corta mercado marido
    patio pariente parientes paciente pacientes patada patata potente parque partir parte parto tente frente fuente puente
    registrar regalar regalo regalos regla reglas region
    invitar invitado invierno infierno invento intentar intento viento vientos
    licuado licor liceo lección lesión legumbre
    dinero dominó domingo dormir domicilio dominicano
    autos auto alto actor actora altura
    secretaria secretario seco secar
    logro logros lodo local locales lago luego
    diseñar diserto destino desierto
    cobra cobro cubre cobre copa copas coche noche
    franco francia franela
    semana semanas semestre semilla
    madre padre madera madrina madrugada mandar
    haya hoja playa raya
    plata planta plato placa plaza planes plan
    origen orilla orden
    mesa meta mediana medianoche medicina médico medida
    arbol árboles arbusto abrir abril
    casa cosa cama cada clase clave clima
    ropa rosa roja copo
