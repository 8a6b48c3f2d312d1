question = ¿Puedo escribir “patentado” o “patente en trámite” en mi producto?
answer =
    Sí, si es verdad en el país donde vende.
    – “Patente en trámite” dice que su solicitud allí está presentada y sigue viva. Avisa a otros. Todavía no es un derecho.
    – “Patentado” dice que una patente está concedida, vigente y cubre este producto.
    En los países del Convenio de París el derecho mismo no depende de esa indicación. Pero en algunos países puede recibir menos dinero de quien copia si falta.
    En muchos países una indicación falsa se castiga. Pregunte a su oficina o a un asesor qué palabras usar, y cuándo quitarlas.
more-1 =
    Cómo hacerlo:
    – Escriba el país y el número, en el producto, el empaque o el manual.
    – Algunos países aceptan una dirección web con la lista de sus patentes. Otros no: pregunte antes.
    – Cambie “en trámite” por “patentado” después de la concesión, no antes.
    – Lleve una lista de qué producto lleva qué número, y hasta cuándo.
    – Use la palabra correcta. Un modelo de utilidad, un diseño y una marca no son patentes. El signo ® es solo para marcas registradas.
    ¿No hay lugar en el producto? Use la etiqueta, la bolsa o la factura.
more-2 =
    Las trampas:
    – Piensa solicitar, pero todavía no lo hizo: “en trámite” es falso.
    – Vende la misma caja en varios países: diga en cuáles está la patente.
    – La patente caducó o terminó: en muchos países la palabra debe irse. Cambie etiquetas, página y anuncios viejos.
    – “Patente mundial” siempre es falso.
    – “Calidad patentada” para una marca o una receta puede engañar al comprador.
    ¿Un competidor usa una indicación falsa? Mire el registro de ese país, guarde una foto y pregunte a su asesor. Puede actuar la oficina del consumidor o un tribunal.
    Ejemplo: una fabricante de herramientas imprime el país junto al número. Así nadie afuera puede decir que ella afirma tener una patente allí.
ask =
    puedo poner patente en tramite en la caja
    que significa patente pendiente en un producto
    mi competencia dice patentado y creo que es mentira
    ya me dieron la patente que pongo en la etiqueta
    puedo escribir patentado si solo tengo modelo de utilidad
    se vencio mi patente debo quitar la palabra
    poner el numero de patente es obligatorio
    producto patentado en mexico y lo vendo en colombia, puedo decirlo
    en la caja dice pat pend que es eso
    puedo imprimir patente en trámite en la caja
