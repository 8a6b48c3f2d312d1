question = ¿Qué es el “ataque central” contra una marca internacional?
answer =
    Su registro internacional depende por un tiempo fijo de la marca de base de su país.
    Esta dependencia dura { $dependency } desde la fecha del registro internacional.
    Si en ese tiempo la marca de base se deniega, se retira, se cancela o se limita, el registro internacional cae en la misma medida, en todos los países.
    Un solo ataque en su país puede golpear a todos los países. A esto se le llama ataque central.
    También cuenta una oposición o un juicio que empezó en ese tiempo, aunque termine después.
    Después, el registro internacional se sostiene solo.
more-1 =
    ¿Ya cayó? Puede pedir a cada país que había nombrado que lo convierta en una solicitud nacional. Esto se llama transformación. Conserva su fecha anterior.
    Tiene { $transformation } desde la fecha de cancelación para pedirla en cada país.
    Se pagan las tasas nacionales, y cada país aplica sus propias reglas. Muchas veces hace falta un agente local.
    Es posible cuando el registro cayó por la marca de base. No es posible si el registro lo canceló usted.
    Hable de inmediato con un asesor.
more-2 =
    Cómo bajar el riesgo:
    – Busque bien en su país antes de presentar la solicitud.
    – Use como marca de base una marca registrada y distintiva, si hay tiempo.
    – Manténgala viva: renuévela, úsela, responda cada carta.
    – Si es probable un problema en su país, presente directamente en sus mercados más importantes.
    La trampa: no hace falta ningún enemigo. Una renovación olvidada o una solicitud abandonada en su país tiene el mismo efecto.
    Ejemplo: en ese tiempo, una fabricante de sombreros renuncia en su país a “sombreros de fieltro” para terminar una controversia. Los mismos productos caen también en el exterior.
ask =
    que es el ataque central
    si anulan mi marca aqui pierdo la internacional
    que pasa con madrid si cae mi marca de base
    cuantos años depende la marca internacional de la nacional
    que es la transformacion de la marca internacional
    se cancelo mi marca de base que hago
    mi marca nacional fue negada y ya tengo registro internacional
    riesgo de la marca internacional los primeros años
    si me anulan la marca aca se caen las de afuera?
    atacan mi nombre aquí, qué pasa afuera
