question = Mi modelo de utilidad está registrado. ¿Es seguro, y puedo actuar contra quien lo copia?
answer =
    Depende de si la oficina lo examinó. Muchas revisan solo la forma. Entonces el certificado no muestra que la invención sea nueva.
    Antes de escribir a quien copia:
    – Pregunte a su oficina si la ley exige primero un informe de búsqueda o un examen.
    – Haga una búsqueda, aunque nadie la exija. Lea el resultado con honradez.
    – Que un asesor compare sus reivindicaciones con la copia.
    En muchos países la otra parte puede pedir que se anule su derecho. En algunos, una advertencia equivocada puede costarle dinero. Un derecho que supera la prueba se puede usar en un tribunal como una patente en muchos países.
more-1 =
    La prueba tiene muchos nombres: informe de búsqueda, informe de evaluación, opinión técnica, examen. Pregunte a la oficina:
    – ¿Quién puede pedirla, y cuánto cuesta?
    – ¿Cuánto tarda?
    – ¿Debo mostrarla con mi carta de advertencia, o solo en el tribunal?
    Un buen informe es buena señal, pero no una promesa. Con uno malo, no envíe amenazas. Pregunte si puede limitar las reivindicaciones a lo que es de verdad nuevo.
    Hágalo pronto. Cuando ya hay copias en el mercado, las semanas cuentan.
    Un comprador o inversionista también pedirá el informe.
more-2 =
    ¿Alguien lo amenaza con un modelo de utilidad?
    – Anote para cuándo quieren respuesta.
    – Mire en el registro: ¿está vigente, aquí, y a nombre de ellos?
    – Pida con cortesía el informe, si existe.
    – Busque productos y documentos anteriores: catálogos, videos, patentes viejas.
    – No firme ni pague antes de que lo vea un asesor.
    Si la cosa ya se conocía antes de su solicitud, puede pedir a la oficina o al tribunal que anule el derecho.
    Ejemplo: una empresa registra un gancho de ropa que se vende desde hace años. Una tienda pequeña recibe una advertencia. Encuentra un catálogo viejo con el mismo gancho. Su abogado envía una copia, y la empresa se retira.
ask =
    mi modelo de utilidad ya esta registrado, puedo demandar
    el modelo de utilidad lo revisa la oficina?
    me copiaron mi modelo de utilidad
    pueden anular mi modelo de utilidad
    me amenazan con un modelo de utilidad
    necesito un informe de busqueda antes de demandar
    que tan fuerte es un modelo de utilidad
    registraron como modelo de utilidad algo que ya existia
    tengo el modelo de utilidad y me lo copian igual
