question = ¿Puede un competidor desarmar mi producto y aprender cómo se hace?
answer =
    En la mayoría de los países, sí. Desarmar un producto comprado honradamente se llama ingeniería inversa. Por regla general es una forma lícita de conocer un secreto comercial.
    Por eso el secreto solo es débil para lo que un comprador puede ver, medir o analizar.
    Lo que se aprende no siempre se puede copiar libremente. Una patente, un modelo de utilidad, un diseño, una marca o el derecho de autor puede prohibir la copia.
    Si su producto muestra su secreto, pregunte por la protección antes de venderlo.
more-1 =
    Lo mismo vale para usted. Normalmente puede estudiar el producto de un competidor, pero revise sus derechos antes de hacer el suyo.
    Límites que dependen del país y del contrato:
    – un contrato de préstamo, prueba o licencia puede prohibir desarmar el producto;
    – para el software, el derecho de autor pone reglas especiales, por ejemplo para que los programas funcionen juntos;
    – copiar de forma que engaña a los compradores puede ser competencia desleal.
    Guarde el recibo y las notas de sus pruebas. Muestran que aprendió honradamente.
more-2 =
    Pregúntese: ¿podría un buen técnico descubrirlo a partir del producto en poco tiempo?
    Si es así, piense en una patente o un modelo de utilidad para cómo funciona, y en un diseño para cómo se ve.
    Si no, el secreto puede servirle bien. Ejemplos son la temperatura de un horno, un paso de fermentación o el código que queda en su servidor.
    Ejemplo: una fabricante de filtros de agua patenta el cartucho, que todos ven. La forma de limpiar el carbón sigue en secreto.
    La trampa: vender primero y preguntar después. Una vez a la venta, una invención tal vez ya no sea nueva para patentarla.
ask =
    pueden desarmar mi producto y copiarlo
    es legal la ingenieria inversa
    compraron mi producto para analizarlo
    puedo desarmar el producto de la competencia
    analizaron mi salsa en un laboratorio para copiarla
    como evito la ingenieria inversa
    me descompilaron el software
    descubrieron mi formula por su cuenta que hago
    compro mi producto y lo desarmo para hacerlo igual
    analizaron mi salsa en laboratorio y la copiaron
    desarmaron mi producto para ver cómo está hecho
