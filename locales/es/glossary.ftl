# El glosario: qué significa cada palabra, en frases sencillas. El identificador es el término de knowledge/terms.csv.
# .name es el término tal como aparece en un botón y encima de su significado.

intellectual-property = Los derechos sobre lo que la gente crea: invenciones, signos, apariencia de productos, obras y secretos comerciales. Cada tipo de derecho tiene sus propias reglas.
    .name = propiedad intelectual

industrial-property = La parte de la propiedad intelectual que sirve al comercio: patentes, marcas, diseños y derechos parecidos. El derecho de autor no entra en ella.
    .name = propiedad industrial

ip-right = Un derecho sobre un resultado del trabajo creativo, como una patente o una marca. Su titular puede impedir que otros usen ese resultado.
    .name = derecho de propiedad intelectual

ip-office = La autoridad pública que recibe las solicitudes de patentes, marcas o diseños, las revisa y lleva el registro.
    .name = oficina de propiedad intelectual

applicant = La persona o empresa que pide un derecho a una oficina.
    .name = solicitante

right-holder = La persona o empresa a la que pertenece un derecho. Solo el titular, o alguien con licencia, puede permitir su uso.
    .name = titular del derecho

application = Los papeles con los que usted pide un derecho a una oficina. Una solicitud por sí sola aún no le permite frenar a otros.
    .name = solicitud

filing = Entregar una solicitud en una oficina. Va antes de la revisión y antes del registro.
    .name = presentación de la solicitud

filing-date = El día en que la oficina da por recibida su solicitud. Quien tiene la fecha anterior suele ir primero.
    .name = fecha de presentación

registration = La oficina anota su derecho en su registro público. Desde entonces, cualquiera puede ver qué está protegido y a nombre de quién.
    .name = registro

grant = La decisión con la que una oficina le da la patente que usted pidió.
    .name = concesión

publication = La oficina hace pública su solicitud o su derecho. Después, cualquiera puede leerlo.
    .name = publicación

exclusive-right = El derecho de impedir que otros usen lo protegido. No es por sí mismo un permiso para vender su producto.
    .name = derecho exclusivo

territoriality = Un derecho vale solo en el país o la región que lo dio. Para otro país necesita un derecho también allí.
    .name = territorialidad

public-domain = Todo lo que ningún derecho protege, o ya no protege. Cualquiera puede usarlo libremente.
    .name = dominio público

first-to-file = Un sistema en el que el derecho es de quien presenta primero la solicitud, aunque otro haya usado antes el signo o la idea.
    .name = primero en presentar la solicitud

term-of-protection = El tiempo durante el cual un derecho está en vigor. Varía de un derecho a otro y de un país a otro.
    .name = plazo de protección

official-fee = El dinero que la propia oficina pide por un paso. Los honorarios de su abogado o agente se pagan aparte.
    .name = tasa oficial

deadline = El último día en que aún se puede dar un paso. Quien lo deja pasar a menudo pierde el derecho.
    .name = plazo

extension-of-time = Más tiempo que una oficina da para un paso, casi siempre a petición y con una tasa. No todos los plazos se pueden prorrogar.
    .name = prórroga del plazo

power-of-attorney = Un papel con el que usted permite que un agente actúe por usted ante una oficina.
    .name = poder

ip-agent = Una persona cualificada que redacta solicitudes y habla por usted ante la oficina. Muchas oficinas tienen una lista pública.
    .name = agente de la propiedad industrial

patent = Un derecho sobre una invención técnica por un tiempo limitado. Solo se obtiene con una solicitud y, a cambio, la invención se publica.
    .name = patente

invention = Una solución técnica nueva a un problema técnico. Una simple idea sin forma de llevarla a cabo no lo es.
    .name = invención

inventor = La persona a la que se le ocurrió la invención. Una empresa puede ser titular de la patente, pero el inventor es siempre un ser humano.
    .name = inventor

utility-model = Un derecho más ligero y más corto para mejoras técnicas. Lo ofrecen algunos países, muchos de ellos sin una revisión completa.
    .name = modelo de utilidad

patentability = Si una invención puede obtener una patente: debe ser nueva, no evidente y utilizable.
    .name = patentabilidad

novelty = La invención no era conocida por el público en ningún lugar antes de la solicitud. Mostrarla demasiado pronto puede destruir la novedad.
    .name = novedad

