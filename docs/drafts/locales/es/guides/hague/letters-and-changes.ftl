question = La OMPI escribió por un error en mi solicitud de La Haya, o algo cambió. ¿Qué hago?
answer =
    La OMPI llama irregularidad a un error así. Algo falta o está mal en el formulario, las imágenes o las tasas. Puede corregirlo, pero solo hasta el último día de la carta.
    – Busque la carta en su cuenta de la OMPI, su correo o con su agente, y anote ese día.
    – Mire cada punto: una tasa, una imagen, un nombre, un texto que exige un país.
    – Responda a la propia OMPI, pronto, y guarde la prueba.
    Si no responde, la solicitud normalmente se da por abandonada. La OMPI devuelve entonces solo lo pagado por encima de la tasa básica.
    Para un nuevo titular, nombre o dirección más tarde, normalmente basta una sola petición a la OMPI para todos los países.
more-1 =
    ¿Qué tipo de error es?
    – Algunos frenan la fecha: falta una imagen, ningún país nombrado, idioma equivocado, solicitante poco claro. La fecha de presentación es entonces el día en que llega su corrección. Responda ese mismo día: puede perder prioridad y novedad.
    – Algunos tocan a un solo país, que exige una reivindicación, una descripción o el creador. Sin respuesta, normalmente solo cae ese país. Si corrige, la fecha del registro puede pasar al día en que llega.
    – Lo demás: responda hasta el último día. No cuente con más tiempo. Un retraso se excusa solo por razones especiales, como un desastre.
    Una carta de un país tras la publicación es otra cosa: una denegación. Se responde allí.
more-2 =
    Cambios después del registro, con una petición a la OMPI y casi siempre una tasa:
    – Nuevo titular: para todo, o para algunos diseños o países. Necesita un vínculo con un miembro de La Haya. Normalmente firma el anterior.
    – Algunos países quieren papeles del traspaso en su propia oficina. Hasta entonces no vale allí. La OMPI los enumera.
    – Nuevo nombre o dirección. Cambiar solo el correo es gratis.
    – Limitación: conserva solo algunos diseños, en algunos o todos los países.
    – Renuncia: deja todos los diseños, en algunos o todos los países.
    – Error en el registro: pida a la OMPI que lo corrija.
    Una licencia no se anota en la OMPI. Pregunte a la oficina de cada país.
more-3 =
    Las trampas:
    – Después no puede añadir un país, un diseño o una vista. Para eso se presenta otra solicitud.
    – Lo que limita o deja no vuelve.
    – Un taller pasa a ser empresa. A menudo es un nuevo titular, no solo un nuevo nombre. Pregunte antes de elegir el formulario.
    – Un correo viejo en la OMPI, y las cartas no llegan a nadie.
    – Llega la factura de un extraño. Pregunte a la OMPI o a su agente antes de pagar.
    Ejemplo: un fabricante de lámparas olvida la reivindicación corta que exige un país. La OMPI escribe, él la añade esa semana y no pierde ninguno. Solo su fecha de registro puede ser posterior. Al vender la línea, ambos anotan al comprador antes de la próxima renovación.
ask =
    carta de irregularidad de la haya
    la ompi dice que mi solicitud de diseño tiene un error
    falta pagar tasa haya me escribio la ompi
    se me paso responder a la ompi por mi diseño
    no aceptan mis fotos en el formulario de la haya
    solicitud abandonada la haya me devuelven la plata
    cambio de direccion registro de la haya
    mi empresa cambio de nombre y tengo un diseño en la ompi
    quiero dejar un pais del diseño internacional
    anotar licencia de un diseño internacional
    limitar mi registro a algunos diseños
    vendi el diseño de mi silla, a quien le aviso en ginebra
