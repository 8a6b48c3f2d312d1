question = ¿Cómo tratan los impuestos y la contabilidad mi PI? ¿Qué pregunto al contador?
answer =
    Depende del país: pregunte a su contador antes de firmar un contrato o mover un derecho.
    En las cuentas:
    – un derecho comprado muchas veces se puede mostrar como activo y amortizar durante su vida;
    – una marca o lista de clientes que creó usted normalmente no;
    – tasas y gastos de desarrollo son a veces gasto del año, y a veces se reparten.
    En los impuestos:
    – las regalías que recibe suelen ser ingreso, las que paga muchas veces gasto;
    – puede haber retención cuando las regalías cruzan una frontera;
    – algunos países dan alivios por investigación o por ingresos de ciertos derechos.
more-1 =
    Preguntas para el contador:
    – ¿Qué mostramos como activo, y en cuántos años?
    – ¿Qué gastos de la solicitud y del desarrollo podemos deducir, y cuándo?
    – ¿Hay un alivio o una subvención para nosotros, y qué prueba quieren?
    – Un fundador da su patente a la empresa. ¿Qué impuesto sigue, y con qué valor?
    – Vendemos un derecho o toda la empresa. ¿Cómo se grava la ganancia?
    – ¿Nuestra licencia lleva IVA u otro impuesto a las ventas?
    Lleve la lista de sus derechos, los contratos y las facturas. Anote horas y gastos por proyecto, porque los alivios los piden.
more-2 =
    A través de fronteras:
    – Un tratado fiscal puede bajar la retención. Suele pedirse antes del pago un certificado de residencia fiscal.
    – Escriba en la licencia si el precio es antes o después de impuestos, y quién da los comprobantes.
    – Las regalías pueden contar en el valor aduanero de lo importado, si debe pagarlas para poder comprarlo.
    Según la norma internacional { -ias-38 }, las marcas que usted creó no se muestran como activo. Muchas empresas siguen reglas nacionales.
    La trampa: pasar la marca a una firma extranjera para ahorrar impuestos. Puede salir más caro.
    Ejemplo: una diseñadora recibe de afuera menos de lo acordado, por la retención. Un certificado a tiempo la habría bajado.
ask =
    como registro mi marca en la contabilidad
    las regalias pagan impuesto
    me retuvieron impuestos de mis regalias del extranjero
    puedo deducir lo que gaste en la patente
    iva en la licencia de marca
    el contador pregunta cuanto vale la marca
    la marca es un activo de la empresa?
    pasar mi patente a la empresa que impuesto paga
    retencion por pagar licencia a extranjero sat
    amortizar una patente
