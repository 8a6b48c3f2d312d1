question = La otra parte no cumple nuestro contrato de licencia. ¿Qué puedo hacer?
answer =
    Primero lea, después escriba. No deje de cumplir lo suyo por enojo. Entonces quien incumple puede ser usted.
    – Busque la cláusula que no cumplieron, y las de avisos, tiempo para corregir, fin y controversias.
    – Reúna pruebas: informes, facturas, fotos, correos, una compra de prueba.
    – Envíe un aviso en la forma que pide el contrato: qué está mal, qué hacer, hasta cuándo.
    – Ofrezca una conversación o mediación.
    – Termine el contrato solo como dicen el contrato y la ley, después de pedir consejo.
    Los reclamos caducan, y en algunos países pronto. Pregunte ahora a un abogado qué fecha cuenta.
    Quien sigue usando el derecho después del fin normalmente lo infringe.
more-1 =
    Si el dinero no está bien:
    – Pida por escrito el informe que falta.
    – Compárelo con lo que puede ver: tiendas, ofertas en línea, personal, cifras de exportación.
    – Use el derecho de revisar los libros, la auditoría. Siga la cláusula: aviso, contador neutral, secreto. Muchas veces dice quién paga si falta mucho.
    – ¿No hay esa cláusula? Pida una revisión conjunta. En algunos países, un tribunal puede ordenar que se muestren los libros.
    – Acepte pagos parciales solo con las palabras “sin renunciar al resto”.
    Buenas pruebas muchas veces llevan a un pago sin juicio.
more-2 =
    Si quiere terminarlo:
    – ¿Está el motivo en el contrato: falta de pago, de ventas, mala calidad, venta de la empresa?
    – ¿Dio el tiempo para corregir, y respeta el preaviso?
    – Algunos países protegen a distribuidores o franquiciados cuando usted termina. La ley de insolvencia también puede prohibirlo.
    Después del fin: cesa el uso, los secretos y muestras vuelven, la mercancía se liquida o se destruye, se paga el dinero. Se entregan nombres, páginas web y cuentas. Se borra la inscripción en la oficina.
    No acepte más pagos como si nada. Puede parecer un nuevo sí.
more-3 =
    Formas de resolverlo: hablar, mediación, experto para las cifras, arbitraje o tribunal, según el contrato. ¿Sin cláusula? Aún pueden acordarlo. Los buenos oficios (OMPI) son gratis.
    Si una parte es una pequeña o mediana empresa, el Centro de la OMPI descuenta un { $sme } de sus tasas.
    ¿Peligro para compradores, o falsificaciones? Un tribunal puede actuar rápido.
    Si usted es el licenciatario y falla el titular, haga lo mismo.
    ¿Se anuló o acabó el derecho, o quebró el titular? Contrato y país deciden qué debe y puede usar. Consulte a un abogado antes de dejar de pagar.
    Ejemplo: un juguetero informa pocas ventas. El titular cuenta piezas y pide auditoría. Lo arreglan, con informes cada mes.
ask =
    mi licenciatario no me paga las regalias
    como termino un contrato de licencia
    la otra parte no cumple el contrato de franquicia
    creo que me ocultan ventas, puedo auditar
    mi licenciatario sigue usando la marca despues del contrato
    el dueño de la marca no cumple lo que prometio
    puedo cancelar la licencia si vende mala calidad
    incumplimiento de licencia que hago
    el que usa mi marca dejo de pagarme
    el franquiciado no cumple y usa mi nombre
    el que lleva mi marca no reporta las ventas
    vende mis productos y no me paga lo acordado
    mi licenciatario dejó de pagar
