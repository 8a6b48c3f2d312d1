question = ¿Cómo escribo una carta a quien me copia?
answer =
    Esa carta pide a la otra parte que pare. Los abogados la llaman requerimiento de cese.
    Antes de enviarla, guarde pruebas, compruebe que su derecho está vigente en ese país, y haga que la lea un abogado.
    Con palabras serenas dice:
    – quién es usted y qué derecho tiene, con número y país;
    – qué hacen ellos, con lugar, fecha e imagen;
    – qué pide: parar, retirar, pagar o hablar;
    – para qué fecha deben responder. Dé un tiempo justo.
    Diga solo lo que pueda probar. En algunos países, una amenaza sin un buen derecho puede costarle dinero.
more-1 =
    Qué no debe poner:
    – ninguna amenaza de policía o cárcel para sacar dinero. En muchos países es un delito;
    – ninguna solicitud presentada como si fuera un derecho concedido;
    – ninguna carta a sus clientes o tiendas antes de que un abogado esté de acuerdo;
    – ninguna publicación que los llame ladrones.
    Algunos países tienen una ley sobre amenazas injustificadas, por ejemplo el Reino Unido. Esa amenaza habla de un juicio aunque no se infringió nada.
    Allí, quien fue amenazado puede pedir a un tribunal que le ordene a usted parar y fije una indemnización. Una tienda que solo vende puede estar más protegida que el fabricante.
    Pregunte antes: ¿qué puedo escribir en ese país, y a quién?
more-2 =
    Envíela de forma que se pruebe que llegó. Guarde una copia.
    Puede pedir una promesa escrita de parar. Cuánto vale en ella una penalización depende del país.
    ¿No hay respuesta en la fecha? No escriba una y otra vez. Pregunte al abogado por el paso siguiente, porque las órdenes urgentes son para quien actúa rápido.
    A veces es mejor ninguna carta. Una fábrica de falsificaciones escondería la mercancía, así que van primero el tribunal o la aduana. En algunos países, una carta permite además que la otra parte vaya a juicio antes que usted.
    Ejemplo: una ceramista escribe con cortesía a una tienda, con fotos de ambas jarras. La tienda las compró de buena fe. Deja de vender y nombra al fabricante.
ask =
    como hago una carta para que dejen de copiarme
    modelo de requerimiento de cese
    quiero mandar una carta a quien usa mi marca
    carta de cese y desistimiento
    puedo amenazar con demanda al que me copia
    necesito abogado para mandar una carta por mi marca
    mande la carta y no responden
    carta documento por uso de marca
    como le escribo al que me copia sin meterme en problemas
    modelo de carta para que dejen de usar mi nombre
    escribirle al que me copia para que pare
