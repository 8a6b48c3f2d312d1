question = De la idea al mercado: ¿qué protección ayuda en cada paso?
answer =
    Cada paso tiene su propia protección:
    – idea e investigación: silencio, promesas de secreto, una búsqueda en bases de datos de patentes;
    – desarrollo: patente o modelo de utilidad, notas con fecha, contratos con quienes ayudan;
    – apariencia y nombre: diseño y marca;
    – producción: secretos comerciales, contratos con proveedores;
    – venta: marcas donde vende, derecho de autor en textos e imágenes, aduana;
    – crecimiento: licencias, renovaciones, nuevas solicitudes para mejoras.
    Los primeros pasos son difíciles de arreglar después. Así que presente antes de mostrar, y firme antes de compartir.
more-1 =
    El daño ocurre cuando algo sale de sus manos. Deténgase en cada uno de estos momentos:
    – Habla con un proveedor, probador o inversionista. Antes, haga firmar una promesa de secreto (NDA).
    – Da trabajo a un independiente. Acuerde por escrito de quién es el resultado.
    – Va a una feria o publica una imagen. Antes, presente la invención y la apariencia.
    – Imprime etiquetas. Busque el nombre y después solicítelo.
    – Envía al exterior. Antes, presente allí su marca y revise los derechos de otros.
    – Otra persona quiere fabricarlo o venderlo. Acuerden una licencia.
    Ponga estos momentos en su plan del producto, con la solicitud delante de ellos.
more-2 =
    Una primera solicitud le da tiempo para probar el mercado antes de presentarla en otros países.
    Para una invención tiene { $patent-priority } desde la primera solicitud.
    Para un diseño tiene { $design-priority }.
    Para una marca tiene { $mark-priority }.
    No cada paso necesita un derecho pagado. Pregúntese cada vez: ¿qué se llevaría aquí quien copia, y qué me costaría?
    La trampa: la protección llega al final, cuando el producto está terminado y ya se mostró.
    Ejemplo: un fabricante de secadores solares presenta el nuevo canal de aire antes de la prueba de campo. El nombre se presenta antes de la feria. Los tiempos de secado siguen en secreto.
ask =
    que protejo en cada etapa de mi producto
    estoy desarrollando un producto, cuando registro
    antes de lanzar mi producto que hago
    de la idea al mercado como protejo
    cuando firmo confidencialidad y cuando patento
    plan de propiedad intelectual para un producto nuevo
    tengo un prototipo, que sigue
    que registro antes de ir a la feria
    de la idea a la venta que protejo en cada etapa
