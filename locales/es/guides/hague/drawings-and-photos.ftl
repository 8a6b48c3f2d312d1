question = ¿Qué fotos o dibujos necesito para una solicitud de diseño de La Haya?
answer =
    Imágenes nítidas que muestren toda la apariencia. Deciden qué se protege, y normalmente no se pueden agregar vistas después.
    – Fotos o dibujos, en color o en blanco y negro. Ambos pueden ir en la misma solicitud.
    – Solo el producto, sobre un fondo liso y neutro. Sin manos, personas ni otros objetos.
    – Sin medidas, flechas ni texto explicativo. No se aceptan dibujos técnicos.
    – Vistas suficientes: frente, atrás, ambos lados, arriba, abajo y una en ángulo.
    La OMPI solo revisa la forma. Después cada país decide si las imágenes muestran lo suficiente.
more-1 =
    Cómo hacerlas:
    – Ponga el producto sobre una hoja lisa con luz suave, sin sombras duras ni reflejos.
    – Use el mismo producto, el mismo color y la misma escala en cada vista.
    – Mantenga un solo estilo por diseño: todo fotos, o todo dibujos.
    – Numere las vistas como pide el formulario, y nómbrelas: “frente”, “arriba”.
    – Compare todas las vistas antes de enviarlas. Un botón que está en una vista y falta en otra es motivo de denegación.
    La página de presentación de la OMPI revisa por usted el tamaño y el tipo de archivo.
more-2 =
    Piense en lo que pide proteger:
    – En algunos países, las imágenes en color pueden limitarlo a esos colores. Si importa la forma, piense en dibujos simples.
    – Quite el nombre de marca y las etiquetas, si no son parte de la apariencia.
    – Una parte que no quiere proteger se puede mostrar con líneas discontinuas o en otro color. Dígalo en la descripción. Algunos países protegen solo productos enteros, así que revíselo.
    – Un producto que se abre o se pliega: muestre las posiciones.
    Algunas oficinas quieren ciertas vistas, o sombreado en las curvas. La OMPI tiene una guía sobre esto. Léala para los países que examinan.
more-3 =
    Las trampas:
    – Una bonita foto de publicidad con flores y una taza. No se acepta, o protege lo que no es.
    – Imágenes de computadora con brillo y niebla que ocultan los bordes.
    – Una sola vista, porque es más barato. Lo que nadie puede ver es difícil de defender.
    – Mostrar las imágenes a la gente antes de presentar la solicitud.
    Ejemplo: una fabricante de sillas fotografía cada silla por todos los lados ante una pared gris. Antes de nombrar un mercado que examina, un profesional revisa las vistas. Cuesta menos que una denegación.
ask =
    que fotos necesito para la solicitud de la haya
    puedo usar fotos del celular para registrar mi diseño
    cuantas vistas pide la ompi
    fotos a color o blanco y negro para el diseño
    me rechazaron las imagenes del diseño
    se aceptan renders en la solicitud de diseño
    como tomo las fotos del producto para registrarlo
    que son las lineas discontinuas en el dibujo
    como tomo las fotos para registrar diseño afuera
