question = ¿Qué es el Sistema de La Haya para los diseños?
answer =
    El Sistema de La Haya le permite registrar diseños en muchos países con una sola solicitud, presentada en la OMPI.
    Usa un solo idioma, español, francés o inglés, y paga en un solo lugar.
    Una solicitud puede contener hasta { $designs } diseños, si son de la misma clase de productos.
    Necesita un vínculo con un miembro: nacionalidad, residencia o domicilio allí, o una empresa real.
    No necesita primero un registro en su país.
    Cada país sigue decidiendo según su propia ley y puede denegar.
    El registro se renueva cada { $renewal }.
more-1 =
    Cuándo conviene: su producto se vende por su apariencia en varios países miembros.
    Cuándo tal vez no convenga: necesita un solo país, o su mercado no es miembro.
    El vínculo también puede pasar por una organización miembro, como la Unión Europea o la OAPI, si su país pertenece a ella.
    Ejemplo: un estudio de iluminación presenta una sola vez sus nuevas lámparas. Elige los mercados donde trabajan sus distribuidores.
    Antes de empezar, busque cada mercado en la lista de miembros de la OMPI.
more-2 =
    Las trampas:
    – Presente la solicitud antes de mostrar. Cada país aplica su propia regla sobre novedad y períodos de gracia.
    – No se pueden agregar mejores imágenes después. Algunas oficinas que examinan quieren vistas especiales.
    – Que un país calle no quiere decir que el derecho sea fuerte. Una oficina que no examina puede ver anulado el diseño más tarde.
    El plazo de denegación es de { $refusal } desde la publicación para muchas oficinas.
    Las oficinas que examinan pueden tardar hasta { $long }.
    Una denegación se responde en ese país, normalmente con un agente local.
more-3 =
    La OMPI cobra una tasa básica de { $fee } por el primer diseño, y menos por cada uno adicional.
    Se suman una tasa de publicación y una tasa por cada país elegido. La OMPI tiene una calculadora de tasas gratuita.
    Los solicitantes de países menos adelantados pagan mucho menos a la OMPI.
    Con renovaciones, cada miembro debe permitir al menos { $minimum } en total. Muchos permiten más.
    Para agregar un país después necesita una nueva solicitud, y para entonces el diseño tal vez ya no sea nuevo.
ask =
    que es el sistema de la haya
    como registro mi diseño en varios paises
    registro internacional de diseños
    proteger mis muebles en otros paises
    diseño industrial en el extranjero
    la solicitud de la haya se puede hacer en español
    cuanto dura un diseño internacional
    registrar diseño de zapatos en europa y estados unidos
    proteger mis joyas en varios países con una solicitud
    registrar mis muebles en europa y asia con un solo tramite
    cuidar la forma de mis lamparas en varios paises con una sola solicitud
    diseño de zapatos en varios paises europeos
    mis modelos de joyas en varios países de una sola vez
    un solo papel de diseño para españa y corea
    zapatos en turquía italia y suiza con un solo expediente de diseño
