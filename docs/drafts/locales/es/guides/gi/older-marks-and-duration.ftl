question = ¿Cuánto dura una indicación geográfica, y qué pasa si alguien ya tiene el nombre como marca?
answer =
    En muchos países, una indicación geográfica (IG) no tiene fin fijo. Dura mientras viva el vínculo con el lugar y se controlen las reglas.
    En otros se registra por algunos años y hay que renovarla con una tasa. Pregunte a su oficina, y anote la fecha.
    ¿Hay una marca anterior con el nombre? No siempre lo frena a usted, y usted no siempre puede frenarla.
    – ¿Obtenida de buena fe antes de protegerse el nombre? Entonces la marca a menudo puede quedarse.
    – Algunos países deniegan entonces la IG. Otros dejan vivir ambas a la vez.
    – Si llegó después, o engaña sobre el origen, a menudo se puede denegar o cancelar.
    ¿El nombre se volvió la palabra común en un país? Allí casi siempre es libre.
more-1 =
    Cuánto dura, según la protección:
    – Registro especial sin fin: la Unión Europea, por ejemplo.
    – Registro especial con renovación: India y Malasia, por ejemplo.
    – Marca colectiva o de certificación: se renueva como toda marca.
    – Sistema de Lisboa: la inscripción no tiene fin fijo. Pero los demás miembros no tienen que proteger un nombre que ya no se protege en casa.
    En algunos países también debe renovar cada usuario inscrito.
    Qué puede acabarla, según el país:
    – ya no se cumplen las reglas, o nadie controla;
    – hace años que no se vende nada con el nombre;
    – el grupo lo pide;
    – se registró mal;
    – faltó una renovación.
    Por eso alguien del grupo debe vigilar fechas, controles y registro.
more-2 =
    Una marca anterior estorba. Averigüe:
    – ¿Para qué productos, en qué países y desde cuándo? Mire su registro.
    – ¿Se usa de verdad? Una marca sin uso por años a menudo puede cancelarse.
    – ¿De quién es: de una empresa honrada, su distribuidor o un miembro?
    – ¿Qué fecha cuenta allí: primera marca, primer uso o protección del nombre?
    Elija con un asesor de allí:
    – oponerse o pedir la cancelación, porque corren plazos;
    – acordar por escrito quién usa qué, con qué palabras y en qué productos;
    – comprar la marca, o tomar una licencia;
    – preguntar si basta una marca de grupo con logotipo y otra palabra.
    En algunos países, una marca anterior famosa puede bloquear una IG, si se engañara al comprador.
more-3 =
    ¿Es genérico el nombre? Cada país juzga por sí mismo. Mira qué piensan compradores, diccionarios, vendedores, y si el producto viene también de otra parte.
    En la Unión Europea, y según los tratados de Lisboa, un nombre no puede volverse genérico mientras está protegido allí. No ayuda donde ya era palabra común.
    Para que siga siendo un nombre:
    – escríbalo con el tipo de producto: el nombre, y “queso” o “sombreros”;
    – actúe pronto contra el mal uso, también en tiendas, menús y prensa;
    – corrija entradas erróneas en listas de palabras.
    Ejemplo: unos sombrereros hallan su pueblo como marca de un importador extranjero. No la usa hace años. Piden allí cancelarla, y solicitan una marca de grupo.
ask =
    cuantos años dura una indicacion geografica
    hay que renovar la denominacion de origen
    se vence la indicación geográfica
    cuanto cuesta renovar una ig
    una empresa ya registro el nombre de nuestro pueblo como marca
    marca vieja contra indicacion geografica nueva quien gana
    el nombre se volvio generico afuera que hacemos
    pueden convivir una marca y una denominacion de origen
    pueden quitarnos la ig si ya nadie produce
    un importador registro el nombre de nuestro lago
    nuestro queso ya es palabra comun en estados unidos?
    dicen que el nombre del pueblo es su marca
