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
    páseme/pásame/pasame/paseme/pásenme/comuníqueme/comunícame/comunícame/comuníquenme/transfiérame/transfiéreme/conécteme/derivar/derívame/transferir con/a/me alguien/persona/asesor/agente/humano/operador/otra/ustedes
    páseme/pásame/pásenme/comuníqueme/comunícame/comuníquenme/transfiérame/conécteme con
    quiero/quisiera/necesito/deme/dame/prefiero/solicito un/una humano/asesor/asesora/agente/persona/operador/ejecutivo/representante !cita !turno !agendar !marcas !patentes
    alguien … ayudarme/ayude/atender/atienda/atenderme/responder/responda/conteste/explique personalmente/directamente/persona
    alguien/persona … atienda/atiende/atenderme/conteste/contesta !copia
    hay alguien ahí/allí/real/disponible/atendiendo
    llámenme/llámeme/llámame/llamarme/llamar/llamen por/favor/teléfono/ustedes/alguien/pueden !marca/producto/ompi/nombre/negocio/certificado/mezcal/otro
    número/número teléfono/telefónico/whatsapp … ustedes/oficina/asesor/atención/llamar/su
    cuál es su teléfono/número
        teléfono … llamar/ustedes/atención/contacto/oficina !municipalidad/alcaldía/hospital/banco/embajada/clínica/lima
    no/ya … robot/bot !patente/inventé/invento/diseño
    robot/bot … inútil/no/persona/humano/harto/cansado/sirve/alguien !inventé !patente !diseño
    harto/harta/cansado/cansada/aburrido … robot/bot/máquina/menú/opciones
    es/eres/usted robot/bot/humano
    servicio/atención al cliente/público !marca
    ayuda humana/personal/personalizada
    trato/atención humano/personal/personalizada
    pásame/pasame/pásenme/páseme/comunícame/comuníqueme/comunicame/conéctame con/a alguien/humano/persona/asesor/asesora/agente/operador
    quiero/necesito/puedo/podría/quisiera/prefiero hablar/conversar/platicar/charlar alguien/persona/humano/asesor/ustedes/operador
    hablar/platicar/charlar persona/humano/asesor/alguien/operador/verdad/real
        hay/habrá alguien ahí/humano/real/atendiendo !nombre/marca
    harto/harta/cansado/cansada/odio robot/bot/máquina
    llámame/llamame/llámenme/llámeme/márcame/marcame
    pásenme/pásame/páseme/comuníqueme/comuníquenme/contácteme/contáctenme con/a un/una/alguno/algún licenciado/licenciada/abogado/especialista/encargado/encargada/gerente/ejecutivo !marca
    quiero/quisiera/necesito/prefiero que me atienda/atiendan/llame/llamen/contacte/contacten/expliquen !competidor !infractor
    quiero/quisiera/necesito/prefiero atención/trato personal/personalizada/humana/directa
    hablar/platicar/conversar/comunicarme directo/directamente/personalmente !competidor !infractor !copia
    pueden/puede/podrían/podría/pudiera/pudieran telefonearme/contactarme/atenderme !ompi/competidor/marca/nombre
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
    asesor/asesora/agente/humano/operador/operadora/funcionario/ejecutivo porfa/porfis/pls/please/porfavor/favor/ya/urgente/rápido !marcas/patentes
    hablar/ablar/habla/hablo/conversar/platicar/charlar/comunicarme/hable … alguien/persona/humano/funcionario/jefe/encargado/encargada/gente/directo !mediador/infractor/socio/cita/idea/secreto/receta/firmar/antes
    quién/quien hablo/hablar/atiende/contesta/responde persona/humano/real/ahí/verdad
    con quién/quien hablo/hablar/comunico !abogado/marca
    pásame/pasame/páseme/comunícame/dame/deme/ponme/póngame/llama/llame tu/su/un/una/con/al/a jefe/jefa/supervisor/supervisora/gerente/encargado/encargada/humano/alguien/compañero/colega !nombre/marca
    podría/puede/pueden/podrían atenderme/ayudarme/orientarme/atender algún/alguna/un/una/alguien/me funcionario/funcionaria/persona/asesor/alguien/humano/especialista/agente
    persona/alguien/gente/humano carne/hueso/real/verdad/viva/vivo
    prefiero/quisiera/quiero/necesito explicarlo/explicar/contarlo/contar/consultarlo/hablarlo … persona/alguien/humano/directamente/voz
    caso complicado/complejo/difícil/especial … persona/alguien/asesor/humano/hablar
    harto/harta/harte/cansado/cansada/cansé/odio/detesto/aburrí … máquina/máquinas/robot/bot/automático/automática/grabación/menú
    respuestas/respuesta/mensajes automáticas/automática/automáticos/robot/máquina/enlatadas
    ustedes/usted/eres/sos/es/son un/una/o persona/humano/humanos/personas robot/bot/máquina/computadora/humano/real !obra/creó
    eres/sos/usted/ustedes robot/bot/humano/persona/máquina/ia
    de viva voz
    línea directa/humana
    alguien … vivo/real/humano/verdad/persona hablar/responde/atiende/conteste/ayude
    llámeme/llámenme/llámame/márquenme al/a/por/mañana/hoy/ahora/urgente/favor/teléfono !marca
    puedo/podría/cómo/como/dónde/donde/número/teléfono llamarlos/llamarles/contactarlos/contactarles/comunicarme/llamar ustedes/oficina/les/con !competidor/infractor/abogado/marca
    = hablar
    = persona porfa
    = un asesor
    = una asesora
    = funcionario
    = quiero hablar con alguien
    = quiero un humano
    llamarme/llámenme/llamar pueden/podrían/podría/puede me/número/teléfono/celular/hoy/mañana !ompi/competidor/marca/nombre/producto/negocio
    número/teléfono/celular tienen/hay/algún/cuál/dan/deme … llamar/llame/llamarlos/hablar/comunicarme !marca/registro/solicitud
    persona/humano/asesor porfavor/porfi/porfis/pls
    máquina/robot/bot … vea/atienda/revise/conteste humano/persona/alguien
    vea/atienda/revise/lea/explique … humano/persona/alguien de/real/verdad/humano
    enredado/complicado … humano/persona/alguien
    = persona porfavor
    colaborador/colaboradora/compañero conversar/hablar/comunicarme/atender
    su/tu/el/un número/teléfono por/favor/dame/deme/cuál/necesito/quiero !marca/registro/solicitud/clase/policía/municipalidad/casa

book =
    quiero/quisiera/necesito/ocupo/busco/deme/dame/dar/darme/dan/consigo cita/turno/asesoría/videollamada !cancelar !cambiar !reprogramar !mover !no !marca !libro
    agendar/agende/agéndame/agéndeme/agendo/reservar/reserve/reservo/programar/programe/concertar/coordinar/sacar/saco/pedir/pido/solicitar/solicito/apartar/separar/tomar/hacer/quiero/quisiera/necesito/gustaría/deme/dame/tener/fijar un/una/mi/la cita/turno/reunión/asesoría/consulta/hora/entrevista/videollamada/sesión/espacio !cancelar !cambiar !reprogramar !mover !portada !marca !socio !inversionista !licenciatario
    agendar/agende/agéndeme/agendo/agendamos/reservar/concertar/programar … cita/turno/reunión/asesoría/consulta/videollamada/llamada/hora/asesor/experto/especialista !cancelar !cambiar !hotel
    sacar/saco/pedir/pido/solicitar/solicito/hacer/reservar cita/turno/hora !cancelar !cambiar !cuándo !cobrar
    cita/turno/asesoría/reunión … posible/disponible/favor/mañana/hoy/lunes/martes/miércoles/jueves/viernes/semana/asesor/experto/videollamada/libre !cancelar !cambiar !reprogramar !mover !pasar !anular !necesito !marca !libro
    cuándo … disponible/espacio/cupo/turno/cita/asesor !libro/obra/nombre/dominio/marca
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
    cita !marcas/gratis/base/farmacia/guardia/documentos/informe/examinador/invento/patente/libro/imagen/blog/licencia/cancelar/cancela/cancele/cancelen/anular/anula/anulen/cambiar/mover/correr/reprogramar/pasar/posponer/otra/otro/no/ya/borra/borrar/adelantar/atrasar/libro/obra/abogado/cliente/inversionista/app/aplicación/médico/doctor/dentista/amor/textual/tesis/autor/novia/marca/perdí/olvidé/tarde
    agendar/agéndame/agéndeme/agéndenme/agendame/agendo/agende
    sacar/saca/pedir/tener/conseguir/solicitar/agendar/programar/reservar/quiero/kiero/necesito/quisiera/ocupo/urge cita/turno !cancelar/cambiar/no/ya/otra/otro/mover/marca
    ver/conocer/visitar/consultar/reunirme/sentarme a/con un/una/al/el asesor/asesora/experto/experta/especialista/funcionario/licenciado !competencia
    tienen/hay/tendrán/queda/quedan/habrá/tiene/abren espacio/espacios/cupo/cupos/disponible/disponibilidad/hueco/campo/lugar/horario/fecha/agenda … lunes/martes/miércoles/jueves/viernes/sábado/semana/mañana/hoy/mes/tarde/cuándo !marca/nombre/dominio/registro
    podrían/pueden/podría/puede/pudieran recibirme/recibir/reciben/atender/atenderme en/sus/oficinas/oficina/mañana/lunes/martes/miércoles/jueves/viernes/semana/presencial/presencialmente me/su/sus/la/el
    reservar/agendar/programar/coordinar/quiero/quisiera/solicito/gustaría … videollamada/llamada/videoconferencia/zoom/consulta/asesoría/entrevista/sesión/charla … especialista/asesor/experto/ustedes/asesora/alguien !cancelar/mover/cambiar
        consulta/asesoría/entrevista/reunión/sesión/charla !marcas/base … agendar/reservar/programar/apartar/solicitar/conseguir/cuándo/disponible/horario !cancelar/cambiar/mover/otra
    quiero/quisiera/necesito/solicito/deseo/pido/gustaría una/la/tener asesoría/consulta/entrevista/reunión/charla presencial/personal/asesor/especialista/ustedes/virtual/favor/mañana/lunes/martes/miércoles/jueves/viernes
    cómo/como/dónde/donde se/puedo/hago saca/sacar/pide/pedir/agenda/agendar/reserva/reservar cita/turno/hora/consulta
    atienden/atiende/abren/abierto … lunes/martes/miércoles/jueves/viernes/sábado/domingo/sábados/feriados/público
    qué/que/cuándo/cuando día/días/hora/horas/horario puedo/atienden/reciben ir/venir/pasar/verlos/visitar
    anótame/anoteme/apúntame/apúnteme/inscríbame/póngame/ponme/sepárame/sepáreme/resérvame/resérveme … cita/turno/asesoría/agenda/consulta/lunes/martes/miércoles/jueves/viernes/reunión/hora
    = una cita
        = una sita
    = citas
    = cita por favor
    = consulta
    experto/asesor/especialista/experta en/cara/frente persona/cara/frente !pericial
    hacerle/hacerles/hacer mis/unas preguntas experto/asesor/especialista/persona
    anótenme/anótame/anoten/anota/apúntenme/apunten/inscríbanme/agréguenme … sesión/asesor/cita/lista/turno/asesoría/charla/consulta
    turno !farmacia/guardia/fábrica/noche/trabajo/cancelar/cancela/anular/cambiar/cambia/mover/otro/no/ya/médico/dentista/doctor/farmacia/perdí/marca/citar/cito/libro/imagen
    sesión/asesoría/consulta con/asesor/experto/especialista/ustedes !cancelar/cambiar/mover/ya/no/abogado
    cuándo/cuando tienen/tiene/hay/están libre/libres/disponible/espacio/campo !libro/obra/dominio/nombre/derechos
    ir/pasar/venir/visitar verlos/verlas/visitarlos/consultarles/atiendan … lunes/martes/miércoles/jueves/viernes/mañana/semana/cuándo/puedo/quisiera
    verlos/visitarlos/conocerlos lunes/martes/miércoles/jueves/viernes/mañana/semana/tarde/quisiera/puedo/personalmente
    una sita
    posible/pueden/podrían que/me reciban/atiendan/reciba/atienda mañana/hoy/lunes/martes/miércoles/jueves/viernes/semana/oficina
    cuándo/cuando puedo/podría/podemos ir/pasar/acercarme/visitarlos !registrar/usar/vender

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
    queda/va/viene/conviene/acomoda/sirve/funciona me/nos mejor/bien/más … lunes/martes/miércoles/jueves/viernes/sábado/tarde/mañana/otra/otro !marca/nombre/protección
    lunes/martes/miércoles/jueves/viernes/sábado … en_vez/lugar/mejor/vez/puede/podría … lunes/martes/miércoles/jueves/viernes/sábado !mercado
    no puedo/podré/podre lunes/martes/miércoles/jueves/viernes … lunes/martes/miércoles/jueves/viernes/otro/otra/mejor/puede/semana
    acordar/fijar/buscar/poner/coordinar/encontrar/proponer/dar/denme/deme/dame/poneme otra/otro/nueva/nuevo/distinta/diferente fecha/día/dia/hora/horario/momento
    póngame/ponme/pónganme/ponganme/páseme/pásenme/muévanme/muéveme/cámbienme/cámbiame/cambieme/déjame/déjenme otro/otra/para/al día/dia/hora/fecha/lunes/martes/miércoles/jueves/viernes/semana/tarde/mañana
    enfermo/enferma/imprevisto/imprevistos/viaje/complicó/surgió/atravesó/inconveniente/contratiempo … otro/otra/mover/cambiar/posponer/reprogramar/aplazar/después día/dia/fecha/hora/cita/turno/semana !solicitud/patente/marca/plazo
    imprevisto/inconveniente/contratiempo/surgió … otra/otro/mover/cambiar/posponer/reprogramar/aplazar fecha/día/cita/para !solicitud/patente/marca/plazo
    cambiar/cambio/cambia/cámbiame/mover/mueve/correr/corre/modificar la/de/el/mi hora/fecha/horario/día !solicitud/prioridad/presentación/patente/marca/publicación/dibujo/creación/obra
    = cambiar la hora
    = cambiar la fecha
    = cambiar fecha
    = mover
    = posponer
    = aplazar
    correr/córreme/corran/corra/adelantar/adelanten/adelanta/atrasar/atrasen/retrasar/mover/muevan/mueve/pasar/pasen/pasa/pásenme/posponer/pospongan/aplazar/cambiar/cambien/cambia/modificar/postergar/recorrer/diferir/trasladar cita/turno/reunión/asesoría/consulta/entrevista/videollamada/llamada !marca
    llegar/llego/llegaré/voy/ir/pasar/puedo tarde/después/luego … cita/reunión/turno/puedo/hora/las/espera/mejor/otra !marca/registrar/pagar/plazo/solicitud
    hizo/hace tarde … puedo/llegar/llego/ir/cita/espera/otra !registrar/patentar/marca/proteger
    más tarde/tardecito/temprano/tempranito … cita/turno/reunión/puedo/ir/puede/pueden/llegar !marca/registrar
    perdí/perdi/olvidé/olvide/falté/falte cita/turno/reunión
    necesito/quiero/busco/pido/quisiera otra/otro/nueva hora/fecha/día/horario !solicitud/marca/patente
    lunes/martes/miércoles/jueves/viernes/mañana … otra/otro hora/fecha/día/horario !solicitud/marca
    pónganme/ponganme/póngame/ponme/pásenme/muévanme/déjenme mejor/para/a/el/la semana/lunes/martes/miércoles/jueves/viernes/tarde/mañana/mes/después
    velorio/entierro/funeral/hospital/emergencia/operación … otra/otro/mover/cambiar/reprogramar hora/fecha/día/cita
    cambia/cambiar/cambien/cámbiame/mueve/muevan turno/cita/hora/reunión !marca
    no puedo/podré ir/estar/llegar … pongan/pónganla/ponga/pasen/pásenla/mejor/otra/dejen/déjenla/muevan
    otra/otro/nueva fecha/hora/día/horario por/porfa/favor/pls/quiero/necesito !solicitud/marca/patente/prioridad/presentación
    = otra fecha
    = otro dia
    = otra hora

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
    cancela/cancelar/cancele/cancelen/cancelo/anula/anular/anulen/anule … porfa/favor/todo/gracias/cita/turno/reunión/entrevista/consulta/asesoría/mañana/lunes/martes/miércoles/jueves/viernes !marca/patente/registro/contrato/licencia/solicitud/competidor/diseño/tercero/suscripción/pedido/vuelo
    = cancela
    = cancela porfa
    = cancelar porfa
    = cancelacion
    = anula
    = anulación
    = cancelen
    no/ya voy/boy/vamos/iré/ire/podré/podre/asistiré/llego/alcanzo/puedo/vendré a/ir/la/asistir/ya cita/turno/reunión/entrevista/mañana/lunes/martes/miércoles/jueves/viernes/consulta !otra/otro/cambiar/pasar/mover/mejor/marca/registrar/vender/mediación
    no/ya ocupo/necesito/quiero/requiero/hace/interesa cita/turno/reunión/entrevista/consulta/asesoría/verlos/verlo !otra/otro/cambiar/mover/saber
    desisto/desistir/renuncio/declino … cita/turno/reunión/entrevista/consulta/asesoría
    olvida/olvide/olvídense/olviden/deja/dejen/déjalo/olvídalo … cita/turno/reunión/mañana/conseguí/resolví/lunes/martes/miércoles/jueves/viernes !instrucciones/marca/datos
    borra/borrar/borren/quita/quitar/quiten/elimina/eliminar/eliminen/saca/saquen/retiren mi/la/el/una/de cita/turno/reserva/reservación/reunión/agenda
    ya/lo resolví/resolvi/solucioné/arreglé/conseguí … no/cancela/cancelen/cita/turno/hace/gracias !marca/patente
    libera/liberen/liberar cupo/espacio/cita/turno/lugar
    falta/faltaré/ausente/ausentaré … cita/turno/reunión
    no/ya voy mañana/lunes/martes/miércoles/jueves/viernes !registrar/marca/vender/poder/otro/otra
    = no voy mañana
    no podré/podre/puedo/voy estar/asistir/ir/llegar … cancelen/cancela/cancelar/anulen/anula/cancele
    dejo/dejamos/dejemos/suelto cita/turno/reunión/consulta !otra/para
    deseo/quiero/quisiera/necesito/solicito cancelar/anular !marca/patente/contrato/registro/licencia/diseño/solicitud/pedido/vuelo/suscripción/poder/oposición
    = deseo cancelar
    = quiero cancelar

