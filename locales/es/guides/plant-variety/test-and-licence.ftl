question = ¿Cómo dejo que otros prueben, cultiven o vendan mi variedad sin perderla?
answer =
    Con un contrato escrito, firmado antes de que salga de sus manos la primera semilla, planta o esqueje.
    – Para pruebas: el material sigue siendo suyo. No se vende, multiplica ni entrega a otros. Lo que sobra vuelve o se destruye.
    – Para cultivar y vender, una licencia: quién puede multiplicar, cuántas, dónde, cuánto tiempo, y qué se paga por planta, kilo o hectárea.
    Solicite el derecho antes de entregar por negocio. Una venta con su consentimiento pone en marcha un reloj que puede acabar con su posibilidad.
    Un contrato obliga solo a quien lo firma. El derecho de obtentor vale también contra extraños.
more-1 =
    Un contrato de prueba dice:
    – qué material, cuántas piezas, qué campo
    – solo para probar, y sin venta de la cosecha salvo acuerdo. Las leyes difieren sobre si esa venta cuenta contra usted.
    – qué se mide, quién recibe los datos, y qué queda en secreto
    – qué pasa con mutantes y plantas mejores que halla quien prueba
    – visitas suyas, etiquetas en las hileras, y la fecha final
    Lleve una lista de todos los que tienen material. Algunos países lo protegen en parte desde la solicitud, otros solo desde la concesión. Pregunte a su oficina.
more-2 =
    Una licencia dice:
    – si es exclusiva, y para qué países
    – si el productor puede vender plantas jóvenes, o solo la cosecha
    – informes, derecho a contar y a ver los libros
    – el uso del nombre de la variedad, que es obligatorio, y de su marca, que va aparte
    – quién avisa de cultivos ilegales y quién paga el juicio
    – qué pasa con plantas y existencias al terminar
    En algunos países la licencia debe anotarse para valer contra otros.
    Cuidado con precios fijos, con prohibir la mejora propia y con pagos después del fin del derecho. La ley de competencia puede prohibirlos.
more-3 =
    Ejemplo: una obtentora da a unos viveros plantas de prueba de una rosa nueva, de palabra. Un año después hay esquejes en todos los mercados. Ella no puede probar quién vendió primero, y una oficina pregunta si fue con su consentimiento.
    Con la rosa siguiente numera las plantas, hace firmar contratos de prueba y presenta antes la solicitud.
    ¿Un productor halló un mutante en su variedad? La ley sobre de quién es cambia. Escríbalo antes.
    Pida contratos modelo a una asociación de semillas, y a un asesor que los adapte a su país.
ask =
    quiero dar mi semilla a otros agricultores para que la prueben
    contrato para vender plantas de mi variedad
    vivero multiplica mi planta sin permiso
    licencia para cultivar mi variedad de fresa
    cuanto cobro por planta de mi variedad
    le di esquejes a un vecino y ahora los vende
    prueba de campo de mi semilla nueva antes de registrarla
    un productor encontro una mutacion en mi variedad
    un vivero quiere vender mis plantones, que contrato hago
