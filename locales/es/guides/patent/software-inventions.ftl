question = ¿Se puede patentar un programa, una aplicación o un método de negocio?
answer =
    A veces. Depende del país y de lo que hace el programa.
    – Más posibilidades: software que resuelve un problema técnico. Puede ahorrar energía en una máquina, hacer más exacto un sensor o enviar datos con más seguridad.
    – Pocas posibilidades: una nueva forma de vender, alquilar, fijar precios, jugar o enseñar, solo que con computadora.
    Muchos países excluyen los programas de ordenador y los métodos de negocio como tales. Otros los examinan de otra manera.
    En casi todos los países, el código mismo tiene derecho de autor sin ninguna solicitud.
    Pregunte a un asesor antes de publicar o lanzar. Después puede ser demasiado tarde para una patente.
more-1 =
    Ponga a prueba su idea:
    – ¿Qué problema técnico se resuelve, aparte de la idea de negocio?
    – ¿Cómo se resuelve? Nombre los pasos, las señales, los datos y los aparatos.
    – ¿Qué mejora: velocidad, memoria, energía, exactitud, seguridad?
    – ¿Le parecería evidente a un experto?
    Si su única respuesta es “la gente compra más” o “ahora funciona en línea”, una patente es improbable en la mayoría de los países.
    Luego busque en PATENTSCOPE o Espacenet patentes cercanas a la suya. ¿Cuáles se concedieron en los países que necesita? Un abogado local de patentes puede decirle qué acepta esa oficina.
more-2 =
    Otras formas de protegerlo:
    – derecho de autor: su código, textos e imágenes. No impide que otros escriban su propio programa con la misma función.
    – secreto comercial: un método que corre en su propio servidor y que nadie ve
    – marca: el nombre y el icono
    – diseño: en algunos países, la apariencia de las pantallas
    – contrato: con independientes, socios y usuarios
    Ejemplo: una empresa hace subastas de pescado por teléfono. Las reglas de la subasta son un método de negocio. Su nuevo sensor que mide la frescura tal vez se pueda patentar. La empresa solicita la patente del sensor y mantiene en secreto su fórmula de precios.
more-3 =
    Las trampas:
    – Un lanzamiento, el código abierto o una charla hacen pública la idea. En muchos países ya no es nueva.
    – Una concesión en un país no dice nada del siguiente.
    – La solicitud de patente se publica. Si nadie puede ver su método, compare primero con el secreto.
    – Una patente tarda años, y el software envejece rápido. Pregúntese si entonces aún valdrá la pena.
    – ¿Escribió usted cada línea? Su programa aún puede usar una patente ajena.
    – En muchos países, los modelos de utilidad no cubren el software.
    Antes de presentar la solicitud, asegúrese de que quienes escribieron el programa cedieron sus derechos.
ask =
    puedo patentar una app que mide la humedad del cultivo
    patente para un modelo de inteligencia artificial
    quiero patentar un uber para camiones
    el software se patenta en mi pais o solo en usa
    tenemos un metodo nuevo de vender seguros online como lo protejo
    la oficina de patentes acepta programas de computo?
    dicen que no se puede patentar software es verdad
    ia que detecta plagas es patentable
    sistema de puntos para tiendas se puede patentar
    puedo patentar mi app de taxis
    patentar un metodo de ventas o un algoritmo
    mi app calcula dosis de abono se puede patentar