inventive-step = La invención no es evidente para un especialista que conoce todo lo que era público antes.
    .name = actividad inventiva

industrial-applicability = La invención se puede fabricar o usar en una actividad productiva, incluida la agricultura.
    .name = aplicación industrial

prior-art = Todo lo que el público conocía antes de su solicitud, en cualquier lugar y forma. Con eso se compara su invención.
    .name = estado de la técnica

prior-art-search = Mirar en bases de datos si hay documentos anteriores cercanos a su invención. Lo mejor es hacerlo antes de presentar la solicitud.
    .name = búsqueda de anterioridades

disclosure = Dar a conocer una invención: al público, o a la oficina en la solicitud. Divulgarla pronto al público puede costarle la patente.
    .name = divulgación

grace-period = Un tiempo antes de la solicitud en el que su propia divulgación no cuenta contra usted. Solo lo tienen algunos países, cada uno a su manera.
    .name = período de gracia

claims = Las frases numeradas de una patente que dicen exactamente qué está protegido. El resto de la patente ayuda a entenderlas.
    .name = reivindicaciones

description = La parte de una solicitud de patente que explica la invención por completo, de modo que un especialista pueda llevarla a cabo.
    .name = descripción de la invención

abstract = Un resumen técnico corto de la invención. Sirve para informar y no protege nada.
    .name = resumen

drawings = Imágenes en una solicitud que ayudan a entender la invención.
    .name = dibujos

skilled-person = Un especialista imaginario del sector con capacidad y conocimientos normales. Las oficinas se preguntan qué le parecería evidente.
    .name = experto en la materia

unity-of-invention = La regla de que una solicitud cubre una sola invención, o un grupo que va junto.
    .name = unidad de invención

formal-examination = La oficina revisa si los papeles, las tasas y la forma están en orden. Aún no pregunta si la invención es nueva.
    .name = examen de forma

substantive-examination = La oficina revisa si se cumplen las condiciones de la ley, por ejemplo si una invención es nueva.
    .name = examen sustantivo

office-action = Una carta de la oficina con objeciones o peticiones. Indica un plazo para su respuesta.
    .name = requerimiento de la oficina

amendment = Un cambio en la solicitud mientras se examina. No se puede añadir nada nuevo a lo presentado.
    .name = modificación

refusal = La oficina decide no conceder o no registrar. Casi siempre se puede pedir a un órgano superior que lo vuelva a mirar.
    .name = denegación

appeal = La petición de que un órgano superior vuelva a mirar una decisión. El plazo es corto.
    .name = recurso

priority-right = El derecho de presentar más tarde la solicitud en otros países como si se hubiera presentado allí el primer día. Dura solo un tiempo fijo.
    .name = derecho de prioridad

priority-date = La fecha de su primera solicitud, cuando otras posteriores se apoyan en ella. Lo que se hizo público después no cuenta contra usted.
    .name = fecha de prioridad

annuity = Una tasa anual que mantiene viva una patente o un modelo de utilidad. Si no se paga, el derecho termina.
    .name = anualidad

lapse = El fin de un derecho porque no se pagó una tasa o se dejó pasar un paso.
    .name = caducidad

invalidation = Una decisión de que un derecho nunca debió darse, en todo o en parte.
    .name = nulidad

compulsory-licence = Un permiso que da el Estado, sin el acuerdo del titular, con las condiciones que fija la ley. Al titular se le paga.
    .name = licencia obligatoria

employee-invention = Una invención que un empleado hace en su trabajo. La ley o el contrato dicen de quién es.
    .name = invención laboral

freedom-to-operate = Si usted puede vender su producto sin usar el derecho de otra persona. Su propia patente no responde a esto.
    .name = libertad de operación

divisional-application = Una solicitud que se separa de otra anterior y conserva su fecha.
    .name = solicitud divisional

pct-system = El sistema de un tratado para pedir patentes en muchos países con una sola solicitud. Cada país sigue decidiendo por sí mismo.
    .name = Sistema del PCT

international-application = Una sola solicitud que cuenta en muchos países, por el PCT, por el Sistema de Madrid o por el Sistema de La Haya.
    .name = solicitud internacional

international-filing-date = El día desde el que una solicitud internacional cuenta en todos los países que cubre.
    .name = fecha de presentación internacional

