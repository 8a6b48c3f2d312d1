question = ¿Qué es un nombre de dominio, y protege mi marca?
answer =
    Un nombre de dominio es su dirección en internet: un nombre seguido de una terminación. Lo tiene por un contrato con un registrador, mientras pague.
    No es una marca. La dirección sola no le da derecho a impedir que otros usen el nombre.
    Una marca tampoco le da la dirección. Quien pide primero una dirección libre normalmente la obtiene.
    Revise entonces ambas cosas antes de lanzar. ¿Está libre la dirección, y tiene alguien una marca anterior para productos o servicios parecidos?
    Después tome ambas pronto: la dirección, y la marca en los países donde vende.
more-1 =
    Registre la dirección a nombre de su negocio. Si la tiene un diseñador web o un empleado, recuperarla puede ser difícil.
    Guarde usted la clave, use un correo de contacto que lea, y active la renovación automática. Una dirección vencida puede tomarla otra persona.
    Renueve solo en su propia cuenta con el registrador. Las cartas que parecen cobros de renovación muchas veces son de otro vendedor.
    No compre todas las terminaciones. Tome la que escriben sus clientes, y tal vez un error evidente al escribirla.
more-2 =
    Las terminaciones de países siguen las reglas de cada país. Algunas piden una empresa local o una marca local. Mire el registro de ese país.
    La trampa: una dirección libre también puede traer problemas. Si el nombre es la marca de alguien de su ramo, usarlo puede ser una infracción.
    Ejemplo: una panadería ve que su dirección está libre e imprime cajas. Otra panadería del mismo país es titular de la marca y le pide que pare.
    Una búsqueda en una base de datos de marcas gratuita, como la Base Mundial de Datos sobre Marcas, habría mostrado el riesgo.
ask =
    que es un dominio
    si tengo el dominio ya tengo la marca?
    el dominio me protege el nombre
    diferencia entre dominio y marca
    necesito dominio si ya registre la marca
    a nombre de quien pongo el dominio
    compre el dominio, otro puede registrar la marca
    me mandaron un cobro para renovar mi dominio
    ya compre el dominio, ya tengo la marca?
