question = ¿Cómo obtengo un certificado de modelo de utilidad en Kenia?
answer =
    Se solicita al Instituto de Propiedad Industrial de Kenia (KIPI), casi como una patente. Sirve para mejoras técnicas más pequeñas: una mejor herramienta, cocina, bomba o cerradura.
    El derecho dura { $term }.
    Presente la solicitud antes de mostrar o vender el producto. Es lo seguro, en Kenia y en el exterior.
    Hasta donde sabemos, el KIPI no examina a fondo si la solución es nueva antes de conceder el certificado.
    Por eso el certificado se obtiene más rápido, pero no prueba que su solución sea nueva. En una controversia, la otra parte puede atacarlo.
more-1 =
    Prepare esto antes de presentar la solicitud:
    – una descripción con la que una persona del oficio pueda hacer y usar el producto,
    – dibujos, si ayudan a entenderlo,
    – reivindicaciones, es decir, frases que dicen qué se debe proteger exactamente.
    Busque primero, por ejemplo en la base de datos gratuita PATENTSCOPE. Tal vez descubra que la mejora ya existe.
    La ley menciona también mecanismos artesanales y fórmulas de hierbas y nutritivas. Pregunte a un asesor si la suya corresponde.
    La trampa: una mejora que solo cambia la apariencia es asunto de un diseño industrial, no de un modelo de utilidad.
more-2 =
    El certificado protege solo en Kenia. Para otros países puede:
    – presentar allí la solicitud en un plazo de { $priority } desde la de Kenia y reivindicar su fecha, si allí hay modelos de utilidad;
    – presentar la solicitud en la ARIPO, que concede modelos de utilidad para varios Estados africanos en un solo procedimiento. Kenia participa;
    – usar el PCT. Muchos países no tienen modelo de utilidad, así que revise primero cada mercado.
    Ejemplo: un taller jua kali mejora una cocina. Presenta la solicitud en el KIPI y después muestra la cocina en la feria.
    El KIPI participa en el programa de la OMPI en que abogados de patentes voluntarios ayudan a inventores de pocos recursos. Pregunte si es su caso.
ask =
    certificado de modelo de utilidad kipi como se pide
    mejore una cocina jiko, la puedo proteger en kenia
    patente menor en kenia
    mi taller en nakuru hizo una mejor desgranadora de maiz, como hago que sea mia
    invento pequeño en kenia sin patente cara
    el kipi examina los modelos de utilidad
    cuanto dura un modelo de utilidad en kenia
    protección para una mejora de un taller en kenia
