question = ¿Cómo registro una marca en Kenia?
answer =
    Se solicita al Instituto de Propiedad Industrial de Kenia (KIPI). Un registro de Kenia protege su marca solo en Kenia.
    Los pasos habituales son:
    – buscar marcas anteriores iguales o parecidas,
    – presentar la solicitud con una imagen clara de la marca y una lista de sus productos o servicios por clase,
    – el KIPI examina la solicitud,
    – si se acepta, la marca se publica y otros pueden oponerse,
    – si nadie se opone, o la oposición fracasa, la marca se registra y usted recibe un certificado.
    Si su empresa está fuera de Kenia, necesita un agente allí.
more-1 =
    Haga la búsqueda antes de imprimir etiquetas o pintar un letrero. También puede pedir al KIPI una búsqueda oficial.
    Elija un nombre distintivo. Un nombre que solo describe el producto, como “Miel Dulce” para miel, suele denegarse.
    El uso anterior de una marca puede contar en Kenia, pero usted debe probarlo. Guarde facturas, fotos y anuncios con fecha.
    El registro del nombre de una empresa no es una marca. El registro de empresas y el registro de marcas son distintos.
    Las tasas dependen del número de clases. Consulte la lista actual de tasas en el sitio web del KIPI antes de presentar la solicitud.
more-2 =
    Para otros países tiene varias vías:
    – presentar usted la solicitud en cada país. Si la presenta en un plazo de { $priority } desde la de Kenia, puede reivindicar su fecha;
    – usar el Sistema de Madrid. Kenia es miembro, y se solicita por medio del KIPI sobre la base de su marca de Kenia;
    – usar la ARIPO para los vecinos que pertenecen al Protocolo de Banjul sobre marcas. Pregunte primero si esta vía está abierta para usted.
    Hasta donde sabemos, Kenia no pertenece al Protocolo de Banjul. Por eso una marca de la ARIPO no cubre Kenia.
    Ejemplo: un vendedor de té de Kenia presenta primero la solicitud en el KIPI y después agrega mercados de exportación con Madrid.
ask =
    como registro mi marca en el kipi
    quiero registrar el nombre y logo de mi negocio en nairobi
    tengo un quiosco en kisumu, como hago para que el nombre sea mio
    pasos para solicitar una marca en kenia
    patentar mi logo en kenia
    basta con registrar la empresa en kenia para tener la marca
    una marca de aripo vale en kenia
    exportamos a kenia, donde se registra la marca
