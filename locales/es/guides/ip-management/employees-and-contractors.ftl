question = ¿De quién es lo que crean mis empleados e independientes?
answer =
    Depende del país y del contrato. Pagar el trabajo no siempre lo hace dueño.
    Como orientación:
    – empleados: en muchos países la empresa es dueña, o puede usar, lo que crean como parte de su trabajo;
    – independientes y agencias: muchas veces siguen siendo los dueños si no ceden los derechos por escrito;
    – fundadores, practicantes y amigos: normalmente no hay ninguna cesión automática.
    El camino seguro es el mismo en todas partes: una cláusula clara por escrito, firmada antes de empezar el trabajo.
more-1 =
    La cláusula debe decir qué trabajo, que los derechos se ceden a la empresa, y para qué usos y países. Agregue qué se paga, y que los secretos siguen siendo secretos.
    Las invenciones de empleados tienen reglas propias en muchos países. Algunas dan al empleado un pago adicional, o fijan al empleador plazos para reclamar la invención.
    Los autores conservan además derechos morales en la mayoría de los países, como el de ser nombrados. Muchas veces no se pueden vender.
    Pregunte a los independientes qué reutilizan: imágenes, tipos de letra, código abierto, herramientas de inteligencia artificial. Usted necesita el derecho de usar también eso.
more-2 =
    Ejemplo: una tienda paga a un estudiante por un logotipo. Sin papel. Después el negocio crece, y un comprador pregunta de quién es el logotipo. Nadie sabe decirlo.
    Arréglelo ahora, mientras la relación es buena. En muchos casos basta una cesión corta y firmada por el trabajo pasado.
    Los fundadores también la necesitan: lo que cada uno hizo antes de que existiera la empresa es suyo hasta que lo cede.
    Guarde todos estos papeles en una sola carpeta. Un banco, comprador o inversionista los pedirá.
ask =
    de quien es lo que hace mi empleado
    mi diseñador independiente se quedo con los derechos
    un practicante hizo nuestra app, es de la empresa?
    que pongo en el contrato de mis trabajadores sobre inventos
    mi empleado invento algo en horario de trabajo
    contrato con freelance para que todo sea mio
    clausula de cesion de derechos
    invencion laboral quien es el dueño
    mi practicante dibujó el producto, es mío o suyo
    mi trabajador invento algo en la empresa
    el practicante hizo el diseño, es mio?
    un pasante programo el sistema en sus practicas
    el practicante programó la herramienta de quién es
    el patrón dice que el aparato que hice es suyo
