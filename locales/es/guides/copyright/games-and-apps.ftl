question = Hicimos juntos un juego o una aplicación. ¿De quién son el código, el arte y el nombre?
answer =
    Sin contrato, a menudo cada persona es titular de lo que hizo. Entonces nadie puede vender o licenciar el conjunto con seguridad.
    Un juego o una aplicación contiene muchas obras: código, historia, imágenes, personajes, música, textos.
    Póngalas en una mano, mejor una empresa:
    – fundadores, amigos, artistas, compositores e independientes firman una cesión;
    – con los empleados decide mucho la ley del país: también por escrito;
    – las partes compradas siguen siendo de sus titulares, usted solo tiene una licencia;
    – nombre, icono y personaje principal: búsquelos y solicítelos como marcas antes del lanzamiento.
    La idea y las reglas de un juego son, por regla general, libres para otros.
more-1 =
    Antes del lanzamiento, haga una lista de cada parte: quién la hizo, cuándo, con qué papel.
    – Motor, complementos, fuentes, sonidos, arte comprado: lea la licencia. Son frecuentes los límites de ingresos, usuarios o plataformas.
    – Código abierto: cumpla sus condiciones.
    – Voces y música: permiso escrito para este juego, anuncios y secuelas.
    – Partes hechas con IA: anótelas. Pueden no tener derecho de autor.
    – Condiciones de uso: los jugadores reciben una licencia. Diga qué pueden hacer con videos y niveles propios.
    Busque el nombre en los registros de marcas de sus países principales.
more-2 =
    Contratos con otros:
    – Editora: dé una licencia, para plataformas y países nombrados, por un tiempo. Conserve código, personajes, nombre y secuelas. Que los derechos vuelvan si no publica o no paga.
    – Cliente: digan de quién es la aplicación terminada. Conserve sus propias herramientas y dé una licencia sobre ellas.
    – Inversionista o comprador: pedirá todos los papeles anteriores.
    Muestre un juego sin terminar solo con un acuerdo de confidencialidad.
    Si alguien deja el equipo, firmen ese mismo día un papel corto: qué se hizo, de quién es, qué se paga.
more-3 =
    Las copias, y su propio riesgo:
    – El mismo tipo de juego suele estar permitido. Las mismas imágenes, textos o código, o un nombre que confunde, no.
    – Guarde pruebas primero. Luego use el formulario de quejas de la tienda.
    – ¿Su juego se parece a uno famoso? Cambie nombre, personajes y apariencia antes del lanzamiento.
    – Autos, clubes, canciones y caras reales a menudo necesitan permiso.
    Ejemplo: la artista deja un equipo de estudiantes y se queja. La tienda retira el juego hasta que se aclare el titular. Una cesión firmada al comienzo no habría costado nada.
ask =
    hicimos un juego entre amigos de quien es
    la artista dejo el equipo y quiere que quitemos sus dibujos
    puedo registrar la idea de mi juego
    me pueden copiar las reglas de un juego de mesa
    compre assets en la tienda puedo vender el juego
    el cliente pago la app puedo reusar el codigo con otro
    contrato con editora de juego movil que cuido
    puedo poner marcas de autos reales en mi juego
    personaje de videojuego marca o derecho de autor
    hice un mod es mio?
    hicimos una app entre amigos y nos peleamos
    mi socio programador se fue con el juego
    mi sobrino programo un videojuego y lo quiere vender
    de quién es el videojuego que hicimos entre amigos
