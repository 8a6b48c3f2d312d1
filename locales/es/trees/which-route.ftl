# El recorrido que encuentra la protección adecuada. Cada pregunta: la pregunta, .why por qué preguntamos, .short para la lista de respuestas, y sus opciones.

name = Encontrar la protección adecuada

thing = ¿Qué quiere proteger?
    .why = Cada tipo de cosa tiene su propio tipo de protección.
    .short = Qué es
    .invention = Una invención o un producto técnico
    .process = Una forma de fabricar algo
    .software = Software o una aplicación
    .brand = Un nombre, un logotipo o una marca
    .design = La apariencia de un producto
    .creative-work = Texto, canción, película, juego o imagen
    .craft = Un producto artesanal
    .recipe = Una receta o un secreto
    .something-else = Otra cosa

thing-more = ¿Es una de estas cosas?
    .why = Estas tienen sus propias reglas.
    .short = Más exactamente
    .plant = Una nueva variedad de planta
    .place-name = Un producto conocido por su lugar
    .community-knowledge = Un saber heredado en una comunidad
    .business-method = Una forma de hacer negocios
    .several = Varias cosas juntas
    .domain-name = Una dirección de internet (dominio)
    .dispute = Una controversia

trouble = ¿De qué se trata la controversia?
    .why = Lo que usted puede hacer depende de lo que pasó.
    .short = La controversia
    .copied = Alguien me copia o vende falsificaciones
    .accused = Alguien dice que yo copié
    .mark-registered-by-other = Otra persona registró mi nombre
    .between-us = Un contrato, un secreto o de quién es

main-part = ¿Qué parte le atrae más clientes?
    .why = Con poco tiempo o dinero, se empieza por esta parte.
    .short = Parte principal
    .invention = Cómo funciona
    .brand = El nombre o el logotipo
    .design = Cómo se ve
    .software = El software
    .creative-work = Textos, imágenes o música
    .recipe = La receta o el secreto

all-shown = ¿Alguien ajeno a su empresa lo ha visto o comprado?
    .why = Algunos tipos de protección se pierden cuando algo se hace público.
    .short = Mostrado a otros
    .no = No, nadie
    .confidential = Solo quienes prometieron no divulgarlo
    .public = Sí, el público pudo verlo

on-sale = Si la variedad ya se vende, ¿desde cuándo? Si no se vende, elija “No sé”.
    .why = Una variedad que se vende desde hace demasiado tiempo ya no se puede proteger.
    .short = A la venta desde

name-used = ¿Alguien más usa este nombre, o uno parecido, para productos o servicios parecidos?
    .why = Un nombre anterior de otra persona puede bloquear el suyo.
    .short = Usado por otros
    .no = No, que yo sepa
    .yes = Sí

name-describes = ¿El nombre dice simplemente qué vende usted, qué tan bueno es o de dónde viene?
    .why = Los nombres que solo describen son difíciles de proteger.
    .short = Nombre descriptivo
    .no = No, es de fantasía
    .yes = Sí, describe

shown = ¿Alguien ajeno a su empresa lo ha visto, lo ha comprado o ha oído cómo funciona?
    .why = Cuando algo es público, algunos tipos de protección se pueden perder.
    .short = Mostrado a otros
    .no = No, nadie
    .confidential = Solo quienes prometieron no divulgarlo
    .public = Sí, el público pudo verlo

shown-on = ¿Cuándo se mostró, se vendió o se publicó por primera vez?
    .why = Algunos países le dan un tiempo limitado desde ese día.
    .short = Mostrado desde

seen-through = ¿Pueden otros descubrir cómo se hace mirando lo que usted vende?
    .why = Lo que nadie puede ver puede seguir siendo secreto. Lo que se ve necesita un derecho.
    .short = Se puede ver
    .yes = Sí, fácilmente
    .hard = Solo con mucho trabajo
    .no = No

home = ¿En qué país está su empresa?
    .why = Su país decide qué opciones y oficinas están abiertas para usted.
    .short = Su país

markets = ¿En qué países quiere venderlo o fabricarlo?
    .why = La protección vale solo donde usted la tiene.
    .short = Sus mercados

group = ¿Varios productores lo hacen juntos o comparten su nombre?
    .why = Algunos derechos son solo para grupos de productores.
    .short = Grupo
    .yes = Sí, un grupo
    .no = No, solo nosotros

basic-mark = ¿El nombre ya es una marca en su país?
    .why = Algunas opciones necesitan primero una marca o una solicitud en su país.
    .short = Marca nacional
    .none = No
    .pending = Solicitada
    .registered = Registrada

mark-filed-on = ¿Cuándo solicitó por primera vez esta marca?
    .why = Por poco tiempo, su primera fecha vale también en el exterior.
    .short = Primera solicitud

filed-on = Si ya solicitó protección, ¿cuándo fue la primera vez? Si no la ha solicitado, elija “No sé”.
    .why = Por un tiempo limitado, su primera fecha vale también en el exterior.
    .short = Primera solicitud

followed-on = ¿Se presentó también una solicitud internacional (PCT)? Si es así, ¿cuándo? Si no, elija “No sé”.
    .why = Le da más tiempo y fija el último día para cada país.
    .short = Solicitud PCT

made-by = ¿Quién lo hizo o lo inventó?
    .why = Puede ser de quien lo hizo. Tal vez se necesite un acuerdo por escrito.
    .short = Hecho por
    .owner = Yo, o los dueños
    .employee = Un empleado
    .freelancer = Un trabajador independiente o agencia
    .partner = Un socio u otra empresa
    .university = Una universidad o un instituto
