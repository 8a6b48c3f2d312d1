question = ¿Puedo fabricar, imprimir o vender repuestos para productos de otras empresas?
answer =
    Depende del país, y de los derechos sobre esa pieza. Revise antes de hacer la primera para vender.
    – Diseño: ¿está registrada y vigente la apariencia? Busque en el registro de su oficina de PI y en la Base Mundial de Datos sobre Dibujos y Modelos de la OMPI.
    – Patente: ¿la pieza funciona de un modo nuevo y patentado?
    – Marca: no ponga en su pieza el logotipo ni el nombre del fabricante.
    – Derecho de autor o contrato: ¿de dónde viene su archivo o plano?
    Una pieza vieja sin ningún derecho suele ser libre.
    Para reparar, algunos países permiten piezas que deben verse iguales. Otros no.
    Haga revisar por un asesor la pieza que más quiere vender.
more-1 =
    La regla de la reparación: una puerta o el vidrio de un faro debe coincidir con el producto, o el arreglo se ve mal.
    En la Unión Europea, esa pieza no está protegida contra el uso para una reparación que devuelve la apariencia original. El vendedor debe decir con claridad quién la hizo.
    Derechos nacionales antiguos pueden seguir un tiempo, y los detalles son nuevos. Revise cada país donde vende.
    Una pieza de forma libre, como una rueda de lujo o una manija, suele quedar fuera de esta regla.
    Las piezas que nadie ve en el uso normal no tienen derecho de diseño en algunos países. Una patente aún puede cubrirlas.
more-2 =
    Qué puede decir: “sirve para” o “compatible con” cierto modelo suele permitirse, si es cierto y necesario.
    No use el logotipo, no copie el empaque y no la llame original. Ponga su propio nombre.
    Imprimir en casa: muchos países perdonan el uso privado de diseños o patentes, con límites. Vender, o imprimir para clientes, es negocio.
    Compartir el archivo de impresión puede ser un problema por sí solo. En la Unión Europea, el titular puede actuar también contra archivos que contienen el diseño.
    Si el derecho está vigente, una pieza hecha con un escaneo también es copia.
more-3 =
    ¿Diseña usted piezas? Entonces las mismas reglas lo protegen:
    – Registre la apariencia antes de mostrarla, si es más que función.
    – Venda archivos con condiciones de licencia claras.
    – Mire tiendas de archivos y piezas, y use su formulario de quejas.
    Las trampas: un proveedor dice “todos lo hacen”, o le da un archivo sin papeles. Pida una promesa escrita, y guárdela.
    Ejemplo: un taller imprime perillas para cocinas viejas. El diseño terminó, no lleva el logotipo, y la etiqueta dice “sirve para”. Sus nuevas perillas adornadas son diseño propio: las registra antes de mostrarlas.
ask =
    vendo repuestos genericos de carro es legal?
    impresora 3d piezas de otras marcas puedo vender
    hago faros y parachoques alternativos
    puedo poner compatible con tal marca
    refacciones para licuadoras sin ser la marca
    repuestos para motos que no son originales
    escanee una pieza y la imprimo para vender
    carcasas de celular con forma igual al original
    subieron mi archivo stl y lo venden
    hago autopartes iguales a las originales
    imprimen mis piezas en 3d
