question = ¿Cómo obtenemos una indicación geográfica para nuestro producto?
answer =
    Normalmente la solicita un grupo de productores, no una sola empresa. Los pasos habituales:
    – Reúnan a los productores y elijan quién habla por ellos.
    – Escriban las reglas comunes (el pliego de condiciones): producto, zona, método y por qué importa el lugar.
    – Decidan quién controla que se cumplan las reglas.
    – Presenten la solicitud en la oficina competente. Es la oficina de propiedad intelectual o, en algunos países, el ministerio de agricultura.
    La oficina examina y publica. Otros pueden oponerse. Después se registra la indicación geográfica (IG).
    El procedimiento, el costo y la duración dependen del país.
more-1 =
    Qué hacer primero: reunir pruebas del vínculo entre el lugar y el producto. Ayudan libros antiguos, artículos de prensa, premios, análisis del sabor o del suelo, y un mapa.
    La tasa oficial suele ser el costo más pequeño. Los estudios, las reuniones y los controles anuales cuestan más. Pidan pronto apoyo a su oficina, al ministerio o a un proyecto de desarrollo.
    La trampa: una zona demasiado estrecha o demasiado amplia. Los vecinos que quedan fuera se opondrán. Hablen con ellos antes de presentar la solicitud.
    Ejemplo: los productores de pimienta acuerdan cómo secar y seleccionar antes de escribir una sola línea del formulario.
more-2 =
    Después del registro empieza el trabajo: controles, un logotipo común, acciones contra el mal uso. Sin controles, los compradores dejan de confiar en el nombre.
    ¿Venden en el exterior? Protejan primero el nombre en su país. Muchos países lo piden.
    Después, si su país es miembro, el Sistema de Lisboa les permite pedir varios miembros con una sola solicitud. Si no, soliciten país por país.
    En el exterior, el nombre ya puede ser genérico o la marca de alguien. Revísenlo antes de pagar.
    Si su país no tiene ley de IG, piensen en una marca colectiva o de certificación.
ask =
    como se saca una denominacion de origen
    requisitos para indicacion geografica
    queremos proteger el nombre de nuestro cafe de la region
    quien puede solicitar la denominacion de origen
    cuanto cuesta una indicacion geografica
    que es el pliego de condiciones
    somos productores de miel, como registramos el nombre del valle
    como protegemos la denominacion de origen en europa
    los productores de nuestro chile queremos una denominación
    como sacamos denominacion de origen para nuestro cafe
    somos artesanos de un pueblo y queremos sello de origen
    somos cafetaleros de altura y queremos sello
    juntar a los productores para cuidar el nombre de la zona
