question = ¿Cómo compruebo que un nombre está libre antes de usarlo?
answer =
    Busque antes de imprimir, lanzar o presentar la solicitud. Mire primero aquí:
    – La Base Mundial de Datos sobre Marcas de la Organización Mundial de la Propiedad Intelectual (OMPI): gratuita, muchos países.
    – La base de datos de marcas de cada oficina donde venderá.
    – La web, las tiendas de aplicaciones, las tiendas en línea, el registro de empresas y los nombres de dominio.
    Busque también nombres parecidos, no solo el mismo. Compare sonido, escritura, apariencia y significado, para productos y servicios iguales o relacionados.
    Una búsqueda limpia reduce el riesgo. Nunca prueba que un nombre esté libre.
more-1 =
    Cómo buscar bien:
    – Empiece con el nombre exacto, después con otras formas de escribirlo, partes de él y traducciones.
    – Pruebe cómo suena en las otras escrituras que leen sus clientes.
    – Mire en las clases de sus productos y en las relacionadas.
    – Anote la fecha y lo que encontró.
    La trampa: las solicitudes muy recientes tal vez no se vean todavía. En algunos países, un nombre usado sin registro también puede frenarlo.
    Una marca notoriamente conocida puede frenarlo incluso para otros productos.
more-2 =
    ¿Encontró algo parecido? No se alarme. Vea si sigue vigente, en qué país, para qué productos y quién es el titular.
    Puede elegir otro nombre, acortar su lista de productos o pedir al titular un consentimiento por escrito.
    Ejemplo: “Solara” para lámparas está registrada. “Solaria” para lámparas es arriesgado. “Solaria” para mermelada probablemente está más lejos, pero revíselo.
    Antes de un pedido grande de empaques, haga que un asesor vea el resultado. Cambiar un nombre después cuesta más.
ask =
    como se si un nombre ya esta registrado
    donde busco si mi marca esta libre
    buscador de marcas gratis
    como hago una busqueda fonetica
    ya esta tomado el nombre de mi empresa?
    revisar si alguien tiene mi logo
    antecedentes de marca donde se consultan
    encontre una marca parecida a la mia que hago
    un primo dice que el nombre de mi peluquería ya está tomado, dónde miro
    como veo si el nombre que quiero ya lo tiene alguien
    buscar si mi nombre esta libre antes de mandar a hacer el letrero
    ya imprimi etiquetas y no se si el nombre esta ocupado
    consulta de marcas gratis
    cómo sé que nadie tiene ya este nombre
    antes de pintar el letrero quiero ver si está libre
    el nombre de mi camioncito de hamburguesas estará libre
