question = ¿Qué es la norma china { -gb-t-29490 }, y la necesita mi pequeña empresa?
answer =
    { -gb-t-29490 } es una norma nacional de China. Dice cómo una empresa organiza su PI y cumple las leyes de PI. Una empresa puede ser auditada y recibir un certificado.
    Es recomendada, no obligatoria. No le da ninguna marca ni patente, en China ni en otra parte.
    Si no tiene negocios con China, no la necesita. Puede encontrarla cuando tiene allí una empresa, vende a un cliente chino o pide apoyo allí.
    Para vender a China o fabricar allí, normalmente importan más sus propios registros en China.
more-1 =
    Qué pide, en breve:
    – metas, reglas y una persona responsable;
    – registros de lo que tiene y de lo que hace;
    – PI en cada parte del trabajo: desarrollo, compras, producción, venta;
    – cuidado con los derechos de otros: patentes, marcas, derecho de autor, secretos;
    – revisiones regulares y mejora.
    La edición más nueva insiste en cumplir la ley. El tiempo para cambiar certificados de la edición anterior terminó. Pida que el certificado nombre la edición vigente.
    Después de una auditoría completa de renovación, un certificado nuevo vale { $certificate }.
    Los auditores vuelven entretanto. Solo pueden certificar organismos aprobados en China para este campo.
more-2 =
    ¿Un cliente chino la pide? Primero pregunte usted:
    – ¿Quiere un certificado, o reglas escritas y una persona de contacto?
    – ¿Para qué empresa, y para cuándo?
    Después empiece con lo que de todos modos le ayuda: la lista de derechos, contratos con el personal, reglas de secreto, una búsqueda antes del lanzamiento. Solo entonces pida ofertas a organismos aprobados.
    Las trampas:
    – Un vendedor promete dinero del Estado con el certificado. El apoyo cambia según el lugar y el tiempo: pregunte a la oficina de PI local.
    – Un certificado en la pared, y la marca en China todavía no es suya.
    Ejemplo: una fabricante de válvulas muestra sus reglas y su marca registrada. El comprador queda conforme.
ask =
    cliente chino me pide certificado gb/t 29490
    que es gbt 29490
    norma china de gestion de propiedad intelectual
    para vender a china necesito certificarme en propiedad intelectual
    certificado chino de PI cuanto dura
    mi fabrica en shenzhen pide la norma 29490
    la norma china me protege la marca?
    un consultor me vende el certificado chino
