question = ¿Cómo registra y maneja nuestro grupo una marca colectiva o de certificación?
answer =
    – Una marca colectiva pertenece a un grupo, como una asociación o cooperativa. La usan sus miembros.
    – Una marca de certificación dice que productos o servicios cumplen una norma. El titular controla. En muchos países no puede vender él mismo esos productos.
    Necesitan:
    – una entidad que pueda ser titular de la marca;
    – un signo distintivo y libre;
    – un reglamento de uso escrito;
    – personas y dinero para controlar que se cumpla.
    Después la entidad solicita en la oficina, con el reglamento. No todos los países tienen ambos tipos. Algunas oficinas bajan las tasas a grupos, así que pregunten.
more-1 =
    El reglamento de uso es el corazón. Escriban:
    – quién puede usar la marca, y cómo se entra;
    – para qué productos, y con qué calidad;
    – cómo se ve el signo, y dónde puede ir;
    – quién controla, cada cuánto y quién paga;
    – qué pasa con quien hace trampa, paso a paso;
    – cómo se cambia el reglamento.
    Háganlo corto para que todos lo lean. Que los miembros lo voten antes de presentar la solicitud.
    Una marca de certificación debe estar abierta a todos los que cumplen la norma, en muchos países también por ley.
more-2 =
    Después del registro:
    – Lleven una lista de usuarios, y den a cada uno un permiso por escrito.
    – Controlen, tomen muestras y anoten los resultados.
    – Actúen cuando alguien usa la marca sin permiso o no cumple las reglas.
    – Envíen a la oficina los cambios del reglamento, donde la ley lo pida. Hasta entonces tal vez no valgan.
    La trampa: nadie controla. En muchos países se puede cancelar una marca sin control.
    Otra trampa: la entidad se queda sin dinero cuando termina el proyecto. Prevean desde el principio una cuota anual de los usuarios.
more-3 =
    En el exterior: los países del Convenio de París deben aceptar marcas colectivas de asociaciones, con sus propias condiciones. Pueden ser distintas, igual que los tipos de marcas.
    Ambos tipos pueden ir por el Sistema de Madrid, si su marca de base es de ese tipo y el país nombrado lo conoce. Se indica en el formulario. Algunos países piden después el reglamento directamente, y ayuda un agente local.
    Cada miembro debe conservar además su propia marca. La del grupo dice “uno de nosotros”, la propia dice “este soy yo”.
    Ejemplo: unos molineros acuerdan harina molida en piedra sin aditivos. Un inspector pagado visita cada molino. Quien falla debe quitar el signo de las bolsas.
ask =
    como registramos una marca colectiva
    requisitos marca colectiva asociacion
    reglamento de uso de marca colectiva
    somos una cooperativa y queremos un sello
    como se registra una marca de certificacion
    que pasa si un socio usa mal la marca colectiva
    marca colectiva para artesanas
    quien controla la calidad en la marca colectiva
    asociacion de tejedoras quiere un sello comun
    somos varios productores y queremos una sola marca
    gremio de lecheros quiere una etiqueta para todos los socios
    las tejedoras queremos un distintivo de todas
