question = ¿Cómo registro una marca?
answer =
    Presente una solicitud en la oficina de propiedad intelectual de cada país o región donde quiera protección.
    – Compruebe que el signo sea distintivo y esté libre.
    – Haga la lista de sus productos y servicios, ordenados por clases.
    – Llene el formulario de la oficina, en muchos lugares en línea, con la marca y el titular.
    – Pague la tasa oficial. Suele crecer con cada clase.
    La oficina examina la marca y, en la mayoría de los países, la publica. Otros pueden oponerse.
    Si nada lo impide, la marca se registra. La duración depende del país.
more-1 =
    Decida quién será el titular antes de presentar: usted o su empresa. No deje que un diseñador, un distribuidor o el encargado de la tienda la presente a su propio nombre.
    Normalmente, la marca no se puede cambiar después de presentarla, ni la lista se puede alargar. Revise ambas antes de pagar.
    Responda a tiempo cada carta de la oficina. Una carta sin respuesta puede acabar con la solicitud.
    Tenga cuidado con las facturas de empresas con nombres que parecen oficiales. Pague solo a la oficina o al asesor que usted eligió.
more-2 =
    ¿Vende en el exterior? Un registro en su país no lo protege allí.
    Después de su primera solicitud tiene { $priority } para presentarla en el exterior y conservar su primera fecha.
    Puede presentarla país por país, en una oficina regional, o por el Sistema de Madrid si su país es miembro.
    Ejemplo: una fabricante de jabón la presenta en su país y después agrega sus mercados de exportación antes de la feria.
    Muchas oficinas exigen un agente local a los solicitantes extranjeros. Pregunte antes de presentarla.
ask =
    como registro mi marca
    pasos para registrar el nombre de mi negocio
    donde se registra una marca
    quiero registrar mi logo
    que necesito para registrar una marca
    se puede registrar la marca por internet
    cuanto tarda el registro de marca
    como patentar el nombre de mi tienda
    puedo registrar mi marca yo solo sin abogado
    cómo registro el nombre de mi fonda
    como saco la marca de mi emprendimiento
    como patento el nombre de mi local
    pasos para inscribir mi marca en indecopi
    tramite de marca ante el impi que piden
    registrar marca en la sic siendo persona natural
    quiero dejar mi nombre bien registrado ante la oficina
    inscribir el letrero de mi polleria para que sea solo nuestro
    qué papeles llevo para inscribir el nombre de mi negocio
    pasos para que el nombre quede a mi favor
