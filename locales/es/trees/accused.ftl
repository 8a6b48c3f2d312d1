# El recorrido para quienes recibieron una carta.

name = Me acusan de copiar: ¿qué hago?

sender = ¿Quién envió la carta o el mensaje?
    .why = Los papeles de un tribunal o de la aduana no pueden esperar. Algunas cartas no son lo que parecen.
    .short = Remitente
    .court = Un tribunal, la policía o la aduana
    .owner = Una empresa, una persona o su abogado
    .platform = Una plataforma retiró mi oferta
    .fair = Alguien en una feria
    .domain = Una demanda por mi dirección web
    .opposition = Alguien se opone a mi marca
    .bill = Es un cobro de un registro o una tasa

deadline = ¿Indica un día para responder?
    .why = Si queda poco tiempo, hable primero con una persona.
    .short = Día para responder
    .soon = Sí, muy pronto o ya pasó
    .later = Sí, y todavía hay tiempo
    .none = No indica ningún día

right = ¿Qué derecho nombra la carta?
    .why = Cada derecho tiene sus propios límites y sus propias respuestas.
    .short = Derecho nombrado
    .mark = Una marca o un nombre comercial
    .design = Un diseño, la apariencia del producto
    .patent = Una patente o un modelo de utilidad
    .work = Derecho de autor: imagen, texto, código
    .contract = Un contrato o pacto de confidencialidad
    .none = No nombra ningún derecho

mark-first = ¿Quién usó o solicitó primero el nombre en ese país?
    .why = Un derecho anterior puede ser una respuesta.
    .short = El primero
    .we = Nosotros
    .they = Ellos

patent-sender = ¿El remitente fabrica o vende productos propios?
    .why = Algunas empresas solo escriben cartas para cobrar dinero.
    .short = Productos del remitente
    .yes = Sí
    .no = No, solo tiene patentes

early-use = ¿Usted ya lo hacía antes de que ellos solicitaran la patente?
    .why = Muchos países dejan seguir a un usuario anterior, con condiciones.
    .short = Uso anterior
    .yes = Sí
    .no = No

permission = ¿Tiene una licencia u otro papel para eso?
    .why = Un papel puede terminar el asunto. Algunos usos también los permite la ley.
    .short = Permiso
    .yes = Sí, tengo un papel
    .no = No
    .allowed = No, pero creo que la ley lo permite

clause = ¿Hay un contrato que diga cómo se resuelven las controversias?
    .why = Una cláusula así puede decidir si usted va a juicio, a mediación o a arbitraje.
    .short = Cláusula de controversias
    .yes = Sí, hay una cláusula así
    .no = No, o no hay contrato

selling = ¿Usted vende o usa lo que ellos nombran?
    .why = Parar por un tiempo puede limitar el daño.
    .short = Nuestro uso
    .yes = Sí, ahora
    .stopped = Ya no
    .never = No, nunca

aim = ¿Qué es lo más importante para usted?
    .why = Cada forma de resolver una controversia es buena para algo distinto.
    .short = Lo más importante
    .licence = Seguir, con su permiso
    .keep-relationship = Queremos seguir trabajando juntos
    .low-cost = No debe costar mucho
    .secrecy = Nadie más debe enterarse
    .technical-question = Un experto en una cuestión técnica
    .final-binding = Necesitamos una decisión definitiva

agrees = ¿La otra parte aceptaría resolverlo sin ir a juicio?
    .why = Sin una cláusula en un contrato, ambas partes deben estar de acuerdo.
    .short = La otra parte
    .yes = Sí, probablemente
    .no = No, probablemente no
