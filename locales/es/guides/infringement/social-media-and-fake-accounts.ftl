question = Una cuenta falsa usa el nombre de mi negocio o mis fotos. ¿Cómo la freno?
answer =
    Primero guarde pruebas: imágenes de la cuenta con su dirección, la fecha, los mensajes, los precios y los datos bancarios.
    Luego denúnciela hoy con el formulario de la propia red. Elija el que corresponda a su prueba:
    – se hacen pasar por usted: suplantación;
    – usan su nombre o logotipo registrado: marca;
    – usan sus fotos, videos o textos: derecho de autor.
    Avise a sus clientes en sus propias páginas. Si alguien ya pagó al estafador, el banco y la policía deben saberlo de inmediato.
    No envíe papeles ni códigos a nadie que le escriba sobre el asunto. Use solo el formulario que usted abrió.
more-1 =
    Qué ayuda: su certificado, el enlace a sus páginas auténticas, la fecha de su primera publicación, un papel que muestre que el negocio es suyo.
    Denuncie cada cuenta y cada publicación con su propio enlace. Pida a los clientes que también denuncien.
    Mire más allá: un sitio web copiado, una dirección parecida, anuncios pagados, grupos de mensajería. Cada cosa se denuncia en su lugar: el alojamiento, el registrador, el servicio de anuncios, la mensajería.
    Una persona que de verdad se llama igual no es una cuenta falsa. Un nombre de usuario libre suele ser de quien lo toma primero.
    Si la red se niega, envíe mejores pruebas o pida a un abogado que escriba.
more-2 =
    Para prevenirlo: registre la marca, tome pronto los nombres de usuario, pida la insignia de cuenta verificada y active una comprobación adicional al entrar.
    Las cuentas deben ser de la empresa, con su propio correo. Un empleado o una agencia recibe acceso, no la propiedad.
    La trampa: denunciar una reseña honesta, una broma sobre su marca o a un cliente que muestra su producto. A menudo están permitidos, y una denuncia falsa puede volverse contra usted.
    Ejemplo: una casa de huéspedes encuentra una página copiada que acepta reservas. La denuncia con su marca y sus fotos, publica un aviso y pide a los huéspedes que llamen a su banco.
ask =
    cuenta falsa de instagram con el nombre y fotos de mi tienda
    abrieron un facebook con mi logo y reciben pedidos
    un numero de whatsapp se hace pasar por mi empresa
    estafan a mis clientes con una copia de mi tiktok
    como recupero mi nombre de usuario
    una influencer usa las fotos de mis productos sin permiso
    anuncios falsos con mi marca en redes
    denunciar suplantacion si no tengo marca registrada
    grupo de telegram vende falsificaciones con mi nombre
    clonaron mi pagina de facebook y estafan con mi nombre
    cuenta trucha de instagram de mi negocio
    una cuenta falsa se hace pasar por mi tienda
    una página de facebook usa mi nombre y estafa