receiving-office = La oficina donde usted entrega una solicitud internacional de patente y que revisa su forma.
    .name = Oficina receptora

isa = La oficina que busca documentos anteriores para una solicitud internacional de patente.
    .name = Administración encargada de la búsqueda internacional

isr = La lista de documentos anteriores hallados para una solicitud internacional. Le ayuda a decidir si sigue adelante.
    .name = informe de búsqueda internacional

written-opinion = Una primera opinión sobre si su invención puede obtener una patente. Llega con el informe de búsqueda y no obliga a nadie.
    .name = opinión escrita

international-preliminary-examination = Un examen adicional en la fase internacional, que usted puede pedir y pagar. Muchos solicitantes no lo usan.
    .name = examen preliminar internacional

international-phase = La primera parte del camino del PCT: presentación, búsqueda y publicación. Termina donde los países toman el relevo.
    .name = fase internacional

national-phase = La parte del camino del PCT en la que cada país que usted elige decide sobre la patente. Es la que más cuesta, y tiene un plazo estricto.
    .name = fase nacional

designated-office = La oficina de un país que una solicitud internacional cubre.
    .name = Oficina designada

international-bureau = La parte de la OMPI en Ginebra que lleva los sistemas del PCT, de Madrid y de La Haya.
    .name = Oficina Internacional

contracting-party = Un Estado u organización que pertenece a un tratado.
    .name = Parte Contratante

national-route = Presentar la solicitud directamente en cada país, sin un sistema internacional.
    .name = vía nacional

trade-secret = Información de negocio que tiene valor porque es secreta, y que usted cuida para que siga secreta. No se registra en ningún lugar.
    .name = secreto comercial

know-how = El saber práctico de cómo fabricar o hacer algo. Una parte puede ser un secreto comercial.
    .name = conocimientos técnicos

confidential-information = Información que usted comparte con alguien que debe guardarla para sí.
    .name = información confidencial

nda = Un contrato en el que alguien promete guardar para sí lo que usted le muestra. Fírmelo antes de mostrar nada. También se llama NDA.
    .name = acuerdo de confidencialidad

reasonable-measures = Los pasos que muestran que usted trata algo como secreto: llaves, contraseñas, papeles marcados, promesas firmadas. Sin ellos la ley no protege un secreto.
    .name = medidas razonables para mantener el secreto

misappropriation = Obtener, usar o contar un secreto comercial de una forma que la ley prohíbe, por ejemplo con un robo o una promesa rota.
    .name = apropiación indebida de secretos comerciales

reverse-engineering = Averiguar cómo funciona un producto desmontando uno que usted compró. En muchos países está permitido.
    .name = ingeniería inversa

trademark = Un signo por el que los clientes distinguen sus productos o servicios de los de otros. Puede ser una palabra, un logotipo y, en algunos lugares, más cosas.
    .name = marca

service-mark = Una marca para servicios, como reparaciones o enseñanza, y no para productos.
    .name = marca de servicios

brand = Lo que la gente piensa cuando ve su nombre. La ley protege la marca que hay detrás.
    .name = marca comercial (imagen)

word-mark = Una marca solo de palabras, letras o números, con cualquier tipo de letra.
    .name = marca denominativa

figurative-mark = Una marca que es una imagen, o palabras con un diseño especial.
    .name = marca figurativa

trade-name = El nombre con el que comercia un negocio. Tenerlo en el registro mercantil no lo convierte en marca.
    .name = nombre comercial

domain-name = Una dirección en internet. Tenerla no da por sí mismo un derecho sobre el nombre.
    .name = nombre de dominio

distinctiveness = La fuerza de un signo para señalar a un solo negocio. Una palabra inventada tiene mucha, una simple descripción no tiene ninguna.
    .name = carácter distintivo

descriptive-mark = Un signo que solo dice qué son los productos, para qué sirven o de dónde vienen. Las oficinas normalmente lo deniegan como marca.
    .name = signo descriptivo

likelihood-of-confusion = El peligro de que los clientes tomen una marca por la otra, porque los signos y los productos se parecen.
    .name = riesgo de confusión

nice-class = Uno de los grupos en que se ordenan los productos y servicios para las marcas. Usted elige las clases en que necesita protección.
    .name = clase de Niza

