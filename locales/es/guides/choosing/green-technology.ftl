question = Hacemos tecnología verde: sol, agua, residuos. ¿Qué protección importa primero?
answer =
    Normalmente la solución técnica, solicitada antes del proyecto piloto, y un nombre que diga más que “eco”:
    – cómo funciona: patente, o modelo de utilidad para mejoras más pequeñas;
    – mezclas, ajustes y datos de operación: secreto comercial;
    – nombre y logotipo: marca;
    – apariencia del aparato: diseño;
    – software de control y manuales: derecho de autor;
    – socios, comunidades, financiadores: contratos sobre resultados e informes.
    Busque patentes primero. Muchas soluciones verdes antiguas hoy son libres, o nunca se patentaron en su país.
more-1 =
    La trampa típica es la planta piloto o el informe al financiador. Visitas, prensa e informes abiertos pueden hacer pública la invención antes de su solicitud.
    Otras trampas:
    – “Verde”, “eco” o “bio” en el nombre. Describe, así que la marca es débil. Una afirmación falsa puede violar además la ley del consumidor.
    – Sellos de otros: necesita su permiso y pasar su prueba.
    – Una subvención que pide resultados abiertos o uso libre. Léala antes de firmar.
    – Una patente que terminó en su país puede seguir viva donde exporta.
    Algunas oficinas examinan más rápido las invenciones verdes si se pide. Eso también puede adelantar la publicación y los costos.
more-2 =
    Primeros pasos:
    – Presente la solicitud, o decida callar, antes de que la primera visita vea el piloto.
    – Busque: patentes viejas para ideas, patentes vivas para riesgos. Hay centros que ayudan, muchas veces gratis.
    – Ponga en cada contrato de socio o subvención de quién son las mejoras y los datos.
    Después de la primera solicitud tiene { $patent-priority } para presentar en otros países.
    No tiene que fabricar usted en todas partes. Una licencia a fabricantes de afuera puede dar dinero. WIPO GREEN reúne ofertas y necesidades; no ponga secretos allí.
    Ejemplo: un taller hace una cocina con chatarra. El anillo de aire se vuelve modelo de utilidad. Un fabricante del país vecino paga una licencia.
ask =
    hicimos un filtro de agua barato, como lo protegemos
    paneles solares mejora propia que registro
    cocina ecologica de leña patente
    reciclamos plastico con un metodo nuestro
    puedo poner eco o bio en mi marca
    nos financia una ong y pide informe, perdemos la patente?
    energia limpia proyecto piloto antes de patentar
    biodigestor casero se puede registrar
