question = ¿Qué puedo aprender gratis de las patentes de otros?
answer =
    Mucho. La mayoría de las solicitudes de patente se publican, con dibujos y la explicación de cómo se hace la cosa. Puede leerlas gratis:
    – PATENTSCOPE, de la OMPI
    – Espacenet, de la Oficina Europea de Patentes
    – la base de datos de su propia oficina, si la tiene
    Encuentra soluciones para su problema, ve en qué trabajan los competidores y halla posibles socios. Además evita inventar lo mismo otra vez.
    Mucho se puede usar en su país, porque allí no se solicitó patente o ya terminó. Revíselo antes de usarlo.
more-1 =
    Cómo buscar bien:
    – Describa el problema con pocas palabras técnicas. Pruebe otras palabras para cada una.
    – Abra un documento que coincide, tome su símbolo de clase y busque esa clase.
    – Busque el nombre de un competidor, un proveedor o un inventor.
    – Use la traducción automática de la base.
    – Mire la familia de patentes. Muestra en qué países solicitaron, o sea, dónde ven un mercado.
    – Repita la búsqueda cada pocos meses.
    Ayuda gratuita: los Centros de Apoyo a la Tecnología y la Innovación, en muchos países, a menudo en universidades y oficinas de patentes.
more-2 =
    ¿Quiere usar una solución que encontró? Revise para cada país donde fabrica y vende:
    – ¿Hay allí una patente o solicitud de la misma familia?
    – ¿Está vigente? Lo dice el registro de esa oficina, o pregúntele.
    – ¿Es una solicitud PCT joven? Todavía puede llegar a su país.
    – ¿Hay otra patente, más amplia o sobre una versión mejor?
    Si nada de esto está vigente ni en camino, la enseñanza técnica es libre allí. El nombre, la apariencia y el manual pueden seguir protegidos: no los copie.
    Ejemplo: una cooperativa quiere secar mango sin humo. Halla una patente terminada, con planos completos. Construye el secador y ahorra meses de pruebas.
more-3 =
    Las trampas:
    – Nunca se ve el trabajo más nuevo.
    Una solicitud internacional se hace pública poco después de { $publication } desde su primera fecha, y muchas nacionales también.
    – Una patente no prueba que la cosa funcione o se venda.
    – Las empresas solicitan con otros nombres, y las bases tienen huecos.
    – Para su propio secreto, busque con palabras generales. No pegue toda su idea en herramientas abiertas.
    – ¿Leer le dio una idea mejor? Guárdela en silencio hasta saber si la solicita.
ask =
    donde leo patentes gratis
    puedo copiar una patente vencida
    buscar ideas en patentes viejas
    como veo que patenta mi competencia
    puedo usar una patente de estados unidos que no esta en mi pais
    como uso patentscope en español
    quiero ver planos de maquinas patentadas
    centro de apoyo a la tecnologia cati ayuda gratis
    patentes libres para usar
    fabricar algo con patente ya vencida
    mi producto usa una idea de una patente vieja
    aprender gratis de patentes ajenas
