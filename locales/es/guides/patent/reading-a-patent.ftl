question = ¿Cómo leo una patente, y cubre mi producto?
answer =
    Mire las reivindicaciones. Son las frases numeradas, casi siempre cerca del final. Dicen qué está protegido. El título y el resumen no.
    Tome una reivindicación que está sola y córtela en partes. Compare cada parte con su producto:
    – Tiene todas las partes: probablemente está dentro.
    – Le falta una parte: muchas veces está fuera. Pero en muchos países, algo que hace el mismo trabajo del mismo modo puede contar como esa parte.
    Después revise si la patente está concedida, vigente y vale en su país. Antes de confiar en ello, pregunte a un agente de patentes.
more-1 =
    Qué dice la primera página:
    – Las letras antes del número muestran el país o sistema. “WO” es una solicitud PCT, no una patente. “EP” es europea: pregunte dónde está vigente.
    – La letra después del número muestra la etapa. “A” es muchas veces una solicitud y “B” una patente concedida, pero las oficinas difieren.
    – La fecha de presentación y la primera fecha, la de prioridad.
    – El titular, los inventores y los símbolos de clase.
    Una solicitud aún no es patente, pero puede llegar a serlo. Sus reivindicaciones suelen reducirse antes. Si fue concedida, lea ese texto. Solo el registro de la oficina muestra si está vigente.
more-2 =
    Cómo leer reivindicaciones:
    – Una independiente está sola. Es la más amplia: empiece por ahí. Puede haber varias: revise cada una.
    – Una dependiente se refiere a otra y agrega una parte. Fuera de aquella significa normalmente fuera de esta.
    – “Que comprende” suele significar: estas partes, y quizá más. Entonces una parte extra suya no ayuda.
    – Las reivindicaciones pueden proteger un producto, un método o un uso.
    – La descripción y los dibujos ayudan a entender las palabras.
    Haga una tabla: partes de la reivindicación a la izquierda, su producto a la derecha, con sí, no o duda.
more-3 =
    Ejemplo: una reivindicación dice pata plegable, traba y resorte. Su silla no tiene resorte, y nada hace su trabajo. Probablemente está fuera de esta. Lea también las otras.
    Las trampas:
    – “La mía es mejor” o “la mía también está patentada” no lo saca.
    – La misma invención puede tener otras reivindicaciones en otros países.
    – En muchos países, suministrar una parte principal también puede contar.
    – No escriba en correos suposiciones sobre culpa. Que escriba un agente.
    Si está dentro: cambie el producto, pida una licencia, espere el final o haga revisar la patente. Un agente puede hallar que no debió concederse.
ask =
    como se lee una patente
    encontre una patente parecida a mi maquina, estoy infringiendo?
    que dicen las frases numeradas al final de la patente
    me dicen que mi producto viola una patente como reviso
    que significa WO en un numero de patente
    le cambie una pieza, ya no es la misma patente?
    la patente que encontre esta vigente
    no entiendo el texto de la patente
    que diferencia hay entre solicitud publicada y patente concedida
    comparar mi producto con la patente de otro
    no entiendo el documento de una patente
