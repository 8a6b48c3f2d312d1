question = ¿Cómo obtengo un derecho de obtentor?
answer =
    Se solicita en la oficina de variedades vegetales de cada país o región. Suele ser el ministerio de agricultura, no la oficina de patentes. Los pasos habituales son:
    – Compruebe que su país protege este tipo de planta.
    – Compruebe cuándo se vendió por primera vez la variedad, en su país y en el exterior.
    – Elija un nombre para la variedad.
    – Presente el formulario con un cuestionario técnico y pague las tasas.
    – Entregue semillas o plantas cuando la oficina las pida. Se cultivan y se comparan con variedades conocidas.
    – Después de la prueba, la oficina concede o deniega.
    El cultivo lleva temporadas, así que planee con tiempo.
more-1 =
    Las ventas con su consentimiento ponen en marcha un reloj. En los países obligados por el último texto del tratado de la UPOV:
    – Vendida en el país donde solicita: tiene { $home-sale } desde la primera venta.
    – Vendida en otros países: tiene { $abroad-sale } desde la primera venta.
    – Árboles y vides vendidos en otros países: tiene { $abroad-tree-sale }.
    En una unión como la Unión Europea, una venta en otro miembro puede contar como venta en su país.
    Otros países pueden contar distinto. Pregunte antes de la primera venta.
    Mostrar la planta en una feria normalmente no es una venta. Entregar plantas para cultivarlas como negocio puede serlo: use contratos de prueba escritos.
more-2 =
    Otros países: después de una primera solicitud en un miembro de la UPOV tiene { $priority } para solicitar en otros miembros con la misma primera fecha.
    La herramienta en línea UPOV PRISMA envía un solo formulario a muchas oficinas. Cada oficina sigue decidiendo por sí misma.
    Guarde desde el primer día: notas sobre el cruce o el hallazgo, fotos y muestras.
    La trampa: material vegetal tardío o enfermo. Sin material sano en la fecha fijada, la solicitud puede terminar.
    Después de la concesión, pague las tasas y mantenga viva la variedad. La oficina puede pedir material otra vez.
ask =
    puedo mostrar mi flor nueva en una feria antes de registrarla
    como registro una variedad vegetal
    donde se solicita el derecho de obtentor
    quiero proteger mi nueva variedad de papa
    requisitos para registrar una variedad nueva
    ya vendi plantas de mi variedad, puedo registrarla
    cuanto tarda el derecho de obtentor
    que es upov prisma
    obtuve un maiz nuevo, a quien le pido la proteccion
    crucé dos papas y salió una nueva, cómo la protejo
    como registro mi semilla mejorada de maiz
    obtuve una uva sin pepa en mi parcela y quiero registrarla
    creé una orquídea, cómo la cuido
    obtuve una flor nueva cruzando dos
