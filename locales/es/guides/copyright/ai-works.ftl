question = ¿De quién es un texto, una imagen o un logotipo hecho con inteligencia artificial?
answer =
    Tal vez de nadie. En muchos países, el derecho de autor necesita un autor humano.
    Lo que hizo la herramienta sola puede no tener entonces derecho de autor. Otros también podrían usarlo.
    Lo que usted agregó puede estar protegido: su propio dibujo, texto, selección y orden, o cambios verdaderos.
    Unos pocos países tienen otras reglas, y la ley todavía se mueve. Pregunte por su país.
    Las condiciones de la herramienta dicen qué puede hacer con el resultado. No pueden crear un derecho de autor que la ley no da.
    Nunca ponga información secreta en una herramienta pública.
more-1 =
    Cómo estar en mejor posición:
    – Use la herramienta como ayuda, y haga usted la parte creativa.
    – Guarde sus bocetos, indicaciones y versiones. Muestran qué vino de una persona.
    – Diga la verdad a un registro o a un cliente sobre la parte de la herramienta, si preguntan.
    – Pregunte a los independientes si usan esas herramientas. Ponga la respuesta en el contrato.
    Ejemplo: una ilustradora dibuja una figura a mano y deja que una herramienta la coloree. El dibujo sigue siendo obra suya.
more-2 =
    El otro lado del riesgo: el resultado puede parecerse a la obra de otra persona.
    – Busque imágenes y textos parecidos antes de publicar.
    – No pida el estilo de un artista vivo, un personaje famoso, una marca o una cara real.
    – Compruebe si su plan de la herramienta permite el uso comercial.
    “Lo hizo la máquina” normalmente no es defensa si usted publica el resultado.
    En algunos países debe decir además que una imagen o una voz la hizo una máquina.
more-3 =
    Para un logotipo, piense en la marca.
    Una marca no tiene que ser una obra con derecho de autor. Debe distinguir sus productos de los de otros.
    Por eso un logotipo hecho con una herramienta muchas veces se puede registrar como marca, si es distintivo y está libre.
    Busque primero. Muchos usuarios reciben imágenes parecidas de la misma herramienta.
    Sin derecho de autor puede ser más difícil frenar copias fuera de su ramo. Un dibujo propio le da más.
ask =
    de quien es una imagen hecha con inteligencia artificial
    hice mi logo con ia, lo puedo registrar
    puedo vender dibujos hechos con ia
    el texto de chatgpt tiene derechos de autor
    mi diseñador uso ia para mi logo
    me pueden demandar por una imagen de ia
    puedo registrar un libro escrito con ia
    uso midjourney para mis productos es legal
    de quién es el afiche que hice con inteligencia artificial
    hice mi logo con chatgpt, lo puedo registrar?
    imagenes hechas con ia para mis playeras
    chatgpt hizo mi dibujo, es mío o de quién
