question = Hacemos artesanías. ¿Qué protección va primero?
answer =
    Por lo general, primero el nombre y luego la apariencia de sus mejores piezas:
    – su nombre o un signo para todo el grupo: marca, marca colectiva o marca de certificación;
    – una forma o un dibujo nuevos: derecho de diseño, antes de mostrarlos;
    – piezas artísticas y dibujos: derecho de autor, en muchos países sin registro;
    – una artesanía conocida por su lugar: indicación geográfica, donde cubra las artesanías;
    – una técnica especial: secreto comercial, si puede guardarla.
    Los dibujos antiguos de una comunidad no son nuevos. Un derecho de diseño sobre ellos normalmente no es válido. Algunos países los protegen de otra forma. Pregunte primero a la comunidad.
more-1 =
    La trampa típica: las fotos de las piezas nuevas están en línea antes de presentar nada. En algunos países ya no se puede obtener entonces un derecho de diseño sobre ellas.
    Otras trampas:
    – Un comprador o exportador registra el nombre o el dibujo de usted en su país.
    – Un hotel o una casa de moda copia un dibujo, y usted no tiene una prueba con fecha.
    – Copias de fábrica llevan el nombre de su pueblo, y ningún grupo lo ha protegido.
    – Usted vende el único dibujo junto con “todos los derechos”.
    Cada país decide hasta dónde el derecho de autor cubre los objetos útiles.
    Donde los protege como arte, el Convenio de Berna pide al menos { $applied-art } desde que se hicieron.
more-2 =
    Primeros pasos:
    – Firme y feche los bocetos y las piezas, y guarde fotos con fecha.
    – Elija las piezas que mejor se venden. Pregunte en su oficina de PI cuánto cuesta una solicitud de diseño con varias piezas.
    – Hable con otros artesanos sobre una marca común con reglas de calidad, y ponga su etiqueta en cada pieza.
    Después de la primera solicitud de diseño tiene { $design-priority } para presentarla en otros países con la misma fecha.
    ¿Un pedido grande del extranjero? Ponga por escrito quién puede usar el dibujo, para qué y por cuánto tiempo.
    Ejemplo: unas tejedoras de cestas eligen una marca común. Los dibujos nuevos de cada una se presentan antes de la feria. Los antiguos siguen siendo del pueblo.
ask =
    hago ceramica y me copian los floreros por donde empiezo
    joyeria artesanal como la protejo
    nuestro grupo de tejedoras quiere una etiqueta comun
    soy artesano que registro primero
    bordamos en cooperativa que derecho nos sirve
    puesto de artesanias en oaxaca que conviene registrar
    tallas de madera derecho de autor o diseño
    bolsos de cuero hechos a mano que proteccion va primero
    vendo en etsy cosas hechas a mano diseños propios
    hago ollas de barro y en la ciudad venden copias
    bordamos huipiles y una tienda grande los copio
    alfarera de pueblo, como protejo mis piezas
    alebrijes hechos a mano y me los fusilan
    ponchos y mantas de alpaca con nuestro dibujo
    los revendedores chinos copian nuestras molas
    vendo por catalogo carteras tejidas a mano
    artesanas del barro, nos repiten los dibujos
