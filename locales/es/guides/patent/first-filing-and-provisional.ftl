question = ¿Qué es una solicitud provisional, y qué debe contener mi primera solicitud?
answer =
    Su primera solicitud le da la fecha que cuenta frente a solicitudes y publicaciones posteriores. Por eso debe explicar la invención por completo.
    Algunos países conocen una primera solicitud sencilla, llamada provisional. Conserva su fecha, pero no se examina ni se convierte por sí sola en patente.
    Después debe presentar a tiempo una solicitud completa, o se pierde la fecha. Pregunte en su oficina si existe allí y hasta cuándo tiene.
    Tiene { $priority } desde la primera solicitud para usar su fecha en otros países del Convenio de París.
    La fecha cubre solo lo que el primer texto explica de verdad.
more-1 =
    Qué poner en el primer texto:
    – los nombres de los inventores y del titular
    – el problema, y qué hacen mal las soluciones conocidas
    – cómo funciona su invención, con dibujos
    – cada versión, material, tamaño y uso que se le ocurra
    – detalles suficientes para que un experto pueda hacerla y usarla
    – reivindicaciones, aunque no se pidan. Le hacen pensar en lo que importa.
    Guarde el recibo con fecha y número. Lo que olvidó no se puede añadir con la fecha antigua. Si solo puede pagar un poco de ayuda, que un abogado lea este texto.
more-2 =
    El reloj:
    – Cuente desde el día de su primerísima solicitud de esta invención, en cualquier país.
    – En ese tiempo, o antes si su ley lo dice, presente la solicitud completa. Decida también sobre otros países o el PCT.
    – ¿La mejoró entretanto? Presente otra vez. Lo antiguo puede conservar la fecha antigua, lo nuevo recibe una nueva.
    ¿Aún no hay dinero? Reiniciar el reloj solo es posible en casos especiales, en el mismo país. La primera solicitud debe haberse retirado o denegado antes de la nueva. Debe estar sin publicar, no dejar derechos y no haber servido nunca de prioridad.
    Entonces pierde la fecha temprana. Consulte antes a un asesor.
more-3 =
    Las trampas:
    – Una “patente provisional” no es una patente. No frena a nadie.
    – Un boceto conserva la fecha de un boceto. Si luego muestra el producto completo, las partes que faltaban pueden ya no ser nuevas.
    – No todos los países tienen solicitudes provisionales. Allí una solicitud normal cumple la misma función.
    – Algunos países quieren la primera solicitud en casa, o un permiso, antes de presentar fuera.
    Ejemplo: un apicultor presenta un texto corto sobre un soporte de colmena. Después le añade una balanza y la muestra en una feria. Solo entonces presenta la balanza. En muchos países ya es tarde para ella.
ask =
    como funciona la patente provisional
    primera solicitud barata solo para asegurar la fecha
    puedo entregar un borrador ahora y la patente completa despues
    en mi pais hay solicitud provisional
    que pasa si no sigo con la provisional
    mejore el invento despues de presentarlo y ahora que
    puedo mostrarlo a inversionistas despues de la provisional
    la primera solicitud necesita reivindicaciones
    retirar y volver a presentar para ganar tiempo
    puedo meter algo rapido y completar despues
    apartar la fecha de mi invento
    asegurar una fecha rápido con un primer escrito
