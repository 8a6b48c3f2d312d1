question = Un competidor dice a mis clientes que mi producto es una copia. ¿Qué puedo hacer?
answer =
    Actúe rápido y con calma. En este orden:
    – Consiga las palabras mismas: carta, correo, publicación o nota de la llamada, con fecha y nombres.
    – Busque el derecho que nombra. ¿Está vigente en ese país, y cubre su producto? Consulte esta semana a un abogado o agente de PI.
    – Escriba al competidor: qué derecho, qué producto, a quién se lo dijo. Pida que pare y corrija.
    – Cuente a sus clientes los hechos, en breve.
    El Convenio de París pide a sus países prohibir en el comercio afirmaciones falsas que desacreditan a un competidor. Algunos países tienen además una ley contra amenazas injustificadas.
    Pero un aviso cierto y cuidadoso puede permitirse. Compruebe antes, y no contraataque en público.
more-1 =
    Lo que la ley puede darle depende del país:
    – Competencia desleal o afirmaciones falsas: casi siempre usted muestra que no es cierto y puede dañarle. En algunos países, también que el competidor lo sabía o actuó de mala fe.
    – Amenazas injustificadas: Reino Unido, Australia e India, por ejemplo, tienen reglas para algunos derechos. Quien sufre la amenaza puede demandar, aunque la carta fuera a los clientes.
    – Un tribunal puede ordenar cese, corrección o dinero. También puede declarar que usted no infringe.
    Las órdenes urgentes piden rapidez.
    ¿Solo una queja en una tienda en línea? Use el formulario de objeción.
    Cuente el daño: qué pedidos perdió, cuándo y por qué. Guarde los correos.
more-2 =
    Al competidor, con palabras sencillas:
    “Ustedes dijeron a nuestros clientes que nuestra lámpara infringe su derecho. Por favor, dígannos hasta el (fecha) qué derecho es, por qué lo creen y a quién lo dijeron. Hasta entonces, no afirmen eso. Nos reservamos todos los derechos.”
    Que lo lea un abogado. No niegue lo que pueda ser cierto.
    Al cliente preocupado, solo la verdad:
    “Usted supo de un reclamo de otra empresa. Un abogado lo revisa; le diremos el resultado. Envíenos enseguida esas cartas, para responder juntos.”
    No llame mentiroso al competidor. Consulte antes de prometer a un cliente pagar todos sus costos.
    Si puede ser cierto, deje de vender esa pieza por ahora, y hable por su abogado.
more-3 =
    Del otro lado, antes de avisar a clientes ajenos:
    – Escriba primero al fabricante o importador. Las tiendas, después, si acaso.
    – Haga revisar el derecho: ¿concedido, vigente, suyo, de verdad infringido?
    – Una solicitud todavía no es un derecho. No la haga sonar así.
    – Diga solo hechos: este derecho, número, titular, imagen. Nada de “ladrones” ni amenazas de juicio.
    – Envíelo solo a quien lo necesita, ya leído por un abogado.
    Si se equivoca, quizá deba pagar las ventas perdidas del competidor.
    Ejemplo: un fabricante de cocinas escribe a todos los distribuidores que un competidor copia. La patente había terminado. Un tribunal frena las cartas, y él paga. Preguntarle habría costado menos.
ask =
    la competencia le dice a mis clientes que soy copion
    un competidor llama a las tiendas y dice que mi producto es falso
    le dijeron a mi distribuidor que no venda lo mio
    mi cliente recibio una carta por mi maquina
    amenazas injustificadas que es
    rumores falsos sobre mi producto
    mis clientes ya no piden porque dicen que infrinjo
    que le digo a mis clientes despues de la carta
    mi rival publico en facebook que le robe el diseño
    puedo avisar a las tiendas que venden la copia
    el supermercado me saco por un rumor
    puedo contarle a sus clientes que tengo la patente
