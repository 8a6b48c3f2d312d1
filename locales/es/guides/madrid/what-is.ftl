question = ¿Qué es el Sistema de Madrid, y existe una marca mundial?
answer =
    No hay una marca para todo el mundo. El Sistema de Madrid le permite pedir protección en muchos países con una sola solicitud.
    La presenta por medio de su propia oficina y nombra los países que quiere. La OMPI, el organismo de la ONU para la propiedad intelectual, administra el sistema.
    Primero necesita una marca de base: una solicitud o un registro en su país.
    Cada país que nombra (una designación) examina la marca según su propia ley. Puede denegarla sin afectar a los demás.
    Las renovaciones y los cambios de titular o dirección se hacen después en un solo lugar, en la OMPI.
more-1 =
    Cómo funciona:
    – Su oficina certifica la solicitud y la envía a la OMPI.
    – La OMPI revisa la forma, la lista de productos y las tasas; después registra y publica la marca.
    – Cada país nombrado la examina.
    Un país que objeta envía una denegación provisional.
    Debe hacerlo en un plazo de { $refusal } desde la notificación; algunos países declararon un plazo más largo.
    Un país que calla durante su plazo debe proteger la marca.
    El registro internacional dura { $renewal } y se puede renovar.
more-2 =
    Cuándo conviene: usted vende en varios países miembros y la marca de su país es sólida.
    Cuándo tal vez no convenga: un solo mercado exterior, una marca débil en su país, o mercados importantes fuera del sistema. Compare entonces con la solicitud directa.
    La trampa: durante los primeros años todo depende de la marca de su país.
    Una objeción en el exterior muchas veces obliga a pagar un agente local. Guarde algo de dinero para eso.
    Ejemplo: una fabricante de calzado con tiendas en varios países miembros ahorra trámites. Su vecina con un solo mercado exterior puede presentar directamente.
ask =
    que es el sistema de madrid
    existe la marca mundial
    como registro mi marca en varios paises
    marca internacional como se pide
    quiero proteger mi marca en otros paises
    un solo tramite para registrar la marca en europa y estados unidos
    mi marca vale en el extranjero
    que paises estan en el protocolo de madrid
    conviene madrid o registrar pais por pais
    quiero mi marca en colombia, españa y méxico con un solo trámite
    registrar mi marca en varios paises de una
    marca internacional como se saca
    exporto a varios lados, se saca la marca una vez para todos
    que mi marca de ropa valga en chile, peru y usa
    vendo en perú chile y españa registro el nombre en cada uno
    una sola solicitud de mi logo para varios países
    mi logo en colombia y europa con un solo trámite
