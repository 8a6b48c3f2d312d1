question = Quiero exportar. ¿Mi marca o mi patente vale en el exterior?
answer =
    En general no. Un derecho registrado vale solo donde se registró: en un país, o en un grupo de países.
    El derecho de autor es distinto. En la mayoría de los países nace solo.
    Antes de enviar mercancía, elija entonces sus mercados y revise allí:
    – ¿está libre mi nombre, y significa algo malo?
    – ¿tocaría mi producto un derecho de otra persona?
    – ¿qué necesito registrar?
    En muchos países el nombre es de quien primero presenta la solicitud. Su importador, o un extraño, puede ser el primero.
more-1 =
    Después de una primera solicitud puede presentarla en el exterior y conservar la primera fecha. Es el derecho de prioridad.
    Para una marca tiene { $mark-priority } desde la primera solicitud.
    Para un diseño tiene { $design-priority } desde la primera solicitud.
    Para una invención tiene { $patent-priority } desde la primera solicitud.
    Después todavía puede presentar una marca, pero sin la fecha anterior. Para una invención o un diseño, sus propias ventas pueden entonces perjudicarlo.
    Una solicitud internacional puede cubrir muchos países, si su país y los otros son miembros del sistema.
more-2 =
    La trampa habitual: el distribuidor del exterior registra su marca “para ayudarlo”. Entonces es de él, y es difícil recuperarla. Preséntela a su propio nombre y dígalo en el contrato.
    Mire también el país donde le fabrican. Una marca de otra persona allí puede frenar su mercancía en la frontera.
    No todo en todas partes: empiece por donde vende, donde fabrica y de donde vienen las copias.
    Pregunte a la aduana de allí si puede registrar su marca. Pida ayuda para los costos a su agencia de exportación o a su oficina de propiedad intelectual.
ask =
    quiero exportar, que registro primero
    mi marca vale en otros paises
    voy a vender en estados unidos, necesito registrar alla
    el importador quiere registrar mi marca
    que reviso antes de exportar mi producto
    mi patente sirve en el extranjero
    exportar cafe con mi marca a europa que tramites de marca
    me pueden detener la mercancia por la marca
    voy a mandar mi producto a estados unidos, mi marca sirve alla?
    exporto artesania y me da miedo que copien
    exporto palta a holanda, que reviso de marca y etiquetas
    vamos a exportar a brasil en qué pensar antes
