question = ¿Cómo protejo mi nueva variedad vegetal en otros países?
answer =
    Un derecho de obtentor vale solo donde se concedió. Se solicita en cada país o región.
    Después de una primera solicitud en un miembro de la UPOV, tiene { $priority } para solicitar en otros miembros con la misma primera fecha.
    Formas de trabajar menos:
    – Oficinas regionales: la Unión Europea tiene una sola oficina y un derecho para todos sus países. La OAPI concede para sus miembros de África, y la ARIPO para quienes entraron en su protocolo.
    – UPOV PRISMA: una herramienta en línea que envía sus datos a muchas oficinas.
    – Muchas oficinas usan las pruebas de otra.
    Vigile sus ventas. Una venta en un país puede poner en marcha un reloj para todos los demás.
more-1 =
    El reloj de las ventas, en los países obligados por el último texto del tratado de la UPOV:
    – Vendida donde solicita: tiene { $home-sale } desde la primera venta allí.
    – Vendida en otro lugar: tiene { $abroad-sale } desde esa venta.
    – Árboles y vides vendidos en otro lugar: tiene { $abroad-tree-sale }.
    – En una unión como la Unión Europea, una venta en otro miembro puede contar como venta en su país.
    Este reloj no es la prioridad. Hay que respetar ambos.
    Elija los países así: ¿Dónde se multiplicará? ¿Dónde se venderá la cosecha? ¿Quién actuará y cobrará allí?
    No todos los países están en la UPOV. Algunos tienen ley propia, otros ninguna. Pregunte a la oficina de allí.
more-2 =
    Si reivindica la primera fecha:
    – Dígalo en la solicitud posterior.
    – La oficina puede pedir una copia certificada de la primera, y muestras. Debe darle al menos { $documents }.
    – Para otros papeles y el material vegetal tiene { $material } desde el fin del plazo de prioridad. Puede ser menos si la primera solicitud se denegó o se retiró.
    Enviar plantas lleva tiempo: papeles de sanidad, permisos de importación, cuarentena y la temporada correcta.
    Muchas oficinas piden un agente local. PRISMA muestra qué cultivos y oficinas participan, y qué necesita cada una.
more-3 =
    Las trampas:
    – Una lista de semillas no es protección. En muchos países, la semilla de algunos cultivos solo se vende después de una inscripción aparte. Tal vez necesite ambas.
    – Un socio del exterior que solicita a su propio nombre. Escriba en el contrato que solo usted puede solicitar.
    – No tener derecho donde se cultivan las copias. Un derecho en el país de venta puede alcanzar la cosecha de plantas ilegales, como flores cortadas. Las condiciones son estrechas.
    Ejemplo: una obtentora de flores cortadas solicita en su país. En el plazo de prioridad solicita también donde se subastan casi todas y donde los viveristas multiplican para exportar.
ask =
    proteger mi variedad en otros paises
    mi rosa se exporta, donde la registro
    derecho de obtentor en europa
    cuanto tiempo tengo para registrar mi variedad afuera
    upov prisma como funciona
    un productor extranjero quiere sembrar mi variedad
    mi variedad esta registrada en peru, vale en chile
    puedo proteger mi uva en estados unidos
    exporto arandanos de variedad propia, como la cuido afuera
