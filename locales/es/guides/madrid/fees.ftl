question = ¿Cuánto cuesta una marca internacional por Madrid?
answer =
    Depende de los países, las clases y el color. La calculadora de tasas gratuita de la OMPI da el total de su caso.
    La tasa básica es de { $basic } sin color.
    Con cualquier color es de { $basic-colour }.
    Cada país que nombre cuesta además { $complementary }, o la tasa individual propia de ese país.
    Algunas solicitudes pagan también { $supplementary } por cada clase después de { $included }.
    Las tasas individuales son muy distintas, y muchas crecen con cada clase. Revíselas antes de elegir países.
    Su propia oficina puede pedir además una tasa de tramitación.
more-1 =
    No están en la calculadora: la marca de base en su país, las búsquedas, las traducciones y un agente local si un país deniega.
    Los solicitantes de países menos adelantados pagan solo una pequeña parte de la tasa básica.
    Las tasas son en francos suizos y cambian, así que mire la página oficial el día que paga.
    Una denegación no devuelve el dinero. Busque primero en sus países principales.
    Ejemplo: una joyera nombra todos los países de una región “para estar segura”. La mayor parte de su cuenta es por lugares donde nunca vende.
more-2 =
    Formas de ahorrar:
    – Nombre solo países donde de verdad venderá pronto.
    – Presente sin color, si el color no es lo que hace especial su marca.
    – Mantenga corta la lista de clases.
    Agregar países después cuesta una tasa básica de { $later } más las tasas de esos países.
    La renovación llega cada { $renewal }: una tasa básica de { $renewal-fee } más las tasas de los países que conserve.
    La trampa: cartas con facturas de “registros internacionales”. Pague solo a la OMPI, a su oficina o a su propio asesor.
ask =
    cuanto cuesta una marca internacional
    cuanto sale registrar la marca en varios paises
    tasas del sistema de madrid
    calculadora de tasas de la ompi
    cuesta mas si la marca es a color
    cuanto cuesta agregar un pais a mi marca internacional
    cuanto se paga por renovar la marca internacional
    hay descuento para madrid
    cuánto cuesta sumar dos países a mi marca
    cuanto sale registrar la marca en toda latinoamerica y usa
    precio de una marca para diez países
