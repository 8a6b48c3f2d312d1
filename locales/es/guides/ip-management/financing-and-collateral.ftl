question = ¿Puedo obtener un préstamo con mi patente, marca o derecho de autor?
answer =
    A veces. En muchos países un derecho de PI puede garantizar un préstamo, como una máquina. Si usted no paga, el prestamista puede quedarse con él o hacerlo vender.
    En la práctica pocos bancos prestan solo por PI. Es más fácil si el derecho está registrado a su nombre, pagado, y da ingresos.
    Otros caminos al dinero:
    – vender o licenciar un derecho;
    – un anticipo de regalías;
    – vender el derecho y recibir una licencia;
    – inversionistas;
    – préstamos, garantías o subvenciones públicas para innovar, donde existen.
    Pregunte a su banco, al banco de desarrollo y a la oficina de PI qué ofrece su país.
more-1 =
    Qué preparar:
    – una lista de los derechos con certificados y tasas pagadas;
    – papeles que prueban la cadena de titulares;
    – contratos de licencia y ventas que muestran el ingreso;
    – una valoración, si el prestamista la pide.
    Deje en el contrato:
    – Usted conserva el derecho de usarlo y de dar licencias.
    – Dice quién paga las renovaciones y quién actúa contra las copias.
    – Nombra cada derecho. Cuidado con “todos los derechos presentes y futuros”.
    – Dice qué cuenta como falta de pago, y cuánto tiempo tiene.
    – Después del último pago, el prestamista hace borrar la anotación.
more-2 =
    Dónde se anota la garantía depende del país: el registro de PI, un registro de garantías, o ambos. Sin eso, quizá no valga frente a otros.
    Las trampas:
    – No puede pagar, y el nombre de la tienda se pierde. Piénselo mucho antes de dar en garantía su marca principal.
    – Un cotitular, una licencia o un préstamo anterior lo prohíbe.
    – Un intermediario promete dinero por su patente y cobra antes. Váyase.
    Haga leer el contrato por un abogado antes de firmar.
    Ejemplo: una fabricante de muebles paga todo el préstamo sobre su marca. Nadie borra la anotación, y la venta de la empresa queda esperando.
ask =
    puedo sacar un credito con mi marca
    el banco acepta patente como garantia
    prestamo con garantia de propiedad intelectual
    necesito plata para mi invento
    prenda sobre marca como se hace
    pague el prestamo y la marca sigue embargada
    me ofrecen dinero por mi patente pero piden un pago antes
    garantia mobiliaria con derechos de autor
    adelanto de regalias para financiar
