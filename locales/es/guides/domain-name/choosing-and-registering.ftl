question = ¿Cómo elijo y registro una buena dirección web para mi negocio?
answer =
    – Elija un nombre corto que se pueda escribir después de oírlo una sola vez. Evite guiones y escrituras raras.
    – Compruebe que esté libre como marca en su ramo, no solo como dirección.
    – Tome la terminación que esperan sus clientes: la de su país, o una general como .com.
    – Regístrelo usted, a nombre de su negocio, con un registrador acreditado. Es la empresa que inscribe los nombres.
    – Active la renovación automática, una clave fuerte y el bloqueo de transferencia.
    – Solicite el mismo nombre como marca. Es el mejor medio para frenar a otros.
    Haga todo esto antes de anunciar el nombre.
more-1 =
    Al registrar, usted promete que el nombre no viola derechos de otros, hasta donde sabe. Busque entonces primero:
    – bases de datos de marcas de sus países,
    – registros de empresas y tiendas en línea,
    – formas de escribirlo y cómo suena en otros idiomas.
    Una palabra común como “zapatos” es fácil de encontrar, pero difícil de proteger. Un nombre inventado es lo contrario, y suele ser la mejor inversión.
    Compare el precio de la renovación, no solo el del primer año. Algunos nombres cuestan después mucho más.
    Después normalmente puede pasar a otro registrador, pero muchas veces no en las primeras semanas.
    Use con el registrador un correo que no dependa del mismo nombre de dominio.
more-2 =
    En la renovación es donde se pierden casi todos los nombres.
    En las terminaciones generales, el registrador debe recordárselo cerca de { $notice } antes del final.
    Debe hacerlo otra vez cerca de { $notice-late } antes.
    Después del final, el sitio deja de funcionar en algún momento. Todavía puede renovar mientras el registrador conserve el nombre, pero puede borrarlo pronto.
    Después de borrado, la mayoría de las terminaciones generales da { $redemption } para recuperarlo, a un precio alto.
    Después cualquiera puede tomarlo. Las terminaciones de países tienen sus propias reglas.
    Revise una vez al año: ¿la tarjeta vale, el correo se lee, el titular es correcto?
more-3 =
    ¿Cuántos nombres? Empiece con poco: el nombre principal, la terminación de su país, tal vez un error frecuente al escribirlo. Llévelos todos a una sola página.
    Las trampas:
    – Un diseñador web lo registra a su propio nombre. Escriba en el contrato que es de usted, y compruébelo en la consulta.
    – Un vendedor ve su búsqueda y lo toma antes. Busque solo en registradores serios, y registre el mismo día.
    – Una oferta barata pasa su nombre a una empresa que no puede localizar.
    Ejemplo: una hostería encuentra su tarjeta vencida. Se queda sin sitio en temporada alta, y paga mucho más por recuperar el nombre.
ask =
    como registro un dominio para mi negocio
    que dominio me conviene .com o el de mi pais
    donde compro un dominio
    se me vencio el dominio, lo puedo recuperar
    como elijo el nombre de mi pagina web
    cuanto cuesta un dominio
    mi diseñador registro el dominio a su nombre
    cuantos dominios debo comprar
    que dominio compro para mi tienda
    el que hizo mi pagina puso el dominio a su nombre
    dónde compro la dirección web de mi tienda
