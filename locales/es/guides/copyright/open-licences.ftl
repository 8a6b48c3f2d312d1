question = Creative Commons y código abierto: ¿qué me exigen estas licencias?
answer =
    Son permisos dados por adelantado. Puede usar la obra sin preguntar, si cumple las condiciones. El autor conserva el derecho de autor.
    Creative Commons, para imágenes, textos y música, usa letras:
    – BY: nombre al autor, la licencia y sus cambios.
    – NC: sin uso comercial. Para un negocio casi siempre quiere decir: no la use.
    – ND: no comparta una versión cambiada.
    – SA: comparta su versión cambiada con la misma licencia.
    El código abierto también tiene condiciones. Conserve siempre los avisos. Algunas licencias piden además el código fuente de su producto.
more-1 =
    Cómo citar una obra Creative Commons: título, autor, de dónde viene, nombre de la licencia con enlace, y “modificado” si la cambió. Póngalo junto a la obra o en los créditos.
    Guarde una copia de la página del día en que toma el archivo.
    Si incumple una condición, el permiso termina.
    En la versión actual de las licencias, vuelve si corrige la falta en un plazo de { $cure } desde que la nota.
    El autor todavía puede reclamar por el tiempo anterior. Hay quienes viven de esos reclamos.
    “Creative Commons Zero” quiere decir sin condiciones, hasta donde lo permita la ley.
more-2 =
    Familias de licencias de código abierto:
    – Permisivas: conserve el aviso de derechos y el texto de la licencia. Suelen servir para productos que vende.
    – Copyleft: si entrega un producto con ese código, debe ofrecer el código fuente con la misma licencia. Es decir, esa parte, o todo el producto.
    – Copyleft de red: deberes parecidos, aunque solo usen su servicio en línea. En algunas empieza cuando cambia el código.
    Haga esto: liste cada componente con su licencia, y entregue los avisos con su producto.
    Pregunte a un asesor antes de vender un producto o aparato con código copyleft.
    “Descarga gratis” o “gratis para uso privado” no es código abierto.
more-3 =
    Para dar así su propia obra:
    – Todo lo que contiene debe ser suyo. Pregunte a coautores, empleadores e independientes.
    – Los miembros de una entidad de gestión colectiva tal vez no puedan hacerlo. Pregúntele primero.
    – No puede quitárselo a quienes ya la usan.
    – Elija un texto de licencia conocido. No escriba uno propio.
    – Su marca no está incluida. Consérvela como marca.
    La trampa: quien la subió tal vez no sea el autor. Tampoco están cubiertas las personas y marcas que contiene.
    Ejemplo: una cocinera comparte fichas de recetas con BY-NC. Las escuelas las usan gratis. Una editorial paga por una edición impresa.
ask =
    que es creative commons
    puedo usar una foto creative commons en mi negocio
    que significa cc by nc
    como cito una imagen con licencia libre
    puedo vender un producto con codigo abierto
    que es copyleft
    use una foto libre y me reclaman
    quiero compartir mi obra gratis con licencia
    use codigo de github en mi producto
    foto con licencia creative commons para vender
    usar código libre en mi app de paga
