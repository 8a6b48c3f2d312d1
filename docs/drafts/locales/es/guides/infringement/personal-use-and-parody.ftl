question = Es solo para mí, para la escuela o una broma. ¿Puedo copiarlo sin pedir permiso?
answer =
    Depende del país y del derecho. A grandes rasgos:
    – Solo para usted, en casa, sin negocio: muchas leyes lo permiten en patentes y diseños. Algunas no, como Estados Unidos en patentes. La marca casi siempre alcanza solo al comercio. En derecho de autor, muchos países permiten algunas copias privadas, otros pocas.
    – Escuela, club, beneficencia: excepciones estrechas para enseñar. “Sin lucro” por sí solo no libera nada.
    – Broma o parodia: algunos países la permiten en derecho de autor. En productos a la venta es riesgosa.
    – Fan art: suele exigir permiso, aun dibujado por usted.
    Si vende, anuncia o publica, no cuente con el uso privado. Pida antes permiso escrito al titular, o haga algo propio.
more-1 =
    Caso por caso:
    – Pastel, juguete o camiseta para su propio hijo: a menudo uso privado, pero decide la ley de allí. El pastelero o impresor que cobra actúa como negocio y necesita permiso.
    – Un regalo: uno solo y privado puede permitirse. Muchos, o de una empresa a sus clientes, es uso comercial.
    – Escuela: copias y teatro en clase suelen permitirse con límites. Vender en la feria casi siempre no.
    – Camisetas de club con logotipo de marca: pregunte a la marca.
    – Publicar: llega al público, y ahí acaba el uso privado.
    No ayudan: “sin intención de infringir”, nombrar al artista, “no gané nada”, “lo hallé en internet”, “todos lo hacen”.
    Si un amigo lo imprime en su negocio, también es negocio.
more-2 =
    Broma y fan art:
    – Parodia en derecho de autor: Reino Unido, Canadá y Australia, por ejemplo, la permiten si es leal. En Estados Unidos un juez sopesa cada caso. Algunas leyes no la nombran.
    – Ayuda que la broma trate de la obra, tome solo lo que necesita y no engañe a nadie.
    – Marcas famosas: en muchos países, un giro cómico del logotipo en productos puede ser infracción. En Estados Unidos, una broma usada como marca propia no tiene amparo especial.
    – Las personas pueden tener derechos sobre su cara y su nombre.
    – Fan art: algunos titulares publican reglas para fans. Lea qué dicen sobre vender.
    ¿Le llegó una carta? Retire la oferta, y consulte antes de responder.
more-3 =
    Réplicas, también para museo o película:
    – ¿Lo antiguo sigue protegido? Quizá ya no hay derecho de autor, pero una foto o escaneo nuevo puede tenerlo.
    – Muchas leyes dejan al museo copiar para conservar, no para vender.
    – Sin marcas ni nombres de fabricantes. Escriba “réplica”. Venderla como auténtica puede ser fraude.
    – Piezas de comunidades: pregúnteles antes.
    – Bienes protegidos: pregunte a la oficina de patrimonio si exige permiso.
    – Permiso escrito: qué, cuántas, dónde se venden.
    La trampa: el cliente dice “todo arreglado”. La hizo usted: quizá deba pagar.
    Ejemplo: un alfarero copia un jarro antiguo de museo, allí libre. El museo permite sus fotos por escrito. Cada base lleva “réplica”.
ask =
    es para uso personal puedo copiarlo
    lo hice de regalo con un personaje de disney
    se puede vender fan art
    coser el logo de una marca en mi bolso solo para mi
    parodia de una marca en tazas
    para la kermes del colegio vendemos vasos con dibujos animados
    no gano plata con eso, esta permitido?
    replica de una espada antigua para un museo
    puedo fabricar algo patentado solo para mi casa
    torta con personaje para mi hija
    vender disfraces de cosplay
    es legal la parodia
