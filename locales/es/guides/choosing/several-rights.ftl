question = ¿Puede un producto tener varios tipos de protección?
answer =
    Sí. Cada derecho protege un lado distinto del mismo producto, y funcionan juntos.
    Ejemplo, un nuevo molino de café:
    – cómo funciona la molienda: patente o modelo de utilidad
    – cómo se ve: diseño industrial
    – su nombre y su logotipo: marca
    – el manual, las fotos y el software de control: derecho de autor
    – cómo endurece las cuchillas, si lo mantiene en secreto: secreto comercial
    No los necesita todos. Cada uno tiene sus propias reglas, sus propios costos y su propio fin. Empiece por el lado que vende el producto.
more-1 =
    El orden importa:
    – Presente primero las solicitudes de la invención y de la apariencia, antes de que alguien de fuera las vea.
    – Solicite el nombre como marca antes del lanzamiento, para que nadie se le adelante.
    – Tenga firmadas las promesas de secreto antes de hablar con proveedores.
    La trampa: una publicación puede estropear otra solicitud. Si su diseño se publica con imágenes claras, su solicitud de patente posterior tal vez ya no sea nueva. Presente ambas antes de que se publique alguna.
    Revise también de quién es cada parte. Un logotipo hecho por un independiente muchas veces no es suyo sin una cesión por escrito.
more-2 =
    Si quiere salir al exterior, la primera solicitud pone en marcha un reloj: el derecho de prioridad. En ese tiempo, su primera fecha vale todavía en casi todos los países.
    Para patentes y modelos de utilidad, ese tiempo es de { $patent-priority }.
    Para diseños industriales es de { $design-priority }.
    Para marcas es de { $mark-priority }.
    ¿Poco presupuesto? Muchas empresas empiezan por la marca. Se puede renovar una y otra vez, mientras que las patentes y los diseños terminan.
    Piense en una patente cuando la idea técnica trae el dinero y otros pueden copiarla fácilmente.
ask =
    puedo tener marca y patente del mismo producto
    mi producto tiene nombre, forma y mecanismo, que registro
    hay que registrar todo por separado
    que registro primero si tengo poco dinero
    un solo tramite para nombre, diseño e invento?
    puedo proteger el envase y tambien la receta
    en que orden registro mis cosas
    tengo el invento y el logo, van juntos
    mi botella tiene nombre, forma y tapa nueva, que saco
    puedo proteger lo mismo de dos maneras
    un envase con nombre, forma y tapa nueva
    proteger un mismo envase por varias figuras a la vez
