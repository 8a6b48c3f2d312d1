question = ¿Una licencia debe hacerse por escrito, inscribirse o pagar impuestos?
answer =
    Depende del país. El camino seguro es el mismo en todas partes:
    – Escríbala y fírmela, también en la familia o con su propia empresa.
    – Pregunte a la oficina de propiedad intelectual si se puede o se debe inscribir. Sin inscripción, tal vez no valga frente a un comprador posterior del derecho. El licenciatario tal vez no pueda demandar.
    – Pregunte si un contrato con una empresa extranjera necesita aprobación. Sin ella, el banco puede no enviar el dinero.
    – Consulte a un asesor de impuestos antes de firmar. Cuando las regalías cruzan una frontera, muchas veces se retiene impuesto.
    Pregunte todo antes de la firma. Después cuesta más.
more-1 =
    Inscribir una licencia:
    – El formulario, la tasa y los papeles están en la página de la oficina. Muchas veces basta un extracto corto o un formulario, así que los precios siguen secretos.
    – Diga quién lo hace, quién paga y hasta cuándo.
    – En los países del Tratado de Singapur, que falte una inscripción no invalida la marca.
    – Para marcas del Sistema de Madrid, una licencia se puede inscribir en la OMPI para varios países a la vez. Algunos no lo aceptan. Entonces inscríbala allí.
    – Cuando la licencia termina, haga borrar la inscripción.
    Algunas leyes piden más, por ejemplo un notario o cierto idioma.
more-2 =
    Impuestos y dinero:
    – Quien paga tal vez deba retener una parte de la regalía para el Estado. Se llama retención en la fuente.
    – Un convenio fiscal entre los países puede bajarla. El formulario, muchas veces un certificado de residencia, hace falta antes del pago.
    – El contrato debe decir quién asume el impuesto. “Neto” y “bruto” cambian mucho el precio.
    – Pida el papel que muestra que se pagó el impuesto. Lo necesita en su país.
    – Se puede sumar el impuesto a las ventas o el IVA.
    – Entre empresas propias, las autoridades quieren un precio justo.
    – Fije moneda, tipo de cambio y gastos bancarios.
more-3 =
    Un plan corto antes de firmar:
    – Oficina o agente: forma e inscripción, en cada país de la licencia.
    – Asesor de impuestos: impuesto allí, impuesto en su país, convenio, formularios.
    – Banco: ¿puede salir el dinero del país, y con qué papeles?
    – Calendario: fecha de inscripción, del formulario de impuestos, de las renovaciones.
    La trampa: “a pagar sin ningún descuento”, firmado por un licenciatario que por ley debe retener impuesto. Entonces lo paga de su bolsillo.
    Ejemplo: una empresa de té licencia su marca en el exterior. El licenciatario retiene el impuesto completo, porque faltaba un formulario. Con él habría sido menos.
ask =
    hay que registrar el contrato de licencia
    las regalias pagan impuestos
    me retienen impuesto de las regalias del extranjero
    licencia verbal es valida
    donde inscribo una licencia de marca
    contrato de licencia con empresa extranjera que tramites
    que pasa si no registro la licencia
    retencion en la fuente por regalias
    hay que inscribir el contrato de licencia en la oficina?
