question = Otra persona usa o registró mi nombre. ¿Quién tiene mejor derecho?
answer =
    Depende del país. Averigüe quién presentó allí primero la solicitud y quién usó allí primero el nombre.
    – En muchos países gana normalmente el primero que presenta la solicitud.
    – En otros, un uso anterior puede vencer a un registro posterior, si usted lo prueba.
    – Casi en todas partes hay excepciones: mala fe, una marca notoriamente conocida, o su propio agente que la solicitó sin preguntarle.
    Mire hoy el registro. Anote el titular, la fecha de presentación, los productos y el estado.
    ¿La marca solo está publicada? Entonces tal vez pueda oponerse, pero el tiempo es corto.
    Pregunte a un asesor antes de escribir a la otra parte o de cambiar su nombre.
more-1 =
    El otro solo usa el nombre, y nadie lo ha registrado:
    – Busque primero. Después piense en su propia solicitud, si cree honradamente que el nombre es suyo. Pregunte antes si sabe que ellos fueron primero.
    – Reúna pruebas de su propio uso en ese país: facturas con fecha, anuncios, fotos, clientes.
    – Escriba con cortesía, y solo después de pedir consejo. Una amenaza sin derecho puede costarle dinero.
    Presentar solo para bloquear a alguien, o para venderle la marca, es mala fe en muchos países. Se puede cancelar.
    Ejemplo: cafeterías de distintas ciudades comparten un nombre. La que presenta primero tal vez no pueda frenar a la otra en su ciudad. Decide la ley del país.
more-2 =
    El otro ya lo registró. Sus opciones:
    – Oponerse, si el plazo sigue abierto.
    – Pedir la cancelación. Los motivos pueden ser su derecho anterior, la mala fe, una marca notoriamente conocida o la falta de uso. Algunos solo valen por un tiempo limitado.
    – Acordar: compre la marca, o firmen cómo usa cada uno su nombre.
    – Elegir otro nombre para ese mercado.
    ¿Fue su distribuidor o agente? En los países del Convenio de París, el titular puede oponerse a esa solicitud o hacerla cancelar, salvo que el agente la justifique. Hágalo pronto.
    La trampa: seguir como si nada. Donde la marca de ellos es válida, su propio uso puede ser una infracción.
more-3 =
    Cómo evitarlo la próxima vez:
    – Busque, después presente la solicitud, y solo entonces imprima, publique y abra.
    – Preséntela a nombre de su empresa.
    – Después de su primera solicitud tiene { $priority } para presentarla en el exterior y conservar la primera fecha.
    – Escriba en cada contrato que el distribuidor, el agente o la fábrica no puede registrar su nombre.
    – Guarde pruebas con fecha del uso en cada país.
    Ejemplo: una fabricante de salsas habla con un importador. Él solicita el nombre de ella en su propio país. Las cartas muestran que él conocía la marca, así que el asesor de ella puede atacar la solicitud.
ask =
    alguien registro mi nombre antes que yo
    yo uso el nombre desde hace años pero otro lo registro
    quien tiene mas derecho el que usa o el que registra
    mi distribuidor registro mi marca a su nombre
    hay otro negocio con mi mismo nombre en otra ciudad
    me quieren quitar el nombre de mi negocio
    otro me gano el registro de la marca que hago
    registraron mi marca en otro pais
    tengo el nombre hace 10 años sin registrar
    un vivo registro el nombre de mi negocio y me quiere cobrar
    llevo quince años con mi fonda y otro la inscribio
    me gano la marca un ex empleado
    yo empece primero pero el tiene el papel
    abrieron otro local con el mismo nombre a unas cuadras del mio
    mi bodega tiene veinte años y pusieron otra igualita de nombre
    dos bandas con el mismo nombre, quien se queda
    llevo quince años con el nombre y otro lo inscribió ayer
