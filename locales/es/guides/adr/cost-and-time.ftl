question = ¿Cuánto duran y cuánto cuestan la mediación, el arbitraje o un juicio?
answer =
    Nadie puede prometer un tiempo o un precio. Por regla general, de suave a fuerte:
    – Buenos oficios de la OMPI: gratuitos, para que ambas partes hablen.
    – Mediación: se paga al centro y al mediador, casi siempre entre ambas partes. Suele terminar en semanas o unos meses.
    – Decisión de experto: una cuestión, un experto.
    – Arbitraje acelerado: pasos cortos y, hasta cierta suma, una tasa fija.
    – Arbitraje: más papeles, más horas, más costo.
    – Juicio: depende del país. Con recursos puede durar años.
    Su propio abogado suele ser la parte más grande. Pida por escrito un cálculo para cada camino.
more-1 =
    Lo que buscan los reglamentos de la OMPI, contado desde la contestación o el inicio del tribunal, lo que sea más tarde:
    El arbitraje acelerado debe cerrarse en un plazo de { $expedited-closing }.
    El arbitraje ordinario debe cerrarse en un plazo de { $arbitration-closing }.
    El laudo viene después. Son metas, no promesas.
    Una demanda por unos pocos nombres de dominio en la OMPI, con un solo experto, cuesta { $udrp }.
    Un descuento: si una parte es una pequeña o mediana empresa, la OMPI descuenta un { $sme } de sus propias tasas en mediación y arbitraje.
    El mediador y el árbitro no entran en ese descuento. Pídalo al presentar el caso, y muestre que cumple los requisitos.
more-2 =
    Qué lo hace más caro: una suma alta en disputa, varios árbitros, viajes, traducción, muchos testigos y una parte que demora.
    Qué lo hace más barato: un solo mediador o árbitro, reuniones por video, una lista corta de preguntas, una carpeta común de papeles.
    Acuerden por escrito quién paga qué. En la mediación casi siempre se comparte. En el arbitraje, el árbitro normalmente puede ordenar que quien pierde asuma gastos.
    La trampa: comparar solo tasas. Cuente sus propios días de trabajo y los clientes que puede perder.
    Ejemplo: una tejedora reclama una pequeña suma impaga a un vendedor del exterior. El arbitraje se la comería. Propone una mediación por video con una reunión corta.
ask =
    cuanto cuesta un arbitraje
    cuanto dura una mediacion
    cuanto sale un juicio por marca
    que es mas rapido mediacion o juicio
    cuanto cobra un arbitro
    hay descuento para pymes en la mediacion de la ompi
    cuanto tarda un arbitraje de la ompi
    quien paga la mediacion
    cuanto demora una mediacion
