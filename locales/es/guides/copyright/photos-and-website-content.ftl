question = ¿Qué puedo poner en mi sitio web, y qué hago si otros copian mis fotos y textos?
answer =
    Ponga en línea solo lo que usted hizo, lo que puede usar con permiso escrito o lo que tiene una licencia adecuada. Guarde la prueba de cada imagen y texto.
    – Fotos del fabricante de los productos: pregunte. El derecho a vender no siempre cubre las fotos.
    – Fotos y reseñas de clientes: pregunte primero, aunque le hayan etiquetado.
    – Personas en una foto: pregúnteles también, incluso a su personal.
    – Diseñador web: que el contrato diga que todo el contenido tiene licencia, para quién, y quién paga si no es así.
    Si otros copian lo suyo: guarde pruebas, luego pida, luego denuncie. Las páginas siguientes muestran cómo.
more-1 =
    Lleve una lista para su sitio: archivo, de dónde viene, quién lo hizo, licencia, fecha.
    – Fotos de banco de imágenes: ¿la licencia cubre anuncios, impresos y productos para vender? ¿A nombre de quién está?
    – Las fuentes, los mapas, los iconos, las capturas de pantalla y la música también tienen dueño.
    – Un artículo de prensa sobre usted: enlácelo y cite un poco. Para copiarlo entero, pregunte al periódico.
    – Los enlaces casi siempre están bien. Para las fotos y los videos incrustados, las reglas varían.
    El sitio lleva su nombre, así que el reclamo le llega primero a usted. Después puede dirigirse al diseñador.
more-2 =
    Alguien copia su contenido:
    – Guarde la página con dirección y fecha. Conserve su archivo original.
    – Compruebe que es suyo. Quizá sea del fotógrafo.
    – Averigüe quién está detrás: página de contacto, plataforma, registro de dominios.
    – Escriba corto y con calma: qué es suyo, dónde está, qué quiere y hasta cuándo. Puede pedir que lo retiren, su nombre o un pago. Parta de su precio habitual.
    – ¿No hay respuesta? Use el formulario de quejas de la plataforma, del buscador o de la empresa de alojamiento.
    – ¿Un daño grande? Consulte primero a un asesor.
    No acuse en público ni amenace con sumas que no puede justificar.
more-3 =
    Haga más difícil copiar y más fáciles las licencias:
    – Una línea con nombre, año y “pida permiso”, y una dirección para ello. No es una condición, pero ayuda.
    – Imágenes más pequeñas en línea, los originales con usted.
    – Deje el nombre y la fecha dentro del archivo.
    – Un texto de producto con sus propias palabras puede estar protegido. Los datos sueltos y los precios no.
    Ejemplo: una tejedora de alfombras ve sus fotos en otra tienda. La tienda vende alfombras auténticas de ella. Ella da una licencia a cambio de su nombre y un enlace, y consigue clientes nuevos.
ask =
    me robaron las fotos de instagram para otra tienda
    otra empresa copio las fotos de mi pagina
    mis descripciones de producto aparecen igualitas en otro sitio
    puedo publicar la foto que una clienta subio de mi pastel
    el diseñador web puso una foto robada quien paga
    captura de google maps en mi volante se puede
    la fuente de mi empaque necesita licencia
    puedo poner un video de youtube en mi pagina
    cuanto puedo cobrar si usan mi foto sin permiso
    salimos en el periodico puedo subir la nota
    me copiaron los textos de la pagina
    otra tienda usa las fotos de mis productos
    los textos de la pagina que encargue dicen que no son mios
    mi competencia puso mi foto en su publicidad
    otra pastelera usa las fotos de mis tortas
