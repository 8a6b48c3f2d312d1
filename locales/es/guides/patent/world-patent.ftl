question = ¿Puedo obtener una sola patente para todo el mundo?
answer =
    No. No existe una patente mundial. Una patente vale solo en el país o la región que la concedió.
    Hay formas de llegar a muchos países con menos trabajo:
    – Solicitar país por país.
    – Usar una oficina regional, por ejemplo en Europa, en África o en la región eurasiática.
    – Presentar una sola solicitud internacional por el PCT, un tratado con muchos países miembros. Después cada oficina decide por sí misma.
    El reloj empieza con su primera solicitud. Tiene { $priority } para salir al exterior y conservar esa primera fecha.
more-1 =
    El PCT le da tiempo y un informe de búsqueda antes de los grandes gastos. No le da una patente.
    El plazo habitual para seguir ante la oficina de cada país es de { $entry } desde su primera fecha. Algunas oficinas dan más.
    Después vienen traducciones, tasas locales y muchas veces un agente local. Si no da ese paso, la solicitud termina en ese país.
    Puede prescindir del PCT. Para uno o pocos países, la solicitud directa suele ser más barata.
    No todos los países están en el PCT, y a algunos solo se llega por su oficina regional.
more-2 =
    Elija los países con cabeza fría:
    – ¿Dónde venderá o dará licencias?
    – ¿Dónde lo fabricaría un competidor fuerte?
    – ¿Puede pagar para mantenerla vigente allí, y actuar contra una copia?
    Donde usted no tiene patente, otros pueden usar libremente la invención. Aun así, no pueden llevarla a un país donde su patente está vigente.
    La trampa: hay empresas que venden una “patente mundial” o envían facturas de un “registro internacional”. Esa patente no existe. Pague solo lo que pida una oficina verdadera o su propio agente.
ask =
    existe la patente mundial
    como patento en todo el mundo
    patente internacional cuanto cuesta
    mi patente vale en estados unidos
    quiero una patente que sirva en toda america latina
    como protejo mi invento en varios paises
    tengo que patentar pais por pais
    pueden copiar mi invento en china si lo patente aqui
    patentar para todos los paises de una vez
    mi patente de peru vale en chile?
    una patente que valga en todo el planeta
