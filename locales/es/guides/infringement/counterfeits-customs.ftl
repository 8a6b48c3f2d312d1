question = Entran por la frontera falsificaciones de mi marca. ¿Puede frenarlas la aduana?
answer =
    Muchas veces sí. En muchos países puede pedir a la aduana que vigile las falsificaciones de su marca y las retenga. Esto se llama registro de marcas ante la aduana o solicitud de intervención.
    Necesita:
    – un derecho que valga en ese país, casi siempre una marca registrada;
    – el formulario de la aduana de ese país;
    – lo que ayude a los funcionarios: fotos de productos verdaderos y falsos, empaques, rutas, fabricantes, un contacto que responda rápido.
    Pregunte primero a la aduana del país. Algunas cobran una tasa o piden una garantía, otras no.
more-1 =
    Cuando la aduana retiene mercancía, usted recibe un aviso. Entonces dice si es falsa y qué quiere hacer. El tiempo es muy corto.
    Según las reglas del comercio mundial, un país le da como máximo { $suspension } (hábiles) desde el aviso para ir a un tribunal. Puede prorrogarlo.
    En la Unión Europea tiene { $eu-detention } (hábiles) para responder a la aduana, y menos para mercancía que se daña.
    Algunos países destruyen las falsificaciones sin juicio si nadie se opone. Si usted calla, la mercancía normalmente se libera. Planee quién responde cuando usted está de vacaciones.
more-2 =
    Depende del país qué derechos se cubren. Marcas falsas y obras pirata casi en todas partes, patentes y diseños solo en algunos. Lo mismo vale para exportaciones, tránsito y paquetes pequeños.
    Las trampas: si por usted se retiene mercancía legítima, tal vez deba pagar el daño. El almacenaje o la destrucción también pueden costarle dinero.
    Capacite a los funcionarios: una sola página con las señales de lo falso ayuda más que un expediente largo.
    Ejemplo: una fabricante de jabón registra su marca ante la aduana del país vecino. Con el siguiente camión, la aduana envía fotos y ella responde el mismo día.
    Si retienen su propia mercancía, responda a tiempo y muestre sus facturas y licencias.
ask =
    como registro mi marca en la aduana
    entran copias de mi producto por la frontera
    la aduana puede detener falsificaciones
    la aduana retuvo mi mercancia por marca
    traen imitaciones de china de mi marca
    que hago si la aduana me avisa de productos falsos
    cuanto tiempo tengo para responder a la aduana
    retencion de mercancia falsificada
    llegan falsificaciones en contenedor al puerto
    estan trayendo copias chinas de mi marca por el puerto
    llego un contenedor con zapatillas de mi marca que no son mias
    llegan imitaciones al puerto
    puede la aduana frenar mercancía falsa