language =
    hablar/hablo/habla/hablas/hablan/escribir/escribe/escriba/responder/responde/responda/contestar/conteste/seguir/continuar/cambiar/cambia/cambie/pasar/atender/atienden en/el/a/al inglés/francés/árabe/español/ruso/portugués/hindi/suajili/swahili/indonesio/castellano/quechua/guaraní/aymara
    hablan/hablas/habla/tienen/entienden/atienden/puede/pueden/hay … en/el inglés/francés/árabe/español/ruso/portugués/hindi/suajili/swahili/indonesio/castellano/quechua/guaraní/aymara !solicitud !presentar !traducir !traducción !registrar !patente
    hablan/hablas/habla/tienen/entienden inglés/francés/árabe/español/chino/ruso/portugués/hindi/suajili/indonesio/castellano
    cambiar/cambia/cambie/otro/otra/elegir/escoger/seleccionar/cambio idioma/lengua/lenguaje !nombre/marca/significa/feo/logo/solicitud !traducción !patente !programa
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
    háblame/hablame/habla/hablen/escribe/escríbeme/responde/contesta/cambia/pon/continuar/seguir !marca/china en/a inglés/ingles/francés/frances/portugués/portugues/español/espanol/árabe/quechua/guaraní/chino/ruso/hindi
    no entiendo/hablo/leo español/espanol/inglés/ingles/idioma
    otro/cambiar/cambia idioma/lengua !traducción/nombre/marca/significa/feo/logo
    speak english
    = ingles
    puede/puedes/podría/pueden hablarme/escribirme/responderme/contestarme en/otro inglés/francés/portugués/quechua/guaraní/árabe/idioma/lengua
    no domino/manejo/sé/comprendo el/bien español/castellano/inglés
    prefiero/mejor en inglés/francés/portugués/español/castellano/árabe/chino/ruso
    = cambiar idioma
    = otro idioma
    = portugues
    = frances
    hablas/habla/hablan/hablás/entiendes/entiende/entienden/sabes/saben/can/speak/do quechua/guaraní/aymara/inglés/ingles/english/francés/frances/portugués/portugues/árabe/chino/ruso/hindi/suajili/indonesio/italiano/alemán/náhuatl/maya/mapudungun !marca/traducir/nombre
    podemos/puede/puedes/podría/pueden/puedo/vamos seguir/continuar/hablar/conversar/escribir/pasar/cambiar/hacerlo en/a/al inglés/ingles/francés/frances/portugués/portugues/árabe/ruso/hindi/suajili/indonesio/quechua/guaraní/aymara/italiano/alemán !solicitud/presentar/traducir/patente/marca/registrar
    english/french/portuguese/arabic/spanish please/pls/pls/version/speak/only/prefer
    = english please
    = in english
    = idiomas
    = quechua
    = guarani
    = aymara
    = cambia el idioma
    = arabe
    cuesta/difícil/dificulta/complica/hablo/entiendo/domino/manejo/leo/comprendo poco/mal/bien/mucho/no/me español/castellano !marca/contrato/carta
    no entiendo/hablo/leo/domino/comprendo/sé mucho/bien/el/nada español/castellano/espanol !carta/contrato/marca
    español/castellano/espanol no/mal/poco/malo … inglés/ingles/francés/portugués/portugues/árabe/quechua/guaraní/chino/otro
    mejor/prefiero/preferiría/preferible/favor en/a inglés/ingles/francés/frances/portugués/portugues/árabe/quechua/guaraní/castellano !marca/nombre/registrar/solicitud/presentar
    escríbame/escríbeme/contésteme/respóndame/háblame/hábleme/contesta/conteste/responda/responde en inglés/ingles/francés/frances/portugués/portugues/árabe/quechua/guaraní/chino/ruso/español/castellano
    idioma/idiomas cambiar/cambia/cambie/elegir/seleccionar/disponibles/hay/tienen/otros/qué/cuáles/manejan/configuración/ajustes !marca/nombre/traducción/solicitud/significa/patente/logo
    parlez/parle/parler francais/français/vous
    fala/falam/falar português/portugues
    disponen/tienen/hay/ofrecen/existe … versión/página/servicio/atención/opción … inglés/francés/portugués/árabe/chino/ruso/hindi/quechua !marca/patente/solicitud
    versión/opción en árabe/inglés/francés/portugués/chino/ruso/hindi/quechua !marca/patente/solicitud
    inglés/ingles/francés/frances/portugués/portugues/árabe/arabe/ruso/hindi/quechua/aymara/guaraní por/porfa/pls/please favor/porfa/pls
    = frances por favor
    = ingles por favor
    = arabe por favor

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
    no guarden/guardes/guarde/conserven … datos/información/conversación/nada
    quiero/solicito/exijo/pido/deseo eliminar/eliminación/borrado/borren/eliminen/supresión/borrar … datos/información/conversación/historial/registro/chat !marca !anuncio
    destruyan/destruir/desaparezcan/desaparecer mis/mi/los datos/información/conversación/mensajes
    no quiero/deseo que guarden/conserven/quede/almacenen/registren datos/información/nada/conversación/mensajes
    eliminen/borren/quiten todo lo que escribí/dije/mandé/envié/puse/conté
    = borrar datos
    = eliminar mis datos
    = borrar conversacion
    bórreme/bórrame/bórrenme/quíteme/elimíneme/elimínenme de sus/su/la contactos/sistema/base/registros
    borra/borrar/borren/borre/bórrame/vorra/borres/elimina/eliminar/eliminen/elimine/quita/quitar/quiten/suprime/suprimir/supriman/destruye/destruir/destruyan/olvida/olviden/limpia/limpiar/limpien/vacía/desaparece/desaparecer/desaparezcan/tira/tiren … dato/datos/información/info/informacion/conversación/conversacion/chat/cuenta/mensajes/mensages/mensaje/historial/número/perfil/registros/charla/rastro/contacto !marca/publicación/anuncio/instrucciones/competidor/falsa/falso/facebook/instagram/cliente/clientes/amazon/copia/página/logo/tienda
    borra/borrar/borren/borre/elimina/eliminar/eliminen/olvida/olviden todo/toda !marca/publicación/anuncio/instrucciones/foto/fotos/anterior/reglas/copias
    olvida/olviden/olvide/borra/borren lo/todo que/lo te/les/dije/escribí/conté/mandé/hablamos !instrucciones
    no quiero/deseo/guarden/guardes/guarde/conserven/almacenen/graben que guarden/guarde/conserven/tengan/número/datos/información/mensajes/nada/conversación !receta/secreto/clientes/empleado
    quiten/quita/quitar/saquen/saca/borren/eliminen mi/mis/me nombre/número/info/datos/correo/teléfono … base/sistema/lista/registros/archivos !marca
    ejercer/ejerzo derecho/derechos supresión/cancelación/acceso/arco/olvido
    derecho/solicito/pido/quiero supresión/olvido !marca/registro/patente/publicación/instagram
    qué/que saben/sabes/guardan sobre mí
    protección de datos … borrar/mis/solicito/eliminar
    boten/bota/botar/tiren/tira/destruyan/eliminen/elimine/borren/supriman/desechen/quemen … datos/información/info/conversación/mensajes/registro/historial !marca/cliente/clientes/secreto/receta/competidor/publicación
    elimine/eliminen/elimina/eliminar/borre/borrar/borrarse … información/datos … mía/mi/mis/personal/concierne/sobre/relativa !marca/clientes
    desaparecer/retirarme/borrarme … su/tu/sistema/base/registros !marca/mercado

