question = ¿Qué pueden hacer agricultores, jardineros y otros obtentores con una variedad protegida?
answer =
    Según el último texto del tratado de la UPOV, no se necesita consentimiento para:
    – cultivo privado que no es negocio
    – experimentos
    – obtener a partir de ella nuevas variedades
    La semilla guardada es distinta. Cada país decide si el agricultor puede guardar semilla de su cosecha y sembrarla en su propia tierra. Puede limitarlo a algunos cultivos o fincas pequeñas, o pedir un pago.
    Vender esa semilla normalmente necesita el consentimiento del obtentor. En algunos países también regalarla o intercambiarla.
    Países con un texto anterior o ley propia pueden permitir más. Pregunte a la oficina de variedades vegetales antes de actuar.
more-1 =
    Usted es agricultor:
    – Pregunte: ¿está protegida aquí esta variedad, y está mi cultivo entre los que se pueden guardar?
    – Guarde la bolsa, la etiqueta y la factura. Lea sus condiciones.
    – Pregunte si las fincas pequeñas no pagan nada.
    – No la venda ni anuncie como semilla sin consentimiento del obtentor.
    – Vender la cosecha como alimento normalmente está bien, si la semilla se compró honradamente.
    – Una patente sobre una planta o un gen es otro derecho, con otras reglas.
    Un tratado internacional sobre recursos fitogenéticos habla del derecho del agricultor a guardar, usar, intercambiar y vender esa semilla. Su alcance depende de la ley nacional.
more-2 =
    Usted es obtentor, y otros usan su variedad:
    – Pueden cruzarla y normalmente vender lo que es de verdad nuevo.
    – Según el último texto, hace falta su consentimiento si la nueva variedad es esencialmente derivada de la suya. Conserva lo que hace especial a la suya, como puede hacerlo un mutante.
    – También si no se distingue claramente, o si hay que usar la suya cada vez para producirla.
    – Una vez vendida una planta, no puede controlar su reventa allí. Una nueva multiplicación sí necesita su consentimiento.
    Si una variedad es esencialmente derivada es asunto de expertos. Pida consejo antes de acusar.
more-3 =
    ¿Tiene dudas? Pregunte por escrito y guarde la respuesta. Una licencia corta suele ser más barata que una controversia.
    ¿Recibió un cobro o una carta por semilla guardada? Anote la fecha, compruebe que la variedad está protegida en su país, y pida consejo antes de pagar o negarse.
    Ejemplo: un grupo de vecinos intercambia papa para semilla. Una variedad está protegida. El grupo pregunta a la oficina, se entera de que el intercambio no está cubierto allí, y toma para ella una licencia de grupo. Para las papas locales antiguas no cambia nada.
    La trampa: “todos lo hacen” no es un permiso, y una carta severa tampoco tiene siempre razón.
ask =
    puedo guardar semilla de mi cosecha
    me cobran por sembrar semilla guardada
    puedo vender semilla de una variedad protegida
    intercambio de semillas es legal
    que es una variedad esencialmente derivada
    otro obtentor uso mi variedad para sacar la suya
    puedo reproducir rosas compradas
    derechos del agricultor sobre las semillas
    puedo guardar semilla de la cosecha para sembrar otra vez
    me multan por guardar semilla certificada?
    me vendieron plantitas de fresa y no me dejan sacar hijos
    un campesino vuelve a sembrar mis semillas
    otros agricultores revenden mi maíz
    revenden mi variedad sin pagar
