question = Alguien usa una dirección web casi igual a la mía para estafar a mis clientes. ¿Qué hago?
answer =
    Actúe el mismo día, en este orden:
    – Guarde pruebas: páginas con fecha y dirección, correos con encabezado completo, nombres de víctimas, cuentas bancarias. No entre ni escriba datos allí.
    – ¿Se movió dinero? La víctima debe llamar de inmediato al banco y denunciar a la policía.
    – Denuncie el nombre a su registrador y a quien aloja la página. Una consulta muestra el registrador y su contacto para abusos.
    – Avise a clientes y personal por sus canales: cuál es su dirección, y que sus datos bancarios no cambiaron.
    – Denuncie la página en los formularios de navegadores y buscadores.
    Después, piense en obtener el nombre.
more-1 =
    Lo que ayuda en una denuncia: corta y exacta. Diga qué dirección, qué imita, desde cuándo, y que se usa para estafar. Adjunte pruebas y el certificado de su marca, si lo tiene.
    Los registradores de terminaciones generales deben indicar un contacto para abusos. Actúan más rápido ante un fraude claro que ante una cuestión de marca.
    ¿Solo se abusa del correo, sin página? Dígalo, y envíe el encabezado completo.
    ¿No hay respuesta? Escriba al registro de la terminación y al equipo de emergencias informáticas de su país, si lo tiene.
    En redes sociales, use el formulario contra la suplantación.
more-2 =
    Para obtener el nombre, la UDRP sirve bien en terminaciones generales. Una marca mal escrita, usada para estafar, es un caso clásico de mala fe. Necesita una marca.
    En la OMPI, una demanda por unos pocos nombres, con un solo experto, cuesta { $fee }.
    Dura de semanas a meses, así que no reemplaza la denuncia.
    Algunas terminaciones nuevas tienen una vía más rápida que solo suspende un nombre en casos muy claros.
    Las terminaciones de países tienen sus propias reglas.
    Un nombre cancelado puede registrarlo otro de nuevo. Pida la transferencia si quiere conservarlo.
more-3 =
    Hágalo más difícil la próxima vez:
    – Tome los errores de escritura más evidentes y la terminación de su país.
    – Pida a su proveedor de correo que active la comprobación del remitente: SPF, DKIM y DMARC.
    – Diga a los clientes: nunca cambiamos los datos bancarios por correo. Llámenos al número que conoce.
    – Capacite a quien paga las cuentas.
    La trampa: unos estafadores, quizá los mismos, ofrecen “ayudar” por dinero. Otra es advertir al estafador antes de tener pruebas.
    Ejemplo: una compradora recibe una factura con una letra cambiada en la dirección. Llama al vendedor, porque esa era la regla acordada.
ask =
    estan estafando a mis clientes con una pagina parecida a la mia
    clonaron mi pagina web
    mandan correos falsos a nombre de mi empresa
    phishing con mi marca que hago
    registraron un dominio con una letra cambiada
    como denuncio una pagina falsa
    se hacen pasar por mi tienda en internet
    le robaron dinero a un cliente con un correo falso nuestro
    hicieron una web igual a la mia con una letra cambiada
    me escriben que si no compro el .cn lo registra otro
    una página falsa con una letra cambiada estafa a mis clientes
    un estafador hizo una web casi igual
