# El recorrido que encuentra ayuda con los costos.

name = ¿Qué ayuda con los costos me sirve?

purpose = ¿Para qué necesita ayuda?
    .why = Cada tipo de ayuda tiene su propia puerta.
    .short = Ayuda con
    .fees = Pagar tasas oficiales más bajas
    .attorney = Un abogado o agente
    .money = Dinero para los costos
    .plan = Saber cuánto costará
    .dispute = El costo de una controversia
    .advice = Primeros consejos y búsqueda

where = ¿Qué tasas quiere bajar?
    .why = Los sistemas internacionales y cada oficina tienen reglas distintas.
    .short = Tasas
    .international = De la OMPI: PCT, Madrid, La Haya
    .national = De una oficina nacional o regional
    .least-developed = Vivo en un país menos adelantado

size = ¿Quién presenta la solicitud?
    .why = Cada oficina decide quién cuenta como pequeño.
    .short = Solicitante
    .person = Una persona o un estudiante
    .small = Una empresa pequeña o nueva
    .university = Una universidad o entidad pública
    .large = Una empresa grande, o de un grupo

stage = ¿Hasta dónde ha llegado?
    .why = Los programas gratuitos quieren casi siempre una invención, no solo una idea.
    .short = Etapa
    .idea = Tengo una idea
    .ready = Sé cómo funciona
    .filed = Ya presenté la solicitud

means = ¿Puede pagar un abogado?
    .why = Los abogados gratuitos son para personas y empresas con poco dinero.
    .short = Recursos
    .little = No, tengo pocos recursos
    .enough = Sí, si el precio es justo

money = ¿Qué tipo de dinero?
    .why = Una ayuda, un préstamo y un inversionista piden cada uno algo distinto.
    .short = Dinero
    .grant = Una ayuda o un bono
    .loan = Un préstamo sobre mis derechos
    .investor = Un inversionista

plan = ¿Qué quiere saber?
    .why = La solicitud es solo la primera ola de costos.
    .short = Saber
    .first = Cuánto cuesta obtener protección
    .years = Qué costos llegan en los años siguientes

dispute = ¿Dónde será la controversia?
    .why = El camino decide el costo.
    .short = Controversia
    .court = En un tribunal
    .outside = Fuera de los tribunales
    .insurance = Busco un seguro
