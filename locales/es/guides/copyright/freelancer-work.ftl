question = Pagué a un independiente (freelance) por mi logotipo, sitio o fotos. ¿Es mío el derecho de autor?
answer =
    No siempre. En muchos países, el independiente conserva el derecho de autor hasta que un contrato lo cede.
    La factura sola muchas veces le da solo permiso para usar la obra con el fin acordado.
    Pida entonces una cesión escrita y firmada. Lo mejor es antes de empezar el trabajo, y a más tardar con el último pago.
    Con los empleados suele ser distinto. En muchos países el empleador recibe los derechos, o una parte.
    Las reglas dependen del país y del tipo de obra.
more-1 =
    Lo que debe decir el papel:
    – Qué obras: logotipo, textos, fotos, código, con la lista de archivos.
    – Cesión de todos los derechos patrimoniales, o una lista de usos. Algunas leyes quieren que se nombre cada uso.
    – Para qué países y por cuánto tiempo.
    – Que usted puede cambiar la obra y ceder los derechos a otros.
    – Que nada de lo entregado es de otros, o qué licencias contiene.
    – Que usted recibe los archivos originales.
    – Qué pasa con los derechos morales, hasta donde lo permita la ley.
more-2 =
    ¿Todavía no hay contrato? Haga esto ahora:
    – Escriba un correo amable. Pida una cesión corta del trabajo terminado. Un pequeño pago adicional puede ayudar.
    – Hágalo mientras se llevan bien, y antes de registrar el logotipo como marca.
    – Hasta entonces, no cambie la obra ni la use de otra forma sin preguntar.
    Ejemplo: una panadería imprime su logotipo en camisetas. La diseñadora había aceptado solo un letrero para la tienda, y pide dinero.
more-3 =
    Las trampas:
    – “Todos los derechos incluidos” en un perfil en línea no siempre es una cesión válida.
    – Una agencia solo puede darle lo que sus propios independientes le dieron a ella. Pida esa cadena.
    – La “obra por encargo” (work made for hire) es una idea de Estados Unidos. No funciona en todas partes.
    – La persona que aparece en una foto también tiene derechos, además del fotógrafo.
    Si usted es el independiente: envíe sus condiciones con la oferta, y entregue la cesión cuando le paguen.
ask =
    pague por mi logo pero el diseñador dice que es suyo
    de quien es el logo que me hicieron
    el fotografo no me deja usar las fotos que pague
    contrate a un programador, el codigo es mio?
    me hicieron la pagina web y no me dan los archivos
    que contrato firmo con un freelance
    puedo registrar como marca un logo que hizo otro
    compre un logo por internet, tengo los derechos
    el diseñador no me entrega el logo que ya le pagué
    el diseñador no me quiere dar los archivos del logo
    le pague al chico que me hizo la pagina y dice que es de el
    la fotografa de mi boda vende mis fotos
    el diseñador no entrega los archivos del afiche pagado
    pagué la página y el programador dice que es suya
    de quién son las fotos de la boda que pagué
    mi antiguo programador reutiliza lo que le pagué
