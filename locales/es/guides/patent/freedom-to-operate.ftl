question = ¿Puedo vender mi producto, o me lo impide la patente de alguien?
answer =
    Puede revisarlo antes de empezar. Esa revisión se llama libertad de operación.
    Pregunta: donde fabrico, vendo o importo, ¿hay una patente vigente cuyas reivindicaciones cubren mi producto?
    – Un producto nuevo puede usar aun así una patente anterior.
    – Su propia patente no es un permiso para vender.
    – Una patente vale solo en su país o región. Revise entonces cada país.
    – En la mayoría de los países, no saberlo no lo protege.
    Ninguna búsqueda es perfecta, pero baja el riesgo. Hágala antes de pagar moldes, mercancía o un pedido de exportación. Empiece con las bases gratuitas. Que un abogado de patentes juzgue lo que parece peligroso.
more-1 =
    Cómo revisar:
    – Liste partes y pasos técnicos de su producto.
    – Liste los países: donde fabrica, vende e importa.
    – Busque en PATENTSCOPE, Espacenet y la base de cada oficina, por palabra, clase y competidor.
    – Conserve lo concedido o pendiente allí, no muy viejo. Una PCT joven aún puede llegar a su país.
    Las reglas del comercio mundial piden a la mayoría de los países patentes de al menos { $term } desde la presentación. Las mucho más viejas suelen haber terminado.
    – Lea las reivindicaciones, y muestre las dudosas a un abogado.
    – Mire otra vez antes de lanzar. Las solicitudes nuevas son secretas al principio.
    Las internacionales aparecen poco después de { $publication } desde su primera fecha.
more-2 =
    ¿Encontró una patente que le preocupa?
    – Mire en el registro: ¿caducó? ¿Está vigente solo en otro lugar?
    – Cambie el producto para que falte una parte de la reivindicación.
    – Pida una licencia, o compre a quien la tenga.
    – Pregunte a un abogado si se puede atacar con documentos anteriores.
    – Espere a que termine, o deje fuera ese país.
    – ¿Ya lo usaba antes de la primera solicitud de ellos? Muchos países dejan seguir a un usuario anterior, con condiciones. Guarde sus pruebas.
    Antes de escribir al titular, consulte a un abogado. Una carta muestra que conoce la patente.
    No siga adelante confiando en la suerte. En algunos países, quien conocía la patente puede tener que pagar más.
more-3 =
    Las trampas:
    – “Lo hizo mi proveedor” no ayuda. Vender o importar ya puede estar prohibido. Que el proveedor prometa por escrito pagar si se toca una patente.
    – Cantidades pequeñas no son libres. Las excepciones para uso privado o pruebas cambian de un país a otro.
    – También cuentan otros derechos: diseños, marcas, variedades vegetales.
    Ejemplo: una tienda quiere importar lámparas. Una patente sobre la pinza está vigente en un país vecino, pero no en el suyo. La tienda vende en su país. Para exportar pide una lámpara con otra pinza.
    Gaste en la revisión en proporción al dinero en riesgo.
ask =
    puedo vender mi producto sin violar una patente
    como se si mi producto infringe una patente
    libertad de operacion que es
    quiero importar un producto, estara patentado
    tengo mi patente, ya puedo vender?
    como reviso si algo esta patentado en mi pais
    encontre una patente parecida, puedo seguir vendiendo
    mi proveedor copio algo patentado, me afecta?
    antes de vender mi molino cómo sé si piso la patente de otro
    quiero vender mi maquina, y si otro ya la tiene patentada?
    voy a traer un producto y no se si tiene patente
    fabricar esta prensa sin que me demanden
    producir esta bomba sin arriesgarme a un juicio