restart =
    empezar/comenzar/iniciar/volver/arrancar/empecemos/empiezo/comencemos nuevo/cero/vez/principio/inicio !vender/negocio/plazo/producto/donde/marca/proteger
    volver/regresar/ir/vuelve/vuelva/regrese/regresa/llévame al/a inicio/principio/menú/comienzo !país
    menú principal/inicio
    desde el principio/inicio/cero
    reiniciar/resetear/reinicia/reinicie !máquina !aparato !invento !plazo !celular !teléfono
    equivoqué/equivocado/equivoque/apreté/toqué/elegí/marqué/presioné … botón/opción/respuesta/equivocada/equivocado/mal/principio/inicio !patente
        me equivoqué !clase/marca/solicitud/patente/formulario/país/presenté/registro
    nueva conversación/sesión
    = reiniciar
    = reset
    = menú
    = inicio
    = empezar de nuevo
    = volver a empezar
    = atrás
    empecemos/empezar/empieza/empezamos/comenzar/comencemos/volver/vuelve/regresar/regresa/arrancar/arranquemos de/desde/al/otra nuevo/cero/principio/inicio/vez/menú/comienzo !negocio !marca !vender
        me equivoqué !clase/marca/solicitud/patente/formulario/país/presenté/registro/equivoque/confundí … botón/opción/inicio/principio/respuesta/tecla
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
    empecemos/empezar/empieza/empezamos/empiece/comenzar/comencemos/comienza/arranquemos/arrancar/reiniciar/reinicia/volvamos/volver/regresemos/regresar/retomar/reanudar nuevo/cero/principio/inicio/menú/menu/comienzo/atrás/vez !negocio/vender/producto/marca/donde/trámite/plazo/país/proceso/registro/casa
    de nuevo/vuelta empecemos/empezar/todo/desde/comenzar/otra !registrar/marca/vender/solicitud
    = de nuevo
    = otra vez
    = desde cero
    = desde el principio
    = reinicia
    = regresar al menu
    botón/boton/opción/opcion/tecla equivocado/equivocada/equivoqué/mal/error/incorrecta/incorrecto
    di/apreté/toqué/presioné/puse/elegí/marqué/escogí/seleccioné … mal/equivocado/equivocada/error/otra/incorrecta botón/opción/respuesta/tecla/casilla !clase/marca
    contesté/conteste/respondí/respondi/escogí/elegí/puse mal/equivocado/error … inicio/principio/volver/regresar/atrás/nuevo/regresemos/corregir !oficina/marca/solicitud/clase
    punto partida volver/regresar/inicio/desde
    ponlo/ponga/poner/pon/dejar/deja todo/contador en/a cero/ceros
    nueva/otra/nuevo conversación/charla/chat/sesión/consulta empezar/iniciar/quiero/abrir !marca
    volver/regresar/ir/vuelve/llévame/regresa/lleva al/a menú/menu/inicio/principio/pantalla/principal/comienzo !país
    otra/de/desde/nuevo vez/nuevo/primera … pregunta/partamos/empecemos/arranquemos/inicio/principio !negocio/marca
    primera/primer pregunta/paso volver/partamos/desde/regresar
    ups/uy/perdón/oops … equivoqué/volver/regresar/error/mal !clase/marca
    confundí/confundi/enredé/perdí/lie/lié … empecemos/empezar/volver/regresar/inicio/nuevo/otra/principio
    toqué/toque/apreté/presioné/elegí/escogí/di … no era/equivocado/mal/error … volver/regresar/inicio/atrás/principio
    volver/regresar atrás/anterior/inicio
    vuelta/regreso/retorno al/a principio/inicio/menú/comienzo

opt-out =
    dejen/deje/deja/dejar/paren/pare/parar/basta/no de mandarme/enviarme/escribirme/mandar/enviar/mandando/enviando/escribiendo/molestar/molestarme/avisarme/recordarme !publicó !usan !usar !copiaron !foto !libro !sin
    ya no me escriban/escriba/manden/envíen/molesten
    no me escriban/escriba/manden/envíen/molesten/contacten !dominio !compro !registra
    darme/dar/dame/deme/denme/dense de baja !marca !patente !registro
    desuscribir/desuscribirme/desuscríbanme/cancelar suscripción/me !marca
    desuscribirme
    desuscríbanme
    quitar/desactivar/apagar/silenciar/silencio/detener/parar recordatorios/recordatorio/notificaciones/mensajes/avisos !publicó !usan !cuento !libro !foto !copiaron !editorial !obra
    déjenme/déjeme/déjame en paz
    = basta
    = alto
    = paren
    = pare
    = stop
    = darme de baja
    no quiero/más/envíen/manden/escriban mensajes/recordatorios/notificaciones/correos/molesten
    dar/darme/dame de baja !marca !dominio
    déjenme/dejenme/déjame en paz
    = baja
    no me manden/envíen/escriban/molesten/avisen más/mensajes/nada/recordatorios
    sáquenme/sácame/quítenme/quítame/bórrenme/remuévanme de la/su lista/grupo/envíos/difusión !marca
    = no mas mensajes
    = dejen de escribir
    = baja por favor
    = parar
    = detener
    paren/para/parar/pare/basta/dejen/deja/dejar/deje/cesen/cese/detengan/detener/stop/alto/suficiente/harto/harta de/con/sus/los/tus/esos/más/mas mensajes/mensaje/sms/recordatorios/recordatorio/notificaciones/correos/spam/wasaps/whatsapps/mensajitos/textos/alertas !competidor/copia/cliente
    paren/para/parar/pare/basta/dejen/deja/dejar/deje/cesen/cese de mandar/mandarme/enviar/enviarme/escribir/escribirme/molestar/molestarme/avisarme/recordarme/llenarme/mandando/enviando/escribiendo !usar/copiar/competidor/infractor/carta
    ya/no no/más/mas/ni/ningún/ninguno sms/mensajes/mensaje/mensajitos/recordatorios/recordatorio/notificaciones/correos/spam/wasaps/whatsapps quiero/manden/envíen/mas/más/por/favor/gracias/recibir/deseo !contesta/responde/cliente/competidor/novia/novio/avisar
    no/ya me/nos escriban/escriba/escribas/manden/mandes/mande/envíen/envíes/molesten/molestes/contacten/busquen más/mas/nada/favor/porfa/ya/jamás/nunca/por/mensajes !cliente/competidor/él/abogado/archivos
    = no me escriban
    = no me escriba
    = no mas sms
    = no más mensajes
    = dejen de molestar
    = desuscribeme
    = no me molesten
    = ya no
    no deseo/quiero ser/volver/seguir/más contactado/contactada/molestado/molestada/recibir/recibiendo/notificado
    desuscribir/desuscríbeme/desuscribeme/desuscríbanme/desuscribirme/desuscripción/unsubscribe
    quita/quitar/quiten/desactiva/desactivar/desactiven/apaga/apagar/silencia/silenciar/elimina/eliminar/cancela/cancelar/suspender/suspendan/bloquear/frena recordatorios/recordatorio/notificaciones/notificación/avisos/alertas/suscripción/boletín !marca/oficial/oficina
    déjenme/dejenme/déjame/dejame/déjeme en/de/ya paz/molestar/tranquilo/tranquila/joder
    sáquenme/sácame/sáqueme/quítenme/quítame/bórrenme/elimínenme/remuévanme/saquenme/quitenme de/del la/su/lista/grupo/envíos/difusión
    no/ya manden/mande/mandes/envíen/envíe/envíes/escriban/escriba/quiero/deseo/recibir/reciban mensajes/mensaje/recordatorios/recordatorio/notificaciones/correos/sms !competidor/cliente/contesta/responde/novia/novio/abogado
    stop/basta/no spam/notificaciones/sms/mensajes !copian/competidor/contesta/responde/novia/novio
    retirado/retirada/retirarme/retírenme/excluido/excluirme/eliminado/sacarme/quitarme … lista/difusión/envíos/grupo/boletín !marca/solicitud
    cansado/cansada/harto/harta/saturado/aburrido/podrido … recordatorios/mensajes/notificaciones/correos/avisos/sms/publicidad
    déjenme/dejenme/déjame/dejame/déjeme tranquilo/tranquila/paz/quieto/quieta/solo/sola
    = déjenme tranquilo
    = stop publicidad
    = no molestar
    no deseo/quiero seguir/continuar/recibir recibiendo/mensajes/correos/notificaciones
    saquen/quiten/borren/eliminen/retiren mi/me número/correo/contacto/teléfono … envíos/lista/mensajes/difusión/grupo !marca

