question = ¿Necesito un acuerdo de confidencialidad (NDA) antes de mostrar mi idea?
answer =
    Sí, si lo que muestra es secreto y le importa. Un acuerdo de confidencialidad (NDA) es un contrato en el que alguien promete guardar el secreto.
    Fírmelo antes de mostrar algo, no después.
    Le ayuda con socios, fabricantes, independientes y compradores. También muestra que usted cuidó su secreto.
    Por sí solo no da ningún derecho frente a extraños. Como contrato, obliga solo a quienes lo firman.
    Para una invención, el orden más seguro es: primero presentar la solicitud, después hablar.
more-1 =
    Lo que tiene un buen acuerdo:
    – quién promete, y si obliga a una parte o a ambas;
    – qué es secreto, en palabras claras, no “todo”;
    – para qué se puede usar, y quién puede hacerlo;
    – qué no está cubierto: lo que ya se conocía o se hace público;
    – cuánto dura la promesa, y que los papeles y archivos se devuelven;
    – qué ley se aplica y dónde se resuelve una controversia.
    El secreto no es la propiedad. Si van a crear algo juntos, agregue de quién será.
more-2 =
    Si no quieren firmar: muchos inversionistas y grandes compradores se niegan. Entonces muestre qué hace, no cómo funciona.
    Lleve una nota de cada reunión: fecha, personas, qué se mostró. Envíe después un correo corto que diga que fue confidencial.
    La trampa: un acuerdo es tan fuerte como sus pruebas y sus medios para ir a juicio. Elija con cuidado a sus socios.
    Depende del país lo que un tribunal hará cumplir, sobre todo en promesas sin fin y penalizaciones fijas.
ask =
    necesito un acuerdo de confidencialidad
    que es un nda
    quiero mostrar mi idea a un inversionista, que firmo
    contrato para que el fabricante no me copie
    modelo de acuerdo de confidencialidad
    el inversionista no quiere firmar confidencialidad
    que debe decir un contrato de confidencialidad
    le voy a dar mi formula a una maquila, como me protejo
    qué papel firmo con la fábrica antes de mostrar el prototipo
    voy a mostrar mi idea a un inversionista que firmo antes
    papelito para que no cuenten mi proyecto
    el inversor no quiere firmar confidencialidad
    me hacen firmar un papel de no contar nada
    hacer firmar al panadero nuevo para que no divulgue mis masas
    hacer firmar un papel antes de contar el proyecto
    el inversionista no quiere firmar el acuerdo de silencio
    acuerdo para que el fabricante guarde silencio
