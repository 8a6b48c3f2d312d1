question = ¿Qué necesito para pedir a la aduana que vigile copias de mis productos?
answer =
    Presente una solicitud a la aduana de cada país por donde puedan entrar copias, no a la oficina de propiedad intelectual. Se llama registro ante la aduana o solicitud de intervención.
    Prepare:
    – el derecho: número, certificado, titular, país;
    – un contacto que responda enseguida el teléfono y pueda decidir;
    – cómo distinguir lo verdadero de lo falso: fotos, etiquetas, códigos, fallas habituales;
    – quién fabrica, importa y envía sus productos genuinos;
    – lo que sabe de las copias: rutas, puertos, nombres, precios.
    Busque “propiedad intelectual” en el sitio web de la aduana. Pregunte si necesita allí un agente.
more-1 =
    Las reglas del comercio mundial piden ofrecer esto al menos para marcas falsas y obras pirata. Otros derechos, la exportación y el tránsito dependen del país.
    El derecho debe valer allí. Una solicitud sin conceder casi nunca basta. En muchos lugares también puede pedirlo un licenciatario.
    El costo cambia: algunas no cobran, otras piden una tasa o una garantía.
    En Estados Unidos, registrar una marca ante la aduana cuesta { $us-fee } por cada clase de productos.
    En la Unión Europea se presenta en línea, casi siempre en el IP Enforcement Portal. Con un derecho de la UE, una sola puede cubrir varios países.
    La solicitud termina después de un tiempo. Anote el día y renuévela antes.
more-2 =
    Después: avise a la aduana de un nuevo empaque, importador, titular o teléfono. Responda a tiempo cada aviso, también cuando la mercancía es genuina.
    No dé más secretos de los que necesitan los funcionarios, y pregunte quién puede leerlos.
    Si se equivoca, tal vez deba pagar el daño, y muchas veces el almacenaje y la destrucción.
    La trampa: si otra persona registró allí su marca, puede registrarla ante la aduana. Entonces pueden retener la mercancía de usted. Revise primero el registro.
    Ejemplo: una empresa de especias indica sus importadores verdaderos. La aduana frena a un remitente desconocido y envía fotos. La dueña ve un código equivocado y responde en la misma hora.
ask =
    requisitos para registrar mi marca en aduanas
    como pido a la aduana que detenga copias
    que fotos le doy a la aduana
    cuanto cuesta registrar la marca en la aduana
    registro aduanero de marca en estados unidos
    la aduana me llama para ver si es original
    otro registro mi marca en la aduana
    cuanto dura el registro de marca en la aduana
    como aviso a la aduana de mi marca
    registrar mi marca ante la aduana
