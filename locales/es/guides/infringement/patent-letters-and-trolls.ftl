question = Una empresa escribe que mi producto usa su patente. ¿Qué debo revisar?
answer =
    No la ignore, y no pague de inmediato. Una patente cubre lo que describen sus reivindicaciones, y solo en los países donde está vigente.
    Revise estos puntos, mejor con un abogado de patentes:
    – ¿es una patente concedida, o solo una solicitud?
    – ¿está vigente donde usted fabrica, vende o importa?
    – ¿quién es hoy el titular, según el registro?
    – ¿hace usted de verdad todo lo que describe una de sus reivindicaciones?
    – ¿ya se conocía lo mismo antes de su fecha?
    Anote la fecha de la carta. Responda antes, mejor por medio del abogado, y no prometa nada todavía.
more-1 =
    Cómo mirar:
    – busque el número en PATENTSCOPE o en el registro de la oficina de ese país. Solo el registro muestra si se pagaron las tasas y la patente sigue viva;
    – lea las reivindicaciones palabra por palabra. En general debe estar cada característica de una. En muchos países también cuenta lo que funciona casi igual;
    – una solicitud todavía no frena a nadie, pero después puede traer reclamos de dinero;
    – reúna catálogos viejos, videos y dibujos con fecha que muestren que no es nueva.
    Muchos países dejan seguir a quien ya usaba la invención antes de la solicitud. Las condiciones cambian.
    ¿Solo revende? También puede infringir. Avise ya al proveedor, y vea quién paga según el contrato.
more-2 =
    Algunas empresas compran patentes sobre todo para escribir a muchos usuarios pequeños. Son los troles de patentes. Su patente puede valer.
    Señales: no explican producto ni reivindicación, y una oferta barata termina pronto. Pregunte en su ramo. Defenderse juntos cuesta menos.
    Pregunte por escrito: qué reivindicación, qué producto, qué país.
    Luego puede negarlo con razones, cambiar el producto, tomar licencia, ir a mediación o atacar la patente.
    Cualquiera puede oponerse a una patente europea en un plazo de { $opposition } desde el anuncio de la concesión.
    La trampa: hablar de culpas en correos y chats. Se pueden leer en juicio. Seguir tras una carta puede subir la indemnización en algunos países.
ask =
    me dicen que mi producto usa una patente de ellos
    recibi una carta por infraccion de patente
    como veo si una patente esta vigente
    que es un trol de patentes
    me piden pagar una licencia por una patente que no conozco
    solo revendo el producto, me pueden demandar por patente
    ya lo usaba antes de que lo patentaran
    como ataco una patente que no es nueva
    una empresa gringa dice que mi maquina usa su patente
