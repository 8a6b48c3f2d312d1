question = ¿Qué no se puede proteger con un modelo de utilidad?
answer =
    Depende del país. En muchos países, un modelo de utilidad cubre solo cosas con forma o estructura: herramientas, aparatos, piezas.
    Muchas veces quedan fuera:
    – procesos y métodos de trabajo
    – sustancias químicas, medicinas, recetas y otras mezclas
    – plantas, animales y material vivo
    – software, métodos de negocio y juegos
    – la sola apariencia de una cosa. Para eso está el diseño.
    Otros países aceptan métodos, o casi todo lo que puede cubrir una patente. Algunos no tienen modelos de utilidad. Pida la lista a su oficina antes de escribir la solicitud.
more-1 =
    Qué más puede servir, si su invención queda fuera:
    – un método, una sustancia o una medicina: una patente, si el avance es bastante grande
    – una receta o una forma de trabajar que nadie ve: un secreto comercial
    – la forma o el dibujo como tal: un diseño
    – una planta nueva: un derecho de obtentor
    – código de programa: derecho de autor
    Mire también otra vez su invención. ¿Contiene un aparato? El nuevo método de tostar puede quedar fuera, pero el nuevo tambor que lo hace puede aceptarse.
    Lo que reivindica debe llevar entonces de verdad la invención.
more-2 =
    Otros límites frecuentes:
    – Debe ser nuevo. Donde nadie lo revisa, se puede anular después.
    – Debe ser más de lo que haría cualquier artesano. Cuánto más cambia de un país a otro.
    – Debe funcionar y ser útil en algún tipo de industria, incluida la agricultura.
    – No debe ir contra el orden público o la moral.
    La trampa: una oficina que revisa solo la forma puede registrar algo excluido. Entonces el certificado se ve bien y falla cuando lo necesita.
    Ejemplo: una mujer registra una receta de jabón como “modelo”. La oficina la publica, y quien copia la hace anular. En secreto, todavía podría ser suya.
ask =
    que no se puede registrar como modelo de utilidad
    una receta puede ser modelo de utilidad
    se puede registrar un metodo como modelo de utilidad
    mi software puede ser modelo de utilidad
    me rechazaron el modelo de utilidad
    una crema se registra como modelo de utilidad
    un juego de mesa puede ser modelo de utilidad
    que inventos sirven para modelo de utilidad
    un metodo o una formula va como modelo de utilidad?
