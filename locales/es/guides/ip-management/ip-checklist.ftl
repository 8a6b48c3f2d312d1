question = Tengo un pequeño negocio. ¿Qué PI tengo y por dónde empiezo?
answer =
    Tiene más de lo que cree. Recorra esta lista:
    – los nombres de su negocio y de sus productos, el logotipo y la dirección web;
    – la apariencia de sus productos y empaques;
    – textos, fotos, videos, software;
    – soluciones técnicas que usted encontró;
    – recetas, métodos, precios y listas de clientes que guarda para usted;
    – contratos que le permiten usar cosas de otros.
    Anote cada una: qué es, quién la hizo, de quién es, si está protegida, dónde y hasta cuándo. Esta lista es su registro de activos de PI.
more-1 =
    Qué hacer primero, en este orden:
    – guarde para usted las nuevas invenciones y diseños hasta preguntar por la solicitud;
    – compruebe que su nombre está libre, y después solicítelo como marca;
    – firme papeles con empleados, independientes y socios;
    – ponga las fechas de renovación en un calendario que vea más de una persona;
    – guarde pruebas con fecha de lo que hizo.
    La trampa: el registro de la empresa y la dirección web no dan ninguna marca. Otra persona puede tener el nombre como marca.
more-2 =
    Mire también el otro lado: ¿qué usa que es de otros? Música en la tienda, imágenes en el sitio web, software, tipos de letra, un personaje en un pastel.
    Necesita una licencia o material libre, con prueba de que puede usarlo.
    Ponga las prioridades según el dinero. ¿Qué nombre, producto o secreto dolería más perder? Protéjalo primero, en los países donde vende.
    Recorra otra vez la lista cuando lance un producto, contrate, exporte o busque dinero. Muchas oficinas ofrecen un primer diagnóstico gratuito.
ask =
    que propiedad intelectual tiene mi negocio
    tengo una pyme, que debo proteger
    por donde empiezo con la propiedad intelectual
    lista de lo que debe registrar un emprendedor
    diagnostico de propiedad intelectual
    acabo de abrir mi negocio que registro
    mi empresa es chica, para que quiero propiedad intelectual
    que cosas de mi empresa valen como pi
    tengo una panaderia, que cosas tengo que registrar
