question = ¿Puede un experto decidir solo la cuestión técnica o de dinero entre nosotros?
answer =
    Sí, si ambas partes lo aceptan. Se llama decisión de experto. Una persona que conoce el ramo responde una pregunta clara, por ejemplo:
    – ¿cuál es una regalía justa, o cuánto vale la marca?
    – ¿este producto entra en la licencia?
    – ¿el trabajo se hizo como se prometió?
    La respuesta normalmente obliga a ambas partes como un contrato, salvo que acuerden que es solo un consejo.
    Es privada, y más corta que un juicio. No resuelve la culpa ni todo el pleito.
    Ninguna parte puede retirarse por su cuenta una vez acordada. Piénselo antes de firmar.
more-1 =
    Cómo empezar con el Centro de la OMPI:
    – su contrato tiene esa cláusula, o ambos firman ahora un acuerdo de sumisión;
    – sin ningún acuerdo, una parte puede enviar una solicitud, y la OMPI pregunta a la otra si participa.
    Eligen juntos al experto. Si no pueden, el Centro de la OMPI lo nombra después de consultar a ambos.
    También pueden fijar el idioma y el lugar de las reuniones. Ambos entregan al experto los mismos papeles.
    Los honorarios dependen del tiempo y la dificultad. Pida al Centro un cálculo antes de aceptar.
    Se puede combinar: primero mediación, después el experto para el punto que queda.
more-2 =
    Escriba la pregunta de modo que quepa una sola respuesta: “¿Cuál es la tasa de regalía de la bomba desde hoy?”, y no “¿Quién tiene razón?”.
    Digan en el acuerdo: qué papeles, quién paga, si el resultado obliga, y hasta cuándo.
    La trampa: una respuesta obligatoria casi no se puede cambiar. Los tribunales solo la miran en casos estrechos, que dependen del país. Tampoco es un laudo: si la otra parte no cumple, usted reclama según el contrato.
    Ejemplo: una empresa agrícola y un inventor acuerdan una licencia, pero no el precio. Un experto en esas bombas fija la tasa. Ambos siguen trabajando juntos.
ask =
    un perito que fije la regalia de la licencia
    no nos ponemos de acuerdo en cuanto vale la marca al salir el socio
    un ingeniero puede decir si el producto usa mi licencia
    peritaje o arbitraje, cual es la diferencia
    lo que dice el experto es obligatorio?
    no entregaron el software como quedamos, quien juzga neutral
    quien escoge al experto si no hay acuerdo
    solo una pregunta tecnica, sin ir a juicio
