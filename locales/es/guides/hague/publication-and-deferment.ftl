question = ¿Cuándo se publica mi diseño de La Haya, y puedo mantenerlo más tiempo en secreto?
answer =
    Usted elige el momento, dentro de ciertos límites.
    Si no pide nada, la OMPI publica el diseño { $standard } después de la fecha del registro internacional.
    También puede pedir que se publique de inmediato, o en un momento anterior que usted indique.
    Para quedar oculto más tiempo, puede pedir el aplazamiento.
    El aplazamiento puede durar hasta { $deferment } desde la fecha de presentación o de prioridad.
    Pero algunos países permiten menos tiempo, y algunos ninguno. Revise cada país antes de presentar la solicitud.
    Una vez publicado, todos pueden ver las imágenes.
more-1 =
    ¿Por qué esperar? El lanzamiento sigue siendo una sorpresa, y quienes copian no ven nada.
    ¿Por qué no esperar? Hasta la publicación, muchas veces puede hacer poco contra una copia.
    El plazo de denegación de cada país también empieza solo con la publicación. Así que la certeza llega más tarde.
    Ejemplo: un fabricante de juguetes presenta en primavera y lanza en una feria de invierno. La publicación se fija para la semana de la feria.
    Puede pedir a la OMPI que publique antes en cualquier momento, si el lanzamiento se adelanta.
more-2 =
    Las trampas:
    – Decide el país más estricto. Si un país elegido permite solo un aplazamiento corto, ese tiempo más corto vale para todo el registro.
    – Si un país elegido no permite el aplazamiento, debe quitar ese país o perder el aplazamiento. Estados Unidos es un ejemplo.
    – Cuando la OMPI le pide elegir, el tiempo para responder es corto.
    Una salida puede ser una solicitud separada para los países estrictos. Cuesta más, así que compare antes.
more-3 =
    Si todavía debe la tasa de publicación, páguela unas semanas antes de que termine el aplazamiento. Si no, el registro se cancela.
    Ponga entonces la fecha en su calendario, y unas semanas antes un recordatorio.
    Si el producto fracasó, puede renunciar al registro antes de la publicación. Entonces las imágenes no se publican.
    El aplazamiento no hace seguro mostrar antes el producto.
    Lo que usted publica es público, aunque la OMPI mantenga cerrado el expediente.
ask =
    cuando se publica mi diseño internacional
    puedo mantener secreto mi diseño de la haya
    aplazamiento de la publicacion que es
    no quiero que vean mi diseño antes del lanzamiento
    cuanto tiempo puedo ocultar un diseño registrado
    estados unidos permite aplazar la publicacion
    cuando pago la tasa de publicacion del diseño aplazado
    quiero que se publique ya mi diseño
