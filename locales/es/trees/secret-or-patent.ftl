# El recorrido para lo que se puede guardar en secreto o patentar.

name = Secreto o patente: ¿qué me conviene?

kind = ¿Qué tipo de cosa es?
    .why = No todo se puede patentar.
    .short = Tipo
    .invention = Un producto o aparato
    .process = Una forma de fabricar algo
    .recipe = Una receta o mezcla
    .software = Software
    .plans = Precios, clientes o planes

shown = ¿Alguien ajeno a su empresa lo ha visto, lo ha comprado o ha oído cómo funciona?
    .why = Lo público no es secreto, y tal vez ya no sea nuevo.
    .short = Mostrado a otros
    .no = No, nadie
    .confidential = Solo quienes prometieron no divulgarlo
    .public = Sí, el público pudo verlo

shown-on = ¿Cuándo se mostró, se vendió o se publicó por primera vez?
    .why = Algunos países le dan un tiempo limitado desde ese día.
    .short = Mostrado desde

seen-through = ¿Pueden otros descubrir cómo se hace mirando lo que usted vende?
    .why = Lo que nadie puede ver puede seguir siendo secreto. Lo que se ve necesita un derecho.
    .short = Se puede ver
    .yes = Sí, fácilmente
    .hard = Solo con mucho trabajo
    .no = No

life = ¿Por cuánto tiempo lo comprará la gente?
    .why = Una patente tarda, y termina. Un secreto dura mientras se guarde.
    .short = Vida del producto
    .months = Unos meses
    .years = Unos años
    .decades = Por mucho tiempo

guarded = ¿Puede guardarlo entre pocas personas que firmaron no divulgarlo?
    .why = Para la ley, un secreto sin cuidado no es un secreto.
    .short = Guardado
    .yes = Sí
    .makers = Una fábrica o cliente debe conocerlo
    .open = Aquí ya lo conocen muchos

home = ¿En qué país está su empresa?
    .why = Su país decide qué opciones y oficinas están abiertas para usted.
    .short = Su país

markets = ¿En qué países quiere venderlo o fabricarlo?
    .why = La protección vale solo donde usted la tiene.
    .short = Sus mercados
