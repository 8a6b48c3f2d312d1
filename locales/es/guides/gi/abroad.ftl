question = ¿Cómo protegemos el nombre de nuestra región en otros países?
answer =
    Su protección en casa no llega al exterior. Hay varios caminos, y se pueden combinar:
    – Solicitar una indicación geográfica (IG) directamente en ese país, si su ley la tiene.
    – Usar el Sistema de Lisboa de la OMPI, si su país y el otro son miembros.
    – Registrar allí una marca colectiva o de certificación, directamente o por el Sistema de Madrid.
    – Preguntar a su gobierno si un tratado entre los países puede incluir su nombre.
    Empiece por los países que más compran y donde peor es el abuso.
    La mayoría de los caminos necesita antes protección en casa. Pregunte a su oficina de PI cuáles tiene abiertos.
more-1 =
    El Sistema de Lisboa en breve: una solicitud a la OMPI, en un idioma, con un solo juego de tasas. Se envía a los demás miembros.
    Normalmente la presenta la oficina de su país. Algunos países dejan que la agrupación la presente sola.
    Cada miembro puede denegar dentro de un plazo fijo y debe decir por qué. Si no deniega, protege el nombre según su propia ley.
    Hay versiones antiguas y nuevas de este tratado. Cuál une a su país con otro decide qué es posible. Su oficina se lo puede decir.
    Algunos miembros piden otra tasa, o más datos sobre el vínculo con el lugar.
more-2 =
    ¿Su mercado no tiene ley de IG? Piense en una marca:
    – Una marca colectiva para los miembros de la agrupación, o una de certificación para todos los que cumplen.
    – El nombre de un lugar se puede denegar por descriptivo. Muchos países hacen una excepción para estas marcas.
    – Un logotipo con el nombre es más fácil que el nombre solo, pero protege menos.
    – La marca hay que renovarla y usarla, y usted vigila las copias.
    Un tratado entre Estados, muchas veces comercial, puede proteger listas enteras de nombres. El ministerio de comercio lleva la lista. Pregunte temprano, mientras se negocia.
more-3 =
    Revise antes de pagar:
    – ¿El nombre ya es allí la palabra común del producto?
    – ¿Alguien lo tiene allí como marca? Una marca anterior puede seguir, o frenarlo. Depende del país.
    – ¿Hay otro lugar con el mismo nombre?
    – ¿Su agrupación puede pagar un agente local y la vigilancia?
    La trampa: un importador registra el nombre como marca suya “para ayudar”. Ponga en el contrato que no puede.
    ¿Ya lo hizo? Pregunte enseguida a un asesor de allí si puede oponerse o pedir la cancelación. Pueden correr plazos.
    Ejemplo: tejedoras de alfombras tienen una IG en casa. Para un mercado usan la lista de un tratado, para otro una marca de certificación.
ask =
    nuestro cafe tiene denominacion de origen, vale en europa?
    proteger el nombre de nuestro queso en estados unidos
    sistema de lisboa para denominacion de origen
    exportamos mezcal y alla usan el nombre
    un importador registro el nombre de nuestra region como su marca
    marca colectiva en el extranjero para productores
    en otro pais no hay denominacion de origen que hacemos
    artesania de nuestro pueblo protegida en otros paises
