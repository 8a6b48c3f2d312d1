question = ¿Qué es una patente?
answer =
    Una patente es un derecho exclusivo sobre una invención: un nuevo producto técnico o una nueva forma de hacer algo.
    La oficina la concede después de una solicitud. Entonces usted puede impedir que otros fabriquen, usen, vendan o importen la invención sin su consentimiento.
    Funciona solo en el país o la región que la concedió, y solo por un tiempo limitado.
    A cambio, la invención se publica. Todos pueden leerla, y más tarde todos pueden usarla.
    Una patente no protege un nombre, un logotipo ni una simple idea.
more-1 =
    ¿Cuánto dura? Las reglas del comercio mundial piden a la mayoría de los países al menos { $term } desde la fecha de presentación.
    Duración anotada para su país: { $home-term }.
    En la mayoría de los países se pagan tasas para mantenerla vigente, muchas veces cada año (anualidades). Sin pago caduca, y cualquiera puede usar allí la invención.
    Usted puede usar la patente, venderla, o dejar que otros la usen a cambio de dinero (una licencia).
    Lo que cuenta son las reivindicaciones. Son las frases que dicen exactamente qué está protegido.
more-2 =
    Las trampas:
    – “Patente en trámite” solo quiere decir que se presentó una solicitud. En la mayoría de los casos no puede frenar a nadie antes de la concesión.
    – Una patente le permite frenar a otros. No promete que usted pueda vender: su producto puede usar la patente de otra persona.
    – La oficina no vigila el mercado. Usted debe encontrar las copias y actuar.
    Ejemplo: usted patenta una mejor bisagra. Nadie puede copiar la bisagra en ese país. Si la puerta donde va está patentada por otra empresa, usted necesita además el consentimiento de esa empresa.
ask =
    que es una patente
    para que sirve una patente
    cuantos años dura una patente
    que derechos me da la patente
    patente en tramite ya me protege?
    hay que pagar todos los años por la patente
    que pasa si no pago la anualidad
    la patente vale en todos los paises
    que es patentar algo
    que me da una patente y cuanto dura
    para que sirve patentar
