question = Vamos a desarrollar un producto con otra empresa. ¿Qué debemos acordar?
answer =
    Firmen primero un acuerdo de confidencialidad. Después un acuerdo de desarrollo conjunto, antes de intercambiar ideas. Dice:
    – meta, tareas, fechas, y quién paga;
    – qué trae cada parte. Sigue siendo suyo. Anótenlo;
    – de quién es cada tipo de resultado;
    – quién puede vender qué, dónde, por qué parte;
    – quién solicita, renueva y va a juicio;
    – qué queda en secreto, y quién puede publicar;
    – qué pasa si una parte se retira, se vende o se queda sin dinero.
    Un reparto limpio es mejor que “es de ambos”. Las leyes sobre cotitulares difieren, y muchas veces nadie puede licenciar solo.
more-1 =
    Maneras de repartir:
    – Por tema: los resultados de la bomba son suyos, los de la electrónica de ellos. Cada uno recibe una licencia para el producto común.
    – Por titular: todos los resultados van a una parte. La otra recibe una licencia para su propio campo.
    – Juntos: entonces escriban quién puede usar, licenciar, vender y demandar sin preguntar, y cómo se reparte el ingreso.
    Nombren en una patente a los verdaderos inventores. Son personas, y no siempre los titulares.
    Asegúrese de que su personal y sus independientes le cedieron sus derechos. Solo puede compartir lo que tiene.
more-2 =
    Mientras trabajan:
    – Lleven notas con fecha de quién aportó qué.
    – Marquen lo secreto, y escriban lo que contaron en reuniones.
    – Decidan sobre la solicitud antes de toda feria, muestra, licitación o artículo.
    – Pongan por escrito los cambios del plan.
    – Pregunten antes de meter código abierto o piezas de otros.
    – Acuerden etapas. Después de cada etapa, cada parte puede salir en orden.
    Una parte que presenta sola puede dañar a ambas. Acuerden quién avisa a quién, y qué tan rápido.
more-3 =
    Cuando desarrollan cliente y proveedor:
    – Pagar no siempre significa ser dueño. Escriban de quién son planos, datos, moldes y herramientas.
    – Lea las condiciones generales del comprador. Pueden quedarse con todo resultado, y dejar que lo fabriquen competidores.
    – Si mejora el producto del cliente, diga si puede usarlo para otros.
    – Con dinero público, lea las reglas de la subvención.
    Agreguen una cláusula de controversias: primero mediación, después experto o arbitraje.
    Ejemplo: un fabricante de bicicletas y una empresa de baterías reparten por tema. Cuando se separan, cada uno sabe qué puede seguir usando.
ask =
    voy a hacer un producto con otra empresa que firmamos
    desarrollo conjunto de quien es el resultado
    mi proveedor y yo inventamos algo juntos
    somos dos empresas y queremos patentar juntos
    el cliente paga el desarrollo, es de el?
    mi socio quiere patentar solo lo que hicimos los dos
    contrato de codesarrollo de software
    colaboracion entre empresas como repartir la patente
    mi cliente y yo mejoramos el producto, de quien queda
