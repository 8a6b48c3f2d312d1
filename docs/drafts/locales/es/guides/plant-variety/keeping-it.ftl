question = Mi variedad vegetal está protegida. ¿Qué debo hacer para conservar el derecho y usarlo?
answer =
    La concesión es el comienzo. Para conservar un derecho de obtentor:
    – Pague la tasa que lo mantiene vigente. Casi siempre vence cada año.
    – Conserve la variedad misma: plantas madre o semillas sanas, fieles a la descripción.
    – Responda cuando la oficina pida datos, plantas o semillas para revisarla.
    – Use el nombre registrado de la variedad al venderla, y deje que otros también lo usen.
    – Avise a la oficina de nueva dirección, agente o titular.
    – Vigile los mercados, y actúe contra quien la multiplica sin permiso.
    Si deja pasar una tasa o petición, la oficina puede cancelar el derecho. Pregunte ese mismo día si aún puede pagar o enviarla.
    Cuánto dura depende del país y del tipo de planta.
more-1 =
    Según el último texto del tratado de la UPOV, usted solo puede perder un derecho antes de tiempo y contra su voluntad de estas maneras:
    – Nulo desde el principio: al concederse, la variedad no era nueva o distinta. O no era uniforme o estable, y la oficina se apoyó en los datos de usted. O el derecho es de otro y no se le traspasa.
    – Terminado después (cancelado): ya no es uniforme o estable. O usted no envió lo pedido, no pagó, o no dio otro nombre cuando se borró el primero.
    Países con un texto anterior o ley propia pueden diferir.
    Protéjase: una reserva en otro lugar, notas y fotos cada año, y prueba de la primera venta.
more-2 =
    Traspaso: puede venderlo, donarlo o legarlo. Use un papel firmado, y haga anotar al nuevo titular en la oficina. Entregue también plantas y datos. Los herederos llevan allí sus papeles y pagan a tiempo.
    Varios titulares: acuerden quién paga, da licencias y guarda las plantas.
    Licencia obligatoria: según la UPOV, un Estado solo puede limitar su derecho por interés público, salvo que el tratado diga otra cosa. Si deja usarla a otro, usted debe recibir un pago justo. Normalmente lo oyen antes: responda a tiempo. Ofrecer una licencia justa puede evitarla.
    Terminado el derecho, cualquiera puede multiplicarla, si otro derecho no lo impide. Según la UPOV, aún debe venderse con su nombre registrado.
more-3 =
    ¿Alguien la multiplica sin permiso? Revise antes:
    – ¿Está vigente el derecho allí, y es de verdad su variedad?
    – ¿Es cultivo privado, mejora, semilla guardada que permite la ley, o reventa de una planta que usted vendió?
    Después, pruebas: compre con recibo y testigo, guarde etiquetas, tome fotos. Un laboratorio o ensayo de cultivo compara. No entre en campos sin permiso.
    Luego consulte a un abogado: carta con oferta de licencia, mediación o tribunal. En algunos países ayudan inspectores de semillas o aduana.
    Entre solicitud y concesión, muchos países dan solo derecho a pago justo.
    Ejemplo: un obtentor halla su baya en un vivero. El laboratorio lo confirma, y el vivero toma una licencia.
ask =
    como mantengo vivo mi derecho de obtentor
    se me olvido pagar la tasa de la variedad
    me pueden quitar el derecho de la variedad
    la oficina pide otra muestra de semilla años despues
    nulidad del derecho de obtentor
    mi variedad cambia en el campo pierdo el derecho
    puedo vender mi variedad registrada
    heredar una variedad de mi papa
    licencia obligatoria de semillas
    un vivero multiplica mi manzana sin permiso que hago
    el gobierno quiere dar mi maiz a todos
    ya me dieron el registro de la variedad, qué sigue
