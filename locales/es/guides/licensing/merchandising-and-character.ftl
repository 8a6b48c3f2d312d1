question = ¿Cómo gano con mi personaje o marca en artículos de otros, o uso uno famoso?
answer =
    Otros hacen las camisetas, juguetes o dulces, y le pagan por el personaje o nombre que llevan. Se llama merchandising o licencia de marca.
    Necesita algo que licenciar:
    – dibujos del personaje: derecho de autor, tal vez un diseño;
    – nombre y logotipo: marcas en las clases de los artículos nuevos;
    – nombre y cara de una persona: su consentimiento.
    Consiga primero todos los papeles del artista, y solicite las marcas donde se fabrica y vende.
    Si quiere un personaje famoso: pida permiso al titular o su agente. Cambiar algo, decir “fan art” o quitar el nombre no es un permiso.
more-1 =
    Puntos del contrato:
    – los artículos, uno por uno, no “todos”;
    – países, tiendas y lugares en línea;
    – su aprobación del dibujo, la muestra y el primer lote;
    – solo fábricas nombradas, sin piezas de más;
    – seguridad, etiquetas y seguro son tarea del fabricante. Su nombre va encima;
    – una parte de las ventas, un anticipo, un mínimo;
    – la línea con su nombre y marca en cada pieza;
    – informes, y derecho a revisar;
    – el final: cuánto tiempo se vende lo que queda;
    – el fabricante no solicita marcas ni figuras como las suyas.
more-2 =
    Si usa personajes, clubes o estrellas de otros:
    – Hasta un pastel, una mochila o un vestido hecho a mano para vender puede infringir.
    – Telas o imágenes con licencia son muchas veces para uso privado. Lea la etiqueta.
    – Un personaje viejo puede estar libre de derecho de autor, y su nombre y versiones nuevas protegidos.
    – Para la cara o el nombre de una persona viva en artículos necesita consentimiento. En muchos países decide la familia algún tiempo después de la muerte.
    – Compre a quien puede mostrar la licencia. Guarde facturas.
    Aduanas y plataformas detienen seguido esos artículos. La pérdida es suya.
more-3 =
    Las trampas para titulares:
    – El artista conserva el derecho de autor, así que usted no puede licenciar nada.
    – Su marca cubre libros, pero no juguetes.
    – Demasiados artículos baratos, y nadie quiere ya al personaje.
    – Ninguna revisión de calidad. Puede debilitar la marca, y alguien puede lastimarse.
    – Un agente que puede firmar solo. Limítelo, y fije su parte.
    Ejemplo: una ilustradora tiene un gato querido en internet. Empieza con cuadernos en su país, con un mínimo y poco tiempo. Los juguetes vienen después, con otro fabricante.
ask =
    quiero vender tazas con mi personaje
    hago tortas de personajes famosos, me pueden demandar
    piñatas de disney es ilegal?
    vendo playeras con escudos de futbol
    una fabrica quiere poner mi dibujo en mochilas
    cuanto cobro por licenciar mi personaje
    stickers de anime para vender permiso
    poner la cara de un cantante en polos
    licencia para usar un personaje de dibujos animados
    vendo globos de personajes, me pueden decomisar
    puedo dibujar yo mismo un personaje famoso y estamparlo en polos
    poner un superhéroe en mis pasteles