urgent =
    suicidio/suicida/suicidarme/suicidar/suicidarse/suicidé/suicidó/suicidas !novela/película/canción
    matarme/ahorcarme/colgarme/matarse/ahorcarse/ahorcar quiero/voy/ganas/pienso/puedo/intenté/quisiera/deseo/dice/quiere/va/ya/mejor/hoy/noche/mañana !luz/agua/internet/recibo/competencia/mercado/precio/foto/cuadro
    ganas/deseos/deseo/quiero/quisiera/prefiero/intenté/pienso matarme/morirme/morir/morirse !color/mora/moras/tono/logo/maíz/mermelada/jugo/helado/vender/chicha/empaque/registrar/moral/morales
    quiero/quisiera/prefiero/preferiría/mejor/estaría/estar muerto/muerta !autor/escritor/marca/cantante
    ya/no no/ya/quiero/deseo/quisiera/aguanto/soporto/puedo vivir/viviendo !música/arte/ventas/regalías/alquiler
    no/ya quiero/deseo/aguanto/soporto/puedo más/seguir/esta vida/vivir/viviendo/existiendo !útil/ventas/música
    no deseo/quiero/quisiera seguir/estar/continuar vida/vivo/viva/viviendo/mundo !útil
    quitarme/quitarse/quitar/acabar/terminar/quitármela la/mi/con/esta vida !útil/plazo/patente/producto/protección/contrato
    quiero/voy/ganas/pienso/quisiera acabar/terminar/desaparecer … todo/conmigo/mundo/siempre/mismo !costó/quien/contrato/plazo/trámite/sistema/base/lista/datos/licencia/registro
    quisiera/quiero/ojalá/deseo/prefiero no/nunca despertar/despertarme/amanecer
    dormir/dormirme no/nunca/siempre despertar
    nunca/no haber nacido !allí/autor/país
    sentido/razón/razones/motivo/motivos/ganas … vivir/vida/existir no/ya/perdí/encuentro/tengo/queda/tiene !útil/dibujo
    no/ya/ni tiene/encuentro/encuentra/veo/hallo/queda/tengo … sentido/razón/motivo/ganas/fuerzas … vivir/vida/nada/existir/seguir !útil/contrato/negocio
    para qué/que/quien vivir/vivo
    vida no/ya sentido/vale/aguanto/soporto/quiero/tiene !útil/producto
    estarían/estaría/estarán/estaran/vivirían/serían/serán mejor/bien/felices/tranquilos sin/mí/mi/muerto/muerta !marca/logo/nombre/socio
    mejor sin mí/mi hijos/familia/todos/mundo/ellos/estarían !marca/logo/nombre
    soy una/un/puro estorbo/carga para/familia/todos/hijos/nadie
    nadie extrañaría/extrañará/lloraría/llorará/extraña/notaría/importaría me/mí/si/muero/muerto/falto !copia/diferencia
    si me/yo muero/muriera/mato/matara/desaparezco nadie/todos/hijos/mejor/importa/hoy !marca/derechos/patente/regalías/quién/hereda/nombre
    soga/cuerda cuello/viga/colgar/colgarme/ahorcar/lista/deudas/comprada/techo/tengo !artesanía/tejida/fabrico/hamacas/venta/instrumento/guitarra/inventé
    tirarme/aventarme/lanzarme/arrojarme/saltar/tirarse/lanzarse/lanzó/tiró/saltó/aventó del/al/de/desde puente/balcón/edificio/tren/metro/río/vía/techo/azotea/piso/ventana !paracaídas
    cortarme/corto/corté/cortó/cortándome/cortarse venas/muñecas/brazos/muñeca !muñecas_juguete/tela/vestido/niñas
    autolesiono/autolesión/autolesiones/cutting
    hacerme/hacerse/hago/hice daño/dano mismo/misma/quiero/ganas/noche/otra !moral/perjuicio/marca/reputación
    pegarme/darme/meterme/dispararme un/en tiro/balazo/bala/cabeza/sien
    carta/nota de despedida/despedirme/suicidio/adiós !empleado
    despedirme/adiós/adios … siempre/mundo/todos/vida/hijos
    pensamientos/ideas/idea suicidas/suicida/muerte/morir/oscuros/matarme/morirme !logo/dibujo/mora
    hasta aquí llegué/llegue/llego vida/adiós
    tomé/tomo/tomó/tomarme/tragué/tragarme/tomar/ingerí/tomado/tomando todas/todo/frasco/muchas/puñado/caja/veinte/treinta/exceso/blíster/sobredosis/demasiadas … pastillas/pastilla/medicinas/medicamentos/medicamento/somníferos/tramadol/paracetamol/aspirina/clonazepam/rivotril/cápsulas/tabletas/fentanilo/cocaína/heroína/droga/drogas/insulina/frasco
    tomó/tomé/tome/tomo/tomaron/tomado/bebió/bebí/bebio/bebido/tragó/trago/tragué/tragado/tragaron/ingirió/ingerido/ingirio/inhaló/inhalado/chupó/respiró/aspiró/lamió/tomarme … pastillas/pastilla/medicinas/medicamentos/medicamento/somníferos/tramadol/paracetamol/aspirina/clonazepam/rivotril/cápsulas/tabletas/fentanilo/cocaína/heroína/droga/drogas/insulina/frasco niño/niña/bebé/hijo/hija/nene/nena/abuelo/abuela/mamá/papá/todas/muchas/demasiadas/varias/frasco/accidente !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado
    pastillas/pastilla/medicinas/medicamentos/medicamento/somníferos/tramadol/paracetamol/aspirina/clonazepam/rivotril/cápsulas/tabletas/fentanilo/cocaína/heroína/droga/drogas/insulina/frasco niño/niña/bebé/hijo/hija/nene/nena/abuelo/abuela/mamá/papá/todas/muchas/demasiadas/varias/frasco/accidente … tomó/tomé/tome/tomo/tomaron/tomado/bebió/bebí/bebio/bebido/tragó/trago/tragué/tragado/tragaron/ingirió/ingerido/ingirio/inhaló/inhalado/chupó/respiró/aspiró/lamió/tomarme !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado
    tomó/tomé/tome/tomo/tomaron/tomado/bebió/bebí/bebio/bebido/tragó/trago/tragué/tragado/tragaron/ingirió/ingerido/ingirio/inhaló/inhalado/chupó/respiró/aspiró/lamió … veneno/cloro/lejía/lavandina/ácido/acido/sosa/soda/cáustica/caustica/detergente/insecticida/pesticida/raticida/gasolina/kerosene/queroseno/petróleo/solvente/thinner/tíner/aguarrás/pila/batería/bateria/matarratas/químico/químicos/amoniaco/amoníaco/herbicida/plaguicida/anticongelante/naftalina/desinfectante/limpiador/destapacaños/diluyente/varsol/creolina/imán/imanes/hongos !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado
    veneno/cloro/lejía/lavandina/ácido/acido/sosa/soda/cáustica/caustica/detergente/insecticida/pesticida/raticida/gasolina/kerosene/queroseno/petróleo/solvente/thinner/tíner/aguarrás/pila/batería/bateria/matarratas/químico/químicos/amoniaco/amoníaco/herbicida/plaguicida/anticongelante/naftalina/desinfectante/limpiador/destapacaños/diluyente/varsol/creolina/imán/imanes/hongos … tomó/tomé/tome/tomo/tomaron/tomado/bebió/bebí/bebio/bebido/tragó/trago/tragué/tragado/tragaron/ingirió/ingerido/ingirio/inhaló/inhalado/chupó/respiró/aspiró/lamió !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado
    envenenó/envenenado/envenenada/envenenaron/envenenarme/intoxicó/intoxicado/intoxicada/intoxicados/intoxicación/envenenamiento !detector/sensor/inventé
    veneno/cloro/lejía/lavandina/ácido/acido/sosa/soda/cáustica/caustica/detergente/insecticida/pesticida/raticida/gasolina/kerosene/queroseno/petróleo/solvente/thinner/tíner/aguarrás/matarratas/químico/químicos/amoniaco/amoníaco/herbicida/plaguicida/anticongelante/naftalina/desinfectante/limpiador/destapacaños/diluyente/varsol/creolina/imán/imanes/hongos … ojos/ojo/cara/rostro/garganta/boca/vista !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado/crema/mascarilla/peeling/jabón
    ojos/ojo/cara/rostro/garganta/boca/vista … veneno/cloro/lejía/lavandina/ácido/acido/sosa/soda/cáustica/caustica/detergente/insecticida/pesticida/raticida/gasolina/kerosene/queroseno/petróleo/solvente/thinner/tíner/aguarrás/matarratas/químico/químicos/amoniaco/amoníaco/herbicida/plaguicida/anticongelante/naftalina/desinfectante/limpiador/destapacaños/diluyente/varsol/creolina/imán/imanes/hongos !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado/crema/mascarilla/peeling/jabón
    sobredosis !inventé
    raticida/matarratas/veneno … tomó/tomé/tome/tomo/tomaron/tomado/bebió/bebí/bebio/bebido/tragó/trago/tragué/tragado/tragaron/ingirió/ingerido/ingirio/inhaló/inhalado/chupó/respiró/aspiró/lamió/niño/hijo/hija/bebé/ratas !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado/fumigación
    marido/esposo/pareja/novio/ex/papá/padre/padrastro/jefe/patrón/hijo/conviviente/hermano/tío/vecino/mamá/madre golpea/golpeó/golpeo/golpeando/pega/pegó/pego/patea/pateó/cachetea/cacheteó/maltrata/maltrató/agrede/agredió/ahorca/ahorcar/ahorcó/estrangula/estranguló/madrea/viola/violó !etiqueta/etiquetas/precio/precios/afiche/cartel/sticker/marca/patente/derechos
    me/nos/la golpea/golpeó/golpeo/golpean/golpearon/golpeando/patea/pateó/cachetea/cacheteó/abofeteó/maltrata/maltrató/agrede/agredió/estrangula/ahorca/apuñaló/apuñala/acuchilló !crisis/ventas/precio/economía/impuesto/competencia
    me/nos pega/pegó/pego/pegan/pegaron … golpes/cara/duro/marido/esposo/pareja/papá/noche/miedo/ayuda/palo/cinturón !etiqueta
    a golpes/patadas/palos/puñaladas/balazos/machetazos/cuchilladas/puños/tiros me/nos/agarró/agarra/mató/entraron/lo/la/otra/mi
    violencia doméstica/familiar/intrafamiliar/género/sufro/víctima/casa
    encerrado/encerrada/encerró/encerraron/encierra/encerrados/encerradas/amarrado/amarrada/amarró/retenido/retenida/atrapado/atrapada/atrapados/cautivo me/nos/tiene/tienen/estoy/estamos/mi/mantiene/gente/elevador/ascensor/llave !secreto/receta/marca/producto/contrato/cláusula/aduana/mercancía/mercadería/contenedor
    secuestro/secuestró/secuestraron/secuestrado/secuestrada/secuestrar/secuestrados/secuestran/raptaron/raptó/rapto/rehén/rehenes/levantón !dominio/datos/página/cuenta/archivos/ransomware/sistema/perfil
    piden/pide/exigen/pedir rescate !archivos/datos/dominio/ransomware/página/sistema
    llevaron/llevó/llevo/robaron/arrebataron/desapareció/desaparecio/desaparecida/desaparecido/perdida … hija/hijo/niño/niña/bebé/nena/nene/sobrino/sobrina/esposa/hermana/hermano/mamá hombres/unos/camioneta/carro/desconocidos/encuentro/aparece/ayer/policía/horas/calle/fuerza/ayuda/anoche !idea/canción/receta/diseño/nombre/marca/foto/fotos/dibujo/copió/empresa/competencia/clientes
    hija/hijo/niño/niña/bebé/nena/nene/sobrino/sobrina/esposa/hermana/hermano/mamá hombres/unos/camioneta/carro/desconocidos/encuentro/aparece/ayer/policía/horas/calle/fuerza/ayuda/anoche … llevaron/llevó/llevo/robaron/arrebataron/desapareció/desaparecio/desaparecida/desaparecido/perdida !idea/canción/receta/diseño/nombre/marca/foto/fotos/dibujo/copió/empresa/competencia/clientes
    hijo/hija/niño/niña/bebé/nena desapareció/desaparecio/desaparecido/desaparecida/raptaron/secuestraron/llevaron !idea/dibujo/marca/foto
    pistola/cuchillo/machete/navaja/rifle/escopeta/revólver/metralleta/fierro/puñal/hacha/cuchillos/machetes … amenaza/amenazan/amenazó/amenazaron/amenazando/amenazado/apunta/apuntó/apuntan/apuntando/apuntaron/puerta/afuera/cabeza/cuello/matar/matarme/encima/siguen/siguiendo/persigue/persiguen/entraron/entró/miedo/policía/ayuda/sacó/garganta/espalda/atacó/atacaron/costillas/estómago !inventé/diseño/juguete/juego/fabrico/artesanal/mango/forja/hoja/colección/logo/modelo/copian/copiaron/cocina
    amenaza/amenazan/amenazó/amenazaron/amenazando/amenazado/apunta/apuntó/apuntan/apuntando/apuntaron/puerta/afuera/cabeza/cuello/matar/matarme/encima/siguen/siguiendo/persigue/persiguen/entraron/entró/miedo/policía/ayuda/sacó/garganta/espalda/atacó/atacaron/costillas/estómago … pistola/cuchillo/machete/navaja/rifle/escopeta/revólver/metralleta/fierro/puñal/hacha/cuchillos/machetes !inventé/diseño/juguete/juego/fabrico/artesanal/mango/forja/hoja/colección/logo/modelo/copian/copiaron/cocina
    me/nos/lo/la siguen/siguiendo/sigue/persigue/persiguen/persiguiendo/acecha/acosa/vigilan … pistola/cuchillo/machete/navaja/rifle/escopeta/revólver/metralleta/fierro/puñal/hacha/cuchillos/machetes/tipos/hombres/armados/sujetos/matar/carro/moto/miedo !instagram/facebook/redes/seguidores
    hombres/hombre/tipos/tipo/sujetos/sujeto/ladrones/ladrón/delincuentes/encapuchados/sicarios/gente/maleantes armados/armado/arma/armas !máquina/producto/inventé/invento
    arma/armas de fuego/blanca !juguete/inventé/diseño
    con/un/el arma amenaza/apunta/apuntan/cabeza/entró/entraron/amenazan/amenazó/apuntó !producto/máquina
    asalto/asaltando/asaltan/robando/atracan/atraco ahora/armados/local/tienda/ayuda/mismo/pistola !idea/marca/nombre/foto/fotos/diseño/receta/clientes/canción/diseños/logo
    amenaza/amenazan/amenazó/amenazaron/amenazando/amenazado/amenazada/amenazas/amenazo … muerte/matar/matarme/matarnos/matarlo/disparar/quemar/quemarme/familia/hijos/golpear/golpearme/apuñalar/bala/balas/golpes/violar/violarme !demandar/demanda
    va/van/quiere/quieren/dijo/jura/juró/promete/viene/vienen a/me/nos/que matar/matarme/matarnos/golpear/golpearme/golpearnos/apuñalar/quemarme/quemarnos/acuchillar/ahorcar/ahorcarme/lastimar/lastimarme/asesinar/asesinarme/dispararme/secuestrar/secuestrarme/desaparecerme/picarme/descuartizar !mercado/negocio/precio/competencia/hambre
    va/van/dijo/amenazó/amenaza/juró/quiere/quieren … quemar/quemarme/incendiar/prender … casa/local/taller/tienda/negocio/puesto/familia/hijos/conmigo/adentro/carro/nosotros !cd/discos/patente/inventé/horno
    matar/matarlo/matarla/matarlos/mato/asesinar/mataré/matare voy/quiero/ganas/deseo/puedo !mercado/competencia/tiempo/hambre/plagas/insectos/cucarachas/mosquitos/hierba/yerba/polillas/ratas/hongos
    mataron/asesinaron/asesinó/mató/matan/balearon/apuñalaron/acuchillaron a/mi/un/me/al hijo/hermano/papá/esposo/socio/hombre/vecino/mamá/señor/alguien/amigo/hija/chofer/guardia/cliente/si !película/novela/marca
    extorsionan/extorsión/extorsionando/extorsionaron/extorsionador … matan/matar/muerte/familia/pago/miedo/amenazan/balas/hijos/pistola !patente/marca/troll
    pagamos/pago/pagar/vacuna matan/matar/matarnos/matarme/muerte familia/nos/me/hijos/socio
    saben/sabe dónde/donde vivo/vive/vivimos/estudian/hijos/familia !marca
    violó/violaron/violar/violarme/violador/viola/violada/violado me/mi/hija/niña/hijo/tío/padrastro/hombre/jefe/patrón !marca/marcas/patente/patentes/derechos/derecho/contrato/diseño/diseños/secreto/acuerdo/licencia/autor/copyright/confidencialidad/cláusula/ley/propiedad/modelo
    abuso/abusó/abusaron/abusa/abusando/acoso/acosó/tocó/manosea/manoseó sexual/sexualmente/niña/niño/hija/hijo/fuerza/partes/jefe/patrón !derecho/marca/patente/mercado
    balazo/balazos/balacera/tiroteo/disparos/disparan/disparó/dispararon/apuñalado/apuñalada/acuchillado/puñalada/machetazo/baleado !videojuego/juego/cámara/foto/inventé/ventas/precio/costos
    peligro vida/muerte/corre/estoy/estamos/hijos/vida mi/su/nuestra/de !marca/extinción/útil
    no/apenas/casi/dejó/puede/puedo/cuesta/dificultad/sin respira/respirar/respirando/respiro/respiración !tela/tejido/material/mascarilla/inventé
    falta/falto aire/oxígeno el/le/me/mamá/no !acondicionado
    ahoga/ahogando/ahogó/ahogado/ahogada/asfixia/asfixiando/asfixió/atragantó/atraganto/atraganta/atragantando/sofoca/sofocando se/me/está/esta/niño/hijo/bebé/mi/señor/alguien/piscina/río/mar !deudas/deuda/competencia/impuestos/precios/ventas/mercado/negocio/inventé/crédito
    atora/atoró/atorando/atorado/atascado/atravesó/atoró … carne/hueso/espina/garganta/comida/bolita/moneda/dulce/caramelo/pedazo !máquina/motor/inventé/molino
    carne/hueso/espina/garganta/comida/bolita/moneda/dulce/caramelo/pedazo … atora/atoró/atorando/atorado/atascado/atravesó/atoró !máquina/motor/inventé/molino
    moneda/canica/espina/hueso/bolita/juguete/tapita/caramelo/uva/semilla … garganta/atragantó/atorada/atorado/ahoga/ahogando/tragó !inventé/variedad
    niño/niña/bebé/hijo/hija/nene/nena/señor/señora/papá/mamá/labios/cara morado/morada/azul/moradito … reacciona/respira/mueve/llora/despierta/ayuda/ahoga/está/convulsiona !color/logo/ropa/vestido/zapatos/cuento/libro/maíz/juguete
    infarto/infartó/infartando !inventé/aparato/software
    ataque al/cardíaco/cardiaco/respiratorio/corazón/epiléptico/asma/epilepsia/convulsivo !inventé
    derrame/acv/aneurisma/embolia cerebral/mamá/papá/le/dio/tuvo/esposo/esposa/tuvo/señor !petróleo/tinta
    dolor/duele/presión/opresión/aprieta/punzada/apretado pecho/corazón !logo/broche/talla
    pecho … brazo/sudor/sudando/izquierdo/aire/respirar/aprieta/dolor/duele !talla/logo/bordado
    brazo/cara/boca/lado/cuerpo/medio … dormido/dormida/paralizado/paralizada/paralizó/torcida/chueca/adormecido/adormecida/chueco !silla/escultura/muñeco
    desmayó/desmayo/desmayado/desmayada/desmayé/desmaya/desvaneció/desplomó/inconsciente/inconciente !inventé/copia/plagio/uso
    convulsiona/convulsionando/convulsión/convulsiones/convulsionó !inventé
    no despierta/reacciona/responde/mueve se/mamá/papá/hijo/hija/bebé/niño/niña/abuelo/abuela/amigo/amiga/esposo/esposa/hermano/señor/obrero/ayudante/tirado/tirada/golpe/caída/descarga/cayó !cliente/oficina/correo/mensajes/abogado/agente/empresa/solicitud/competidor/inmueble/infractor/carta/vendedor/proveedor
    tirado/tirada/tendido/tendida/desplomado piso/suelo/calle/baño no/sangre/respira/mueve/reacciona/hombre/señor/mi/alguien
    muriendo/muere/agonizando/agoniza se/está/mi/papá/mamá/hijo/amigo/esposo/hermano/bebé/señor ayuda/está/auxilio/rápido/ayúdenme/ahora/urgente !negocio/marca/mercado/empresa/tradición/artesanía/oficio/lengua/color/autor/derechos/costumbre
    sangra/sangrando/sangre/desangra/desangrando/sangro/sangrado/hemorragia mucha/mucho/pierna/para/cabeza/brazo/mano/dedo/nariz/ayuda/botando/perdiendo/sale/saliendo/embarazada/esposa/no/chorro/bota/pierde !color/tinta/inventé/prueba/análisis/examen/película/gota/kit/salsa
    desangra/desangrando/hemorragia !inventé
    vomita/vomitando/vomitó/vomito/escupe/tose/orina sangre/verde/negro
    vomita/vomitando/vomitó/fiebre/diarrea … niño/niña/bebé/hijo/hija/nena sangre/para/comió/tragó/convulsiona/deshidratado/reacciona/ojos/morado/tomó !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado
    niño/niña/bebé/hijo/hija/nena sangre/para/comió/tragó/convulsiona/deshidratado/reacciona/ojos/morado/tomó … vomita/vomitando/vomitó/fiebre/diarrea !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/evita/evitar/impide/software/novela/receta/recetas/competencia/mercado
    cortó/corté/corto/rebané/rebanó/amputó/arrancó/mutiló/aplastó/trituró/prensó/machucó/destrozó/voló/cercenó/atrapó … dedo/dedos/mano/manos/brazo/pierna/pie/cuello/garganta/ojo sierra/máquina/sangre/molino/prensa/cuchillo/ayuda/vidrio/moledora/cortadora/completo/hueso/me/se/le/profundo !inventé/diseño/modelo/guante/guantes/foto/vestido/tela/patrón/muñeco
    dedo/dedos/mano/manos/brazo/pierna/pie/cuello/garganta/ojo sierra/máquina/sangre/molino/prensa/cuchillo/ayuda/vidrio/moledora/cortadora/completo/hueso/me/se/le/profundo … cortó/corté/corto/rebané/rebanó/amputó/arrancó/mutiló/aplastó/trituró/prensó/machucó/destrozó/voló/cercenó/atrapó !inventé/diseño/modelo/guante/guantes/foto/vestido/tela/patrón/muñeco
    herida/herido/heridos/herida profunda/sangra/grave/gravemente/ambulancia/bala/auxilio/cabeza/abierta/muchos/puñal !orgullo/inventé/crema/pomada/curita
    quemó/quemado/quemada/quemadura/quemaduras/quemé/quemo … cara/mano/manos/brazo/cuerpo/piel/niño/niña/bebé/hijo/hija/aceite/agua/ácido/grado/ojos/pierna/ayudante/empleado/hirviendo/vapor/soda/cocina !inventé/crema/pomada/remedio/cd/guante/leña/estufa/horno/patente/ungüento/gel/planta
    cara/mano/manos/brazo/cuerpo/piel/niño/niña/bebé/hijo/hija/aceite/agua/ácido/grado/ojos/pierna/ayudante/empleado/hirviendo/vapor/soda/cocina … quemó/quemado/quemada/quemadura/quemaduras/quemé/quemo !inventé/crema/pomada/remedio/cd/guante/leña/estufa/horno/patente/ungüento/gel/planta
    aceite/agua/sopa/olla/leche hirviendo/caliente/hirviente … cara/encima/cayó/cayo/niño/niña/bebé/pierna/brazo/quemó/mano !inventé/termo/receta
    cayó/cayo/cayeron/caída andamio/techo/escalera/azotea/piso/pozo/altura/barranco/balcón/zanja !ventas/precio/marca/patente/página
    mordió/mordio/picó/pico/picada/mordida/mordedura víbora/serpiente/culebra/alacrán/escorpión/araña/perro/cascabel/abejas/avispas !logo/marca/inventé
    alergia/alérgica/alérgico/anafilaxia/anafiláctico hincha/hinchada/respira/garganta/respirar/choque/shock/cara !crema/jabón/inventé
    atropelló/atropellaron/atropellado/atropellada/arrolló !derechos/derecho
    accidente/choque/volcó/chocó … heridos/herido/sangre/ambulancia/grave/auxilio/atrapado/atrapados/muerto/inconsciente/ayuda !seguro/patente/inventé
    embarazada/embarazo … sangra/sangrando/sangre/sangrado/contracciones/desmayó/fuente/ayuda/nace/naciendo !ropa/faja/app/inventé
    rompió/rompio/romper/reventó fuente/bolsa embarazada/agua/bebé/esposa/líquido/parto/se !plástico/empaque/marca
    dando luz … ayuda/sola/calle/taxi/carro/baño !inventé
    electrocutó/electrocutado/electrocutada/electrocutando/electrocuto/electrocución/fulminado !inventé/protección/toma
    descarga/corriente/cable/electricidad/luz/enchufe/toque … pegado/pegada/mueve/respira/inconsciente/despierta/suelta/tirado/tiembla/quemó/desmayó !inventé/celular/app/descargar/bicicleta/carro
    pegado/pegada/mueve/respira/inconsciente/despierta/suelta/tirado/tiembla/quemó/desmayó … descarga/corriente/cable/electricidad/luz/enchufe/toque !inventé/celular/app/descargar/bicicleta/carro
    pegado/pegada al/a/del cable/corriente/enchufe/toma/reja !inventé/etiqueta
    descarga/corriente/toque eléctrica/dio/agarró/recibió/pasó/alto le/me/mi/lo hijo/niño/ayudante/obrero/mueve/respira/empleado/brazo !inventé/app
    fuego/incendio/incendia/incendiando/incendió/quemando/quema/ardiendo/arde/prendió … taller/casa/local/fábrica/cocina/bodega/edificio/tienda/negocio/oficina/planta/almacén/mercado/galpón/puesto/vecino/departamento/depósito/cuarto se/está/hay/en/esta/ayuda/auxilio/bomberos/adentro/mi !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada
    taller/casa/local/fábrica/cocina/bodega/edificio/tienda/negocio/oficina/planta/almacén/mercado/galpón/puesto/vecino/departamento/depósito/cuarto se/está/hay/en/esta/ayuda/auxilio/bomberos/adentro/mi … fuego/incendio/incendia/incendiando/incendió/quemando/quema/ardiendo/arde/prendió !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada
    se/está/esta quema/quemando/incendia/incendiando/incendió/prendió/ardiendo taller/casa/local/fábrica/cocina/bodega/edificio/tienda/negocio/oficina/planta/almacén/mercado/galpón/puesto/vecino/departamento/depósito/cuarto/todo/cortina !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada
    hay/un/en incendio/fuego ayuda/auxilio/aquí/atrapados/adentro/bomberos/gente/rápido/tienda/casa/taller/mi !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada
    incendio … ayuda/auxilio/atrapados/bomberos/rápido/gente/ahora/mismo !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada
    hay/un incendio/explosión !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada
    humo … atrapados/atrapada/adentro/dentro/gente/auxilio/negro/niños/respirar/sale/ahoga/lleno/llena !extintor/alarma/detector/patente/inventé/invento/seguro/logo/marca/nombre/artesanal/estufa/leña/horno/cerámica/salsa/juego/artificial/artificiales/tela/resistente/ahumado/ahumada/pescado/carne/parrilla/cocina
    bomberos llamen/llama/urgente/ayuda/manden/número/rápido/vengan !juguete/uniforme
    fuga/escape/olor/huele/oler/intoxicado/intoxicados/intoxicó/apesta gas !detector/sensor/patente/inventé/estufa
    explotó/explosión/explotando/estalló/reventó … gas/tanque/heridos/cilindro/caldera/gente/garrafa/balón/olla/transformador/taller/cocina/cara !ventas/patente/licencia/inventé/viral/marca
    cilindro/balón/garrafa/bombona/tanque gas … explotó/fuga/fuego/prendió/explotar/huele/escapa !inventé/sensor
    derrumbe/derrumbó/derrumbo/colapsó/desplomó/cayó/sepultó/sepultados techo/muro/pared/edificio/casa/mina/andamio/tierra/zanja !ventas/precio/mercado/marca/página/sistema
    atrapado/atrapada/atrapados elevador/ascensor/escombros/incendio/derrumbe/humo/fuego/inundación/carro !inventé
    monóxido carbono !sensor/detector/inventé
    ambulancia/ambulancias !imita/copia/vendedor/puesto/juguete/modelo/app/diseño/inventé/camilla/marca/software/logo
    auxilio/socorro … ayuda/mata/matan/fuego/pegan/muere/golpea/rápido/ahora/sangre/respira !inventé/invento/dispositivo/prototipo/sensor/detector/juguete/software/cuento/novela/aplicativo
    auxilio/socorro !marca/patente/nombre/plazo/copian/copiaron/copia/foto/registro/oposición/carta/demanda/diseño/meses/logo/página/dominio/factura/cobro/abogado/aduana/licencia/pct
    emergencia médica/vital/911/policía/hospital/bomberos/muere/grave !app/aplicación/marca/logo/inventé
    llamen/llama/llamar/manden/envíen/necesito policía/patrulla/médico/doctor/911 ayuda/urgente/rápido/armado/sangre/muere/golpea/matar/entraron/auxilio/ahora !marca/patente
    paro cardíaco/cardiaco/respiratorio
    madrean/madrearon me/nos/marido/papá/policías !marca
    nadie notar/notaría/notará/extrañar/importar/importa/importaría/darse/echar … no/ya/si … estoy/vivo/muero/existo/falto/menos !copia/diferencia/marca
    si/cuando no/ya esté/estoy/estuviera … nadie/familia/hijos/extrañar/mejor/importa !marca/negocio/tienda/registro
    carta/nota/adiós/despedí … hijos/familia/esposa/mamá … estaré/estare/despido/adiós/no/mañana !marca/abogado/competidor/patente
    mañana/hoy no estaré/estare/existiré/amanezco !cita/reunión/turno/oficina/disponible/vender/prohibido
    acabé/acabe/tomé/tome/tragué/vacié … frasco/blíster/tableta/caja … paracetamol/pastillas/clonazepam/medicinas/aspirinas/somníferos
    pasó/pase/paso/excedí … heroína/cocaína/droga/drogas/fentanilo/pastillas/alcohol !frontera/aduana
    heroína/cocaína/fentanilo/éxtasis/crack … amigo/hijo/mucho/mal/respira/convulsiona/despierta
    va/dice/dijo/amenaza/quiere me/nos picar/picarme/clavar/clavarme/acuchillar/rajar/partir/romper/reventar/cargar/quebrar/tronar … si/cara/piernas/madre/cuello/hueso !precio
    comió/comio/tragó/chupó … bayas/hongos/planta/hojas/frutos/semillas … vomitar/vomita/vomitando/mal/duele/hinchada/respira !variedad/inventé
    no/sin para/parar/deja vomitar/vomitando/sangrar/convulsionar/toser
    volteó/volteo/derramó/derramo/cayó/cayo/echó/virtió … olla/agua/aceite/sopa/café/leche … caliente/hirviendo/hirviente … hijo/hija/niño/niña/bebé/me/cara/encima/pierna/mano
    agua/aceite/sopa caliente/hirviendo … quemó/niño/niña/bebé/cayó/encima/hijo/hija !inventé/termo
    sierra/máquina/molino/cortadora/prensa/motosierra … llevó/llevo/cortó/arrancó/agarró/atrapó/comió … dedo/dedos/mano/brazo/pie !inventé/diseño
    aparece/aparecen/encuentro/encontramos no/desde … hijo/hija/niño/niña/hermana/mamá/esposo … dinero/desconocidos/ayer/horas/anoche/policía/rescate/escuela/colegio/miedo
    no aparece/aparecen mi/nuestro/la/el hijo/hija/niño/niña/hermana/hermano/esposo/esposa/mamá/papá/abuelo/nieta !logo/foto/lista/gaceta
    desconocidos/hombres/tipos piden/exigen dinero/plata/rescate/millones hijo/hija/hermano/socio/mi
    torció/torcio/torcida/chueca/paralizó/durmió/adormeció/caída cara/boca/lado/brazo/cuerpo/rostro
    habla/hablar … raro/bien/enredado/arrastra … cara/boca/brazo/torció/torcida
    dando/dar/va/nace/naciendo … luz/bebé/parir … escalera/taxi/calle/baño/carro/tienda/ahora/sola/ayuda/casa/piso !inventé
    perdió/perdio/pierde/perdido conocimiento/conciencia/consciencia/sentido/pulso !tradicional/tradicionales/técnico/ancestral
    sudo/sudor/sudando frío/frio … pecho/brazo/mareo/mareado/corazón
    mordió/picó … culebra/víbora/serpiente/alacrán/araña/perro/escorpión
    cayó/cayo/desplomó/derrumbó … encima/sobre … obrero/obreros/persona/personas/niño/trabajador/trabajadores/gente/mí
    muro/pared/techo/losa/andamio/zanja … cayó/derrumbó/desplomó/colapsó !inventé/patente
    no podemos/puedo salir … fuego/quema/humo/incendio/llamas/encerrado/encerrada/atrapados
    sos … ayuda/urgente/muere/mata/fuego/auxilio
    obligó/obliga/obligaron/forzó/fuerza … pistola/cuchillo/violar/tocar/tocó/sexo/acostarme/amenaza
    retenida/retenido/retienen voluntad/fuerza/contra/casa/salir
    contra mi/nuestra voluntad
    comió/comí … veneno/raticida/matarratas/bayas/hongos/pila/detergente/cloro/pastillas … niño/niña/bebé/hijo/hija/hermanita/hermanito/perro/vomita/vomitar/mal/ayuda/ratas !inventé/vender
    se/me comió veneno/raticida/bayas/pastillas/pila !patente
    quiero/quisiera/deseo/voy ir/irme/reunirme/alcanzar/estar con mamá/papá/hijo/hija/esposo/esposa/hermano/abuela/dios … murió/murio/muerta/muerto/cielo/falleció/nada/vida/queda !autor/derechos/herencia
    irme/ir con … murió/murio/cielo/falleció/fallecida/difunta … queda/nada/quiero/vivir/vida
    murió/murio/cielo/falleció … no/ya queda/tengo … nada/nadie/vivir/vida !autor/derechos/marca/patente/herencia
    cuelgo/colgarme/ahorco/cuelgue me/hoy/noche/mañana/voy !spotify/instagram/internet/canción/obra/video/youtube/cuadro/cartel/letrero/aviso/página/archivo/foto/afiche/teléfono
    me cuelgo/ahorco hoy/noche/mañana/chau/adiós/todos !letrero/spotify/instagram/obra/canción
    chau/adiós/adios a/para/con todos/siempre/mundo/vida
    degollar/degollarme/degüella/decapitar/descuartizar/estrangular/estrangularme/apuñalarme
    da/dan/dio/dieron/dan con el/la/un cinturón/correa/palo/látigo/chicote/cable/manguera/fierro !inventé/producto
    papá/mamá/marido/padrastro/jefe/esposo/patrón da/pega/castiga/azota/tunde … cinturón/correa/palo/golpes/puños/cable
    poniendo/puso/pone/está/tiene … azul/morado/morada/moradito/pálido/pálida/frío … respira/tragó/ahoga/bebé/niño/niña/hijo/hija/reacciona/labios !color/logo/diseño
    tragó/trago/atragantó/metió … tapa/tapita/moneda/botón/canica/tornillo/aguja/imán/pila/bolita/juguete/clip/vidrio/chicle/plástico/arete !inventé/diseño/evita
    agarró/agarro/cogió/pescó/tomó fuego/candela/llamas
    llena/lleno/llenó/llenando/invadida humo de/casa/cocina/taller/local/tienda/oficina/cuarto !pescado/ahumado
    corazón … acelera/acelerado/late/brazo/pecho/palpitaciones/arritmia/duele/aprieta !logo/dibujo/forma
    taquicardia/arritmia/palpitaciones … pecho/brazo/aire/desmayo/ayuda
    socorro/auxilio/ayuda/ayúdenme/ayudenme … fuego/golpea/pegan/pega/matan/mata/sangre/muere/ahoga/respira/candela/humo/armado/atrapados !copian/marca/precio
    me mato/muero hoy/noche/mañana/chau/adiós/todos !hambre/risa/mates
    intenté/intente/traté/trate/intentó matarme/morir/suicidarme/ahorcarme/colgarme/morirme/envenenarme/quitarme
    ahogarme/ahorcarme/envenenarme/lanzarme/tirarme voy/quiero/pienso/ganas/río/mar/puente/pozo !deudas
    nada/nadie/ya … detiene/retiene/queda/importa … acabó/acabo/terminó/fin/vida/morir/mundo/mí !marca/plazo/contrato
    se acabó/acabo/terminó para/todo/mí/mi mí/mi/todo vida/adiós/mundo/nada
    esposo/marido/hombre/ex/hijo/hermano/vecino/papá/novio/tipo/desconocido/loco/cliente/borracho … cuchillo/machete/pistola/navaja/hacha/escopeta !inventé/fabrico/vendo/mango/diseño/marca/colección/juguete/funda/forja/cocina
    cuchillo/machete/pistola/navaja/hacha … grita/gritando/loco/borracho/amenaza/miedo/auxilio/esposo/marido !inventé/fabrico/vendo/mango/diseño/marca/juguete/forja
    desconocidos/hombres/tipos/sujetos/vecinos/pandilleros … puerta/portón/casa … palos/machetes/cuchillos/armas/tumbar/rompiendo/quemar/golpean/pateando
    tumbando/rompiendo/golpean/pateando/forzando puerta/portón/reja
    golpiza/paliza/madriza/zurra/tunda … dieron/dio/me/cabeza/sangre/mercado/marido/papá
    cabeza/cráneo/frente/ceja abierta/abierto/partida/rota/roto/sangra/sangrando/fracturado/reventada
    prestamista/usurero/narcos/sicario/sicarios/mafia/pandilla/mareros/cobradores … desaparecer/matar/matarme/quemar/amenaza/familia/hijos/muerte/golpear
    pila/canica/frijol/botón/cuenta/piedra/imán/moneda nariz/oído/oreja/garganta !inventé
    corriente/descarga/toque … 220/110/voltios/volts/dio/agarró … compañera/compañero/hijo/mí/le/ayudante !inventé/celular
    220/380 voltios/volts/corriente dio/agarró/recibió/pasó !inventé/motor
    cuchilla/vidrio/máquina/sierra/lata/navaja … abrió/cortó/rajó … brazo/pierna/mano/hueso/vientre/cuello
    hasta el hueso brazo/pierna/mano/cortó/abrió/herida
    corazón se/me/le para/paró/parando/detiene/detuvo/apaga/falla !logo/marca
    siento/siente … corazón para/parando/detiene/explota/sale
    freidora/horno/estufa/motor/calentador/cocina/generador/cable/carro prendió/incendió/fuego/explotó/quemando !inventé/patente
    tiros/balas/disparando/balacera/tirando … calle/barrio/casa/nosotros/afuera/techo !foto
    disparando/disparan/balean en/a/nos/la calle/casa/gente/barrio
    fiebre 40/41/42/alta bebé/niño/niña/hijo/hija/convulsiona
    fría/frío/helado/helada … mueve/respira/despierta no
    rabioso/rabia mordió/perro/gato/murciélago
    obliga/obligó/fuerza/forzó acostarme/sexo/tocarlo/desnudarme/cama
    pozo/cisterna/noria/zanja/río/barranco cayó/cayo/resbaló/adentro/dentro !petróleo
    echa/echando/sale/saliendo espuma boca/papá/mamá/hijo/convulsiona
    tienen/tiene de/como rehén/rehen
    va/van/quiere a matarme/matarnos/matar me/nos
    sangrar/sangrarme/sangro/herirme/lastimarme … hago/quiero/olvidar/calmarme/calmar/aliviar
    va/quiere/quieren a/me violarme/violar !marca/patente/derechos/derecho/producto/nombre/diseño/contrato

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
    examinador/registrador … marca/patente/solicitud/rechazó/contestar
    copyleft/cati/examinador
    examen dhe
    licencia libre/abierta
    citar/cito libro/imagen/artículo/texto/frase

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
    nombre/llame/llama/llaman … mismo/igual/misma/mío/mía/mio/parecido … taquería/peluquería/restaurante/tienda/vecino/salón/negocio/bodega
    nadie más/mas … llame/nombre/use/haga/venda/copie
    evito/evitar/impedir/prohibir/impido que … hagan/copien/usen/vendan/roben/fabriquen/imiten/haga/use/copie
    cómo/como evito/impido/prohíbo
    escoger/elegir números/numeros/categoría/categorías … vendo/productos/servicios
    armé/arme/construí/fabriqué/inventé/ingenié/ideé/diseñé … máquina/aparato/sistema/herramienta/motor/bomba/horno/secador/dispositivo/artefacto
    máquina/aparato … pela/muele/seca/corta/tuesta/siembra/cosecha/desgrana/filtra/bombea/mide
    canción/tema/música/letra … radio/spotify/suena/pagan/bar/emisora/youtube
    callen/calle/callarse/hablen/cuenten … receta/planta/fórmula/empleados/fábrica/proyecto
    mostrarle/mostrarles/mostrar/enseñar/entregar … receta/fórmula/proyecto/planos/muestra/idea
    30/treinta/31 meses
    porcentaje/porcentajes/comisión … fabricar/ventas/vendida/pieza/producto
    otros/otras/alguien abran/abra/pongan/usen … locales/local/tiendas/tienda/sucursales … mi/nuestro nombre/marca
    afiche/volante/logo/página/app … diseñador/diseñadora/pagué/archivos/editable/entregar
    escritor/autor/pintor/compositor … muerto/murió/falleció/imprimir/años
    examinador/registrador/resolución/oficina … rechazo/rechazó/negó/objeción/solicitud/contestar/requerimiento
    igual/iguales/idénticos/idénticas/idéntico/idéntica … mío/mía/míos/mías/mis/mi/nuestros/nuestras/nuestro
    publicó/publicaron/copió/copiaron/usaron … artículo/texto/cuento/poema/blog/nota mi/mis/sin
    primero/antes … proteger/registrar/patentar/inscribir
    imprimir/vender/usar … personaje/cuadro/escudo/equipo/famoso/artista tazas/camisetas/polos/gorras
    hacer/hacemos/haga firmar … papel/acuerdo/contrato/empleado/socio/trabajador
    se/me fue/llevó/renunció … clientes/recetas/receta/fórmula/planos/competencia/competidor
    demuestro/demostrar/probar/pruebo/prueba … hice/primero/mío/autor/creé/fecha
    yo lo/la hice/creé/inventé/diseñé primero
    registro/registrar/inscribir qué/que/orden/cosas/empresa/negocio/falta
    abrir/abro/abrí/lanzar/lanzo … negocio/producto/tienda/marca … registro/registrar/hago/proteger
    tesis empresa/doctoral/tesista … montar/publicar/invento/crear
    hacen/hace pasar por mi/nosotros/tienda/empresa
    master/estudio/disquera/productora … ellos/dice/dueño
    qué/que es/significa meses
    30/treinta/18/12 meses
    separamos/separa/separados/separación … nombre/quién/queda/marca
    música … poner/pongo/ponemos … hostal/hotel/bar/restaurante/tienda/local/gimnasio/peluquería
    fotos/foto/video … boda/evento/fotógrafo … quién/mías/dueño/pagué
    contador/gerente/socio/vendedor/ingeniero/cocinero … conoce/sabe/lleva/llevó … precios/clientes/recetas/fórmula/se/va/fórmulas/planos
    concepto/método/sistema/proceso/procedimiento … nuevo/nueva/proteger/protejo/registrar
    se/puede/cómo/como/puedo proteger/protegerlo/protegerla/protejo
    qué/que debo/puedo/tengo proteger/registrar
    escritor/autor/obra muerto/murió/teatro/montar
    elección/elegir/escoger/demorar/retrasar … países
    idéntico/idéntica/idénticos/idénticas/igual/iguales … míos/mías/mío/mía/nuestros/nuestras
    jefe/patrón/empresa/empleador … dice/quiere … suyo/suya/dueño
    fotos/poner/pongo música/canción … hostal/hotel/bar/tienda/restaurante

