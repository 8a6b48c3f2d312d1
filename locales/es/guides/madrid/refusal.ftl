question = Recibí una denegación provisional de mi marca internacional. ¿Qué hago ahora?
answer =
    Mantenga la calma. Es una objeción, todavía no el final. Afecta solo a ese país. Los demás siguen.
    Lea la notificación y anote hoy:
    – qué oficina, y para qué productos o servicios;
    – el motivo;
    – el último día para responder;
    – si necesita allí un agente local.
    Se responde a la oficina de ese país, no a la OMPI. La mayoría pide un agente local a los titulares extranjeros.
    Si nadie responde a tiempo, la denegación normalmente queda firme para los productos que nombra.
    ¿Ese mercado le importa? Entonces busque un agente esta semana.
more-1 =
    El plazo cambia mucho. La OMPI tiene una lista, pero cuentan las fechas de la notificación o de la carta que la acompaña.
    Muchas veces el plazo corre desde el día en que la oficina envió la notificación, no desde que usted la lee.
    Las reglas comunes piden a las oficinas dar al menos { $minimum }. Varias han declarado que todavía no lo aplican.
    Si objeta la oficina de China, son { $cn } desde que usted recibe la notificación de la OMPI.
    Si objeta la oficina de Estados Unidos, son { $us } desde que la oficina la envió a la OMPI.
    Si se opuso otra persona, el plazo puede ser otro.
    Algunas pueden dar más tiempo. No cuente con ello.
    Pida a más de un agente el precio de una primera respuesta.
more-2 =
    Motivos habituales, y qué puede ayudar:
    – Las palabras de los productos son demasiado vagas. Palabras más claras suelen resolverlo a bajo costo.
    – Una marca anterior parecida. Quite los productos en conflicto, pida el consentimiento de su titular donde la oficina lo acepta, o argumente que las marcas son distintas.
    – La marca describe los productos. Argumente, o pruebe que los clientes de allí la conocen como marca.
    – Alguien se opuso. Vea la respuesta sobre las oposiciones.
    También puede limitar su lista para ese país por medio de la OMPI.
    Inscribir una limitación cuesta { $limit }.
    Pero eso no reemplaza su respuesta a la oficina. Pregunte al agente qué camino es el correcto.
more-3 =
    Qué viene después: la oficina dice a la OMPI si protege la marca por completo, en parte o no. Sígalo en Madrid Monitor, el registro gratuito de la OMPI.
    Un recurso sigue la ley de ese país. Las tasas por el país no se devuelven.
    Una oficina tiene { $refusal } para enviar su denegación desde que la OMPI le comunicó su marca. Algunas declararon un plazo más largo.
    Así que pueden llegar más notificaciones.
    La trampa: la OMPI escribe por correo electrónico. Con una dirección vieja, usted nunca ve la notificación.
    Ejemplo: a una fabricante de jabón le deniegan “cosméticos” por ser muy amplio. Su agente lo cambia por “jabones y cremas de manos”. La oficina lo acepta.
ask =
    me llego una denegacion provisional de la ompi
    me rechazaron la marca internacional en un pais
    cuanto tiempo tengo para responder la denegacion provisional
    china nego mi marca que hago
    necesito un abogado en el otro pais para responder
    estados unidos objeto mi registro internacional
    si me niegan en un pais pierdo los otros
    me devuelven el dinero si deniegan mi marca
    estados unidos me rechazo la marca internacional
    en corea no aceptan mi marca y llego carta de suiza
