question = ¿Indicación geográfica o marca colectiva: qué le sirve a nuestro grupo?
answer =
    Ambas permiten que un grupo de productores comparta un nombre. La diferencia principal es el vínculo con el lugar.
    – Indicación geográfica (IG): la calidad o la reputación viene del lugar. Puede usarla cada productor de allí que cumpla las reglas.
    – Marca colectiva: pertenece a una asociación, y la usan sus miembros. No hace falta un vínculo con un lugar.
    – Marca de certificación: el titular controla que se cumpla una norma. Quienes la cumplen pueden usar la marca.
    Una prueba rápida: ¿se podría lograr la misma calidad en otro lugar? Si es así, piensen en una marca colectiva.
more-1 =
    Lo que pide cada una:
    – Una marca colectiva suele ser más rápida y más barata. Cubre también servicios, hay que renovarla y puede salir al exterior por el Sistema de Madrid.
    – Una IG pide prueba del vínculo, reglas comunes y controles. Suele tardar más, pero da una protección fuerte del nombre mismo.
    En muchos países, una IG no se puede vender ni se limita a los miembros.
    Un grupo también puede combinarlas: la IG para el nombre, una marca colectiva para el logotipo del grupo.
    Algunos países protegen las IG solo por medio de marcas colectivas o de certificación.
more-2 =
    La trampa: un nombre de lugar puede denegarse por descriptivo. Muchos países hacen una excepción para marcas colectivas o de certificación. Pregunten a su oficina.
    No dejen que un miembro registre el nombre a su propio nombre “por ahora”.
    Escriban primero las reglas: quién puede usar el nombre, qué calidad, quién controla, qué pasa con quien hace trampa.
    Ejemplo: tejedores de muchos pueblos que solo comparten un logotipo eligen una marca colectiva. Los salineros de una laguna, con un sabor que viene de su agua, piensan en una IG.
ask =
    diferencia entre denominacion de origen y marca colectiva
    somos una cooperativa, que registramos
    que conviene a los artesanos del pueblo, marca colectiva o ig
    como protegemos el nombre de nuestro queso
    marca de certificacion que es
    un solo socio puede registrar el nombre del grupo
    queremos un sello de calidad para la asociacion
    marca colectiva para productores de cafe
    denominacion de origen o marca colectiva para la cooperativa
    que solo los de la isla puedan decir que su hamaca es de aca
    sello de la región o marca de la cooperativa
