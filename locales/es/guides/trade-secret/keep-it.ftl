question = ¿Cómo mantengo seguro un secreto comercial?
answer =
    Trátelo como secreto todos los días, y que pueda demostrarlo. La ley pide medidas razonables, no perfección.
    Buenas medidas para un pequeño negocio:
    – escriba qué es secreto y dónde se guarda;
    – que lo conozcan solo quienes lo necesitan para su trabajo;
    – guarde los papeles bajo llave y ponga contraseñas a los archivos;
    – marque los documentos como “confidencial”;
    – haga que empleados, proveedores y visitantes acepten por escrito guardar el secreto;
    – recuérdeselo, sobre todo cuando se van.
more-1 =
    Qué es razonable depende del país, del tamaño del negocio y del valor del secreto. Un tribunal no espera una bóveda de banco en una panadería.
    La trampa habitual: todo está marcado “confidencial”, o nada. Entonces un juez no puede ver qué era de verdad secreto.
    Otra trampa es la fuga de todos los días. Contraseñas compartidas, chats de grupo, una visita de clientes, una charla en una feria, o una herramienta de inteligencia artificial que guarda lo que usted escribe.
more-2 =
    Un truco que ayuda: reparta el conocimiento. El proveedor de una parte no necesita conocer el resto.
    Guarde pruebas de sus medidas: los acuerdos firmados, la lista de personas con acceso, las fechas. Las necesitará si va a juicio.
    Haga una copia con fecha del secreto mismo y guárdela en lugar seguro. Un testigo o un notario puede ayudar a probar la fecha.
    Si hay una fuga, actúe el mismo día. Pida por escrito que borren y que paren, corte el acceso y busque pronto asesoramiento jurídico.
ask =
    como protejo mi receta secreta
    como hago para que mis empleados no se lleven mis clientes
    que medidas debo tomar para guardar un secreto
    como guardo la formula de mi producto
    un empleado se va y conoce todos mis procesos
    que hago si se filtra mi secreto
    como cuido mi lista de clientes
    secreto industrial como se protege
    no quiero que mis cocineros se lleven la receta de mi mole
    patentar mi receta de salsa o guardarla
    como hago para que no se sepa mi receta
    tengo la formula del champu y no quiero que salga
    mis empleados saben como preparo la salsa
    la mezcla de mi adobo solo la sabe mi mama, como la cuido al contratar gente
    mi sazon es unica y voy a tener empleados
    mi forma de ahumar pescado sin revelarla
    cuidar mi manera de preparar sin revelarla
