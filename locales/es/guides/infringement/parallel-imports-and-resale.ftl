question = ¿Puedo importar y revender productos de marca originales, o pueden otros revender los míos?
answer =
    Los productos que el titular vendió, o dejó vender, normalmente se pueden revender en ese mismo país. El derecho sobre esa pieza ya se usó. Esto se llama agotamiento.
    Traer productos auténticos de otro país es una importación paralela. Decide la ley del país al que usted importa:
    – algunos aceptan una primera venta en cualquier parte del mundo;
    – algunos, solo una primera venta en el propio país;
    – algunos, una primera venta en su región, por ejemplo en el Espacio Económico Europeo.
    Puede ser distinto para marcas, patentes y derecho de autor. Las falsificaciones nunca se permiten.
    Pregunte a un abogado de allí antes de pedir un lote grande.
more-1 =
    Si usted revende:
    – guarde facturas que lleven hasta el titular o un distribuidor oficial;
    – no reempaque, rellene, reetiquete ni quite códigos sin consultar;
    – diga con honradez que los productos son usados, importados o reparados. No parezca el distribuidor oficial;
    – revise las otras reglas: seguridad, idioma, garantía, impuestos.
    Incluso donde se permite revender, el titular a menudo puede oponerse si los productos se cambiaron o dañaron.
    Eso incluye cosas nuevas cosidas o hechas con partes viejas de marca.
    El software, los libros electrónicos y las muestras que nunca se vendieron siguen sus propias reglas.
more-2 =
    Si otros revenden los suyos, compre primero una pieza. ¿Es una falsificación, o su propio producto de otro mercado? Los códigos y números de lote ayudan.
    Si es auténtico, mire sus contratos. Un distribuidor pudo romper una promesa. El derecho de la competencia limita las promesas sobre territorio y precio.
    Una retirada contra una reventa lícita puede costarle dinero.
    La trampa: “original” no significa “permitido”. Además, la aduana puede retener productos auténticos.
    Ejemplo: una tienda importa champú auténtico hecho para otro continente. Su país acepta solo una primera venta en su región. El titular puede frenar el lote, aunque ningún frasco sea falso.
ask =
    puedo vender zapatillas originales que compre en el extranjero
    es legal importar cosmeticos originales sin ser distribuidor
    importacion paralela esta permitida en mi pais
    alguien trae mi propio producto de otro mercado mas barato
    revender bolsos de marca usados por internet
    puede la marca prohibirme vender sus productos originales
    relleno perfume en frascos pequeños y lo vendo
    la aduana paro mis celulares pero son originales
    chaquetas hechas con tela de marca reciclada se pueden vender
    traigo perfumes originales de miami para revender
    puedo vender ropa de marca usada
    traigo juguetes originales de panama y el distribuidor me amenaza
    un comerciante vende mis productos comprados afuera más barato
    es legal revender lo original comprado en otro país
