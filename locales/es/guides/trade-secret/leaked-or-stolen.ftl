question = Nuestro secreto se filtró o lo robaron. ¿Qué hacemos en los primeros días?
answer =
    Actúe el mismo día. Cuando un secreto se conoce en general, ningún tribunal puede hacerlo secreto otra vez.
    – Pare la fuga: cierre accesos, cambie contraseñas. Guarde lo que se ve en línea, y después haga que lo retiren.
    – Guarde pruebas: quién, qué, cuándo, cómo. No borre, repare ni registre usted la computadora. Copie los registros de acceso.
    – Dígalo solo a quien deba saberlo. Nada en público.
    – Llame a un abogado por una orden urgente y una carta a quien lo tiene.
    – Pida por escrito, mejor por el abogado: parar, no usarlo ni pasarlo, devolverlo o borrarlo, y decir quién lo recibió.
    – ¿Hay datos personales o de socios? Tal vez deba avisar, a veces muy pronto.
more-1 =
    Depende de cómo pasó:
    – Enviado a quien no era: llame de inmediato, pida que lo borre sin leerlo y que lo confirme por escrito.
    – En internet: denúncielo a la plataforma y a los buscadores. Guarde antes la página.
    – Un socio rompió el acuerdo de confidencialidad: siga su cláusula de avisos.
    – Alguien se llevó archivos al irse de la empresa: vea la respuesta sobre empleados que se van.
    – Robo o intrusión informática: la policía puede buscar donde usted no puede. Pregunte al abogado el orden de los pasos.
    – Puesto en una herramienta pública de inteligencia artificial: guarde la prueba, borre la conversación, pida al proveedor que lo elimine, cambie contraseñas.
more-2 =
    Lo que un tribunal puede ordenar: dejar de usarlo y contarlo, entregar archivos y mercancía, pagar una indemnización. En muchos países puede hacerlo rápido, antes de oír a la otra parte.
    Usted debe mostrar que era secreto, tenía valor y se cuidaba, y que se obtuvo o usó de forma deshonesta.
    Pida al tribunal que el secreto no quede en los papeles públicos.
    En Estados Unidos, una demanda federal se debe presentar en un plazo de { $us-limit } desde el día en que usted lo supo o debió saberlo.
    En otros lugares el tiempo puede ser más corto. Esperar también hace más difícil una orden urgente.
more-3 =
    Después:
    – ¿Era una invención? Algunos países perdonan por poco tiempo una divulgación contra su voluntad. Pregunte de inmediato a un abogado de patentes, antes de que se diga algo más.
    – Informe a los socios cuyos secretos estaban ahí. Su contrato puede pedirlo.
    – Cierre el hueco: acceso, papeles, capacitación.
    ¿Está del otro lado? Si alguien le ofrece secretos de un competidor, no los abra, copie ni use. Anote lo que pasó y consulte a un abogado.
    Ejemplo: una panadería envía por error su archivo de recetas a un cliente. Una llamada y una nota firmada el mismo día pueden mantenerlo en secreto.
ask =
    se filtro la formula de mi producto
    me robaron mis recetas que hago
    mande por error un archivo secreto
    mi socio conto nuestro secreto
    publicaron en internet nuestra receta
    hackearon la empresa y se llevaron los planos
    que hago si mi empleado filtro informacion
    me ofrecen informacion secreta de la competencia
    un empleado paso mi formula por whatsapp
    nos jaquearon y se llevaron los planos
    mi socio le paso los planos al rival
    mi fórmula anda en un grupo de whatsapp
    mandaron nuestros planos a un rival
