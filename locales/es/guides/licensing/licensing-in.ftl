question = Quiero usar la tecnología o la marca de otra empresa. ¿Cómo consigo una licencia?
answer =
    Encuentre al titular, revise el derecho, pregunte pronto y firme antes de invertir.
    – Encontrar: los registros muestran al titular de una patente, marca o diseño. En una universidad, pregunte en la oficina de transferencia de tecnología.
    – Revisar: ¿está en vigor en su país y donde vende? ¿Cubre lo que necesita? ¿Puede esta persona dar la licencia?
    – Preguntar: una carta corta. Quién es usted, qué quiere hacer, dónde, cuánto. Sin secretos.
    – Acordar los puntos principales, y luego el contrato.
    La falta de respuesta no es un sí.
    Una patente obliga solo donde existe, pero las exportaciones también cuentan. Pregunte a un asesor si aún puede llegar a su país.
more-1 =
    Una patente sola rara vez enseña el oficio. Pregunte qué viene con ella:
    – planos, recetas, software, formación, ayuda en su taller;
    – piezas o materiales clave, y a qué precio;
    – mejoras posteriores;
    – una prueba o una visita antes de firmar.
    Revise también si necesita permisos de otros. Un solo producto puede tocar muchas patentes.
    La tecnología de patentes ya terminadas es libre en principio. Nombres, diseños y patentes más nuevas aún pueden proteger el producto. Los centros de búsqueda llamados CATI (TISC) ayudan a averiguarlo.
more-2 =
    Puntos que pedir como licenciatario:
    – El titular promete que el derecho es suyo y nombra las controversias conocidas.
    – Usted paga sobre ventas reales, y menos o nada si el derecho cae.
    – Lo que usted mejora sigue siendo suyo, o se intercambia de forma justa.
    – Puede vender sus existencias después del final.
    – No tiene que comprar otras cosas que no quiere.
    – El titular actúa contra quienes copian, o le deja hacerlo.
    Algunos países quieren que los contratos sobre tecnología extranjera se registren o aprueben. Sin eso, el banco puede negar el pago.
more-3 =
    Si toma una marca: el titular controlará muestras, tiendas y anuncios. Usted construye un nombre que no es suyo. Pida entonces un tiempo bastante largo, y la renovación si cumple las metas.
    La trampa: un pago mínimo alto que se debe aunque no se venda nada. Empiece con pocos productos y poco tiempo.
    No registre la marca del titular a su propio nombre sin un permiso claro. Puede ser cancelada, o habrá que entregarla.
    Ejemplo: una lechería toma un personaje para sus vasos de yogur. Empieza con un solo sabor, y amplía cuando conoce las ventas.
ask =
    fabricar una maquina extranjera con licencia en mi pais
    queremos usar una patente de la universidad
    el dueño de la patente no contesta mis correos
    comprar tecnologia del extranjero que contrato hago
    la patente solo esta en usa puedo fabricarlo aqui
    licencia de una marca europea para mi taller de ropa
    puedo usar gratis una patente vencida
    que reviso antes de pagar una licencia
    como pido licencia a una empresa grande sin abogado
    quiero fabricar un producto de otra marca con permiso
