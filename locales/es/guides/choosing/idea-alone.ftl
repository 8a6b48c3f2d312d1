question = ¿Puedo proteger solo una idea?
answer =
    Normalmente no. Una idea sola es libre y todos pueden usarla.
    La ley protege lo que usted hace con ella. Puede ser una solución técnica desarrollada, un nombre, una apariencia, un texto o un programa de ordenador (software).
    Mientras sea solo una idea, su protección son el silencio y un contrato.
    Cuéntela a pocas personas. Antes de contarla, haga firmar un acuerdo de confidencialidad (NDA), una promesa escrita de guardar el secreto.
more-1 =
    Qué hacer primero:
    – Escriba la idea, con dibujos y fecha. Esto sirve como prueba, pero no le da ningún derecho.
    – Desarrolle cómo se hace. Una solución técnica nueva puede ser materia de una patente.
    – Elija un nombre y piense en una marca.
    – Lleve una lista de las personas a quienes se la contó, y de lo que firmaron.
    Algunos inversionistas y empresas grandes no quieren firmar. Entonces cuénteles qué hace, pero no cómo.
more-2 =
    Las trampas:
    – Un sobre cerrado enviado a usted mismo, o un depósito de derecho de autor, protege a lo sumo el texto. No protege la idea que contiene.
    – Tenga cuidado con las empresas que prometen “registrar su idea” o venderla, y antes piden dinero.
    – Si la idea surgió en el trabajo o con un socio, aclare primero de quién es.
    Ejemplo: usted quiere crear una aplicación para compartir tractores. Todos pueden hacer eso. Nadie puede copiar su código, sus textos ni sus pantallas, y un nombre registrado es suyo.
ask =
    como registro una idea
    tengo una idea de negocio, la puedo patentar
    que hago para que no me roben la idea
    se puede registrar una idea sin tener el producto
    quiero proteger mi idea de app antes de contarla
    mandar un sobre a mi mismo sirve para proteger mi idea
    tengo una idea millonaria como la registro
    le conte mi idea a un inversionista, me la puede robar
    tengo una idea buenisima y no quiero que me la roben
    quiero patentar una idea de negocio
    se me ocurrio algo y quiero registrarlo antes que otro
    le conte mi idea a un conocido y ya la esta haciendo
    una idea buenísima cómo evito que me la roben
    mi concepto de guardería es nuevo
