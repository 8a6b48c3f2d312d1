question = ¿Cómo puedo ganar dinero con mi invención, marca, diseño u obra?
answer =
    No tiene que fabricar y vender todo por su cuenta. Otros también pueden pagarle:
    – dé una licencia;
    – véndalo;
    – desarróllelo con un socio;
    – preste su marca a productos de otros, o franquicie su tienda;
    – entre en un consorcio, o intercambie licencias;
    – úselo como garantía para obtener dinero;
    – venda su consejo;
    – gane un concurso;
    – ofrézcalo en una plataforma;
    – crezca en una incubadora.
    Compruebe primero que está protegido y que es suyo. Después pregúntese de qué tiene más: tiempo, dinero o contactos.
more-1 =
    Las formas clásicas:
    – Licencia: otros fabrican y venden, usted recibe una parte. Buena cuando ellos tienen máquinas y clientes. Trampa: sin mínimo.
    – Venta: dinero de inmediato. Buena cuando usted no puede darle seguimiento. Trampa: vender demasiado pronto.
    – Investigación conjunta: comparten costo y riesgo. Trampa: nadie escribió de quién es el resultado.
    – Licencia de marca: su nombre o personaje en productos de ellos. Trampa: sin control de calidad.
    – Franquicia: toda su forma de llevar una tienda. Trampa: leyes especiales antes de la firma.
    Cada una tiene aquí su propia respuesta.
more-2 =
    Formas con otros titulares y con dinero:
    – Consorcio de patentes: varios titulares juntan patentes, y los usuarios toman una sola licencia. Se ve sobre todo donde hay normas técnicas.
    – Licencia cruzada: usted usa lo mío, yo uso lo suyo. Útil cuando ambos se bloquearían.
    – Titulización: inversionistas pagan ahora por regalías que llegan después. Necesita ingresos estables, así que es rara en empresas pequeñas.
    – Préstamo con el derecho en garantía, o anticipo de regalías: más cercano a empresas pequeñas. Si no puede devolverlo, puede perder el derecho.
    La ley de competencia vigila consorcios e intercambios. Pregunte a un asesor.
more-3 =
    Formas con su conocimiento:
    – Consultoría: venda sus horas, y conserve sus métodos. Diga en el contrato qué sigue siendo suyo.
    – Concurso: lea las reglas antes de entrar. ¿De quién son los trabajos, y qué se publica? Presente antes la solicitud de la invención.
    – Plataforma de tecnología, diseños o imágenes: dé solo una descripción sin secretos. Lea tasas, exclusividad y cómo salir.
    – Incubadora o aceleradora: ¿qué parte de la empresa, qué derechos, qué secreto?
    Tenga cuidado con las empresas que piden dinero por adelantado para “comercializar su idea”.
more-4 =
    Cómo elegir:
    – Poco dinero, producto listo: licencia, concurso, incubadora.
    – Necesita dinero ahora: venta, anticipo.
    – Un nombre fuerte y clientes fieles: licencia de marca, franquicia.
    – Muchos conocimientos técnicos, ningún derecho registrado: consultoría, o licencia de un secreto.
    – Falta una parte: investigación conjunta, licencia cruzada.
    Puede combinarlas, en distintos países o para distintos productos.
    Ejemplo: una diseñadora de filtros de agua los fabrica ella misma en su país. En el exterior licencia la patente. A empresas les capacita al personal por un pago.
    Paso siguiente: escriba sus derechos en una lista, y llévela a una cita gratuita con un asesor.
ask =
    como gano dinero con mi invento
    como vendo mi patente
    formas de explotar mi marca
    tengo una patente y no tengo dinero para fabricar
    quiero que una empresa compre mi idea patentada
    como comercializo mi diseño
    me conviene franquiciar o licenciar
    empresas que compran inventos son confiables?
    tengo un invento y no tengo plata para fabricarlo
    una cadena quiere fabricar mi producto y darme un tanto
