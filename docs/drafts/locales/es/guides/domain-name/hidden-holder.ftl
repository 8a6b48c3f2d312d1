question = El titular de una dirección web está oculto tras un servicio de privacidad. ¿Cómo llego a él?
answer =
    Oculto no quiere decir inalcanzable. En este orden:
    – Guarde la página con su fecha.
    – Busque el nombre en la ICANN, si tiene una terminación general como .com. Verá el registrador, las fechas y a menudo un formulario o correo que reenvía su carta.
    – Escriba allí, o al servicio de privacidad. Breve y cortés, sin nombrar precio.
    – Pida al registrador que le diga quién es. En terminaciones generales, su página debe decir cómo.
    – Vea en la ICANN si su formulario gratuito (RDRS) sirve para ese registrador.
    – Puede demandar por la UDRP sin saber el nombre. El centro pregunta al registrador, y usted puede corregir luego la demanda.
    Terminación de país: pregunte al registro de esa terminación.
more-1 =
    Una petición con más posibilidades dice:
    – qué dirección web, y cómo le hace daño;
    – qué derecho tiene, con el certificado;
    – qué datos necesita, y por qué;
    – que los usará solo para esto;
    – quién es usted, y por quién actúa.
    El registrador sopesa su razón y la privacidad del titular. No tiene que decir siempre sí. ¿Se negó? Pregunte por qué. Un abogado sabe si un tribunal puede ordenarlo.
    ¿Solo le dan el servicio de privacidad? Escríbale.
    Suele ser lícito, y por sí solo no prueba mala fe. Datos falsos detrás pueden ser señal de ella. Avise de datos falsos al registrador y, en terminaciones generales, a la ICANN.
    Si hay fraude, no avise al titular. Hable enseguida con policía y registrador.
more-2 =
    Si demanda por la UDRP, elija cuántos deciden:
    – Un solo experto es lo normal y más barato.
    – Un grupo mayor puede convenir en un caso raro o valioso. Usted lo paga todo. Si solo lo pide el titular, ambos pagan la tasa por mitades.
    En la OMPI, una demanda por unos pocos nombres, con un solo experto, cuesta { $fee }.
    El registrador da al centro los datos que tiene. A menudo muestran quién está detrás, no siempre.
    El titular tiene { $response } para responder, desde el inicio formal.
    Si el titular lo pide a tiempo, { $extension } más.
    ¿Es el titular y llega tarde? Envíe ya su respuesta y diga por qué. No están obligados a leerla.
    Que no responda no lo hace ganar. Aún debe probar todos los puntos.
more-3 =
    Terminaciones nuevas, como .shop, y algunas antiguas tienen más medios:
    – URS: rápida y más barata, para casos muy claros. Suele pedir marca denominativa registrada y en uso. El nombre se apaga, no pasa a usted. El titular callado aún puede responder un tiempo. Pregunte qué terminaciones participan.
    – Trademark Clearinghouse: lista de pago de marcas registradas. Con prueba de uso, puede registrar primero en una nueva. Por un tiempo se avisa a quien quiere el nombre exacto. No bloquea a nadie.
    La trampa: amenazar fuerte antes de guardar la prueba.
    Ejemplo: una jabonera ve su marca en otra terminación, titular oculto. El registrador nombra a un exdistribuidor; su contrato lo resuelve.
ask =
    el whois dice redacted for privacy quien es el dueño
    dominio con privacidad usa mi marca
    como contacto al dueño anonimo de una pagina
    que es rdrs de icann
    el registrador no me quiere decir quien tiene el dominio
    puedo demandar un dominio sin saber quien es
    un experto o varios en la demanda de dominio
    urs o udrp cual me conviene
    trademark clearinghouse que es
    conteste tarde la demanda del dominio
    quien esta detras de una tienda falsa en internet
    se esconde detrás de una empresa de privacidad
