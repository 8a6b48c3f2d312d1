question = ¿Qué es una indicación geográfica?
answer =
    Una indicación geográfica (IG) es un nombre o signo para productos de cierto lugar. Su calidad, reputación o característica debe venir esencialmente de ese lugar.
    Piense en una pimienta, un queso, una miel o una alfombra conocida por su región.
    No pertenece a una sola empresa. Puede usarla cada productor de la zona que cumpla las reglas comunes.
    No impide que otros hagan el mismo tipo de producto. Les impide usar mal el nombre protegido.
    La forma de protección depende del país.
more-1 =
    Una denominación de origen es un tipo más estricto: la calidad o las características se deben exclusiva o esencialmente al lugar, a su naturaleza y a su gente.
    Los países protegen las IG de distintas formas: con un registro especial, con marcas colectivas o de certificación, o con reglas contra el engaño al público. Algunos cubren también artesanías.
    Los vinos y las bebidas espirituosas tienen una protección más fuerte según las reglas del comercio mundial.
    Qué hacer primero: pregunte a su oficina de propiedad intelectual o al ministerio de agricultura si el nombre de su producto ya está protegido.
more-2 =
    Ejemplo: los apicultores de un valle venden una miel conocida en todas partes. Un comerciante de la ciudad pone el nombre del valle a una miel barata. Una IG da al grupo una herramienta contra él.
    La trampa: cuando todos usan el nombre para cualquier producto parecido, puede volverse genérico. Entonces se puede negar la protección.
    Otra trampa: una empresa registra el nombre regional como su propia marca. Vigile las nuevas solicitudes y opóngase a tiempo.
    Una IG en su país no lo protege en el exterior. Allí necesita protección en cada país.
ask =
    que es una indicacion geografica
    que es denominacion de origen
    nuestro queso es famoso por el pueblo, como lo protegemos
    usan el nombre de nuestra region en productos que no son de aqui
    diferencia entre indicacion geografica y marca
    quien es dueño de una denominacion de origen
    que productos pueden tener denominacion de origen
    las artesanias pueden tener indicacion geografica
    el queso de nuestro valle lo imitan en otras regiones y somos treinta productores
    el queso de nuestro pueblo es famoso y otros usan el nombre
    los de otra provincia venden dulces con el nombre de nuestro pueblo
