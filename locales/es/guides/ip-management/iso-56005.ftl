question = ¿Qué es { -iso-56005 }, y la necesita mi pequeña empresa?
answer =
    { -iso-56005 } es una guía internacional para empresas que innovan. Dice cómo planear y gestionar la PI en el camino: una estrategia, la PI en cada paso de un proyecto, y herramientas útiles.
    Es un consejo voluntario. No le da ningún derecho y no reemplaza ninguna solicitud.
    Una empresa pequeña no la necesita para tener o proteger algo. Puede servir como lista de verificación si desarrolla productos nuevos seguido, o si la pide un cliente o un financiador.
    Empiece con listas gratuitas. Compre el texto solo cuando sepa para qué.
more-1 =
    Qué abarca, en breve:
    – entender su mercado, y decidir para qué sirve la PI;
    – nombrar a la persona responsable, y dar tiempo y dinero;
    – mirar la PI en cada paso, de la primera idea al lanzamiento;
    – herramientas: registro de invenciones, búsquedas, obtener y mantener derechos, valorarlos, manejar riesgos, aprovecharlos.
    Está escrita como orientación: “debería”, no “debe”. Por eso no está hecha para un certificado.
    Otra norma, { -iso-56001 }, fija requisitos para gestionar la innovación en conjunto, y una empresa se puede certificar. En algunos lugares, como China, se califica a las empresas con esquemas basados en { -iso-56005 }.
more-2 =
    Primeros pasos en su espíritu:
    – Escriba en una página qué debe hacer la PI por usted en los próximos años.
    – Haga su lista de derechos y fechas.
    – Agregue una pregunta de PI a cada paso del proyecto: buscar, secreto, solicitud, firma.
    – Nombre a una persona, y mire la página con el equipo de vez en cuando.
    ¿Le ofrecen o piden un certificado? Averigüe quién lo emite, qué se revisa exactamente, y si su cliente lo acepta.
    La trampa: un paquete caro de manuales que nadie abre. Pida el texto y su precio a su organismo nacional de normalización.
    Ejemplo: una fabricante de bombas toma solo las preguntas de proyecto. En el proyecto siguiente la búsqueda va antes que los moldes.
ask =
    que es la iso 56005
    norma iso de gestion de propiedad intelectual
    me piden certificado iso de propiedad intelectual
    sirve la iso 56005 para una empresa chica
    certificarse en iso 56005 cuanto cuesta
    iso 56001 o 56005 cual me conviene
    un consultor me quiere vender una norma de innovacion
    gestion de la innovacion norma internacional PI
