question = Encontré una copia en una feria, o me acusan allí. ¿Qué hago?
answer =
    Una feria es corta, así que actúe el mismo día.
    Encontró una copia:
    – recoja un folleto, una tarjeta, una lista de precios. Tome fotos solo donde se permite;
    – anote el puesto, el día, las personas y un testigo;
    – pregunte en la oficina de la feria. Muchas tienen un servicio o grupo para quejas de PI;
    – llame a un abogado de ese país. Un tribunal puede actuar con la feria abierta.
    No grite, no tome mercancía ni bloquee el puesto.
    Lo acusan: mantenga la calma y no firme nada. Pida el nombre, el derecho y su número. Después llame a un abogado.
more-1 =
    Antes de viajar:
    – su derecho debe valer en el país de la feria, no solo en casa;
    – lleve certificados, dibujos con fecha y una traducción corta;
    – lea las reglas de la feria, también sobre fotos, y anote un abogado de allí;
    – revise que sus productos no toquen un derecho en ese país;
    – presente la solicitud de invenciones y diseños antes de mostrarlos.
    Muchas leyes dan una protección corta a lo que se muestra en ciertas exposiciones internacionales. La regla es estrecha: no cuente con ella.
    Si espera un ataque, pregunte a un abogado. En algunos países puede dar antes su versión al tribunal.
more-2 =
    Si llegan funcionarios judiciales, policía o aduana con una orden, no se resista. Léala, anote nombres y lo que se llevan, y llame a su abogado. El plazo para oponerse es corto.
    Quitar la pieza de la mesa “sin reconocer nada” muchas veces permite mantener abierto el puesto.
    Mostrar u ofrecer puede contar como infracción, incluso sin venta. Depende del país.
    La trampa para el titular: esperar a estar en casa. El puesto ya no está, y la prueba tampoco.
    Ejemplo: una fabricante de sillas ve su modelo en otro puesto. Tiene un diseño registrado en ese país. El grupo de la feria pide a la empresa retirar la silla, y ella le escribe después.
ask =
    estoy en una feria y un puesto tiene mi producto copiado
    vi mi diseño en la expo, que hago ahora
    me acusan de copiar en la feria y quieren cerrar mi stand
    la policia vino a mi puesto en la feria
    voy a una feria en alemania que llevo por si me copian
    puedo tomar fotos del stand que me copia
    un competidor grita que lo copie frente a los clientes
    me hicieron firmar algo en la exposicion
    un puesto de la expo muestra mi copia
