question = ¿Patente o secreto comercial: qué conviene más para mi invención?
answer =
    Hágase una pregunta: ¿pueden otros descubrir cómo funciona a partir de lo que usted vende?
    Si es así, conviene más una patente. Si puede quedar oculto en su taller, tal vez baste un secreto comercial.
    Una patente se publica. A cambio, le permite frenar a otros por un tiempo limitado, incluso a quienes lo encontraron por su cuenta.
    Un secreto comercial no cuesta tasa oficial ni tiene un fin fijo. Pero termina cuando se conoce. No frena a quien lo descubre honradamente.
    Lo publicado nunca vuelve a ser secreto. Decida entonces antes de presentar la solicitud o de mostrar algo.
more-1 =
    Conviene una patente cuando:
    – otros pueden copiar el producto al desarmarlo
    – usted quiere licenciar o vender la invención
    – otros trabajan en el mismo problema
    Conviene un secreto cuando:
    – es una receta o una forma de trabajar que nadie ve
    – pocas personas necesitan conocerlo
    – es útil, pero no tan nuevo o ingenioso como para una patente
    Las reglas del comercio mundial piden a la mayoría de los países patentes que duren al menos { $term } desde la fecha de presentación, si se pagan todas las tasas.
more-2 =
    Las trampas:
    – En algunos países, vender lo que usted hace con un método secreto puede impedirle patentar después ese método.
    – Si otro lo descubre y lo patenta, usted puede necesitar suerte. Muchos países dejan seguir a quien lo usaba antes, pero no todos.
    – Un secreto sin cuidado no es un secreto. Hacen falta reglas de acceso y promesas firmadas.
    Muchas veces se pueden combinar. Ejemplo: una tintorería patenta su nueva máquina, porque los clientes la ven. Mantiene en secreto los tiempos de mezcla.
    No omita lo que una patente debe explicar. Una patente que oculta cómo funciona la invención puede caer.
ask =
    me conviene patentar o guardar el secreto
    patente o secreto comercial cual es mejor
    no quiero publicar como lo hago, que opcion tengo
    si patento todos ven mi formula?
    vale la pena patentar un proceso que nadie ve
    mejor lo dejo en secreto en vez de patentar
    puedo tener patente y secreto a la vez
    la coca cola no patento su formula, yo hago lo mismo?
    mejor lo patento o me lo callo
    mi proceso nadie lo puede ver, igual lo registro?
    si patento publican mi formula, entonces que hago
    es mejor callarse o sacar patente
    patentar o quedarme callado
