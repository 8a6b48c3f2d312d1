question = Trabajamos en biotecnología. ¿Qué protección importa primero?
answer =
    Normalmente la patente, el silencio hasta presentarla, y papeles limpios de su material:
    – proceso, prueba, producto o uso nuevo: patente, antes de toda charla, póster o artículo;
    – cepas, líneas celulares y métodos que nadie ve: secreto comercial;
    – variedad vegetal nueva: derecho de obtentor;
    – nombre del producto: marca, temprano. El de un medicamento puede necesitar además el sí de la autoridad sanitaria.
    Depende del país qué materia viva se puede patentar, y si se pueden patentar los métodos de diagnóstico o tratamiento. Lo que solo se halló en la naturaleza muchas veces no.
    Averigüe primero de quién es el resultado: suyo, de la universidad, del hospital o de quien financia.
more-1 =
    La trampa típica es el póster de congreso, la tesis o el artículo temprano en línea. Puede destruir la patente.
    Otras trampas:
    – El material de otros trae un acuerdo de transferencia. Puede darles derechos sobre su resultado.
    – Plantas, microbios o conocimientos tradicionales de un país pueden exigir permiso y un acuerdo de reparto. Algunas leyes de patentes piden decir el origen.
    – Algunos microorganismos no se pueden describir con palabras. Entonces se deposita una muestra, a menudo a más tardar en la fecha de presentación. Según el Tratado de Budapest, un depósito en una colección reconocida vale en todos los países miembros.
    Antes de divulgar, pregunte a un agente de patentes de su ramo.
more-2 =
    Primeros pasos:
    – Detenga charlas y artículos hasta que alguien los revise. Lleve cuadernos de laboratorio firmados y con fecha.
    – Anote todo material y dato con origen, contrato y permiso.
    – Busque patentes. Pregunte qué se puede patentar donde vende.
    Después de la primera solicitud tiene { $patent-priority } para presentar en otros países.
    Las reglas del comercio mundial piden a la mayoría de los países patentes de al menos { $term } desde la presentación.
    La aprobación de un producto puede comerse años. Pregunte si su país da tiempo extra.
    Ejemplo: un laboratorio halla una levadura en una fruta local. Consigue el permiso y la deposita. Solicita el proceso de panificación, y después da la charla.
ask =
    tenemos un laboratorio y encontramos una bacteria, se patenta?
    startup biotech que protejo primero
    voy a presentar en un congreso mi resultado de laboratorio
    se puede patentar un extracto de planta medicinal
    la universidad dice que el resultado es suyo
    levadura o cepa propia como la cuido
    permiso para usar plantas nativas en una patente
    vacuna o kit de diagnostico, que proteccion
    deposito de microorganismos tratado de budapest
