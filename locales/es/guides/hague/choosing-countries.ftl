question = ¿Qué países nombro en una solicitud de La Haya, y puedo nombrar el mío?
answer =
    Nombre los lugares donde vende, donde fabrica y de donde pueden venir las copias. No se puede agregar un país después sin una nueva solicitud.
    – Cada uno debe ser miembro del Sistema de La Haya. La OMPI tiene la lista.
    – Muchas veces también puede nombrar su propio país, si es miembro. Una oficina que examina puede excluirlo, así que mire sus declaraciones.
    – La Unión Europea y la OAPI son cada una una sola designación, para todos sus países.
    Un país que no es miembro necesita una solicitud directa.
    Después de su primera solicitud tiene { $priority } para ella, y conserva la primera fecha.
more-1 =
    ¿Quién puede presentarla? Necesita un vínculo real con un miembro: nacionalidad, domicilio, residencia o una empresa que trabaje allí.
    También vale un vínculo con una organización miembro, por ejemplo como nacional de un país de la Unión Europea.
    No necesita primero un diseño en su país. Pero algunos presentan primero en su país para probar, y salen al exterior dentro del plazo de prioridad.
    Varios solicitantes pueden presentarla juntos, si cada uno tiene ese vínculo.
    Se elige una sola entrada: en línea en la OMPI es la habitual. Algunas oficinas no reciben esas solicitudes.
    Algunos países quieren que pida permiso antes de salir al exterior. Pregúntelo primero a la oficina de su país.
more-2 =
    Mire estos puntos para cada país antes de pagar:
    – ¿La oficina examina la novedad? Entonces espere preguntas y tal vez un agente local.
    – ¿Perdona lo que usted mostró antes? Cada país tiene su propia regla de gracia.
    – ¿Permite publicar más tarde? El país más estricto decide por todos.
    – ¿Pide el nombre del creador, una descripción o una reivindicación? Una reivindicación es una frase formal corta que dice qué se protege.
    – ¿Pide ciertas vistas, o un solo diseño?
    Los perfiles de los miembros de la OMPI responden casi todo esto.
more-3 =
    Las trampas:
    – Algunos territorios no están incluidos. China no cubre Hong Kong ni Macao en el Sistema de La Haya. La Unión Europea no cubre el Reino Unido.
    – El país es miembro, pero solo según una versión antigua del tratado. Entonces tal vez no pueda llegar a él. El formulario de la OMPI muestra lo que puede elegir.
    – Un país que agrega el próximo año: para entonces, su propio lanzamiento puede haber acabado con la novedad.
    Ejemplo: una fabricante de calzado nombra la unión donde vende, el país de su fábrica y el suyo. En un mercado fuera del sistema presenta directamente a tiempo.
ask =
    que paises elijo en la haya
    puedo poner mi propio pais en la solicitud de la haya
    quien puede usar el sistema de la haya
    mi pais no es miembro de la haya, puedo usarlo
    se pueden agregar paises despues a un diseño internacional
    la union europea en la haya cuenta como uno
    donde se presenta la solicitud de la haya
    que paises estan en el arreglo de la haya
    que paises entran en la haya para mi diseño de joyas
    en qué países cuido el diseño de mis zapatos
    países para los modelos de mis lámparas
