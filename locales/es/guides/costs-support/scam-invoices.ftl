question = Recibí una factura por mi marca o patente. ¿Es verdadera?
answer =
    No pague antes de comprobar. Muchas de esas cartas y correos son engañosos o puro fraude. Los nombres y direcciones de los registros públicos lo hacen fácil.
    Señales de alerta:
    – un “registro”, “directorio” o “base de datos” desconocido, con un nombre parecido al de una oficina,
    – letra pequeña que dice que es una oferta,
    – una cuenta bancaria en otro país que la oficina,
    – prisa, y la amenaza de que perderá su derecho,
    – le llega a usted, aunque tiene un agente.
    Pregunte a su agente o a su oficina. Use un número o una página que encuentre usted, no los de la carta.
more-1 =
    La publicación oficial la hace la propia oficina. Ningún registro privado agrega protección.
    Sepa qué debe de verdad: anote sus fechas de renovación, y búsquelas en el registro oficial o en su propia cuenta con la oficina.
    La OMPI, la oficina de la Unión Europea y muchas oficinas nacionales muestran copias de esas cartas en sus sitios web. Compare la suya.
    No abra enlaces ni códigos del mensaje. Escriba usted la dirección de la oficina.
    Avise a quien paga las cuentas en su empresa. Esas cartas suelen llegar poco después de que se publica una marca o una solicitud.
more-2 =
    Si ya pagó: llame de inmediato a su banco y pida que detengan o devuelvan el pago. Escriba al remitente que lo impugna. Avise a la oficina y a la policía o a la autoridad del consumidor.
    A veces, pagar esa oferta cuenta como firmar un contrato, así que actúe pronto y consulte a un abogado si llegan más cobros.
    Ejemplo: poco después de publicarse su marca, una florista recibe un cobro con un escudo y el número exacto de su marca. Su agente conoce al remitente: una lista privada sin ningún efecto legal. Ella guarda la carta y la denuncia.
    El logotipo copiado de la OMPI o de una oficina no prueba nada.
ask =
    me llego una factura por mi marca, es real?
    me cobran por publicar mi marca en un registro
    es estafa este cobro de renovacion de marca
    recibi una carta que parece de la ompi
    ya pague una factura falsa de mi marca
    me llamaron para cobrar la renovacion de mi patente
    como se si el cobro es de la oficina
    directorio internacional de marcas fraude
    me piden pagar un registro de marcas raro por correo, es estafa
    me llego un recibo raro por publicar mi marca
    factura de una empresa de europa por mi registro
    me escriben de china que otro quiere mi nombre y que pague ya
    pague por salir en un libro de patentes
    cobro por internet de muchos euros por mi marca europea
    factura rara para salir en un registro
