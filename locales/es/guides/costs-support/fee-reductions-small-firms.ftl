question = ¿Qué oficinas cobran menos a las pequeñas empresas, y cómo pido la tasa reducida?
answer =
    Muchas oficinas de patentes lo hacen, y algunas también para marcas y diseños. Cada una decide quién es pequeño: por personal, ventas, activos o ingresos. Algunas aceptan solicitantes de cualquier país.
    Para pedirla:
    – abra la página de tasas de esa oficina y busque pequeña entidad, microentidad, empresa nueva, particular o universidad;
    – revise la regla el día que paga. También puede mirar su grupo y sus licencias;
    – marque la casilla o envíe la declaración con la solicitud, o a más tardar al pagar;
    – pague el monto reducido, y guarde la prueba.
    Mire cada oficina donde presenta. Lo que acepta una no significa nada en otra.
more-1 =
    Algunas oficinas, para patentes:
    Estados Unidos: un { $us-small } menos en casi todas las tasas para un particular, una entidad sin fines de lucro, o una empresa con un máximo de { $us-staff } personas en todas las empresas vinculadas.
    Estados Unidos: un { $us-micro } menos para una microentidad, con límites de ingresos y de solicitudes anteriores.
    Oficina Europea de Patentes: un { $ep-cut } menos en las tasas principales para particulares, microempresas, universidades y entidades sin fines de lucro.
    Allí una microempresa tiene menos de { $ep-staff } empleados, y pocas ventas o un balance pequeño.
    Cada solicitante debe haber presentado menos de { $ep-files } solicitudes europeas en { $ep-years }.
more-2 =
    Canadá: una pequeña entidad tiene menos de { $ca-staff } empleados, o es una universidad.
    PCT: un { $pct-cut } menos en la tasa de presentación internacional para particulares de los países de la lista y solicitantes de países menos adelantados.
    ¿Ya pagó la tasa completa? Algunas oficinas devuelven la diferencia si se pide pronto.
    En Estados Unidos, una pequeña entidad puede pedirla en un plazo de { $us-refund } desde el pago.
    Después, use la tasa reducida en el próximo pago.
more-3 =
    Las trampas:
    – una declaración equivocada. En algunos países puede costarle la patente o una multa, así que pregunte antes;
    – una licencia o una promesa a una empresa grande. Puede acabar con la condición;
    – varios solicitantes. Muchas veces cada uno debe cumplir los requisitos;
    – el crecimiento. En algunas oficinas hay que revisar antes de cada pago, en otras decide el día de presentación.
    La reducción es para las tasas de la oficina. El agente, la traducción y la mensajería cuestan lo mismo.
    Ejemplo: una pareja construye un montacargas y presenta a sus propios nombres. Una empresa grande pide una opción antes de la solicitud. Preguntan primero al agente qué efecto tiene en las tasas.
ask =
    que oficinas dan descuento a empresas pequeñas
    que es small entity en estados unidos
    soy microempresa, pago menos en la oficina europea
    como pido la tasa reducida
    pague de mas en la patente me devuelven
    requisitos de microentidad uspto
    descuento para universidades en patentes
    si licencio a una empresa grande pierdo el descuento
    soy monotributista pago menos por la patente?
