question = Un empleado se va y conoce nuestros secretos. ¿Qué puedo hacer?
answer =
    Las personas pueden llevarse su habilidad y experiencia general. No pueden llevarse ni usar sus secretos comerciales.
    Antes del último día:
    – hable con la persona y diga qué sigue siendo secreto;
    – recupere papeles, llaves, teléfonos, muestras y archivos;
    – cierre todas las cuentas y accesos;
    – haga que confirme por escrito que no se quedó con nada.
    Si ya se llevaron archivos, no toque la computadora y busque de inmediato asesoramiento jurídico.
more-1 =
    Lo difícil es la línea entre habilidad y secreto. Un panadero puede usar lo que aprende todo panadero, pero no su fórmula escrita.
    Los clientes son un motivo típico de pleito. Conocer algunos nombres es una cosa, copiar el archivo de clientes es otra.
    La promesa de no trabajar para un competidor es otro asunto. Algunos países la prohíben, otros la limitan en tiempo y lugar, o le piden pagar por ella.
    No use un papel que encontró en internet para impedir a alguien ganarse la vida.
more-2 =
    Si cree que se llevaron un secreto: asegure primero la prueba, como registros de acceso, archivos copiados y correos. No se salga de las leyes laborales y de privacidad.
    Después un abogado puede escribir a la persona y, si hace falta, al nuevo empleador. Un tribunal puede ordenarles que paren, muchas veces rápido si usted es rápido.
    En Estados Unidos, una demanda federal se debe presentar en un plazo de { $us-limit } desde que usted lo supo o debió saberlo.
    El personal nuevo trae el mismo riesgo al revés. Pídale que no traiga secretos de su antiguo empleador.
ask =
    mi empleado se va a la competencia con mis secretos
    un vendedor se llevo la lista de clientes
    mi ex empleado usa mi receta
    mi cocinero se fue con mis recetas
    clausula de no competencia es valida
    que firmo cuando un empleado renuncia
    mi ex trabajador copio mis archivos
    puedo prohibir que trabaje con la competencia
    mi ex vendedor se llevó la lista de clientes
    mi cocinero se fue y abrio su local con mis recetas
    el vendedor se llevo la lista de clientes a la competencia
    ex trabajador hace lo mismo que yo enfrente
    el que trabajaba en mi laboratorio se paso a la otra empresa
    mi vendedora se fue a la competencia con la lista de clientes
    mi cocinero abre enfrente con mis recetas
    el contador conoce mis precios y se va
