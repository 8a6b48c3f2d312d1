question = ¿Cómo obtengo un modelo de utilidad?
answer =
    Primero asegúrese de que su país, o su oficina regional, tenga modelos de utilidad. Después, antes de mostrarlo:
    – Busque si es nuevo. Muchas veces nadie lo hará por usted.
    – Escriba una descripción, dibujos y reivindicaciones que digan qué se protege.
    – Presente la solicitud en la oficina y pague las tasas. Recibe una fecha de presentación.
    – La oficina revisa la forma. Algunas también examinan si es nuevo.
    – Se registra y se publica.
    Muchos solicitantes llenan solos el formulario. Para las reivindicaciones, la ayuda vale la pena.
more-1 =
    Qué tener listo:
    – nombres y direcciones del titular y de los verdaderos inventores
    – dibujos claros con las partes numeradas
    – un texto que explique el problema, su solución y cómo funciona
    – reivindicaciones que nombren las características que importan, sin agregados que otros puedan omitir
    – una cesión por escrito, si lo inventó un empleado o un socio
    La trampa: un error en el texto muchas veces no se puede arreglar después de presentarlo. Tal vez nadie le avise, porque nadie lo examina.
more-2 =
    Otros países: en un plazo de { $priority } desde su primera solicitud puede usar su fecha en otros países miembros del Convenio de París.
    Por el PCT puede pedir más tarde un modelo de utilidad en los países que lo tienen. La ARIPO y la OAPI, las oficinas regionales de África, también ofrecen modelos de utilidad.
    Después del registro:
    – Anote las fechas de las tasas. Si las deja pasar, el derecho termina.
    – Marque el producto con la verdad. Afirme solo un derecho que tenga.
    – Antes de advertir a quien lo copia, obtenga un informe de búsqueda o un examen donde la ley lo pida.
ask =
    como registro un modelo de utilidad
    pasos para sacar modelo de utilidad
    requisitos modelo de utilidad
    quiero registrar una mejora de una herramienta
    que papeles piden para modelo de utilidad
    cuanto tarda un modelo de utilidad
    puedo hacer el tramite del modelo de utilidad solo
    modelo de utilidad en otros paises
    como registro mi herramienta mejorada
    requisitos modelo de utilidad para una mejora sencilla
    quiero un registro corto para una mejora de mi maquina
    pedir modelo de utilidad para mi carretilla