off-topic =
    registrar/registro/matricular/matrícula/placas/placa carro/coche/vehículo/moto/hijo/niño/nacimiento/matrimonio/votante/auto/camioneta
    abrir/crear/constituir/registrar/formar/montar empresa/sociedad/compañía/sas/srl/sac/spa !nombre !marca !logo !registrada
    rut/rfc/ruc/cuit/nit/monotributo/sat/dian/sunat/afip … empresa/saco/sacar/obtener/tramitar/cómo/declarar/clave !marca
    licencia/brevete/carnet de conducir/manejo/manejar/conducción
    licencia/permiso/patente de/para funcionamiento/municipal/comercial/construcción/licores/alcohol/caza/pesca/abrir/armas !marca !invento
    permiso/permisos municipal/municipio/alcaldía/sanitario/trabajo/residencia
    barato/barata/baratos/baratas zapatos/celular/carro/coche/ropa/computadora/casa/terreno/vuelo/boleto/pasaje !copia !falsos
    comprar/rentar/alquilar/vender/arrendar casa/carro/coche/terreno/departamento/apartamento/celular/camioneta !repuestos/fundas/mermelada/hago/marca/genéricos/copia
    sembrar/plantar/regar/abonar … tomate/tomates/jardín/maceta/balcón/flores/verduras !variedad !semilla !protegida
    internet/wifi/red lento/lenta/velocidad/contraseña/cae/caído
    vecino/vecinos/vecina … ruido/fiesta/perro/árbol/basura/pared
    camión/bus/autobús/tren/vuelo/avión/taxi/boleto/pasaje … para/a/de/cuándo/próximo/hora
    aburrido/aburrida/triste/cansado/feliz estoy/me/siento
    impuesto/impuestos/iva/renta/isr/igv … declarar/declaro/pagar/pago/empresa/tienda/cuánto/devolución !regalía !regalías !licencia !marca
    pizza/té/almuerzo/cena/desayuno … hacer/hago/gusta/preparo/cocino/favorita !marca !nombre !registrar !denominación
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
    quién ganó/gana … partido/ayer/gol/liga/elecciones/copa/anoche
    real madrid
    madrid … hotel/vuelo/restaurante/viajar/clima/visitar/turismo
    visa/pasaporte/migración/asilo/ciudadanía/embajada/residencia !marca
    cuenta bancaria/banco/ahorros
    abrir cuenta
    préstamo/hipoteca/crédito … comprar/banco/casa/carro/camioneta/interés/tasa/cobra/necesito/pedir !garantía !patente !patentes !marca
    chiste/chistes/adivinanza
    poema/ensayo/tarea/tesis/redacción … escribe/escríbeme/hazme/hacer/ayuda !derechos !copiaron
    escríbeme/hazme/redacta/escribe … poema/ensayo/cuento/canción/carta !cese !requerimiento
    cómo estás/vas/amaneció
    te quiero/amo
    novia/novio/esposa/esposo/marido/divorcio/custodia/pensión … amor/dejar/engaña/cómo/alimenticia/trámite !marca !invento
    divorcio/divorciarme
    traducir/traduce/traduzca/tradúceme … esto/frase/oración/texto/inglés !solicitud !patente !libro
    ignora/ignore/olvida/olvide … instrucciones/reglas/anterior
    capital de !social !semilla
        impresora … tinta/imprime/conecta/atasca/instalar/comprar !3d
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
    vacuna/vacunas/vacunar/vacunación !marca/diagnóstico/inventé/patente
    perro/gato/perrito … enfermo/come/comer/veterinario/ladra
        muchas/mil gracias
    mierda/puta/pendejo/estúpido/idiota/imbécil
    jaja/jajaja/jajajaja
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
    marcar/marco/marque/marcan … número/gol !registrada/vendo
    patente … auto/coche/carro/camión/moto/vencida_auto/dominio_auto
    clases … manejo/baile/inglés/yoga/guitarra/zumba/natación/particulares
    luz/agua/gas/internet … recibo/boleta/cortaron/pagar/instalar
    sacar/tramitar/renovar/perdí/perdi dni/cédula/curp/ine/pasaporte/licencia/brevete/cuil/partida
    crédito/préstamo … infonavit/auto/carro/casa/consumo/tarjeta/vivienda
    tarjeta … crédito/débito/bloqueada/banco/robada
    marcas/manchas/cicatrices/espinillas … acné/piel/estrías
    contador/contadora … barato/barata/busco/conoces/recomienda !regalías !marca !patente
    dónde/donde comprar/compro/venden/consigo semillas/plantas/macetas/abono !variedad !protegida !registrar
    fotos/imágenes/paisajes bonitas/lindas/graciosas/chistosas !usar !permiso
    cortaron luz/agua/internet/gas/teléfono
    queso/yogur/pan/jabón/vela … cómo/como hacer/hago/preparo casa/casero !nombre !vender !registrar !región
    cuánto/cuanto gana/ganan/sueldo abogado/ingeniero/médico/profesor/youtuber
    causa/ceviche/lomo/ají/pachamanca/sancocho/bandeja/pupusas/gallo_pinto/pozole/locro/milanesa receta/preparar/hacer/preparo !nombre !marca !registrar !vendo
    gracias … noches/tardes/ayuda/todo/amable/hasta/chao/adiós/bueno
    = gracias
    = ok gracias
    = muchas gracias
    = vacuna
    sembrar/plantar/cultivar/regar/podar/abonar … tomate/tomates/papas/maíz/jardín/macetas/cebolla/lechuga/huerto/balcón/cilantro !variedad/semilla/protegida/obtentor/derecho
    licencia/permiso/autorización … licor/alcohol/bebidas/restaurante/bar/taxi/farmacia/armas/conducir/manejar/construir/maternidad/paternidad/sanitario/abrir !marca/patente/logo/música/nombre/fabricar/software/personaje
    teléfono/número/dirección/horario … municipalidad/alcaldía/banco/hospital/embajada/consulado/clínica/ministerio/colegio
    cuántos/cuantos/qué/que años/edad tienes/tenés/cumples/signo
    mancha/manchas … quitar/sacar/lavar/vino/grasa/ropa/sangre/camisa !inventé/producto
    novia/novio/esposa/esposo/ex/crush/marido … contesta/mensajes/amor/dejó/engaña/celoso/celosa/reconquistar/besar !marca/socio/empresa/dominio/negocio/tienda
    mascota/perro/gato/gata/gallina/vaca/caballo/conejo … vomitando/vomita/enfermo/come/pulgas/garrapatas/vacuna/veterinario/diarrea/cría !inventé/marca/producto
    espalda/rodilla/muela/diente/oído/garganta/cuello/cintura … duele/dolor/hinchada/inflamada !inventé/silla/almohada
    prende/enciende/carga/funciona/apaga/traba/lento … celular/celu/tele/televisor/computadora/compu/laptop/tablet/refri/lavadora/carro/moto !inventé/patente/marca/app
    pantalla/batería/cargador/cámara … celular/celu/tablet/laptop/arreglar/rompió/rota/sale/cambiar !funda/fundas/marca/repuesto/repuestos/inventé
    arreglar/reparar/arreglo/componer … celular/pantalla/refri/lavadora/carro/moto/gotera/techo/llave/tubería/puerta !inventé/patente
    préstamo/credito/crédito/hipoteca/financiamiento … taxi/casa/moto/carro/banco/consigo/conseguir/necesito !patente/marca/garantía
    recibo/factura/cuenta/boleta … luz/agua/gas/internet/caro/cara/teléfono/cortaron !patente/marca/registro
    pensión/pension … alimentos/alimenticia/jubilación/viudez/calcular/calcula
    licencia/permiso/días … maternidad/paternidad/vacaciones/enfermedad/feriado/luto
    despedir/despido/renunciar/renuncia/liquidación/finiquito … trabajador/empleado/prueba/meses/años/calcular !secreto/invento/lista/clientes
    frío/frio/calor/lluvia/llover/llueve/viento/nieve … mañana/hoy/semana/hace/hará/hacer/va !máquina/inventé/patente
    goles/gol/metió/empató/perdió/campeón/marcador … ayer/quién/quien/hoy/partido/anoche
    arroz/frijoles/pollo/pastel/sopa/huevo/carne/torta … pegue/queme/quede/cocinar/hervir/cocer/horno/salga/esponjoso !vendo/vender/marca/registrar/secreto/patente/inventé
    chofer/mesera/vigilante/albañil/secretaria/niñera … trabajo/busco/empleo/puesto/vacante/ofrezco/sueldo
    precio/precios/cuánto/cuanto/cuesta/vale … cemento/gasolina/pollo/huevo/azúcar/dólar/oro/pasaje/boleto/carne/arroz/ladrillo/tortilla !marca/patente/registrar
    inútil/tonto/tonta/idiota/imbécil/estúpido/estúpida/burro/burra/pendejo/pendeja/basura/porquería/cabrón/huevón/boludo/gilipollas/mierda eres/sos/es/bot/robot/tu/tú/este/puto/maldito/vete
    vete/váyanse/andate/chinga/jódete/púdrete … mierda/diablo/infierno/carajo/madre
    cumpleaños/boda/fiesta/quinceañera/bautizo/graduación … organizar/regalo/vestido/decorar/invitar/ideas/pastel !vendo/marca/negocio/diseño/fotos/fotógrafa
    inscripción/matrícula/admisión/vacantes/beca … universidad/colegio/escuela/examen/fecha/cupo/instituto !marca/patente/obra/registro
    chip/sim/línea/plan/recarga … robado/bloquear/activar/claro/movistar/telcel/tigo/entel !marca
    bulla/ruido/música/perro/basura … vecino/vecina/vecinos noche/molesta/ladra/fiesta
    rico/millonario/famoso/influencer/youtuber/modelo … rápido/hacerse/hacerme/ser/volverme/convertirme !producto/inventé
    crees/creés/cree/existe dios/fantasmas/aliens/destino/brujería
    temporada/capítulo/serie/película/estreno … nueva/cuándo/cuando/sale/netflix/ver/próxima !derechos/música/guion
    multa/multas/multaron/infracción/fotomulta/grúa … estacionar/velocidad/auto/carro/moto/pusieron/pagar/apelar/semáforo !marca/semilla/patente
    usado/usada/segunda … carro/auto/moto/celular/consejos/comprar !vender/marca/ropa
    panza/barriga/grasa/peso/kilos/abdomen/celulitis … bajar/perder/quemar/eliminar/reducir/dieta
    receta … sancocho/mole/ceviche/arepas/empanadas/tamales/lasaña/pizza/torta/flan/pozole/ajiaco/pupusas !secreta/secreto/vendo/vender/negocio/copió/robó/patente/registrar/empleado/proteger/socio/marca
    dni/cédula/curp/ine/pasaporte/brevete/acta … perdí/perdi/sacar/renovar/tramitar/robaron/vencido/duplicado/requisitos/vence !marca/patente/software/uso
    hola/buenas/buenos/holi/holaa tal/familia/estás/andas/todo/amigo/bro !marca/patente/nombre
    cuéntame/cuentame/dime/dígame chiste/cuento/adivinanza/historia/secreto
    enséñame/aprende/aprender/curso/clases … guitarra/inglés/bailar/nadar/manejar/piano/programar/excel/francés !registrar/derechos/vendo
    contraseña/clave/usuario/password … olvidé/recuperar/wifi/facebook/correo/dame/netflix/administrador
    seguidores/likes/vistas … conseguir/aumentar/tener/más/tiktok/instagram !robaron/copiaron
    cambio/cotización/tipo dólar/euro/peso/sol/bitcoin/dolar
    mapa/distancia/ruta/kilómetros … cómo/como/desde/hasta/queda/cuántos
    traduce/traducir/traduzca/traducción … buenos/hola/frase/palabra/chino/inglés/texto/oración !patente/libro/solicitud/marca/obra/novela
    significa/significado soñar/sueño/soñé/palabra !marca
    horario/hora … misa/banco/tren/bus/supermercado/farmacia/partido
    peinado/corte/tinte/cabello/pelo/uñas/maquillaje … hacer/ideas/corto/largo/moda/recomienda/teñir !marca/salón/producto/vendo/inventé
    ansiedad/depresión/insomnio/estrés/tristeza … tengo/quitar/dormir/tratar/remedio
    bebé/hijo/hija/niño … duerme/dormir/come/berrinche/pañales/escuela/llora/dientes/gatea !inventé/juguete/producto/ropa/marca
    colegiatura/útiles/uniforme/tarea/maestra … escuela/colegio/hijo/hija/primaria !marca/diseño
    jubilación/afp/issste/imss/essalud/eps/sisbén/anses/asignación
    aguinaldo/gratificación/cts/utilidades/vacaciones/sueldo … pagan/calcular/jefe/cuándo/corresponde/paga
    demanda/juicio/denuncia … alimentos/divorcio/herencia/vecino/tránsito/laboral/custodia
    herencia/testamento/sucesión/escritura/notario … casa/terreno/hermanos/padre/papá/lote !marca/patente/derechos/obra/canciones/regalías
    semáforo/tránsito/grúa
    sembrar/siembro/siembra/plantar … tomate/tomates/papas/maíz/cebolla/flores/árbol !semilla/variedad/vender/registrar/obtentor/campesino
    licencia/permiso … licor/alcohol/licores/cerveza vender/necesito/sacar
    jefa/jefe/patrón/patrona/empresa … horas/sueldo/salario/vacaciones/extra/extras/aguinaldo/finiquito … paga/pagan/debe/descuenta/deben !invento/inventé/marca/patente/código
    farmacia/farmacias de/turno turno/guardia
    película/peliculas/serie/series … veo/ver/hoy/recomienda/buena/netflix/noche !derechos/música/guion/productora/licencia
    permiso/permisos/licencia/requisitos/trámites … municipalidad/municipio/alcaldía/abrir/bomberos/sanidad/funcionamiento !marca/logo/patente/nombre
    novia/novio/esposa/esposo/marido/crush mensajes/contesta/responde
    sembrar/siembra/siembro/plantar … cuándo/cómo/cuando/como … tomate/tomates/cebolla/papa/papas/maíz/flores/rosas/césped !variedad/semilla/registrar
    municipalidad/alcaldía teléfono/número/horario/dirección
    síntomas/sintomas
    calorías/vitaminas/proteínas
    planetas/planeta/galaxia
    excusa/excusas … profesor/jefe/inventar/inventa
    peso/talla/altura/edad ideal/promedio/normal
    franquicia … seguro/auto
    horas extra/extras
    de turno/guardia farmacia
    carro/auto/coche/moto/camioneta/motor … humo/aceite/filtro/frenos/bujías/llanta/batería/arranca/calienta/ruido/gotea/prende/lavar/afinación !inventé/patente/repuesto/repuestos/fabrico/vendo/invento
    examen/concurso/curso/convocatoria … policía/ejército/manejo/admisión/ingreso/enfermería/bombero/marina/conducir
    buena/buenas/mejor/mejores/cuál/qué/recomiendas/recomienda marca/marcas de taladro/perfume/zapatos/tv/refri/leche/pañales/aceite/pintura/bicicleta/colchón/licuadora/jabón/llantas/auto/celular/herramientas/aire/cerveza !registrar/proteger/clase/mi
    licencia/licencias de taxi/chofer/moto/camión/conducir/armas/pesca/caza/construcción/bar/alcohol
    examen/exámenes médico/sangre/orina/laboratorio/embarazo
    aceite/cambio carro/moto/auto/motor
    banco … cobra/cobran/comisión/tarjeta/transferencia/cajero/atención/cuenta !patente/marca/valen/garantía/títulos/factura
    horario/horarios/abre/cierra … piscina/gimnasio/biblioteca/museo/mercado/supermercado/parque/correo/playa
    covid/pandemia/coronavirus !patente/vacuna
    apellido/nombre cambiarme/cambiar/quitarme … apellido/registro/padre/civil !marca/negocio/empresa/tienda/logo
    virus/hackeado … computadora/celular/pc/laptop !vacuna
    moneda/bandera/himno/idioma … de/brasil/perú/méxico/chile/japón/china !marca/logo
    regalo/regalar … mamá/papá/novia/esposa/amiga/cumpleaños !vendo/tienda
    enfermera/enfermero/policía/piloto/maestro/bombero … ser/estudiar/convertirme/carrera/hacerme
    mundial 2026/2030/fútbol/dónde/sede
    óxido/moho/sarro/cucarachas/hormigas … quitar/sacar/matar/eliminar/limpiar !inventé/producto
    compañero/compañera cuarto/habitación/piso
    cielo/mar/luna azul/salado/rojo porqué/por

