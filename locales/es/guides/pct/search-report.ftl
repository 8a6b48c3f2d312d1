question = ¿Qué me dicen el informe de búsqueda del PCT y la opinión escrita, y qué hago?
answer =
    Son una primera prueba de su invención por una oficina de patentes. No obligan a nadie, pero muestran sus posibilidades.
    – El informe de búsqueda enumera documentos anteriores. Una letra muestra cómo cuentan. X: daña por sí solo. Y: daña junto con otro. A: solo contexto.
    – La opinión escrita dice, reivindicación por reivindicación, si su invención parece nueva e inventiva, y por qué.
    Lea ambos antes de gastar más. Si son malos, puede cambiar las reivindicaciones, argumentar después o parar.
    El informe debe llegar en un plazo de { $report } desde la fecha de prioridad, o { $copy } desde que la oficina de búsqueda recibió su copia, si es más tarde.
more-1 =
    Cuando llega:
    – Anote el día en que se envió. Otras fechas corren desde ese día.
    – Lea cada documento X junto a su reivindicación. ¿Muestra de verdad cada parte?
    – Vea qué reivindicaciones recibieron una buena palabra. Muchas veces una más estrecha está bien.
    – Pregunte a su agente: ¿esa reivindicación más estrecha frenaría todavía a un competidor?
    – Después elija: seguir, cambiar las reivindicaciones, pedir otro examen o retirar. Para mantener secreta la invención, retire antes de la publicación.
    Ejemplo: el informe es malo para “un ventilador con aspa curva”, pero bueno para la punta especial del aspa. El fabricante conserva la punta, porque por eso pagan los compradores.
more-2 =
    Puede cambiar las reivindicaciones una vez, en la OMPI, después del informe de búsqueda.
    El plazo es de { $amend } desde el día en que se envió el informe, o de { $amend-alt } desde la fecha de prioridad, lo que termine más tarde.
    No puede agregar nada que no estuviera en la solicitud el primer día. Las reivindicaciones cambiadas se publican.
    Este paso no es obligatorio. También puede cambiarlas después, en cada país.
    Puede enviar a la OMPI sus comentarios sobre la opinión escrita.
    Envíelos en un plazo de { $comments } desde la fecha de prioridad, para que las oficinas de los países los reciban.
more-3 =
    Las trampas:
    – Un informe limpio no es una concesión. Los países pueden buscar otra vez y encontrar más.
    – No dice nada sobre su libertad para vender.
    – La oficina puede decir que usted tiene varias invenciones y pedir más dinero. Si no paga en el corto tiempo dado, solo se busca una parte.
    – El informe y la opinión se hacen públicos con la solicitud.
    Otra búsqueda, de otra oficina, puede encontrar documentos en otros idiomas.
    Puede pedirla a más tardar { $supplementary } después de la fecha de prioridad.
    Cuesta una tasa, así que pregunte a su agente si vale la pena.
ask =
    me llego el informe de busqueda internacional que hago
    que significa x y y en el informe de busqueda
    que es la opinion escrita del pct
    el informe de busqueda salio mal, sigo o no
    puedo cambiar las reivindicaciones despues del informe
    cuando llega el informe de busqueda
    el informe salio bueno, ya tengo la patente?
    que es la letra a en el informe de busqueda
    me llego el informe de busqueda y dice que no es nuevo
    el informe trae una X en novedad
    el informe cita tres documentos viejos contra mi invento
