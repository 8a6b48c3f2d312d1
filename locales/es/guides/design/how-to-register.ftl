question = ¿Cómo registro un diseño, paso a paso?
answer =
    – No lo muestre a nadie hasta presentar la solicitud. ¿Ya lo mostró? Preséntela pronto: algunos países aún lo permiten por un tiempo.
    – Compruebe que es suyo. Si lo hizo un independiente o un socio, pida la cesión escrita.
    – Busque productos y diseños parecidos.
    – Haga buenas imágenes de todos los lados.
    – Llene el formulario: titular, diseñador, imágenes, producto y clase.
    – Pague la tasa y guarde el número de la solicitud.
    Algunas oficinas revisan solo la forma. Otras lo comparan con diseños anteriores y tardan más.
    Su oficina tiene el formulario, las tasas y las reglas para imágenes. Pregunte por tasas reducidas para pequeñas empresas. Desde el exterior suele hacer falta un agente local.
more-1 =
    ¿Más diseños en un solo formulario? En muchos países puede presentar varios a la vez, y los demás cuestan menos. Muchas veces deben ser de la misma clase.
    En la Unión Europea, una solicitud puede contener { $together } diseños, también de distintas clases.
    Otros países permiten un solo diseño por solicitud.
    Ordénelos primero: qué se vende, qué es fácil de copiar, qué va a quedar. Presente esos.
    Un juego, como tazas y una jarra, a veces puede ser un solo diseño. Entonces tal vez proteja solo el juego completo. Pregunte antes de elegir.
more-2 =
    ¿Mantenerlo oculto después de presentarlo? En muchos países puede pedir que se publique más tarde. Esto se llama aplazamiento.
    En la Unión Europea puede durar { $hidden } desde la fecha de presentación o de prioridad.
    Algunos países no lo tienen, y algunos publican de inmediato. Pregunte antes de presentar, porque después suele ser tarde para pedirlo.
    Mientras está oculto, muchas veces puede hacer poco contra otros, o solo contra una copia verdadera.
    Nunca lance el producto antes de la fecha de presentación. Pida la publicación cuando lo lance.
    Después de la primera solicitud tiene { $priority } para presentarla en otros países y conservar la primera fecha.
more-3 =
    Errores frecuentes:
    – Primero llega la fecha del lanzamiento, y después el formulario.
    – Fotos con sombras, manos, etiquetas de precio, o solo de frente.
    – Presentarlo a nombre de alguien que no es dueño del diseño.
    – Un nombre de producto demasiado estrecho o poco claro.
    – No responder a tiempo una carta de la oficina.
    – No anotar la fecha de renovación.
    Normalmente no se pueden cambiar las imágenes después. Si falta algo, preséntelo otra vez de inmediato, mientras el diseño siga siendo nuevo.
    Ejemplo: una joyera presenta anillos como un grupo en primavera. La feria es en verano, y la publicación llega esa semana.
ask =
    como registro un diseño industrial
    pasos para registrar el diseño de mi producto
    que fotos piden para registrar un diseño
    puedo registrar varios diseños juntos
    quiero registrar la forma de mi botella
    cuanto tarda registrar un diseño
    se puede mantener oculto el diseño registrado
    donde registro mis diseños de joyas
    como registro la forma de mi lampara
    quiero registrar el modelo de mis aretes
    registrar cómo se ve mi lámpara