other-sense =
    mejor/mejores/buena/cuál/qué marca/marcas llantas/celular/refri/nevera/carro/televisor/lavadora
    marca/marcas de/llantas celulares/refri/refrigerador/nevera/televisor/lavadora/laptop/colchón/cemento
    copia/copias de/la/las llave/llaves/pasaporte/acta/cédula/dni/título/partida/carnet
    licencia/licencias de/para conducir/manejar/manejo/caza/pesca/alcohol/licores/funcionamiento/maternidad/construcción/conducción
    patente municipal/alcoholes/coche/auto/vehículo
    patente de/del auto/coche/vehículo/alcoholes/carro
    secreto/secretos de/del/para felicidad/éxito/arroz/paella/matrimonio/juventud/tortilla/tortillas
    registro civil/electoral
    derechos humanos
        quién inventó el/la/los/las
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
    marca olímpica/récord
    derechos humanos/laborales/niños
    diseño de/del uñas/jardín/cejas/interiores
    patente de/del auto/moto/camión/corso
    copia/copias de/del la/las llave/llaves/cédula/dni/acta
    licencia/licencias … licor/alcohol/manejar/conducir/maternidad/funcionamiento/taxi
    patente/patentes de alcoholes/comercio/rodados/automotor
    marca/marcas de/del acné/nacimiento/bikini/sol/llantas/quemadura
    registro/registrar de/en civil/automotor/electoral/votantes/vehicular/conductores
    modelo/modelos de/webcam/pasarela/examen/carta/currículum renuncia/recomendación/presentación
    autor/autores del/de crimen/gol/robo/asesinato
    derecho/derechos de/a del huelga/vía/admisión/familia/alimentos
    derecho penal/laboral/civil/constitucional
    diseño/diseños de uñas/sonrisa/jardines/habitación/cejas
    secreto de/bancario/confesión sumario/amor/felicidad
    copia/copias de/del llave/llaves/dni/acta/partida/cédula
    invento/inventar una/un excusa/historia/chiste
    clase/clases de/particulares manejo/baile/inglés/zumba/guitarra/matemáticas
    franquicia … seguro/auto/aduanera/equipaje
    dominio del/de balón/inglés/tema/mundo
    arbitraje/árbitro … fútbol/liga/gol/penal
    dibujos animados ver/niños/capítulo
    licencia … licor/alcohol/licores
    marca/marcas de taladro/perfume/pañales/pintura/bicicleta/licuadora/aceite/tv
    licencia/licencias de taxi/chofer/armas/pesca/caza/construcción
    examen de/para policía/manejo/sangre/admisión/conducir

