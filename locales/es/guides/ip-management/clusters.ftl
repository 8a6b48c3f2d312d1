question = Entramos a un clúster con empresas, una universidad y el gobierno. ¿Quién hace qué en la PI?
answer =
    Un clúster es un grupo de un lugar o ramo que trabaja en lo mismo. Las partes usuales:
    – Crear: la universidad investiga, las empresas traen problemas y mejoras, el gobierno da dinero y metas.
    – Gestionar: cada uno lleva su lista de derechos. La oficina del clúster guarda las reglas comunes.
    – Proteger: cada uno solicita lo suyo. Juntos pueden compartir búsquedas, vigilar el mercado y tener una marca colectiva.
    – Usar: las empresas fabrican y venden, la universidad licencia, el gobierno prueba, compra y abre puertas afuera.
    Estas partes se mezclan. Solo cuenta un acuerdo escrito: lea las reglas antes de entrar.
more-1 =
    Qué deben responder las reglas:
    – Lo que cada miembro trae sigue siendo suyo. ¿Cómo se anota?
    – ¿De quién es lo que se hace juntos, y quién puede usarlo?
    – Lo que se dice en reuniones: ¿es secreto, y cuánto tiempo?
    – ¿Quién puede publicar, y quién ve antes el texto?
    – ¿Quién puede usar el nombre común, y quién revisa la calidad?
    – ¿Quién paga, y qué pasa cuando un miembro se va?
    Los miembros suelen ser rivales. No hablen de precios, clientes ni reparto de mercados. En la mayoría de los países, la ley de competencia prohíbe mucho de eso.
more-2 =
    Qué puede ganar una empresa pequeña: asesor compartido, formación, bancos de prueba, puesto común, una marca colectiva que nadie podría crear solo.
    Las trampas:
    – Cuenta una idea nueva en un grupo de trabajo. Sin deber de secreto, eso puede contar como público. Presente antes la solicitud, o cuente solo el problema.
    – El dinero público puede traer deberes: resultados abiertos, un derecho del Estado, límites a la venta.
    – Nadie cuida la marca común, y los compradores dejan de confiar en ella.
    Primer paso: pida las reglas, marque lo que falta y hágalas leer por un asesor.
    Ejemplo: fabricantes de muebles de un valle comparten un laboratorio de madera y una marca. Cada uno conserva sus diseños.
ask =
    nos invitaron a un cluster de empresas, que pasa con nuestras ideas
    proyecto con universidad y gobierno quien es dueño
    parque tecnologico reglas de propiedad intelectual
    la camara de comercio arma un grupo de fabricantes con marca comun
    conte mi idea en una reunion del cluster
    consorcio con competidores que puedo compartir
    si salgo del grupo puedo seguir usando la marca
    la universidad quiere publicar lo que hicimos juntos
