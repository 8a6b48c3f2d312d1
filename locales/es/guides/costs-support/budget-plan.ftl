question = ¿Qué costos de PI llegan y cuándo? ¿Cómo planeo el dinero para varios años?
answer =
    Los costos llegan en olas. Póngalos en un calendario antes de presentar la solicitud:
    – antes: búsqueda, consejo, redacción;
    – presentación: tasas por clase, diseño, página o reivindicación;
    – examen: respuestas a objeciones, a veces una oposición;
    – concesión o registro: en muchos países una tasa más;
    – exterior: cada país con sus tasas, agente y traducción. Suele ser la ola más grande;
    – mantenimiento: patentes muchas veces cada año, marcas y diseños con más tiempo entre pagos;
    – defensa: vigilancia, cartas, plataformas, tribunal.
    Guarde una reserva. Un derecho sin dinero detrás es débil.
more-1 =
    Las olas con fecha:
    Patentes en el exterior: conserva la primera fecha si presenta allí o por el PCT en un plazo de { $patent-priority }.
    Marcas y diseños en el exterior: conserva la primera fecha si presenta en un plazo de { $mark-priority }.
    Con el PCT, las grandes cuentas por país suelen llegar hasta { $national-phase } después de la primera fecha. Algunas oficinas dan más tiempo, pocas dan menos.
    Las tasas de patente vuelven, muchas veces en aumento, en general durante { $patent-term } desde la presentación.
    Una marca se renueva una y otra vez, al ritmo que fija su oficina.
    Si se atrasa en mantener una patente, un diseño o una marca, los países del Convenio de París dan al menos { $grace } más, casi siempre con recargo.
more-2 =
    Un plan sencillo: liste cada derecho, qué gana, la próxima fecha, el costo. Una vez al año, suelte lo que no gana nada y avise a tiempo a su agente.
    Pida a cada agente precios fijos por paso, y qué no incluyen. Anote la moneda.
    Las trampas:
    – todo el dinero para la solicitud, nada para responder al examinador;
    – demasiados países al principio;
    – recordatorios a una dirección vieja, o cobros falsos;
    – tasas pagadas por un derecho que nadie usa.
    Ejemplo: una fabricante de bombas presenta en su país y busca compradores mientras la primera fecha todavía cuenta. Después paga solo los países que hicieron pedidos.
ask =
    que gastos tengo despues de registrar
    como hago un presupuesto de marcas y patentes
    cuanto pago cada año por mi patente
    cuando tengo que pagar la renovacion
    que pasa si no tengo dinero para la anualidad
    plan de pagos de una patente
    cuanto debo guardar para proteger mi invento en otros paises
    gastos de mantener una marca
    cuanto voy gastando cada año en marcas y patentes
