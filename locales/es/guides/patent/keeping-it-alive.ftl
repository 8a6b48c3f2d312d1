question = ¿Cómo mantengo en vigor mi patente, y qué pasa si olvidé un pago?
answer =
    Pague las tasas de mantenimiento en cada país, a tiempo. En la mayoría de los países se pagan cada año y suben con la edad de la patente. También se llaman anualidades.
    Si una de estas tasas se retrasa, los países del Convenio de París dan al menos { $late } más, a menudo con un recargo.
    Use ese tiempo adicional y pague de inmediato. Si no se paga nada, la patente caduca y allí cualquiera puede usar la invención.
    Algunos países pueden rehabilitar una patente caducada, si usted lo pide pronto y da una buena razón.
    No espere un aviso. Ponga las fechas en un calendario que vea más de una persona.
more-1 =
    Prepárelo el día en que presenta la solicitud:
    – Pregunte a la oficina o a su agente cuándo vence la primera tasa. Algunos países empiezan antes de la concesión, otros después.
    – Lleve una sola lista de todas las patentes: país, número, fecha, importe, quién paga.
    – Comunique a la oficina una nueva dirección o un nuevo titular.
    – Acuerden por escrito quién paga: usted, su agente o una empresa de pagos. Pida un recibo cada vez.
    – Mire en el registro una vez al año: ¿sigue en vigor la patente?
    En algunos países las empresas pequeñas pagan menos. En algunos, las tasas bajan si usted promete dar licencia a quien la pida.
more-2 =
    ¿Cuánto puede durar? Las reglas del comercio mundial piden a la mayoría de los países al menos { $term } desde la fecha de presentación.
    Plazo anotado para su país: { $home-term }.
    Las tasas no la alargan. Algunos países dan más tiempo para medicamentos y unos pocos productos más, si usted lo pide.
    Cada país va por su cuenta. Si la patente termina en uno, las demás siguen.
    Soltar una patente puede ser sensato. Una vez al año, pregúntese por cada país: ¿gana o protege más de lo que cuesta? Pero lea antes sus contratos de licencia y de préstamo. Pueden obligarlo a mantenerla.
more-3 =
    ¿Olvidó una tasa? Hoy mismo:
    – Mire en el registro. ¿Está solo atrasada, o la patente ya caducó?
    – Atrasada: pague la tasa y el recargo.
    – Caducada: llame a un agente local y pregunte por la rehabilitación. El plazo es corto. Normalmente debe mostrar que tuvo cuidado, o que no quería que caducara.
    – No amenace a nadie con una patente caducada.
    Quienes empezaron entretanto a usar la invención a menudo pueden seguir.
    Ejemplo: un taller se muda y avisa a todos menos a la oficina de patentes. La carta llega a la puerta antigua. El pago se descubre a tiempo solo porque la socia también lleva una lista.
ask =
    se me olvido pagar la anualidad de la patente
    cuando se pagan las anualidades
    mi patente caduco puedo recuperarla
    vale la pena pagar otro año por una patente vieja
    vencio la patente que pasa con mi producto
    puedo alargar la patente cuando termina
    deje de pagar en un pais se pierde en todos?
    las tasas suben cada año?
    mi agente no pago la tasa de la patente
    me olvide de pagar la anualidad de la patente
    cuanto se paga cada año por tener una patente
    no pague lo de este año de mi patente, tiene arreglo?
    cuánto dura la patente y se paga cada año
    se me olvidó pagar la anualidad
