question = Vendemos software o un servicio en línea. ¿Qué protección va primero?
answer =
    En la mayoría de los países no hace falta registrar el código. Primero asegúrese de que de verdad es suyo:
    – código, textos y pantallas: derecho de autor, con cesión escrita de fundadores e independientes;
    – nombre e icono: marca, antes del lanzamiento;
    – código fuente, datos, modelos, precios: secreto comercial, con reglas de acceso;
    – contratos con usuarios y clientes: dicen qué se permite y qué se paga;
    – una solución técnica: tal vez una patente, pero pregunte antes de publicar;
    – apariencia de las pantallas: diseño, en muchos países, también antes de publicar.
    La idea y la función no son de nadie. La rapidez y un nombre conocido también protegen.
more-1 =
    La trampa típica es la cadena de manos: un amigo escribió la primera versión, un independiente la siguiente, con partes de código abierto de todos lados. Antes de una venta o una inversión, cada papel que falta cuesta tiempo y dinero.
    Otras trampas:
    – Una licencia en el producto que obliga a compartir. Algunas le piden abrir su propio código cuando lo entrega, y algunas incluso por un servicio en red.
    – El cliente pagó una función y cree que es suya.
    – El nombre en la tienda de aplicaciones está libre, pero la marca no.
    – Datos de clientes o copiados de sitios web: se aplican reglas de contratos, privacidad y bases de datos.
    – Secretos y claves en un repositorio público.
more-2 =
    Primeros pasos:
    – Haga una tabla de todos los que escribieron código, con el papel que firmó cada uno. Cierre los huecos ahora.
    – Anote las partes de código abierto y sus licencias, y revíselas con una herramienta en cada versión.
    – Busque el nombre y solicítelo como marca. Escriba condiciones: el usuario recibe una licencia, el código sigue siendo de usted.
    ¿Trabaja para clientes? Diga qué recibe: licencia, código fuente o derechos. Cada cosa tiene su precio. El cliente puede pedir que un tercero guarde el código, por si usted cierra.
    Ejemplo: un equipo vende una agenda para clínicas. La clínica recibe una licencia y sus datos. El equipo conserva el código y lo vende a la siguiente clínica.
ask =
    tenemos una startup saas que protegemos primero
    que proteccion necesita una empresa de software
    hago software a medida entrego el codigo o me lo quedo
    estudio de videojuegos nombre personajes y codigo
    mi app registro derecho de autor o marca
    usamos librerias open source en un producto de pago que reviso
    agencia web el cliente quiere el codigo fuente
    entrenamos un modelo de ia como lo protegemos
    los programadores freelance hicieron la plataforma antes de crear la empresa
    tengo una startup de delivery con app propia
    vendo un sistema para ferreterias por suscripcion
    lanzo una pagina de reservas que registro
    saco una app qué derechos
