question = La plataforma retiró mi publicación por infracción. ¿Cómo la recupero?
answer =
    Lea primero el aviso. Debe decir quién se quejó, por qué derecho y cómo puede objetar. Anote el último día.
    – Guarde en imágenes el aviso, su página, sus ventas y sus calificaciones.
    – No publique otra vez la misma oferta, ni abra otra cuenta para ella. Puede costarle toda la tienda.
    – Si la queja puede ser correcta, retire también ofertas parecidas y pida consejo.
    – Si es equivocada, use el formulario de objeción. Se llama apelación o contranotificación.
    – También puede pedir a quien se quejó que la retire. Escriba con cortesía y sin admitir nada.
more-1 =
    Diga en pocas palabras por qué la queja es equivocada, y adjunte pruebas:
    – el diseño, la foto o el texto es suyo: archivos con fecha, certificado;
    – tiene permiso: una licencia, o una carta del titular;
    – los productos son genuinos y se pueden revender allí: facturas hasta el titular o su distribuidor;
    – el derecho de ellos no cubre ese país o esos productos, o terminó;
    – solo nombra una marca para decir a qué le sirve su pieza.
    Envíelo completo. Tal vez tenga una sola oportunidad.
    Una contranotificación según las reglas de derecho de autor de Estados Unidos es una declaración seria. Se hace bajo pena de perjurio, y usted acepta un tribunal de allí. Consulte antes a un abogado.
more-2 =
    Según las reglas de derecho de autor de Estados Unidos, la obra vuelve como muy pronto { $us-counter } (hábiles) después de su contranotificación. Sigue retirada si la otra parte va a un tribunal.
    En la Unión Europea puede reclamar gratis a una plataforma durante al menos { $eu-complaint } después de su decisión. Las plataformas de empresas pequeñas están exentas.
    Allí también puede acudir a un organismo extrajudicial certificado. Su decisión no obliga a las partes.
    Si la queja era falsa a sabiendas, tal vez pueda reclamar su pérdida. Depende del país.
    Ejemplo: una vendedora de juguetes pierde una oferta antes de una fiesta. Envía el mismo día la factura del fabricante y su carta.
ask =
    mercado libre me bajo la publicacion por marca
    amazon suspendio mi producto por propiedad intelectual
    me cerraron la cuenta por infraccion
    como respondo una denuncia falsa en mercado libre
    instagram borro mi publicacion por derechos de autor
    vendo originales y me denunciaron
    que es una contranotificacion
    me bajaron el video por musica que hago
    amazon me bajo el producto por una denuncia
    mercado libre me pauso la publicacion por marca
    me tumbaron el video por copyright
    facebook me cerro la tienda por usar una marca
    me cerraron la página por queja de una marca grande