goods-and-services = La lista de lo que usted vende o hace y para lo que su marca está protegida. Después no se puede ampliar.
    .name = productos y servicios

collective-mark = Una marca que pertenece a una asociación y que usan sus miembros.
    .name = marca colectiva

certification-mark = Una marca que muestra que los productos cumplen una norma. Su titular los controla y, en muchos países, no puede vender productos de ese tipo.
    .name = marca de certificación

well-known-mark = Una marca tan conocida que se protege más que otras, en algunos lugares incluso sin registro.
    .name = marca notoriamente conocida

trademark-search = Mirar en los registros si hay marcas anteriores iguales o cercanas a la suya. Lo mejor es hacerlo antes de imprimir nada.
    .name = búsqueda de antecedentes de marca

opposition = La objeción de otra persona a su solicitud o a su registro reciente. Debe llegar dentro de un plazo fijo.
    .name = oposición

renewal = Pagar una tasa para que un registro siga por otro período.
    .name = renovación

non-use-revocation = La pérdida de una marca registrada porque no se usó de verdad durante algunos años.
    .name = caducidad por falta de uso

bad-faith-filing = Solicitar la marca de otra persona para bloquearla o para vendérsela.
    .name = solicitud de mala fe

madrid-system = El sistema de la OMPI para pedir la protección de una marca en muchos países con una sola solicitud.
    .name = Sistema de Madrid

international-registration = La anotación de su marca o diseño en el registro internacional de la OMPI. Cada país nombrado en él sigue decidiendo por sí mismo.
    .name = registro internacional

basic-mark = La marca en su país, solicitada o registrada, en la que se apoya una solicitud por el Sistema de Madrid.
    .name = marca de base

office-of-origin = La oficina de su país por medio de la cual usted presenta la solicitud en el Sistema de Madrid.
    .name = Oficina de origen

designation = Nombrar un país o una región donde usted quiere protección.
    .name = designación

subsequent-designation = Añadir países más tarde al registro internacional de una marca.
    .name = designación posterior

central-attack = La marca de base cae en su país durante el tiempo de dependencia, y con ella cae el registro internacional en todos los países, en la misma medida.
    .name = ataque central

dependency = Los primeros años de un registro internacional, en los que depende de la marca de base en su país.
    .name = dependencia de la marca de base

transformation = Convertir la protección perdida con la marca de base en solicitudes nacionales que conservan su fecha.
    .name = transformación

provisional-refusal = Un primer “no” de un país a su marca o diseño internacional. Usted puede responder dentro de un plazo fijo.
    .name = denegación provisional

grant-of-protection = El mensaje de un país de que su marca o diseño internacional está protegido allí.
    .name = declaración de concesión de la protección

irregularity-notice = Una carta de la OMPI de que algo en su solicitud debe corregirse a tiempo.
    .name = aviso de irregularidad

holder = La persona o empresa a cuyo nombre está un registro internacional.
    .name = titular

individual-fee = Una tasa que un país ha fijado para sí en el Sistema de Madrid o de La Haya, en lugar de la general.
    .name = tasa individual

industrial-design = La apariencia de un producto: su forma, sus líneas, su dibujo o sus colores. Cómo funciona no entra en él.
    .name = diseño industrial

hague-system = El sistema de la OMPI para pedir la protección de diseños en muchos países con una sola solicitud.
    .name = Sistema de La Haya

deferment-of-publication = Pedir a la oficina que publique su diseño más tarde. Mantiene secreta la apariencia hasta el momento de vender.
    .name = aplazamiento de la publicación

individual-character = Un diseño se ve en conjunto distinto de lo conocido antes, a los ojos de un usuario que conoce el sector.
    .name = carácter singular

reproduction-of-design = Las imágenes de una solicitud de diseño. Deciden qué está protegido, así que cada vista cuenta.
    .name = representación del diseño

copyright = El derecho de los autores sobre sus propias obras. Nace solo con la obra, en la mayoría de los países sin ningún registro.
    .name = derecho de autor

related-rights = Los derechos de intérpretes, productores y emisoras, junto al derecho de autor.
    .name = derechos conexos

author = La persona que crea una obra.
    .name = autor

work = Una creación propia que el derecho de autor protege: un texto, una imagen, música, una película, software.
    .name = obra

