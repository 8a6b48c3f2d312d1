question = ¿Una forma, un color, un sonido o un olor pueden ser mi marca?
answer =
    En muchos países sí, pero es más difícil que con un nombre. Algunos países aceptan solo signos que se ven.
    Los clientes deben tomar el signo como marca, y no como adorno o función.
    – Forma del producto o envase: posible si es poco común y la función no la necesita.
    – Un solo color: normalmente solo tras un uso largo y amplio, con pruebas.
    – Sonido: una melodía corta y especial tiene buenas posibilidades donde se aceptan sonidos.
    – Olor o sabor: muy rara vez.
    Para una apariencia nueva, registrar un diseño suele ser más rápido. Preséntelo antes de mostrar el producto. ¿Ya lo mostró? Algunos países le dan después un tiempo limitado.
more-1 =
    Lo que muchas oficinas deniegan como marca de forma:
    – una forma que viene de la naturaleza del producto;
    – una forma que da un resultado técnico;
    – en algunos países, una forma que es la razón misma por la que la gente compra el producto.
    La idea es sencilla. Una marca puede durar sin fin, y no debe encerrar para siempre la técnica o la belleza.
    Una botella, caja o barra normal se ve solo como envase. Cuanto más lejos esté de lo habitual en su sector, mejor.
more-2 =
    Cómo presentar la solicitud:
    – Diga con claridad qué tipo de marca es: forma, color, dibujo repetido, sonido, movimiento.
    – Muéstrela con exactitud. Vistas para una forma, un código para un color, un archivo de sonido o notas para un sonido. Cada oficina tiene su lista.
    – Diga para qué productos y servicios.
    Prueba de que los clientes conocen el signo: años de ventas, publicidad que lo señala, encuestas, prensa.
    Revise primero si su mercado en el extranjero acepta este tipo de marca. También en Madrid decide cada país, y su marca de base debe ser del mismo tipo.
more-3 =
    La trampa: gastarlo todo en un color cuando el nombre aún no está registrado. Proteja primero el nombre.
    Otra trampa: decir en anuncios que la forma “funciona mejor”. Esto ayuda a quienes la llaman técnica.
    Una patente sobre la forma también puede servir de prueba de que es técnica.
    Ejemplo: una vendedora de miel solicita el nombre, y luego un diseño del nuevo frasco antes de lanzarlo. Años después, todos conocen el frasco. Ahora puede intentar la forma como marca.
    ¿Alguien copia su envase? Las reglas contra la competencia desleal pueden ayudar, incluso sin marca de forma.
ask =
    puedo registrar la forma de mi botella como marca
    puedo ser dueño de un color para mi marca
    registrar un jingle como marca sonora
    registrar el olor de mi perfumeria
    nuestras motos amarillas son conocidas podemos impedir el amarillo a otros
    forma del empaque marca o diseño cual conviene
    puedo proteger la decoracion interior de mi restaurante
    el estampado de mis pañuelos puede ser marca?
    la forma de una barra de chocolate es marca
    puedo registrar el color de mi empaque
    mi jingle se puede registrar como marca
    la musiquita de mi carrito de helados se puede inscribir
    la botella con silueta propia puede ser marca
    apartar un olor o un color para mi negocio
