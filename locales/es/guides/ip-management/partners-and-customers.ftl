question = ¿De quién es lo que hacemos por encargo de un cliente o junto con un socio?
answer =
    Si el contrato calla, decide la ley del país. Para el mismo trabajo, puede dar los derechos a quien lo hizo o al cliente.
    Déjelo entonces por escrito antes de empezar:
    – qué aporta cada parte, y que sigue siendo suyo;
    – de quién son los nuevos dibujos, diseños, moldes, recetas o programas;
    – quién puede usarlos, para qué, y también después del final;
    – quién presenta la solicitud y quién paga;
    – qué es secreto y hasta cuándo.
    Vender la cosa normalmente no es vender los derechos sobre ella. Los dibujos que le da un cliente suelen seguir siendo de él: úselos solo para él.
more-1 =
    Para un encargo a medida, acuerden también:
    – ¿Puede usted hacer lo mismo para otros y mostrarlo como referencia?
    – ¿Quién se queda con herramientas, patrones y archivos?
    – ¿Puede otro taller repararlo o copiarlo después?
    – ¿Quién paga si un tercero dice que se copió su derecho? Lo justo suele ser: quien aportó esa parte.
    Un camino intermedio que muchas veces funciona: el cliente es dueño de lo que es propio de él. Usted conserva sus métodos generales y le da una licencia sobre lo que hay dentro de su producto.
    Ceder todos los derechos vale más dinero. Póngalo en el precio.
more-2 =
    Lea las condiciones de compra de los clientes grandes. Una línea puede decir que todos los resultados e invenciones pasan a ser suyos, incluso lo que usted ya sabía. Pida limitarla.
    Con un socio, una marca común necesita un titular claro y una regla para el final.
    Las trampas:
    – un socio solicita la marca o la patente a su propio nombre: mire en los registros;
    – un cliente le da un logotipo o una imagen que no es suya. Pida una prueba, y que prometa por escrito pagar si hay un reclamo. El titular aún puede actuar contra usted.
    Ejemplo: un carpintero hace estantes para un hotel. Acuerdan por escrito: la apariencia es del hotel, la unión oculta queda para otros trabajos del carpintero.
ask =
    un cliente encargo una maquina y ahora exige todos los planos
    puede mi cliente llevar mi diseño de mueble a un carpintero mas barato
    dice que como pago todos los derechos son suyos
    puedo vender el mismo diseño de pastel a otros
    marca blanca para un supermercado de quien es la receta
    quien se queda con el molde despues del pedido
    las condiciones de la empresa grande dicen que mis inventos son suyos
    marca en comun con otra panaderia y si nos separamos
    puedo poner trabajos de clientes en mi portafolio
    el cliente me dio una foto para imprimir y era robada
    me encargaron un diseño y el cliente quiere todo
    nos separamos los hermanos y todos quieren el nombre
    mi primo y yo nos separamos quién se queda el nombre
    los derechos son míos o de mi sociedad