moral-rights = Los derechos del autor a que se le nombre y a oponerse cuando se deforma una obra. En muchos países no se pueden vender.
    .name = derechos morales

economic-rights = Los derechos del autor de permitir o prohibir que una obra se copie, se venda, se muestre o se toque, y de cobrar.
    .name = derechos patrimoniales

cmo = Una entidad que da permisos por muchos autores o artistas a la vez, cobra el dinero y lo reparte.
    .name = entidad de gestión colectiva

limitations-and-exceptions = Casos en que la ley deja usar una obra sin pedir permiso. Varían de un país a otro.
    .name = limitaciones y excepciones

computer-program = Instrucciones que dicen a una computadora qué hacer. Las protege sobre todo el derecho de autor.
    .name = programa de ordenador

open-source-licence = Una licencia que deja a todos usar, cambiar y compartir un software con ciertas condiciones. Esas condiciones obligan.
    .name = licencia de código abierto

geographical-indication = Un signo en productos cuya calidad o buen nombre viene de su lugar, como un queso o una artesanía.
    .name = indicación geográfica

appellation-of-origin = El nombre de un lugar para productos que deben lo que son, sobre todo o por completo, a ese lugar.
    .name = denominación de origen

plant-variety = Un grupo de plantas obtenido que es nuevo, se distingue de otros, es uniforme y se mantiene igual con el tiempo.
    .name = variedad vegetal

plant-breeders-right = El derecho de quien obtuvo una nueva variedad vegetal a decidir quién puede producir o vender sus semillas, plántulas o esquejes.
    .name = derecho de obtentor

traditional-knowledge = Saberes y prácticas que una comunidad ha transmitido a lo largo del tiempo.
    .name = conocimientos tradicionales

layout-design = La disposición de los circuitos de un chip. Tiene un derecho propio.
    .name = esquema de trazado de circuitos integrados

adr = Formas de resolver una controversia sin un tribunal del Estado, como la mediación o el arbitraje. También se llaman ADR.
    .name = métodos alternativos de solución de controversias

dispute = Un desacuerdo sobre un derecho o un contrato.
    .name = controversia

mediation = Una persona neutral ayuda a ambas partes a encontrar su propio acuerdo. Nadie puede ser obligado a aceptar.
    .name = mediación

mediator = La persona neutral que dirige una mediación. El mediador no decide nada.
    .name = mediador

arbitration = Un procedimiento privado, acordado por ambas partes, que termina con una decisión obligatoria.
    .name = arbitraje

arbitrator = Una persona elegida para decidir una controversia en lugar de un tribunal.
    .name = árbitro

arbitral-award = La decisión de un árbitro. Obliga a ambas partes como una sentencia.
    .name = laudo arbitral

expedited-arbitration = Un arbitraje en forma más corta: menos tiempo, menos costo y casi siempre un solo árbitro.
    .name = arbitraje acelerado

expert-determination = Un experto responde para ambas partes una pregunta técnica o de valor.
    .name = decisión de experto

good-offices = Ayuda gratuita y neutral para que ambas partes hablen de cómo resolver su controversia.
    .name = buenos oficios

udrp = El procedimiento contra nombres de dominio registrados de mala fe que copian una marca. Se hace sin tribunal.
    .name = UDRP

cybersquatting = Registrar de mala fe la marca de otra persona como nombre de dominio.
    .name = ciberocupación

adr-clause = Las líneas de un contrato que dicen cómo se resolverá una controversia futura.
    .name = cláusula compromisoria

submission-agreement = Un acuerdo para resolver una controversia que ya existe con mediación, arbitraje o un experto.
    .name = acuerdo de sumisión

settlement-agreement = Un contrato con el que ambas partes terminan su controversia con condiciones acordadas.
    .name = acuerdo transaccional

seat-of-arbitration = El lugar a cuya ley pertenece un arbitraje. Sus tribunales ayudan y supervisan.
    .name = lugar del arbitraje

licence = Un permiso para usar un derecho con condiciones acordadas. El derecho sigue siendo de su titular.
    .name = licencia

licensor = El titular de un derecho que da una licencia.
    .name = licenciante

licensee = La persona o empresa que recibe una licencia.
    .name = licenciatario

exclusive-licence = Una licencia por la que solo el licenciatario puede usar el derecho. Casi siempre, ni siquiera el titular puede usarlo entonces.
    .name = licencia exclusiva

