question = ¿Cómo enseño propiedad intelectual a mi personal?
answer =
    Breve, seguido y con sus propios productos. Todos deben saber:
    – qué es secreto aquí, y qué se puede mostrar;
    – preguntar antes de mostrar o publicar algo nuevo;
    – usar solo imágenes, música y programas permitidos;
    – cómo escribimos y usamos nuestra marca;
    – a quién avisar de una idea, una copia o una carta;
    – nada secreto va a una IA pública ni a un chat privado.
    Empiece con una charla corta y una página con estos puntos. Que cada persona firme que la leyó.
    También ayuda ante la ley: un secreto normalmente se protege solo si usted toma medidas razonables para guardarlo.
more-1 =
    Cómo hacerlo costumbre:
    – El primer día: la página, la cláusula del contrato, un recorrido por lo que es secreto.
    – En la reunión del equipo: una pregunta cada mes, como “¿podemos usar esta imagen?”.
    – Al empezar un proyecto: primero buscar, y anotar quién hace qué.
    – Antes de una feria: qué se puede mostrar, decir y fotografiar.
    – El último día: archivos, llaves y claves vuelven, con una palabra amable sobre el secreto.
    No enseñe solo a los ingenieros. Ventas, compras y redes sociales cometen la mayoría de los descuidos.
    Clases gratuitas: la Academia de la OMPI tiene cursos en línea, y muchas oficinas de PI dan charlas.
more-2 =
    Deje que la gente participe. Escriba quién tuvo una idea, nombre al inventor y dé un pequeño premio. En muchos países la ley da a los empleados derecho a un pago extra por ciertas invenciones. Pregunte antes de prometer o negar.
    No castigue a quien avisa de un error. Usted necesita saberlo rápido.
    ¿Se mostró algo nuevo demasiado pronto? Anote qué, dónde y cuándo, no muestre más, y pregunte el mismo día a un asesor por la solicitud.
    La trampa: un cartel en la pared, y un jefe que publica él mismo el modelo nuevo.
    Ejemplo: una aprendiz ve el estampado de la empresa en una tienda extranjera. Sabe a quién avisar, y el aviso sale el mismo día.
ask =
    como capacito a mis empleados sobre marcas y secretos
    mis trabajadores suben todo a redes, que les digo
    charla de propiedad intelectual para mi equipo
    mi empleado publico el modelo nuevo en instagram
    curso gratis de propiedad intelectual para mi gente
    reglas para el personal sobre secretos de la empresa
    empleado usa chatgpt con datos de clientes
    hoja para firmar de confidencialidad del personal
    qué debe saber mi equipo
