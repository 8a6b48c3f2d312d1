question = Fabricamos máquinas o herramientas. ¿Qué protección importa primero?
answer =
    Normalmente la solución técnica, solicitada antes de que la primera máquina salga del taller:
    – cómo funciona: patente, o modelo de utilidad para mejoras más pequeñas, donde existe;
    – ajustes, planos, materiales y proveedores: secreto comercial;
    – software de control: derecho de autor y secreto, a veces patente;
    – la apariencia y la pantalla: diseño;
    – la placa con el nombre: marca;
    – clientes, proveedores y técnicos: contratos con confidencialidad.
    Busque patentes primero. Puede hallar una solución libre, o una patente que su máquina infringiría.
more-1 =
    La trampa típica es la prueba en casa de un cliente. Si allí alguien puede mirar sin deber de secreto, la invención puede contar como pública. Un tribunal de un país decidió así por una prueba en campo abierto.
    Otras trampas:
    – Un video de la máquina trabajando, o una oferta con planos.
    – El cliente paga una máquina especial, y el contrato no dice nada de los derechos.
    – Un técnico lleva los ajustes a un rival.
    – Nuevo no significa libre: una patente anterior puede cubrir una parte de su máquina.
    Repuestos hechos por otros: depende del país si usted puede frenarlos.
more-2 =
    Primeros pasos:
    – Escriba qué es nuevo y qué guarda en secreto. Decida para cada parte: solicitud o silencio.
    – Haga firmar una promesa de secreto a quien prueba o visita, y ponga tapas y reglas de acceso.
    – Encargue una búsqueda en los países donde fabrica y vende.
    Después de la primera solicitud de patente o modelo de utilidad tiene { $patent-priority } para presentar en el exterior.
    Pregunte por el modelo de utilidad si su país lo tiene. Suele ser más barato y rápido.
    Ejemplo: una empresa hace una prensa para aceite de palma. Solicita la válvula, y guarda en secreto el tratamiento del acero. El molino que la prueba firma antes.
ask =
    hago maquinas para el campo, como las protejo
    invente una despulpadora de cafe que registro
    tengo un taller metalmecanico y nos copian las maquinas
    un cliente va a probar mi maquina antes de patentarla
    maquina tortilladora mejorada patente o modelo
    el cliente pago la maquina, de quien es el diseño
    herramienta nueva para mecanicos proteccion
    video de mi maquina en youtube antes de la patente
    armamos drones para fumigar
