question = ¿Quién puede presentar una solicitud PCT, y dónde?
answer =
    Puede presentarla si es nacional o residente de un país miembro del PCT. Puede hacerlo una persona o una empresa.
    Si hay varios solicitantes, basta que uno de ellos cumpla el requisito.
    Una empresa cuenta como nacional del país según cuya ley se fundó. Un negocio real en un país miembro también cuenta como residencia.
    Se presenta en su oficina de patentes nacional o regional, o directamente en la OMPI, si su ley lo permite.
    También necesita el derecho a la invención: como inventor, o por contrato o ley a partir del inventor.
more-1 =
    ¿Su país no es miembro? Mire a los otros solicitantes y dónde trabaja de verdad su empresa.
    El vínculo debe ser verdadero el día en que presenta. No invente una dirección ni un socio de papel.
    Si no existe vínculo, todavía puede presentar directamente en cada país.
    Allí puede ayudar el derecho de prioridad del Convenio de París, si su país participa en él.
more-2 =
    Las trampas:
    – Algunos países piden un permiso, o una primera solicitud en el país, antes de presentar una invención en el exterior. Pregunte primero a su oficina.
    – Indique al solicitante correcto. Si paga la empresa pero presenta solo el fundador, los inversionistas preguntarán después.
    – Un empleado, un estudiante o una universidad puede ser dueño de una parte. Arréglelo por escrito antes de presentar.
    – Indique a los verdaderos inventores. Un jefe o un patrocinador no es inventor solo por serlo.
more-3 =
    Algunos solicitantes pagan mucho menos a la OMPI.
    Ciertas tasas bajan un { $reduction }.
    Este precio más bajo es para personas físicas que son nacionales y residentes de un país de la lista de la OMPI.
    También es para personas y empresas que son nacionales y residentes de un país menos adelantado.
    Si hay varios solicitantes, cada uno debe cumplir los requisitos.
    Algunas administraciones de búsqueda reducen también su tasa de búsqueda. Pregunte antes de pagar, no después.
ask =
    quien puede pedir una patente pct
    mi pais no es del pct, puedo usarlo
    argentina esta en el pct
    puede una empresa presentar un pct
    donde presento la solicitud pct
    se puede presentar el pct directo en la ompi
    mi socio es de otro pais, podemos usar el pct
    que descuento tienen los inventores en el pct
    soy persona natural de colombia, puedo presentar pct?
