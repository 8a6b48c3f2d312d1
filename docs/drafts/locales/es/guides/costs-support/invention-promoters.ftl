question = Una empresa pide dinero por patentar o vender mi invento. ¿Puedo confiar en ella?
answer =
    Tenga cuidado. Hay ayudantes honrados, pero muchas de estas empresas se llevan grandes sumas y dan poco o nada.
    Señales de alarma:
    – Alaba todas las ideas, y la suya enseguida.
    – Promete una patente, un comprador o ingresos.
    – Quiere dinero ya: primero por un estudio, luego por un paquete.
    – Vende una “patente mundial”, o dice que una carta a usted mismo lo protege.
    – No responde por escrito, y no nombra a ningún abogado o agente de patentes.
    No pague ni firme nada hoy. No cuente la parte secreta. Pregunte antes a su oficina de propiedad intelectual quién puede actuar como agente de patentes, y por ayuda gratuita. Compruebe si la persona nombrada lo es.
more-1 =
    Pregunte por escrito, y espere respuestas escritas:
    – ¿Cuántos inventores les pagaron en los últimos años? ¿Cuántos ganaron más de lo que pagaron?
    – ¿Puedo hablar con algunos?
    – ¿Qué abogado o agente de patentes hace el trabajo, y puedo hablar con esa persona?
    – ¿Qué presentarán exactamente: dónde, de qué tipo, a nombre de quién?
    – ¿Quién queda como titular? ¿Toman una parte?
    – ¿Cuál es el precio completo, con tasas y pasos posteriores?
    – ¿Y si lo dejo?
    En Estados Unidos, la ley obliga a estos promotores a darle por escrito sus cifras de éxito antes de que firme.
    Busque el nombre de la empresa con palabras como “queja”. Que un abogado o un servicio de ayuda lea el contrato.
more-2 =
    ¿De verdad se presentó algo? Compruébelo usted:
    – Pida el recibo de la oficina, con número, fecha, tipo y nombres, y una copia completa del texto.
    – Busque el número en el registro de esa oficina, o en PATENTSCOPE o Espacenet. Las solicitudes nuevas quedan un tiempo en secreto. Pregunte entonces a la oficina qué puede decirle.
    – El titular debe ser usted, y el inventor el verdadero. ¿Figura la empresa como titular? Vea ya a un abogado. El plazo para reclamarla puede ser corto.
    – ¿Es lo que quería? Un diseño protege solo la apariencia. Una provisional termina si nada la sigue a tiempo.
    – ¿La dirección del registro es la suya?
    Sin recibo ni número, a menudo no se presentó nada.
more-3 =
    ¿Ya pagó?
    – Salve antes sus fechas. Si algo se presentó, un abogado de patentes a menudo puede seguirlo. Si no, solicite antes de mostrar más.
    – No pague más sin que un abogado o servicio de ayuda lea el contrato. Pregunte ya a su banco o tarjeta si puede revertir el pago.
    – Luego termine el contrato por escrito. Exija expediente, recibos y derechos a su nombre.
    – Quéjese ante la autoridad de consumo, la policía o la oficina de propiedad intelectual.
    Quien llama después y cobra por recuperar su dinero puede ser la próxima trampa.
    Ejemplo: un soldador paga una “patente”. El número resulta ser un diseño aún sin publicar. No mostró nada, así que un abogado todavía puede solicitar la patente.
ask =
    empresa que promociona inventos es seria
    dicen que mi idea vale millones pero tengo que pagar antes
    me piden miles de dolares por vender mi invento
    estafa inventores
    pague a una promotora de inventos y no paso nada
    como se si de verdad presentaron mi patente
    la empresa puso la patente a su nombre
    me garantizan la patente, puede ser verdad?
    kit gratis para inventores y despues cobran
    que preguntar a una empresa de inventos antes de firmar
    como recupero la plata que le pague a la promotora
    conviene pagar una evaluacion de mi idea
