question = Un país denegó mi diseño de La Haya, o toca renovarlo. ¿Qué hago?
answer =
    Una denegación afecta solo a ese país, y todavía puede responder. Los demás siguen.
    Lea hoy: qué diseños, qué razón y el último día para responder. Se responde a esa oficina, normalmente con un agente local, no a la OMPI.
    La oficina misma tiene { $refusal } desde la publicación para denegar. Su propio plazo está en la notificación.
    Las oficinas que examinan pueden tener { $long } para denegar.
    La renovación se hace en un solo trámite, en la OMPI, cada { $renewal }. Usted elige qué países y diseños conserva.
    Cada país debe permitir al menos { $minimum } en total, si usted renueva. Muchos permiten más.
more-1 =
    Razones usuales de una denegación, y qué puede ayudar:
    – Un diseño anterior parecido. Muestre qué es distinto, o deje ese país.
    – Usted lo mostró antes. Busque la regla de gracia de ese país, con sus pruebas y formularios.
    – Las imágenes no muestran la forma completa. A veces ayuda una explicación. Normalmente no se pueden agregar imágenes nuevas.
    – Diseños que no van juntos. Elija, o divida.
    – El producto solo sigue su función.
    Una oficina no puede denegar por la forma de la solicitud. La OMPI ya la revisó.
more-2 =
    Decida según el valor. Pida a un agente local el precio de una primera respuesta antes de decir sí.
    Si no hace nada, la denegación normalmente queda firme para ese país. Las tasas no se devuelven.
    ¿No hubo denegación a tiempo? Entonces el diseño vale allí como si lo hubiera concedido esa oficina. Muchas envían además una declaración de concesión, útil para la aduana y las tiendas en línea.
    Un ataque posterior sigue siendo posible: otros pueden pedir a un tribunal u oficina que anule el diseño.
    El estado de cada país está en la base de datos gratuita de La Haya de la OMPI.
more-3 =
    La renovación en la práctica:
    – Anote la fecha el día del registro. Los recordatorios se pueden perder.
    – Pague a la OMPI en línea. Hay una tasa básica por los diseños y una por cada país.
    – Por un tiempo limitado después de la fecha aún puede renovar, con recargo. El último día está en la página de la OMPI.
    – Después, la protección de este registro se acabó, y normalmente no se recupera.
    La trampa: el tiempo máximo no es igual en todas partes. En algunos países la renovación termina antes.
    Ejemplo: un fabricante de lámparas conserva solo su modelo clásico, y solo en los países donde todavía vende.
ask =
    me negaron el diseño internacional en un pais
    denegacion de la haya como respondo
    cuando se renueva el registro de la haya
    puedo renovar solo algunos paises del diseño
    necesito abogado alla para contestar la denegacion del diseño
    se me paso renovar mi diseño internacional
    japon dice que mi diseño se parece a otro
    cuanto dura mi diseño por la haya
