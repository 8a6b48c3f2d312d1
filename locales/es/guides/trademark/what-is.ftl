question = ¿Qué es una marca y qué protege?
answer =
    Una marca es un signo que distingue sus productos o servicios de los de otros.
    Puede ser un nombre, un logotipo o un lema. En muchos países también puede ser una forma, un color o un sonido.
    El registro le permite impedir que otros usen un signo tan parecido que confunda, para productos o servicios iguales o parecidos.
    Protege el signo. No protege el producto, la receta ni la idea que hay detrás.
    Vale solo en los países o regiones donde usted la registra. Se puede renovar una y otra vez.
more-1 =
    Qué hacer primero:
    – Elija un signo que no describa simplemente lo que vende.
    – Busque marcas anteriores.
    – Presente la solicitud antes de imprimir etiquetas, abrir la tienda o anunciar el nombre.
    En muchos países tiene mejor derecho el primero que presenta la solicitud. En algunos cuenta también el uso anterior.
    La trampa: un nombre de empresa, un nombre de dominio o una cuenta en redes sociales no es una marca. Tener uno de ellos no le da la marca.
more-2 =
    Ejemplo: una panadería registra “Camello Azul” para pan y pasteles.
    Normalmente puede frenar a otra panadería llamada “Camellos Azules”. Normalmente no puede frenar a un taller mecánico con ese nombre, porque los servicios están muy lejos.
    Las marcas muy conocidas pueden llegar más lejos.
    Use la letra R dentro de un círculo solo donde la marca está registrada. En algunos países, la ley castiga usarla mal.
    Depende del país si usted tiene derechos sin registro.
ask =
    que es una marca
    para que sirve registrar una marca
    que protege la marca registrada
    mi empresa ya tiene nombre, igual necesito marca
    que significa la r en un circulo
    razon social es lo mismo que marca
    cuanto dura una marca
    mi pagina de facebook me da derecho al nombre
    que gano con registrar mi marca
    para que sirve registrar la marca
    si no registro el nombre que puede pasar
    tengo mi negocio hace rato sin marca, es obligatorio?
    para qué le sirve una marca a una peluquera
