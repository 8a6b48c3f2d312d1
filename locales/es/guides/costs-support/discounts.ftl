question = ¿Hay tasas más bajas para pequeñas empresas, particulares o mi país?
answer =
    Muchas veces sí, pero debe pedirlo, normalmente el día en que presenta la solicitud.
    Oficinas nacionales: muchas cobran tasas más bajas a pequeñas empresas, empresas nuevas, estudiantes, particulares o universidades. Quién cuenta como pequeño cambia de un país a otro.
    Sistemas internacionales: la OMPI reduce algunas tasas a solicitantes de países menos adelantados. En patentes, también a particulares de muchos otros países.
    Ayudas: algunos países y regiones devuelven parte de las tasas o de la cuenta de un asesor.
    Mire la lista de tasas de cada oficina antes de pagar, porque después rara vez hay reembolso.
more-1 =
    Lo que dan los sistemas de la OMPI:
    PCT: un { $pct-cut } menos en la tasa de presentación internacional para quienes tienen derecho. Todos los solicitantes deben cumplir los requisitos.
    Madrid: un { $madrid-cut } menos en la tasa básica si el país de origen es un país menos adelantado.
    La Haya: un { $hague-cut } menos en las tasas que fija la OMPI si su único vínculo es con un país menos adelantado.
    Mediación y arbitraje de la OMPI: un { $adr-cut } menos en las tasas del Centro si una parte es una pequeña o mediana empresa.
    Esto no baja las tasas de cada país. Presentar en línea suele ser más barato que en papel.
more-2 =
    Las ayudas tienen fechas y un presupuesto. En la mayoría se solicita primero, se espera el sí, y solo entonces se pagan las tasas. En la Unión Europea, mire el Fondo para pymes de la EUIPO cuando haya una convocatoria abierta.
    La trampa: declarar una condición que no tiene. En algunos países, una declaración falsa puede poner en riesgo el derecho mismo. Una licencia a una empresa grande, o un cotitular grande, puede acabar con la condición.
    Ejemplo: un estudiante y una empresa presentan juntos una solicitud de patente. El estudiante solo pagaría menos. Por la empresa puede deberse la tasa completa.
    Pregunte a la oficina qué prueba quiere, y guárdela.
ask =
    hay descuento para pymes en el registro de marca
    descuento para estudiantes en patentes
    tasas reducidas para microempresas
    apoyo del gobierno para registrar marca
    soy inventor independiente, pago menos?
    descuento en el pct para paises en desarrollo
    subsidio para patentar
    como pago menos tasas
    hay descuento para mypes o emprendedores
    no me alcanza para pagar la tasa completa
    hay rebaja para negocios chicos
    pocos recursos, hay descuento en las tasas
