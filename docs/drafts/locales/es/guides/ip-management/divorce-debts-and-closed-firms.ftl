question = ¿Qué pasa con una marca o patente en un divorcio, con deudas o si la empresa se cerró?
answer =
    En la mayoría de los países, un derecho es un bien. Puede repartirse en un divorcio, embargarse por deudas, venderlo un liquidador, o quedar atrapado en una empresa que ya no existe. Decide la ley nacional, y varía muchísimo.
    Siempre, primero:
    – Mire los registros: ¿a nombre de quién está, y hay prenda o embargo?
    – Pague lo que vence, o pregunte a la oficina quién puede. Mientras se pelea, mueren derechos.
    – Reúna certificados, contratos, prueba de quién lo hizo y cuándo, ingresos, licencias.
    – No firme ni mueva nada sin consultar. Una cesión para esconder un derecho puede anularse, y quizá castigarse.
    Consulte a un abogado de familia, insolvencia o sociedades, y a un asesor de PI.
more-1 =
    Divorcio. Si el derecho es de la pareja o de uno solo depende del país, del contrato matrimonial y de cuándo se creó. A veces solo se reparten ingresos o valor. Los derechos morales suelen quedar con el autor.
    Acuerden por escrito: quién es titular, quién usa el nombre, quién paga, quién conserva web y cuentas. Pidan valoración. Después inscriban al nuevo titular.
    Deudas. En muchos países, un acreedor puede hacer embargar y vender un derecho. El registro puede mostrarlo, y a menudo no puede vender libremente.
    Hable pronto: pague por partes o con regalías.
    Su propia quiebra: diga al administrador todos sus derechos. Esconder uno puede ser delito. Pregunte si su familia puede comprarlo.
more-2 =
    Comprar a un liquidador o administrador:
    – Vea el papel que nombra a esa persona, y pregunte quién más debe aceptar.
    – Revise cada derecho en el registro: titular, tasas, prendas, licencias.
    – Pregunte qué más se vende: clientela, moldes, archivos, dirección web.
    – No espere promesas. Casi siempre se vende como está.
    – Derechos extranjeros: quizá papeles locales.
    – Firme una cesión, y anótela enseguida en cada oficina.
    ¿Empresa disuelta y el derecho sigue a su nombre? En algunos países, como el Reino Unido, pasa al Estado y a veces puede comprarse. Otras vías: reactivar la empresa o nombrar otra vez liquidador. Los antiguos dueños no pueden firmar sin más. Pregunte a un abogado quién puede.
more-3 =
    Un cotitular no quiere firmar, o no aparece:
    – Lea su contrato, luego la ley. Lo que uno puede hacer sin los demás varía según país y derecho.
    – Ofrezca por escrito precio, licencia o reparto por productos o países.
    – Pruebe la mediación. Un tribunal puede decidir, u ordenar la venta.
    – ¿No aparece? Busque en registros, herederos y última dirección, y guarde pruebas. Algunos tribunales nombran a alguien en su lugar.
    – Nunca firme por otro sin un poder escrito.
    La trampa: usar años una marca así no siempre la hace suya.
    Ejemplo: una tintorera siguió con la marca de su empresa cerrada. Aparece una copia, y no puede actuar. Con abogado la obtiene de la autoridad que la tiene, y la inscribe.
ask =
    divorcio quien se queda con la marca
    mi ex quiere la mitad de mi marca
    la patente entra en los bienes del matrimonio
    me embargaron la marca por deudas
    la dian o hacienda me puede quitar la marca
    comprar la marca de una empresa en quiebra
    cerramos la empresa y la marca sigue a su nombre
    la sociedad se disolvio y tiene la patente
    el socio no quiere firmar el traspaso de la marca
    no encuentro al otro dueño del diseño
    el liquidador vende la marca de mi competencia
    me divorcio y el logo lo hizo mi esposo
