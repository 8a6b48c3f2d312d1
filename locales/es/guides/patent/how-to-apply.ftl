question = ¿Cómo solicito una patente?
answer =
    Presente una solicitud en su oficina nacional o regional, antes de mostrar la invención. Los pasos habituales son:
    – Busque lo que ya se conoce.
    – Escriba la solicitud: descripción, dibujos si hacen falta, reivindicaciones y un resumen corto.
    – Preséntela y pague las tasas. Recibe una fecha de presentación, y esa fecha decide quién fue primero.
    – La oficina revisa la forma. En muchos países revisa después si la invención es nueva y tiene actividad inventiva.
    – Usted responde sus cartas a tiempo. Después la oficina concede o deniega.
    Cuente con años, no con meses. Pida ayuda con las reivindicaciones.
more-1 =
    La trampa: después de presentarla no se puede agregar contenido técnico nuevo. Lo que falta el primer día sigue faltando. Describa entonces cada versión y cada uso que conozca.
    Las reivindicaciones deciden de qué es dueño. Si son muy estrechas, otros las esquivan. Si son muy amplias, la oficina las deniega.
    Un mal texto es difícil de arreglar. Vale la pena consultar a un agente de la propiedad industrial, al menos para las reivindicaciones. Algunas oficinas y programas dan ayuda gratuita a pequeñas empresas e inventores.
    En algunos países, una invención hecha allí debe presentarse primero allí, o necesita un permiso antes de salir al exterior.
more-2 =
    ¿Quiere también otros países? Tiene { $priority } desde su primera solicitud para reivindicar allí su fecha.
    Algunos países conocen una primera solicitud sencilla, llamada muchas veces provisional. Se pierde si usted no continúa a tiempo.
    Después de la concesión, siga pagando las tasas. Póngalas en un calendario.
    Si se atrasa una tasa que mantiene el derecho, las reglas de los tratados dan al menos { $late } más, muchas veces con recargo.
    Indique a los verdaderos inventores. Si ayudaron empleados, socios o una universidad, aclare por escrito de quién es la invención antes de presentarla.
ask =
    como patento mi invento
    pasos para sacar una patente
    que documentos necesito para una patente
    donde se presenta la solicitud de patente
    puedo hacer la solicitud de patente yo mismo
    cuanto tarda una patente
    que son las reivindicaciones
    quiero patentar una maquina, como empiezo
    como se redacta una patente
    invente un aparato y quiero patentarlo, que piden
    como saco la patente de mi invento
    que papeles lleva una solicitud de patente
    diseñe una bomba a pedal y quiero los derechos de invento
    donde presento los papeles de mi invento
    quiero tramitar la patente yo solo
