# La revisión de un negocio: qué bien cuida su propiedad intelectual.

name = Revisión: ¿está seguro mi negocio?

size = ¿Qué tamaño tiene su negocio?
    .why = Lo que vale la pena hacer depende de cuántas manos tiene.
    .short = Tamaño
    .alone = Solo yo
    .few = Unas pocas personas
    .many = Un equipo más grande

sector = ¿A qué se dedica sobre todo su negocio?
    .why = Cada sector tiene sus propios primeros pasos.
    .short = Sector
    .food = Alimentos y agricultura
    .crafts = Artesanía y moda
    .technology = Máquinas y tecnología
    .software = Software y aplicaciones
    .creative = Música, cine, diseño, textos
    .health = Salud y biotecnología
    .trade = Comercio y servicios
    .other = Otra cosa

understanding = ¿Cuánto conoce la propiedad intelectual?
    .why = Empezamos donde está usted.
    .short = Conocimiento
    .new = Es nueva para mí
    .some = Conozco los derechos principales
    .sure = Trabajo con ella

in-charge = ¿Se encarga alguien de estos asuntos?
    .why = Lo que nadie cuida se olvida.
    .short = Quién se encarga
    .yes = Sí, y está por escrito
    .partly = Alguien, de vez en cuando
    .no = Nadie

list = ¿Tiene una lista de lo que es suyo?
    .why = Nombres, diseños, obras, invenciones, secretos: solo se puede cuidar lo que está en la lista.
    .short = Lista
    .yes = Sí, con titulares y fechas
    .partly = Una parte
    .no = No

ownership = ¿Está por escrito de quién es lo que otros hicieron para usted?
    .why = Sin contrato, lo que usted pagó puede ser de un independiente o de un socio.
    .short = Titularidad
    .yes = Sí, en todos los contratos
    .partly = En algunos contratos
    .no = No
    .nobody = Nadie hace nada para nosotros

names = ¿Está registrado su nombre o logotipo como marca?
    .why = En muchos países gana quien registra primero.
    .short = Nombre
    .yes = Sí, donde vendemos
    .partly = En trámite, o solo en mi país
    .no = No

creations = ¿Protege las cosas nuevas antes de mostrarlas?
    .why = Mostrar primero puede costarle una patente o un diseño.
    .short = Cosas nuevas
    .yes = Sí, siempre
    .partly = A veces
    .no = No
    .nothing = No creamos nada nuevo

secrets = ¿Guarda sus secretos bajo llave?
    .why = Un secreto está protegido solo mientras usted lo cuida.
    .short = Secretos
    .yes = Sí: acceso limitado, avisos, promesas
    .partly = Una parte
    .no = No
    .nothing = No tenemos secretos

permissions = ¿Puede usar lo que no hicieron ustedes mismos?
    .why = Las fotos, la música, las fuentes, el software y los textos casi siempre son de alguien.
    .short = Permisos
    .yes = Sí, tenemos las licencias
    .partly = No estamos seguros de todo
    .no = Nunca lo miramos

sharing = ¿Firman algo los socios antes de que usted les muestre lo suyo?
    .why = Una promesa firmada hace seguras las conversaciones.
    .short = Antes de mostrar
    .yes = Sí, siempre
    .partly = A veces
    .no = No

clear = ¿Revisa si hay derechos de otros antes de un lanzamiento?
    .why = Una búsqueda es más barata que un nombre nuevo o una retirada del mercado.
    .short = Antes de lanzar
    .yes = Sí, buscamos
    .partly = Solo en un buscador
    .no = No

watch = ¿Vigila si hay copias de sus cosas?
    .why = Solo se puede frenar lo que se ve.
    .short = Vigilancia
    .yes = Sí, con regularidad
    .partly = Cuando nos avisa un cliente
    .no = No

dates = ¿Lleva un calendario de tasas y fechas?
    .why = Una fecha olvidada puede acabar con un derecho.
    .short = Fechas
    .yes = Sí, con recordatorios
    .partly = Creemos que lo hace nuestro agente
    .no = No
    .nothing = No tenemos derechos registrados

copied = ¿Sabe qué hacer cuando alguien copia lo suyo?
    .why = Los primeros pasos deciden si se conservan las pruebas.
    .short = Si copian lo suyo
    .yes = Sí, tenemos un plan
    .partly = Más o menos
    .no = No

proof = ¿Podría demostrar mañana qué es suyo?
    .why = Tras una controversia, un robo o una computadora perdida, solo ayudan las pruebas guardadas.
    .short = Pruebas
    .yes = Sí, copias con fecha y aparte
    .partly = Una parte
    .no = No
