question = ¿Qué son las reivindicaciones de una patente, y necesito un prototipo que funcione?
answer =
    Las reivindicaciones son las frases numeradas, casi siempre al final de la patente. Después de la concesión dicen qué no pueden hacer otros sin su consentimiento. Deciden qué está protegido. El título y su propio producto no.
    Cada una enumera las partes o pasos de la invención. Quien los usa todos normalmente está dentro. Quien deja uno fuera, a menudo no.
    Por eso una corta a menudo protege más. Pero si es demasiado amplia, cubre lo ya conocido y la oficina la deniega.
    Un prototipo que funcione no suele hacer falta. Sí una descripción completa: con ella, un experto del ramo debe poder llevar a cabo la invención.
    Deje que las redacte un abogado o agente de patentes. Usted aporta los hechos.
more-1 =
    Cómo se construyen:
    – Una independiente se sostiene sola. Nombra solo lo que de verdad hace falta.
    – Las dependientes añaden detalles. Quedan como reserva si falla la amplia.
    – Pueden proteger un producto, una máquina o un método, y en algunos países un uso. Un buen conjunto suele tener varios tipos.
    La descripción debe respaldarlas todas. Lo que no está en el texto el primer día no se reivindica después con esa fecha.
    Muchas oficinas cobran más por un número alto.
    Ejemplo: “una cocina con tapa de barro” es estrecha, porque quien copia usa hierro. Si no se conoce una tapa así, el agente escribe “una tapa que guarda calor”. El barro va en una dependiente.
more-2 =
    Qué puede preparar para el agente:
    – el problema, y qué hacen mal las soluciones conocidas
    – lo que halló en su propia búsqueda
    – el menor grupo de partes que aún resuelve el problema. Quite cada parte en su mente y pregunte: ¿todavía funciona?
    – para cada parte, qué podría usar un competidor en su lugar
    – dibujos, con nombre y número para cada parte
    – qué tamaños, calor o mezclas funcionan, y cuáles fallaron
    – qué es lo que paga el comprador, y quién copiaría: la fábrica, el vendedor o el usuario
    – los nombres de todos los que ayudaron a hallar la solución
    Antes de contarlo, asegúrese de que la charla es confidencial.
more-3 =
    Más sobre prototipos:
    – Una oficina rara vez pide un modelo o una prueba, por ejemplo si duda de que la cosa funcione.
    – En química, medicina y biología rara vez basta suponer. Lleve ejemplos y resultados. Algún material vivo se deposita en una colección reconocida, normalmente antes de solicitar.
    – Construirlo muestra lo que olvidó describir. Que el taller firme antes un pacto de secreto.
    – No espere la máquina perfecta: en la mayoría de los países gana quien solicita primero. Pero solicite solo cuando pueda explicar del todo cómo funciona.
    Las trampas: un deseo como “bomba sin energía” no es invención. Y tras la concesión, las reivindicaciones casi siempre solo se estrechan, no se amplían.
ask =
    que es una reivindicacion en una patente
    como se escriben las reivindicaciones
    reivindicacion independiente y dependiente cual es la diferencia
    necesito prototipo para patentar
    solo tengo dibujos, puedo pedir la patente
    la maquina tiene que funcionar antes de solicitar
    hay que llevar un modelo a la oficina de patentes
    que le doy al agente para que redacte la patente
    cuantas reivindicaciones puedo poner y cuanto cuestan
    reivindicacion amplia o estrecha que conviene
    claims patente
    patentar un invento que todavía no he armado
