question = ¿Qué riesgos de PI tiene mi tienda en línea?
answer =
    Mire en las dos direcciones: lo que usted usa de otros, y lo que otros pueden tomar de usted.
    – fotos, textos, música y fuentes sin licencia;
    – marcas ajenas en títulos, palabras de búsqueda o direcciones;
    – productos cuya reventa o importación puede frenar el titular de la marca;
    – una página, un logotipo, un programa o una dirección web que aún es de la agencia;
    – su propio nombre, sin registrar en los países a los que envía;
    – sus imágenes en las tiendas de otros.
    Todos pueden ver su tienda. Los países a los que envía, o cuyo idioma y moneda usa, pueden aplicarle su propia ley.
more-1 =
    Antes de abrir la tienda:
    – Busque su nombre en los países a los que envía, y solicítelo allí.
    – Tenga usted la dirección web y todas las claves de acceso.
    – Haga que la agencia y el fotógrafo le cedan sus derechos, o al menos le den una licencia.
    – Use las fotos del proveedor solo con un sí por escrito.
    – Guarde la licencia y la factura de cada imagen, fuente y canción.
    – Pida a los proveedores de productos de marca papeles que muestren de dónde vienen.
    Revise de nuevo cuando cambie un producto o envíe a un país nuevo.
more-2 =
    ¿Puedo escribir la marca de otro? A menudo sí, si es verdad y hace falta: lo que usted revende o repara, o con qué encaja su pieza. No use el logotipo ni parezca distribuidor oficial. “Inspirado en” una marca famosa es arriesgado. Una marca como palabra clave para anuncios: en algunos países puede, si el anuncio no parece venir de su titular. Pregunte primero.
    Productos auténticos comprados fuera: algunos países le dejan importarlos y revenderlos, otros dejan al titular frenarlo. Pregunte antes de pedirlos.
    ¿Recibió un aviso o una carta? Anote la fecha de respuesta, no se apresure y pida ayuda ya.
    Ejemplo: una tienda de fundas escribe “compatible con” y el modelo, y usa sus propias fotos.
ask =
    vendo fundas de celular con la marca del telefono en el titulo se puede
    puedo usar las fotos de mi proveedor en mi tienda online
    revision legal para una tienda shopify nueva
    dropshipping de productos de marca que me puede pasar
    comprar el nombre de un competidor como palabra clave en google
    importo zapatillas originales de otro pais y las revendo
    que ley vale si vendo por internet a todo el mundo
    puedo decir que mi perfume es tipo chanel
    la agencia dice que mi pagina web es suya
    vendo por mercado libre y facebook, en que me puedo meter en lio
    hago dropshipping, me pueden demandar?
