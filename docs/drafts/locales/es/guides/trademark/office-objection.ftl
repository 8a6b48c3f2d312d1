question = La oficina pone objeciones a mi solicitud de marca. ¿Cómo respondo?
answer =
    Mantenga la calma. Normalmente todavía no es el final. En la mayoría de los países puede responder antes de que la oficina decida.
    – Anote el último día para responder. Está en la carta o en las reglas de esa oficina.
    – Lea cada motivo, y vea qué productos o servicios nombra.
    – Para cada motivo elija: argumentar, acortar la lista, probar el uso, o buscar el consentimiento donde la oficina lo acepta.
    – Responda cada punto, como la carta lo indica.
    Sin respuesta a tiempo, la solicitud normalmente termina, al menos para los productos nombrados.
    ¿La carta trata de una marca internacional? Lea entonces la guía sobre las denegaciones provisionales: el camino es otro.
more-1 =
    Qué puede decir la carta:
    – Motivos absolutos: el problema es el signo mismo. Describe los productos, engaña, ofende o muestra un emblema de Estado.
    – Motivos relativos: una marca anterior se parece demasiado, para productos iguales o parecidos.
    – La lista: palabras demasiado vagas, o en la clase equivocada.
    – Una renuncia parcial (“disclaimer”), en algunos países: usted no reclama derechos sobre una parte sola, como “café”. La marca en conjunto puede seguir siendo suya.
    – Forma: falta una tasa, una traducción o un papel.
    No toda oficina deniega por su cuenta por una marca anterior. La de la Unión Europea deja que se opongan los titulares.
more-2 =
    Cómo responder:
    – Argumentar: la palabra no describe los productos, o las marcas difieren en aspecto, sonido y sentido.
    – Acortar la lista: puede quitar productos, no añadir.
    – Consentimiento escrito del titular anterior. Unas oficinas lo aceptan, otras no. Consulte antes de escribirle: puede abrir una controversia.
    – ¿La anterior no se usa o caducó? Algunas oficinas esperan si usted pide cancelarla.
    – Uso: muestre que allí conocen un signo débil como su marca. Envíe ventas, anuncios, prensa. En algunos países solo cuenta el uso previo a la solicitud.
    – Renuncia parcial: a menudo aceptable, si la palabra ya es de todos.
    La marca normalmente no se cambia. Un signo mejor pide otra solicitud.
more-3 =
    El tiempo:
    – Algunas oficinas cuentan desde que enviaron la carta, otras desde que usted la recibió.
    – Muchas dan más tiempo, si lo pide antes del último día.
    En Estados Unidos tiene { $us } desde que se emitió la carta, si presentó allí directamente.
    – ¿Se le pasó? Llame ese mismo día. Algunas leyes dan poco tiempo para repararlo, a menudo con tasa.
    – ¿Denegada? Suele haber recurso, con plazo corto.
    Las trampas: “otros también se llaman así” rara vez ayuda. Una denegación en casa también puede tumbar su registro de Madrid.
    Ejemplo: una panadera pide “Mañana Dorada” para pan y cerveza. Un cervecero tiene ese nombre para cerveza. Ella quita la cerveza, y la oficina acepta el pan.
ask =
    la oficina me objeto la marca que contesto
    me llego un requerimiento de mi marca
    como responder una objecion del examinador de marcas
    dicen que ya hay una marca parecida a la mia
    que es un disclaimer en una marca
    me piden renunciar a una palabra de mi logo
    carta de consentimiento del dueño de la otra marca
    no conteste a tiempo a la oficina de marcas
    me rechazaron la marca a la primera, ya perdí?
    quitar productos para que me acepten la marca
    necesito abogado para contestar la oficina de patentes por mi marca
    objecion marca