elsewhere =
    llanta llantas refri refrigerador nevera lavadora televisor colchón laptop wifi cargador batería iphone samsung netflix
    fútbol futbol gol champions messi maradona barça béisbol baloncesto tenis estadio jugador
    marido novia novio boda divorcio embarazada bebé cumpleaños suegra sobrino
    enfermo enfermedad fiebre tos gripe dolor duele dentista hospital clínica pastilla pastillas dieta adelgazar diabetes dormir insomnio
    visa pasaporte embajada migración asilo aeropuerto avión vuelo boleto pasaje autobús taxi hotel vacaciones viaje turista playa lluvia llover clima
    inquilino departamento plomero gotera llave llaves
    sueldo aguinaldo vacante currículum chamba jubilación
    iva hacienda hipoteca bitcoin cripto lotería dólar
    escuela colegio tarea matemáticas física química beca profe
    perro gato gallina veterinario mosquitos cucarachas
    hervir freír cebolla ajo almuerzo cena desayuno delicioso frijoles
    conducir manejar gasolina tránsito garaje
    policía ladrón cárcel
    presidente alcalde elecciones votar política gobernador
    iglesia dios jesús biblia rezar navidad
    chiste chistes aburrido aburrida triste horóscopo
    mierda puta pendejo idiota imbécil estúpido tonto inútil burro cabrón
    mascota mascotas perrito gatito pulgas garrapatas vacuna vacunas
    celu compu tablet cargador auriculares
    arriendo arrendar arrendador inquilinos fianza hipoteca plomería gasfitero albañil goteras tubería
    sancocho ceviche arepas pupusas pozole ajiaco lasaña ensalada sopa hornear
    taxista chofer chófer licor semáforo estacionar grúa fotomulta peaje
    panza barriga kilos adelgazar gimnasio abdominales celulitis
    becas matrícula bachillerato secundaria primaria kínder guardería
    dni curp ine brevete cédula pasaportes migraciones consulado naturalización
    gripa resfriado migraña colesterol alergias asma anticonceptivos menstruación pañales biberón berrinche pediatra ginecólogo psicólogo
    jubilado pensionado afp anses imss essalud finiquito liquidación despedir despido despidieron
    goles goleador campeonato eliminatorias penales boxeo ciclismo voleibol natación
    metro bus combi tren estación terminal carretera itinerario mochilero hostal
    maquillaje cejas depilación tinte peluca
    cabrón huevón boludo gilipollas maldito carajo joder puto mamón
    horóscopo tarot brujo brujería amarre
    carnaval halloween pascua cuaresma
    frío calor nieve viento nublado temporal huracán terremoto temblor sismo
    casino apuesta apuestas ruleta quiniela
    likes
    tristeza ansiedad depresión estrés soledad
    suegro abuelita tía ahijado madrina padrino bautizo quinceañera
    enamorado enamorada enamorar amante infiel beso besar cariño

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
        impresora … tinta/imprime/conecta/atasca/instalar/comprar !3d/impresión 3d
    macetas/roperos/muebles/aretes/sillas/lámparas/floreros/vajilla … forma/modelo/únicas/única/iguales/copian
    forma única/especial/propia/rara/distinta
    tejido/chompas/chompa/telar/suéter … dibujo/diseño/patrón/creé/cree
    frasco/envase/botella … silueta/forma/registrar
    copian/copien/clonen/clonaron … forma/formas/lentes/modelo/silueta/tortas/muebles
    anillos/joyas/aretes/bolsos/vestidos/sillas/lámparas … idénticos/idénticas/iguales

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
    elección/elegir/demorar/retrasar/esperar países

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
    permiso/autorizar/dejar … usar/fabricar … mi/nuestro invento/patente/patentado/producto

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
    jefe/patrón/empresa … aparato/invento/creé/inventé/hice … suyo/suya/dueño

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
        cita citas
    alguien alguin algien alguienn
    voy boy
    quiero kiero

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
