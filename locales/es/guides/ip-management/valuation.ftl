question = ¿Cuánto vale mi marca, mi patente o mi software?
answer =
    Vale lo que hará ganar, lo que ahorrará o lo que se pague en una venta. No hay una lista oficial de precios.
    Quienes valoran miran desde varios lados:
    – ingresos: ¿cuánto dinero traerá en la vida que le queda, menos el riesgo?
    – mercado: ¿cuánto pagaron otros por algo parecido?
    – costo: ¿cuánto costaría hacerlo de nuevo?
    Un buen valorador prueba más de un camino y explica su elección. El resultado es una opinión para un fin y un día concretos.
    Una empresa pequeña a menudo puede empezar con su propia estimación aproximada.
more-1 =
    Su propia estimación:
    – ¿Qué cambiaría sin el derecho: un precio más bajo, menos ventas, más costos? Anote la diferencia de un año.
    – ¿Cuántos años durará eso?
    – ¿Qué podría salir mal? Reste más cuanto menos seguro sea.
    Luego mire qué sube o baja el valor: ¿está registrado, en vigor, a su nombre, en los países correctos? ¿Es fácil esquivarlo? ¿Hay pruebas de ventas?
    El costo dice poco del valor. Una patente cara que nadie usa no vale casi nada. Un nombre sencillo que los clientes piden puede valer mucho.
more-2 =
    Pague una valoración cuando otra persona deba creer la cifra: una venta, un préstamo, un inversionista, un socio que se va, una herencia, Hacienda, un tribunal. Para su lista anual o una licencia pequeña normalmente no la necesita.
    Pregunte antes de pagar:
    – ¿Quién tiene que aceptar el informe, y qué método quiere?
    – ¿Es el precio fijo, y no una parte del valor?
    – ¿Qué experiencia tiene el valorador en su sector?
    La trampa: una cifra brillante de quien también quiere vender su patente.
    Ejemplo: un restaurante cambia de manos. El comprador compara la ganancia anual con la de locales parecidos sin nombre conocido. La diferencia, por algunos años y menos el riesgo, es el punto de partida.
ask =
    cuanto vale mi marca
    quien valora una patente y vale la pena el informe
    mi socio se va y quiere dinero por su parte del logo
    en cuanto vendo una marca que ya no usamos
    como calculo el valor de nuestro software
    el inversionista dice que nuestra propiedad intelectual no vale nada
    valor de la marca familiar por herencia o divorcio
    cuanto mas pido por el nombre del restaurante al traspasarlo
    avaluo de intangibles metodo de ingresos o de costo
    en cuanto vendo mi marca
    voy a traspasar el restaurante, cuanto vale el nombre
    cuanto le pongo a mi marca en la venta del negocio
    el banco pregunta cuánto valen nuestros títulos
    cuánto sube el precio del negocio por el nombre
    cuánto vale el nombre si vendo la empresa
