# El recorrido para quienes ven copiado su nombre, su producto o su obra.

name = Alguien me copió: ¿qué hago?

what = ¿Qué copiaron?
    .why = Lo que usted puede hacer depende del derecho que lo protege.
    .short = Lo copiado
    .name = Mi nombre, logotipo o marca
    .packaging = Mi empaque o el estilo de mi tienda
    .look = La apariencia de mi producto
    .technique = Cómo funciona mi producto
    .content = Mi texto, imagen, música o software
    .secret = Mi receta o secreto de empresa
    .domain = Mi nombre en una dirección web
    .account = Mi identidad, en una cuenta falsa

name-registered = ¿Está registrado como marca suya en el país de la copia?
    .why = Sin un derecho en ese país, van primero otros pasos.
    .short = Registrado
    .yes = Sí, registrado
    .pending = Solicitado, todavía sin decisión
    .no = No

look-registered = ¿Está registrada como diseño suyo en el país de la copia?
    .why = Sin un derecho en ese país, van primero otros pasos.
    .short = Registrada
    .yes = Sí, registrada
    .pending = Solicitada, todavía sin decisión
    .no = No

technique-protected = ¿Tiene una patente o un modelo de utilidad en el país de la copia?
    .why = Sin un derecho en ese país, van primero otros pasos.
    .short = Derecho técnico
    .yes = Sí, una patente concedida
    .utility-model = Sí, un modelo de utilidad
    .pending = Solicitado, todavía sin decisión
    .no = No

author = ¿Lo hizo usted, y puede demostrarlo?
    .why = El derecho de autor no necesita registro, pero es primero de quien hizo la obra o, en algunos países, del empleador.
    .short = Autor
    .yes = Sí, y puedo demostrarlo
    .paid = Alguien lo hizo para mí
    .no-proof = Sí, pero no tengo pruebas

secret-how = ¿Cómo lo obtuvo la otra parte?
    .why = Las formas deshonestas están prohibidas. Las honradas casi nunca.
    .short = Cómo salió
    .now = Una fuga o un robo, ahora mismo
    .employee = De un empleado que se va
    .taken-apart = Desarmando mi producto
    .partner = De una empresa con contrato nuestro

basic-mark = ¿El nombre ya es una marca en su país?
    .why = El procedimiento para direcciones web necesita una marca.
    .short = Marca nacional
    .none = No
    .pending = Solicitada
    .registered = Registrada

source = ¿De dónde viene la copia?
    .why = Una tienda, una plataforma y una frontera tienen cada una su propio camino.
    .short = De dónde viene
    .seller = Una tienda, fabricante o vendedor
    .online = Un mercado en línea o plataforma
    .fakes = Falsificaciones por la frontera
    .fair = La vi en una feria
    .former = Un antiguo socio o empleado
    .contract = Una empresa con contrato nuestro

clause = ¿Hay un contrato que diga cómo se resuelven las controversias?
    .why = Una cláusula así puede decidir si usted va a juicio, a mediación o a arbitraje.
    .short = Cláusula de controversias
    .yes = Sí, hay una cláusula así
    .no = No, o no hay contrato

proof = ¿Guardó pruebas: imágenes, una compra de prueba, fechas?
    .why = Cuando se advierte a la otra parte, las pruebas suelen desaparecer.
    .short = Pruebas
    .yes = Sí
    .no = No, todavía no

wants = ¿Qué es lo que más quiere?
    .why = Cada forma de resolverlo es buena para algo distinto.
    .short = Lo que quiero
    .urgent-stop = Tiene que parar de inmediato
    .money = Dinero por las copias
    .keep-relationship = Queremos seguir trabajando juntos
    .secrecy = Nadie más debe enterarse
    .low-cost = No debe costar mucho
    .technical-question = Un experto en una cuestión técnica

agrees = ¿La otra parte aceptaría resolverlo sin ir a juicio?
    .why = Sin una cláusula en un contrato, ambas partes deben estar de acuerdo.
    .short = La otra parte
    .yes = Sí, probablemente
    .no = No, probablemente no
