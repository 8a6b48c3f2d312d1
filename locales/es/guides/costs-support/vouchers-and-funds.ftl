question = ¿Hay bonos o subvenciones que paguen parte de mis costos de PI?
answer =
    En muchos países sí, pero cambian cada año. Un bono suele devolver una parte de las tasas de la oficina, de una búsqueda, de una revisión de PI de su empresa o de un asesor.
    Dónde preguntar, en este orden:
    – su oficina de PI,
    – la agencia para pequeñas empresas o innovación,
    – la agencia de exportación,
    – la cámara de comercio o su región.
    Pregunte esto: ¿está abierto ahora, quién puede pedirlo, qué se paga y hasta cuándo?
    En casi todos los programas usted primero solicita, espera el sí, y solo entonces encarga y paga. Lo que pagó antes se pierde.
more-1 =
    En la Unión Europea, la EUIPO lleva el Fondo para pymes (SME Fund). Está abierto a pequeñas y medianas empresas establecidas allí, normalmente desde principios hasta fines de año, mientras haya dinero.
    En la convocatoria abierta ahora, devuelve como máximo el { $eu-share } de las tasas de solicitud.
    Cada tipo de bono tiene su propia suma máxima, que puede variar por país, y su propio porcentaje para marcas y diseños fuera de la Unión.
    Un bono tiene un último día para presentar la solicitud y otro para pedir la devolución. Léalos en la decisión.
    Revise la página de la EUIPO antes de planear. Un solo bono puede cerrarse antes que todo el fondo.
more-2 =
    Papeles que suelen pedir: prueba de que la empresa existe, número fiscal, extracto bancario, declaración de tamaño y de otras ayudas.
    Busque también: beneficios fiscales por costos de PI, dinero para ferias y exportación, premios de innovación, y apoyo para mujeres, jóvenes o agricultores.
    Las trampas:
    – contar con el dinero antes de la decisión;
    – el mismo costo pedido a dos fondos;
    – mostrar una invención secreta en un concurso o en un texto de ayuda. Presente antes la solicitud, o pida confidencialidad;
    – vendedores que prometen la ayuda a cambio de un pago.
    Ejemplo: una empresa de jabones recibe un bono y presenta su marca a tiempo. Olvida pedir la devolución a tiempo, y no recibe nada.
ask =
    sigue abierto el fondo pyme de euipo
    ayuda para registrar marca de una startup
    bono del gobierno para busqueda de patentes
    quien paga parte de mi patente en el extranjero
    me devuelven el dinero de una marca que ya presente
    que es el bono ip scan
    subsidio para proteger la pi si exporto
    hay fondo para mujeres emprendedoras para registrar marca
    puedo deducir de impuestos los gastos de patente
    hay algun fondo del gobierno que pague mi patente
