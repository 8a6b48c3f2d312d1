question = ¿Qué clases elijo para mi marca?
answer =
    Las clases ordenan los productos y servicios. La mayoría de los países usa la Clasificación de Niza.
    Tiene { $classes } clases: { $goods } de productos y { $services } de servicios.
    Parta de lo que vende ahora con la marca y de lo que de verdad planea vender pronto. Después busque la clase de cada cosa.
    El Gestor de Productos y Servicios de Madrid, gratuito, de la OMPI muestra la clase de Niza y las palabras aceptadas.
    Cada clase adicional suele costar más. La protección cubre normalmente lo que usted indica, y además productos y servicios parecidos.
more-1 =
    Ejemplos:
    – Una cafetería: servir café es un servicio. El café en bolsa es un producto. Las tazas impresas son productos de otra clase.
    – Una tienda en línea que vende marcas de otros: servicios de venta al por menor, no los productos mismos.
    – Una aplicación: un programa que se descarga es un producto. Un programa que se usa por internet es un servicio.
    Pregúntese: ¿por qué cosa me paga el cliente? Normalmente esa es la primera clase que debe tomar.
more-2 =
    La trampa: normalmente no se pueden agregar productos o servicios después de presentar la solicitud. Se necesita una nueva.
    La otra trampa es una lista demasiado larga. Cuesta más y atrae más oposiciones. La parte que no se usa se puede cancelar después.
    En algunos países usted debe tener intención de usar la marca para todo lo que indica.
    El título de la clase no siempre cubre todo lo que hay en ella. Escriba lo que vende de verdad.
    Una marca en otra clase puede chocar con la suya si los productos son parecidos.
ask =
    en que clase registro mi marca de ropa
    cuantas clases necesito
    que es la clasificacion de niza
    vendo comida y tambien tengo restaurante, son dos clases?
    me equivoque de clase, puedo agregar otra despues
    que clase es para una tienda online
    puedo registrar mi marca en todas las clases
    como se cual es mi clase
    tengo cafeteria y vendo cafe molido, en que clases va
    ropa, gorras y tambien estampado, cuantas clases pago
    me olvide de poner un producto en la marca
    en que casilla va un servicio de fletes
    escoger los números que dicen qué vendo
    vendo ropa y también bisutería cuántas casillas marco
    en qué categoría va un catering
    telas y ropa en la misma clase o en dos
