question = ¿Doy una licencia de mi derecho o lo vendo, y cómo se hace una venta?
answer =
    Dé una licencia si quiere ingresos a lo largo del tiempo, o si más tarde puede necesitar el derecho. Venda si necesita dinero ahora, o deja ese negocio.
    – Licencia: usted sigue siendo el titular. Paga las renovaciones, vigila las copias y gana con las ventas.
    – Venta, llamada cesión: usted recibe el precio, y el comprador el derecho con sus costos y oportunidades. No hay vuelta atrás. Si lo sigue usando, puede infringir el derecho que vendió.
    Hay caminos intermedios: licencia con opción de compra, venta con parte de las ventas futuras, venta solo para algunos países.
    Una venta se escribe y se firma. Si el derecho está registrado, el nuevo titular se inscribe después en la oficina.
more-1 =
    Pasos de una venta:
    – Compruebe quién es el titular: ¿usted, su empresa, un socio, un independiente?
    – Revise tasas, licencias ya dadas y préstamos sobre el derecho.
    – Escriba qué se vende: números, países, productos, archivos, conocimientos técnicos, dirección web, reclamos contra copias anteriores.
    – Fije el precio y cuándo se paga. Una persona neutral puede guardar el dinero hasta que se firme la cesión.
    – Prometa solo lo que sabe.
    – Inscríbala. En muchos países, una cesión sin inscribir no vale frente a otros.
    – Consulte antes a un contador. Una venta y una licencia pagan impuestos de forma distinta.
more-2 =
    Puntos especiales:
    – Marca: en algunos países debe ir con ella el prestigio del negocio (goodwill). Una cesión que engaña al público puede ser denegada o nula.
    – Solicitud de patente: también se puede vender. Si presenta en el exterior con el nuevo nombre, ceda antes por escrito el derecho de prioridad.
    – Derecho de autor: algunos países quieren que se nombre cada uso. Los derechos morales casi siempre siguen siendo del autor.
    – En Estados Unidos, los autores pueden terminar muchas cesiones de derecho de autor { $us-back } después de la firma, si avisan a tiempo.
    – De usted a su propia empresa: esto también necesita un papel.
more-3 =
    Las trampas:
    – “Todos los derechos, presentes y futuros” en un formulario de pedido. Se puede leer como una venta.
    – Pago en acciones, o solo “si tiene éxito”. Pida algo de dinero al firmar.
    – Un comprador que solo quiere sacar su producto del mercado. Acuerde que usted puede recomprar si no se usa.
    – Vender más de lo necesario. Una patente o marca existe país por país, así que puede vender afuera y conservar la de su país.
    Ejemplo: un fabricante de bombas vende a una empresa grande sus patentes de países lejanos. Conserva la de su país y sigue vendiendo allí.
    Antes de firmar, reserve una cita con un asesor.
ask =
    vendo mi patente o doy una licencia
    quiero vender mi marca como se hace
    cesion de marca que es
    me ofrecen comprar mi invento
    diferencia entre licencia y cesion
    como se traspasa una marca a otra persona
    me conviene vender o cobrar regalias
    paso mi marca personal a mi empresa, que tramite es
    vendo mi patente o la alquilo
    me quieren comprar la marca que hago
    vender el invento de una vez o alquilarlo
