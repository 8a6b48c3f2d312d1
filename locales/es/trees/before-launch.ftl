# El recorrido de lo que se revisa antes de un lanzamiento.

name = Qué revisar antes de lanzar un producto

shown = ¿Alguien ajeno a su empresa ha visto el producto?
    .why = Nos detenemos en el primer hueco, para que sepa qué hacer después.
    .short = Mostrado a otros
    .no = No, nadie
    .confidential = Solo quienes prometieron no divulgarlo
    .public = Sí, el público pudo verlo
    .soon = Aún no, pero debo mostrarlo pronto

made-by = ¿Quién hizo el diseño, los textos, la técnica?
    .why = Puede ser de quien lo hizo.
    .short = Hecho por
    .owner = Solo yo, o los dueños
    .employee = También empleados
    .freelancer = También un independiente o agencia
    .partner = También un socio u otra empresa
    .university = También una universidad o un instituto

papers = ¿Un papel firmado dice que es de su empresa?
    .why = Pagar el trabajo no siempre lo hace dueño.
    .short = Papel firmado
    .yes = Sí
    .no = No

its-name = ¿Comprobó que el nombre del producto está libre?
    .why = Un nombre que es de otros puede frenar la venta.
    .short = Nombre
    .searched = Sí, donde quiero vender
    .not-yet = No, todavía no
    .describes = El nombre solo describe el producto
    .no-name = No tiene nombre propio

technique = ¿Hay algo técnico en cómo funciona o cómo se hace?
    .why = Un producto nuevo puede usar aun así una patente anterior de otros.
    .short = Técnico
    .yes = Sí
    .no = No

patents = ¿Revisó las patentes de otros en sus mercados?
    .why = Esta revisión se llama libertad de operación.
    .short = Patentes de otros
    .yes = Sí
    .no = No, todavía no

look = ¿Y su apariencia?
    .why = Una apariencia nueva tal vez necesite una solicitud antes de mostrarla.
    .short = Apariencia
    .new = Es nueva y vende el producto
    .like-others = Se acerca a la de un competidor
    .filed = Está solicitada o registrada
    .unimportant = No importa para las ventas

where = ¿Dónde venderá?
    .why = Los derechos cuentan país por país.
    .short = Mercados
    .home = En mi país
    .web = Sobre todo en mi propia tienda en línea
    .abroad = También en otros países
