question = ¿Qué protege el derecho de autor, y tengo que registrarlo?
answer =
    El derecho de autor protege su propia obra creativa: textos, fotos, dibujos, música, películas, sitios web, software.
    Nace cuando usted crea la obra. En los países del Convenio de Berna no hace falta registro. Algunas leyes piden que la obra esté escrita o grabada.
    Protege cómo usted expresa algo. No protege la idea, el método ni el estilo.
    Un nombre o un lema corto suele ser asunto de una marca, no del derecho de autor.
    Normalmente dura toda la vida del autor y al menos { $after } después. Muchos países dan más.
more-1 =
    Lo que puede decidir el titular:
    – Quién puede copiar, vender o poner en línea la obra.
    – Quién puede traducirla o cambiarla.
    – Quién puede interpretarla o tocarla en público.
    Los autores tienen además derechos morales, como el de ser nombrados. En muchos países siguen siendo del autor incluso después de una venta.
    Quien crea no siempre es el dueño. Revise el trabajo de empleados e independientes, porque las reglas dependen del país.
more-2 =
    Ejemplos de una tienda pequeña:
    – Las fotos de sus productos y el texto de su catálogo: normalmente protegidos.
    – La receta como lista: normalmente no. Su libro de cocina con palabras e imágenes propias: sí.
    – Su logotipo: el dibujo puede estar protegido por derecho de autor. Como signo de su negocio, protéjalo como marca.
    – La apariencia de su producto: piense primero en un diseño.
    – Su idea de negocio: el derecho de autor no la protege.
more-3 =
    Qué hacer primero:
    – Guarde borradores con fecha y archivos originales.
    – Ponga su nombre y el año en su obra. No hace falta en la mayoría de los países, pero advierte a otros.
    – Obtenga cesiones por escrito de todos los que ayudaron.
    La trampa: cada ley tiene limitaciones y excepciones, y son distintas. El “uso justo” (fair use) no es una regla en todas partes.
    Algunos tipos de obras, como las fotografías o las películas, pueden tener otra duración.
ask =
    que es el derecho de autor
    tengo que registrar mi obra
    cuanto dura el derecho de autor
    como protejo mis fotos y textos
    que protege el copyright
    se puede registrar un slogan como derecho de autor
    escribi un libro, como lo protejo
    mi catalogo tiene derechos de autor
    mis dibujos estan protegidos si no los registro
    escribi un libro, tengo que registrarlo?
    compuse una cancion, ya es mia?
    como registro mis poemas
    una editorial publico mi cuento sin permiso
    mis poemas ya están protegidos sin hacer nada
