question = ¿Cuánto dura mi marca, y tengo que usarla?
answer =
    Puede durar sin fin, si la renueva a tiempo y la usa de verdad.
    En los países del Tratado de Singapur, cada registro y cada renovación dura { $term }.
    Los miembros de la Organización Mundial del Comercio deben dar al menos { $term-min } cada vez.
    Para renovar, pague la tasa de renovación en la oficina antes de la fecha del registro.
    En la mayoría de los países, otros pueden pedir que se cancele una marca que no se usa.
    Según las reglas del comercio mundial, para eso hacen falta al menos { $non-use } seguidos sin uso. Muchos países permiten más.
more-1 =
    Ponga hoy en su calendario la fecha de renovación, con un aviso anterior.
    Si se atrasa, los países del Convenio de París dan al menos { $grace } más, muchas veces con recargo.
    Guarde pruebas de uso para cada tipo de producto: facturas con fecha, fotos, anuncios, páginas web, empaques.
    En la Unión Europea, una marca puede declararse caducada después de { $non-use-eu } sin uso efectivo.
    En Estados Unidos también debe declarar el uso, la primera vez a más tardar { $us-use } después del registro.
    Buenas razones, como una prohibición de importar, pueden excusar la falta de uso.
more-2 =
    La trampa: el uso debe ser real, y para los productos que indicó. No basta una sola venta hecha solo para conservar la marca.
    Use la marca tal como la registró. Si cambia mucho el logotipo, solicite la nueva versión.
    El uso de un licenciatario normalmente cuenta, si usted lo permite y mantiene el control. Póngalo en el contrato.
    Ejemplo: usted registró para jabón y velas, pero vende solo jabón. La parte de las velas se puede cancelar.
    Las facturas falsas de renovación son frecuentes. Pague solo a la oficina o a su propio asesor.
ask =
    cada cuanto se renueva la marca
    cuantos años dura una marca registrada
    que pasa si no uso mi marca
    se me vencio la marca la puedo renovar
    como renuevo mi marca
    me quieren cancelar la marca por falta de uso
    cada cuantos años hay que pagar la marca
    declaracion de uso de marca
    registré mi nombre hace diez años, hay que pagar otra vez
    cada cuantos años se paga la marca
    se me vencio la marca hace un mes
    tengo la marca guardada sin usar, me la quitan?
    declaracion de uso de marca en mexico
    la marca esta a nombre de mi difunto padre, como la paso a mi
    el título de mi nombre tiene diez años
    dejé de usar el nombre dos años me lo pueden quitar
    por cuánto tiempo queda cubierto mi logo
