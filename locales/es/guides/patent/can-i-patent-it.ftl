question = ¿Puedo patentar mi invención?
answer =
    Tal vez. Debe ser una solución técnica, y una oficina preguntará:
    – ¿Es nueva? Nada igual se conocía en ningún lugar antes de su solicitud. Lo que usted mostró también puede contar.
    – ¿Hay actividad inventiva? Para un experto en la materia no debe ser obvia.
    – ¿Se puede fabricar o usar en algún tipo de industria, incluida la agricultura?
    – ¿La explica tan bien que un experto pueda repetirla?
    Además, su país no debe excluir ese tipo de materia. Así que no diga nada en público, y busque primero.
more-1 =
    Muchos países no conceden patentes para lo siguiente, o solo con límites:
    – descubrimientos, teorías científicas y matemáticas
    – métodos de negocio, juegos y métodos de enseñanza
    – programas de ordenador por sí solos. El software que resuelve un problema técnico puede pasar en muchos lugares.
    – cómo se ve algo. Para eso está el diseño.
    – métodos para tratar a personas o animales
    – plantas y animales. Para las variedades vegetales suele haber otro derecho.
    – lo que va contra el orden público o la moral
    Las listas cambian de un país a otro.
more-2 =
    Las invenciones pequeñas también cuentan. La mayoría de las patentes son mejoras.
    Ejemplo: una panadería hace una puerta de horno que ahorra gas. Si ningún horno tenía antes ese sello, puede ser patentable. Una nueva receta de pastel puede ser más difícil, porque mezclar cosas conocidas suele ser obvio.
    La trampa: “aquí nadie lo vende” no lo hace nuevo. Un documento viejo de otro país puede bastar para frenarlo.
    Si el avance es demasiado pequeño para una patente, pregunte si su país tiene modelos de utilidad. Donde existen, suelen exigir menos.
ask =
    se puede patentar mi invento
    que requisitos pide una patente
    puedo patentar una receta
    se puede patentar una app
    mi invento es una mejora de algo que ya existe, se patenta?
    que cosas no se pueden patentar
    puedo patentar un metodo de negocio
    es patentable una maquina que hice en mi taller
    aqui nadie lo vende, lo puedo patentar?
    mi secador de mango funciona mejor que los otros, se puede patentar
    hice un sacacorchos distinto, eso se patenta?
    mejore una maquina que ya existe, me dan patente?
    se puede patentar una receta o un remedio casero
    hice una desgranadora de maiz que nadie tiene
    hice un mecanismo para cerrar bolsas
    armé una máquina que pela maní
    inventé un sistema de riego con botellas, puedo frenar a otros
    mi procedimiento para secar café es nuevo
    ideé un aparato, puedo impedir que otros lo hagan
    proteger mi método de tostado con aparato propio
