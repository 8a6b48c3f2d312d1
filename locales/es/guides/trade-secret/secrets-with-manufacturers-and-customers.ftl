question = Fábricas, clientes o licitaciones piden nuestros planos, receta o muestras. ¿Cómo nos cuidamos?
answer =
    Dé lo menos posible, lo más tarde posible, a pocas personas, y nunca sin un papel.
    – Presente primero las solicitudes de lo que todos pueden ver: invención, apariencia, nombre. También en el país de la fábrica.
    – Firme antes de enviar: guardar el secreto, usarlo solo para nosotros, no hacerlo para nadie más.
    – Reparta: distintas partes a distintos fabricantes. Mezcle usted el ingrediente clave.
    – Marque cada página, y anote qué se entregó a quién.
    El papel debe valer donde está el socio. Un contrato según su propia ley puede ser difícil de hacer cumplir allí. Pida uno corto a un abogado de ese país.
more-1 =
    Con una fábrica, también en el exterior, el contrato debe decir:
    – ni piezas de más, ni venta de descartes, ni otra fábrica sin su sí;
    – los moldes, herramientas y archivos son suyos y vuelven;
    – usted puede visitar y contar;
    – ningún contacto con sus clientes, ningún uso para productos propios (este conjunto suele llamarse NNN);
    – de quién son las mejoras;
    – qué idioma vale, qué ley, qué tribunal o arbitraje;
    – una suma fija por cada incumplimiento, si esa ley lo permite.
    Compruebe el nombre verdadero en el registro de empresas. Un papel firmado por un intermediario tal vez no obligue a la fábrica.
    Solicite allí su marca antes del primer pedido. La fábrica no debe solicitarla.
more-2 =
    Con clientes y muestras:
    – Una muestra cuenta lo que se puede medir. Si muestra el secreto, préstela con promesa firmada: no abrir, no analizar, no pasarla a otros, devolverla.
    – Antes de solicitar una patente o un diseño, una muestra sin secreto puede destruirlo.
    – En una oferta, diga qué hace, no cómo.
    – Lea las condiciones del comprador. Tal vez le permitan usar sus planos con otros fabricantes. Táchelo, o pregunte.
    – Una línea al pie de un correo, “confidencial”, no es un contrato.
    – Visitas: acuerden el recorrido, sin fotos, con firma en la puerta.
more-3 =
    Con licitaciones y autoridades:
    – Pregunte primero qué papeles pueden hacerse públicos, y cómo se marcan los secretos.
    – Marque las páginas secretas, diga por qué, y entregue una versión sin ellas.
    – Deje fuera el núcleo si no hace falta.
    – Si pierde, pida que le devuelvan sus papeles.
    – Para permisos de alimentos, medicinas o químicos, pregunte quién ve la receta.
    La trampa: llamar secreto a todo. Entonces una oficina puede no aceptar nada.
    Ejemplo: una fabricante de salsas hace cocer fuera la base. La mezcla de especias llega lista en bolsas, de su propia cocina.
ask =
    voy a mandar a fabricar mi producto, como cuido mi formula
    contrato con maquila para que no me copie
    la fabrica en china me pide los planos
    que es un acuerdo nnn
    el cliente quiere una muestra de mi producto antes de patentar
    licitacion me pide la receta de mi producto
    como evito que la maquiladora venda mi producto
    que firmo con el fabricante antes de mandar el diseño
    la maquila me pide la receta
    la fabrica china quiere los planos antes de cotizar
    mando envasar mi salsa en otra planta y van a ver como se hace
    la planta va a ver mi receta, cómo hago que se callen