non-exclusive-licence = Una licencia que deja al titular libre para dar licencias también a otros.
    .name = licencia no exclusiva

sublicence = Una licencia que un licenciatario da a otra persona. Necesita el acuerdo del titular.
    .name = sublicencia

assignment = El paso de un derecho a un nuevo titular. Casi siempre debe hacerse por escrito.
    .name = cesión

royalty = Un pago por usar un derecho, a menudo una parte de las ventas.
    .name = regalía

lump-sum = Un pago fijo en lugar de una parte de las ventas.
    .name = suma global

franchise = Una forma de negocio en la que una empresa deja que otras usen su nombre y todo su método, a cambio de un pago.
    .name = franquicia

ip-valuation = Calcular cuánto vale un derecho en dinero.
    .name = valoración de la propiedad intelectual

ip-audit = Revisar un negocio para ver qué derechos tiene, cuáles usa y cuáles le faltan.
    .name = auditoría de propiedad intelectual

due-diligence = Una revisión cuidadosa, antes de un trato o una inversión, de qué hay y de quién es.
    .name = diligencia debida

asset-register = Su propia lista de sus derechos y secretos, con titular, fechas y papeles.
    .name = registro de activos de PI

ip-portfolio = Todos los derechos de un negocio juntos.
    .name = cartera de PI

intangible-asset = Algo de valor que no se puede tocar, como una marca, una patente o una lista de clientes.
    .name = activo intangible

technology-transfer = Pasar tecnología y el saber que hay detrás de unos a otros, por ejemplo de una universidad a una empresa.
    .name = transferencia de tecnología

co-ownership = Un derecho que pertenece a varias personas juntas. Acuerden pronto quién puede hacer qué con él.
    .name = cotitularidad

security-interest = Dar un derecho a un prestamista como garantía de un préstamo.
    .name = garantía sobre derechos de PI

commercialisation = Ganar dinero con un derecho: fabricando, vendiendo o dando licencias.
    .name = comercialización

sme = Un negocio por debajo de ciertos tamaños, llamado también pyme. Cada país y cada programa pone el límite a su manera.
    .name = pequeña o mediana empresa

infringement = Usar algo protegido sin permiso donde la ley no lo permite.
    .name = infracción

counterfeit = Productos que llevan una copia falsa de la marca de otra persona.
    .name = productos falsificados

piracy = Copiar obras sin permiso, en grandes cantidades y para ganar dinero.
    .name = piratería

customs-recordal = Informar a la aduana de su derecho, para que los agentes sepan qué buscar en la frontera.
    .name = registro de marcas ante la aduana

customs-detention = La aduana retiene productos que pueden infringir un derecho, para que el titular pueda actuar.
    .name = retención en aduana

takedown-notice = Una petición a una plataforma en línea para que retire algo que infringe su derecho.
    .name = notificación de retirada

cease-and-desist-letter = Una carta que pide a alguien que deje de hacer lo que el remitente ve como una infracción. Consulte antes de enviar una o de firmar nada.
    .name = requerimiento de cese

injunction = La orden de un tribunal de hacer algo o de dejar de hacerlo.
    .name = medida de cesación

damages = Dinero que se paga por el daño causado.
    .name = indemnización por daños y perjuicios

evidence = Lo que demuestra un reclamo: papeles, fotos con fecha, muestras, testigos.
    .name = prueba

litigation = Hacer que un tribunal del Estado decida una controversia.
    .name = acción judicial

legal-advice = Consejo sobre su propio caso de un abogado cualificado. Lo que usted lee aquí no es eso.
    .name = asesoramiento jurídico

general-information = Una explicación pensada para todos. No mira todo lo que hay en su propio caso.
    .name = información general

ip-diagnostic = Preguntas que muestran a un negocio qué propiedad intelectual tiene y qué necesita.
    .name = diagnóstico de propiedad intelectual

paris-convention = El tratado principal sobre patentes, marcas y diseños. De él viene el derecho de prioridad.
    .name = Convenio de París

berne-convention = El tratado principal sobre el derecho de autor. Protege las obras sin registro en todos sus países miembros.
    .name = Convenio de Berna

unfair-competition = Formas deshonestas de hacer negocios, por ejemplo engañar a los clientes con una imitación.
    .name = competencia desleal
