question = ¿Qué es el PCT, y me da una patente mundial?
answer =
    El PCT es un tratado. Le permite pedir patentes en muchos países con una sola solicitud.
    No le da una patente mundial. Esa patente no existe.
    Su única solicitud cuenta como solicitud de patente en cada país miembro, salvo que usted excluya alguno.
    En la mayoría de los países tiene { $entry } desde la fecha de su primera solicitud para seguir allí y pagar.
    Antes de pagar allí, recibe un informe de búsqueda. Muestra qué invenciones parecidas ya se conocen.
    Después, cada oficina nacional o regional decide por sí misma si concede la patente.
more-1 =
    Lo que el PCT le da de verdad es tiempo e información.
    Puede buscar clientes, socios y dinero antes de pagar agentes y traducciones en muchos lugares.
    El informe de búsqueda llega con una primera opinión escrita sobre sus posibilidades.
    Ejemplo: una pequeña fabricante de bombas presenta una vez y lee el informe. El informe es bueno, así que un importador acepta compartir el costo del paso siguiente.
    Si el informe es malo, puede parar ahí y ahorrar el resto del dinero.
more-2 =
    Las trampas:
    – Presente la solicitud antes de mostrar o vender la invención. El PCT no repara la novedad perdida por un video o una feria anterior.
    – Si presentó primero en su país, la solicitud PCT normalmente debe seguir en un plazo de { $priority }.
    – No todos los países son miembros. Busque en la lista de la OMPI cada mercado que le importa.
    – El PCT es solo para invenciones. Un nombre, un logotipo o la apariencia de un producto necesita otro camino.
more-3 =
    La tasa de presentación internacional que fija la OMPI es de { $fee } para una solicitud corta.
    Se suman una tasa de búsqueda y una tasa de la oficina receptora. Algunos solicitantes pagan mucho menos.
    Los grandes gastos llegan después, en cada país: traducciones, agentes, examen y tasas anuales.
    Si necesita una patente solo en uno o pocos países, presentarla allí directamente puede ser más barato.
ask =
    que es el pct
    patente internacional como funciona
    el pct me da una patente mundial?
    como pido patente en muchos paises
    conviene usar el pct
    que paises estan en el pct
    quiero patentar fuera de mi pais
    tratado de cooperacion en materia de patentes
    ganar tiempo antes de pagar patentes en otros países
    patentar mi invento en muchos paises sin pagar todo ya
    apartar lugar para mi invento afuera sin pagar todo ya
    no sé aún en qué países vender mi máquina, puedo esperar
    proteger mi proceso en veinte países sin compradores todavía
    ganar tiempo para la patente en el extranjero
    reservar el lugar afuera sin gastar todo ya
