question = ¿Dónde encuentra un pequeño negocio ayuda gratuita o barata en propiedad intelectual?
answer =
    Empiece por la oficina de propiedad intelectual de su país. Muchas responden gratis las primeras preguntas, y algunas tienen servicios de asistencia o consultorios. También puede reservar aquí una cita con un asesor.
    Otros lugares:
    – los Centros de Apoyo a la Tecnología y la Innovación, los CATI, ayudan a buscar patentes en muchos países en desarrollo,
    – el Programa de Asistencia a Inventores de la OMPI une a inventores de pocos recursos con abogados de patentes voluntarios, en los países participantes,
    – el Diagnóstico de PI de la OMPI le hace preguntas en línea y da un informe de lo que tal vez deba proteger.
    Las tasas oficiales normalmente las paga usted.
more-1 =
    Herramientas de búsqueda gratuitas, abiertas a todos:
    – Base Mundial de Datos sobre Marcas, para marcas,
    – PATENTSCOPE, para patentes,
    – Base Mundial de Datos sobre Dibujos y Modelos, para diseños.
    Aprendizaje gratuito: la OMPI tiene cursos en línea, y uno es para inventores que quieren entrar en el Programa de Asistencia a Inventores.
    Busque también consultorios jurídicos universitarios, cámaras de comercio, agencias de innovación y abogados que trabajan gratis. Las empresas de la Unión Europea pueden preguntar al European IP Helpdesk.
    Un servicio de asistencia da información. Normalmente no redacta su solicitud ni su contrato.
more-2 =
    Para aprovechar una primera reunión, lleve: qué hizo, quién lo hizo, cuándo se mostró o vendió por primera vez, dónde quiere vender, y los papeles que tenga.
    La trampa: contar demasiado muy pronto. Antes de la solicitud, no describa la parte secreta de una invención en un concurso, en un chat o a quien da fondos. Pregunte primero si la conversación es confidencial.
    Cuidado con las empresas que alaban cada idea y venden paquetes caros. La ayuda honrada también le dice cuándo algo no vale la pena.
    Ejemplo: una estudiante con un filtro de agua busca en el CATI de su universidad. Encuentra una patente anterior y cambia su diseño antes de gastar dinero.
ask =
    donde me ayudan gratis con mi marca
    abogado gratis para patentar
    no tengo dinero para registrar mi marca
    asesoria gratuita de propiedad intelectual
    que es un cati
    programa de asistencia a inventores de la ompi
    quien me orienta para patentar sin cobrar
    soy artesana y necesito ayuda para registrar
    cursos gratis de propiedad intelectual
    no tengo dinero, quién me ayuda con mi invento
    no tengo plata para abogado quien me orienta
    asesoria gratis para emprendedores marcas
    soy artesana y no me alcanza para el tramite
    no tengo plata quién me ayuda gratis a registrar
