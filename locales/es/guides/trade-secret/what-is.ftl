question = ¿Qué es un secreto comercial?
answer =
    Un secreto comercial es información de negocio que vale dinero porque otros no la conocen.
    Puede ser una receta, una forma de fabricar, un cálculo de precios, una lista de proveedores o código fuente.
    No se registra. Está protegido mientras cumpla estas condiciones, que son casi las mismas en la mayoría de los países:
    – no se conoce en general ni es fácil de encontrar en su ramo;
    – tiene valor comercial porque es secreto;
    – usted toma medidas razonables para mantener el secreto.
more-1 =
    La ley le ayuda contra formas deshonestas de obtener, usar o contar el secreto. Ejemplos son el robo, el espionaje o una promesa de silencio rota.
    No ayuda contra quien descubre lo mismo por su cuenta. Tampoco, en la mayoría de los países, contra quien lo deduce de su producto.
    La trampa: cuando el secreto es público, se acabó. Ninguna oficina puede devolvérselo.
    Ejemplo: una fabricante de salsas no cuenta a nadie la mezcla de especias y guarda la receta bajo llave. Eso puede ser un secreto comercial. Una mezcla mostrada en un video no.
more-2 =
    Qué hacer primero: escriba una lista corta de lo que le dolería que tuviera un competidor. Esos son sus secretos.
    No van en la lista: lo que está en su sitio web, lo que todos saben en el ramo y la habilidad general de su personal.
    Depende del país: algunos tienen una ley especial, otros usan la competencia desleal, los contratos o la ley penal.
    Una invención puede ser secreta o patentarse. Una patente se publica, así que para el mismo conocimiento debe elegir antes de presentar la solicitud.
ask =
    que es un secreto comercial
    que es secreto industrial
    mi receta es un secreto comercial?
    se registra un secreto comercial
    la lista de clientes es secreto
    cuanto dura un secreto industrial
    que informacion puede ser secreto de empresa
    diferencia entre secreto y patente
    mi lista de proveedores es un secreto protegido?
    qué cosas del negocio se pueden guardar en secreto
