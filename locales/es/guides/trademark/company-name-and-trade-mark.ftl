question = ¿El nombre de mi empresa, mi letrero o mi nombre en redes es una marca?
answer =
    Por sí solo, no. Son cosas distintas, en lugares distintos:
    – El registro mercantil muestra que su empresa existe con ese nombre.
    – Un permiso comercial le deja hacer negocios.
    – Una dirección web o un nombre en redes sociales es solo una dirección.
    – Una marca registrada le permite impedir que otros usen un signo parecido para productos o servicios parecidos.
    Que acepten el nombre de su empresa no significa que pueda usarlo como marca. Muchos registros no lo comparan con las marcas.
    Para proteger el nombre que ven los clientes, búsquelo y luego solicítelo como marca en la oficina de PI.
    ¿Ya lo solicitó otro? Mire hoy en el registro. Tal vez todavía pueda oponerse, pero el plazo es corto.
more-1 =
    Aun así, un nombre comercial tiene cierta protección. En los países del Convenio de París se protege sin presentar una solicitud.
    En algunos países, un signo en uso también da derechos de marca sin registro.
    Hasta dónde llega eso depende del país. A menudo debe demostrar que el nombre se usa y se conoce allí. Puede cubrir solo su ciudad.
    Guarde entonces pruebas: fotos del letrero con fecha, facturas, anuncios, prensa.
    Algunos países tienen un registro aparte para los nombres comerciales. Pregunte en su oficina qué cubre.
    El apellido en una tienda también puede ser una marca. En muchos países, otros con el mismo apellido pueden seguir usándolo honradamente en su negocio.
more-2 =
    Qué hacer:
    – Escriba el signo que los clientes ven de verdad. A menudo es más corto que el nombre legal.
    – Búsquelo en las bases de datos de marcas, no solo en el registro mercantil.
    – Solicite ese signo para los productos y servicios que usted vende. Palabras como “Limitada” no añaden nada.
    – Decida quién es el titular: usted o la empresa.
    – Tome la dirección web y los nombres en las principales redes al mismo tiempo, antes del anuncio.
    En las redes sociales deciden las reglas de la plataforma. Algunas devuelven con más facilidad un nombre copiado a quien tiene una marca registrada.
more-3 =
    Las trampas:
    – Otra persona registra como marca el nombre de su empresa. Vigile las solicitudes y opóngase a tiempo.
    – Una empresa nueva toma casi el mismo nombre. Algunos registros mercantiles aceptan objeciones, por poco tiempo. Pregunte ya.
    – El socio que registró la empresa se va y se queda con el nombre. Acuérdenlo por escrito.
    – Usted cierra la empresa y olvida sus marcas. Transfiéralas antes, o pueden perderse.
    – Cambia el nombre o la dirección de la empresa y nadie avisa a la oficina de PI. Las cartas se pierden.
    Ejemplo: el registro mercantil acepta “Baobab Foods Limited”. Un fabricante de jugos ya tiene la marca “Baobab”. La nueva también vende jugos y debe cambiar sus etiquetas.
ask =
    ya registre mi empresa, el nombre queda protegido?
    razon social y marca son lo mismo
    tengo licencia municipal del negocio necesito registrar la marca
    alguien abrio una pagina de facebook con el nombre de mi tienda
    otra empresa tiene casi el mismo nombre que la mia
    mi letrero lleva años puesto no basta con eso?
    puedo registrar mi apellido para mi sastreria
    me quitaron el usuario de tiktok y la marca es mia
    salio una sociedad nueva con mi nombre puedo oponerme
    ya tengo mi sas en camara de comercio, eso protege el nombre?
    mi razon social es mi marca?
    tengo el usuario de instagram, con eso ya es mio el nombre
    saque el ruc con ese nombre, ya nadie lo puede usar?
    con la licencia municipal ya esta asegurado el nombre de mi local?
    con la cámara de comercio ya está cuidado mi letrero
    constituí la sas con ese nombre entonces es mío
    mi esposo inscribió el nombre en el municipio, alcanza
