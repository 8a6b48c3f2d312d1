question = Hacemos juguetes o juegos. ¿Qué protección importa primero?
answer =
    Normalmente la apariencia y el nombre, solicitados antes de la primera feria:
    – forma de un juguete, un muñeco, un tablero: diseño;
    – nombre del juguete, la serie o el personaje: marca;
    – dibujos, cuentos, reglas escritas, música, software: derecho de autor;
    – un mecanismo nuevo: patente o modelo de utilidad;
    – lo que planea para la próxima temporada: secreto.
    La idea de un juego y su manera de jugar suelen ser libres. El texto de las reglas, las imágenes y el nombre no.
    La forma que el juguete necesita solo para funcionar, como un botón que encaja, muchas veces se deniega.
more-1 =
    La trampa típica es la feria del juguete. Compradores y quienes copian miran la misma mesa. Primero la solicitud, después mostrar.
    Otras trampas:
    – Un personaje de película, cómic o club en su juguete. Necesita licencia. Uno “parecido” también puede dar problemas.
    – La fábrica vende a otros lo que sale de su molde. El contrato debe prohibirlo y decir de quién es el molde.
    – Imágenes pobres en la solicitud de diseño. Lo que las vistas no muestran es difícil de defender.
    – Un dibujante independiente hizo el personaje y nunca cedió sus derechos.
    Las reglas de seguridad de juguetes son otro asunto. Pregunte a la autoridad de seguridad de productos.
more-2 =
    Primeros pasos:
    – Busque el nombre y la apariencia en bases gratuitas, y mire en tiendas.
    – Solicite el diseño y el nombre, y el mecanismo si es nuevo. Firme con ilustrador y fábrica.
    – Pregunte a la aduana si puede anotar su marca o diseño, donde entran copias.
    Después de la primera solicitud de diseño tiene { $design-priority } para presentar en otros países.
    Si quiere mostrar personajes de otros, pida licencia al titular antes de dibujar.
    Ejemplo: unos padres hacen una grúa de madera con un torno nuevo. El torno se vuelve modelo de utilidad, la apariencia diseño, y el nombre marca. Después van a la feria.
ask =
    hago juguetes de madera que registro
    invente un juego de mesa como lo protejo
    muñecas de trapo tipicas me las copian
    se puede patentar un juego
    puedo poner un personaje famoso en mis juguetes
    la fabrica del molde vende mis juguetes a otros
    voy a una feria de juguetes con modelo nuevo
    rompecabezas propio, derecho de autor o diseño
    se me ocurrio un juego de cartas de mi pueblo
    inventé un juego de mesa qué se protege
    fabrico muñecas de trapo qué derechos
