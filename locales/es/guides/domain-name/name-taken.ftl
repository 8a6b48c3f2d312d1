question = El nombre de dominio que quiero ya está tomado. ¿Qué puedo hacer?
answer =
    Mire primero quién lo tiene y qué hay en la página. Un servicio de consulta muestra el registrador y la fecha, y a veces el titular.
    – Lo usa un negocio honrado: puede quedarse con el nombre. Elija otro nombre u otra terminación.
    – La página está vacía o en venta: puede hacer una oferta, o elegir otro nombre.
    – El titular apunta a su marca de mala fe, y la marca es de usted: una demanda puede devolvérselo.
    Cuenta ser el primero. Si el nombre se registró antes de que usted empezara, normalmente no puede reclamarlo.
more-1 =
    Si lo compra, protéjase. Fije un precio máximo antes de escribir, y no diga cuánto necesita el nombre.
    Pague por medio de un servicio de depósito en garantía confiable. Guarda el dinero hasta que el nombre esté en su cuenta.
    Busque antes el nombre en una base de datos de marcas. Una dirección cara no vale nada si no puede comerciar con ella.
    Muchas veces es más barato un pequeño cambio: agregue su ciudad, su ramo u otra terminación. Debe seguir siendo bastante distinto de las marcas de otros.
more-2 =
    La trampa: un “registrador” desconocido escribe que una empresa quiere su nombre en otro país y que usted debe apurarse. Esos correos suelen ser un truco de venta. No responda.
    Ejemplo: una hostería encuentra su nombre tomado por un hotel lejano que lo usa hace mucho. Agrega su ciudad a la dirección y registra su propia marca en su país.
    Si el titular es un antiguo socio, empleado o diseñador web, mire su contrato y sus facturas. Pueden mostrar que el nombre es del negocio.
ask =
    el dominio que quiero ya esta ocupado
    me quieren vender el dominio con mi nombre carisimo
    como se quien es el dueño de un dominio
    puedo quitarle el dominio a otro
    mi nombre .com ya lo tiene otro
    conviene comprar el dominio a quien lo tiene
    me escribieron de china que registran mi dominio
    mi ex socio se quedo con el dominio
    alguien compró el .com de mi tienda y me lo quiere vender
    el punto com de mi marca lo tiene otro y no lo usa
    me piden una millonada por el dominio
    se me vencio el punto com y lo agarro un revendedor
    alguien agarró mi nombre en .com y pide 5000
    mi dirección web la tiene un desconocido
