question = ¿Puedo retirar mi solicitud PCT antes de que se publique?
answer =
    Sí. Si la OMPI recibe a tiempo su aviso, la solicitud no se publica y sigue secreta.
    La publicación llega poco después de { $publication } desde la fecha de prioridad.
    Los preparativos técnicos terminan antes, normalmente { $preparation } antes de la fecha de publicación.
    Una vez terminados, la solicitud se publica aunque usted la retire.
    Envíe el aviso directamente a la OMPI, en línea por ePCT. Deben firmar todos los solicitantes, o un agente con poder de todos.
    El retiro es gratuito, pero la mayoría de las tasas pagadas no se devuelve.
more-1 =
    Cómo hacerlo con seguridad:
    – Escriba que retira solo con la condición de que todavía se pueda impedir la publicación.
    – Use ePCT, no el correo común. Llega de inmediato al equipo.
    – Pida una confirmación y guárdela.
    – No espere a los últimos días. Las firmas de los socios llevan tiempo.
    Un aviso enviado a la oficina donde presentó también cuenta, pero puede llegar tarde a la OMPI.
more-2 =
    Tal vez no tenga que retirarlo todo.
    Si retira a tiempo solo la reivindicación de prioridad, la publicación se retrasa. Otras fechas también se retrasan.
    El precio: todo lo que se hizo público desde su primera solicitud puede contar entonces en su contra.
    Pregunte a un agente antes de elegir esto.
    Si piensa seguir con la patente, la publicación es normal y no le perjudica.
more-3 =
    Qué viene después del retiro:
    – La solicitud ya no tiene efecto en ningún país.
    – Puede conservar la invención como secreto comercial, si la guarda de verdad.
    – Puede presentar otra vez más tarde. Pero otra persona puede presentar o publicar antes lo mismo.
    – Su solicitud nacional sigue viva por su cuenta. También puede publicarse, así que revísela y retírela aparte.
    Ejemplo: un fabricante de pinturas detiene el PCT, pero olvida la solicitud de su país. Allí se publica la fórmula.
ask =
    puedo retirar mi pct para que no se publique
    como retiro una solicitud pct
    no quiero que se publique mi patente
    hasta cuando puedo retirar la solicitud internacional
    me devuelven las tasas si retiro el pct
    quiero dejarlo en secreto despues de presentar el pct
    retirar la prioridad para ganar tiempo
    mi solicitud se va a publicar pronto, la puedo parar
    quiero echarme para atras con mi patente antes de que la publiquen
