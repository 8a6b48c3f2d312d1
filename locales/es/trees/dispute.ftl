# El recorrido que encuentra cómo resolver una controversia.

name = ¿Cómo resuelvo mi controversia?

about = ¿De qué se trata la controversia?
    .why = Lo que usted puede hacer depende de lo que pasó.
    .short = La controversia
    .licence-dispute = Una licencia o sus pagos
    .contract-breach = No se cumple otro contrato
    .ownership-dispute = No hay acuerdo sobre de quién es
    .trade-secret-misuse = Alguien usa mal mi secreto
    .domain-name = Otro tiene mi nombre como dirección web
    .copied = Alguien me copia
    .accused = Alguien dice que yo copié

basic-mark = ¿El nombre ya es una marca en su país?
    .why = El procedimiento para direcciones web necesita una marca.
    .short = Marca nacional
    .none = No
    .pending = Solicitada
    .registered = Registrada

urgent = ¿Algo tiene que parar de inmediato?
    .why = Un tribunal puede dar una orden rápida, casi siempre solo a quien actúa pronto.
    .short = Urgente
    .yes = Sí, de inmediato
    .no = No, hay tiempo para hablar

clause = ¿Hay un contrato que diga cómo se resuelven las controversias?
    .why = Una cláusula así puede decidir si usted va a juicio, a mediación o a arbitraje.
    .short = Cláusula de controversias
    .yes = Sí, hay una cláusula así
    .no = No, o no hay contrato

agrees = ¿La otra parte aceptaría resolverlo sin ir a juicio?
    .why = Sin una cláusula en un contrato, ambas partes deben estar de acuerdo.
    .short = La otra parte
    .yes = Sí, probablemente
    .no = No, probablemente no

matters = ¿Qué es lo más importante para usted?
    .why = Cada forma de resolver una controversia es buena para algo distinto.
    .short = Lo más importante
    .keep-relationship = Queremos seguir trabajando juntos
    .secrecy = Nadie más debe enterarse
    .low-cost = No debe costar mucho
    .technical-question = Un experto en una cuestión técnica
    .final-binding = Necesitamos una decisión definitiva
    .many-countries = Varios países a la vez

budget = ¿Cuánto puede gastar en la controversia?
    .why = Una suma pequeña en disputa no justifica un procedimiento caro.
    .short = Presupuesto
    .low = Lo menos posible
    .medium = Una suma razonable
    .high = Hay mucho en juego
