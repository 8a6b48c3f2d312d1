# Ayuda gratuita o con descuento. El texto dice qué ofrece; .who para quién; .name su nombre; .typed lo que la gente escribe para pedirla.


## Tipos de ayuda, como aparecen en los botones
kind-search = Búsquedas
    .typed = herramienta de búsqueda|búsqueda gratis|buscar gratis|base de datos gratis|bases de datos gratuitas
kind-advice = Asesoría
kind-attorney = Abogados y agentes gratis
    .typed = pro bono|abogado gratis|agente gratis|abogado de patentes gratis|ayuda legal gratis
kind-fees = Tasas reducidas y calculadoras
    .typed = descuento|descuentos|tasa reducida|tasas reducidas|rebaja|tarifa reducida
kind-money = Subvenciones, bonos y fondos
    .typed = subvención|subvenciones|bono|bonos|fondo|fondos|financiación|financiamiento|subsidio|ayuda económica
kind-training = Cursos y formación
    .typed = curso|cursos|formación|capacitación|curso gratis|curso en línea|curso online
kind-dispute = Ayuda en una controversia
kind-market = Mercados y socios

wipo-iap = Un abogado de patentes voluntario redacta y sigue su solicitud gratis. Las tasas oficiales las paga usted.
    .name = Programa de Asistencia a Inventores (OMPI)
    .who = Para inventores y pequeñas empresas con poco dinero en los países que participan, después de un curso corto en línea.
    .typed = iap|inventor assistance programme|inventor assistance program|pai|programa de asistencia a inventores

wipo-tisc = Ayuda local para buscar patentes y gestionar lo que usted tiene. Los servicios básicos son casi siempre gratis.
    .name = Centros de apoyo cerca de usted (CATI)
    .who = Para inventores, fundadores, investigadores y pequeñas empresas cerca de un centro.
    .typed = tisc|technology and innovation support centre|technology and innovation support center|cati|centro de apoyo a la tecnología y la innovación

wipo-ardi = Acceso en línea a revistas y libros científicos y técnicos.
    .name = Revistas y bases de datos (ARDI)
    .who = Para organismos públicos, universidades y centros de apoyo en los países admitidos. Pregunte en su centro de apoyo más cercano.
    .typed = ardi

wipo-aspi = Acceso a bases de datos comerciales para buscar patentes.
    .name = Bases de datos de patentes (ASPI)
    .who = Para oficinas y universidades de países en desarrollo. Pregunte en su centro de apoyo más cercano.
    .typed = aspi

wipo-patent-drafting = Cursos sobre cómo escribir una solicitud de patente.
    .name = Formación en redacción de patentes (OMPI)
    .who = Para agentes, centros de apoyo y personal universitario, elegidos por sus oficinas. Un curso a distancia está abierto a todos.
    .typed = patent drafting course|patent drafting training|curso de redacción de patentes

wipo-green = Un mercado de tecnología verde: quienes la tienen y quienes la necesitan se encuentran.
    .name = WIPO GREEN
    .who = Para cualquier empresa, inventor o universidad con tecnología ambiental. Gratis.
    .typed = wipo green|green technology marketplace|mercado de tecnología verde

wipo-research = Un grupo que compartía sin regalías derechos y conocimientos para enfermedades desatendidas.
    .name = WIPO Re:Search
    .who = Hasta donde sabemos, ha terminado. Pregunte a la OMPI qué programa ocupa su lugar.
    .typed = wipo research|re search

wipo-patentscope = Búsqueda gratuita de solicitudes internacionales y muchas colecciones nacionales, con traducción.
    .name = PATENTSCOPE
    .who = Para todos.
    .typed = patentscope

wipo-global-brand-database = Búsqueda gratuita de marcas, nombres de lugares y emblemas de muchas oficinas, también por imagen.
    .name = Base Mundial de Datos sobre Marcas
    .who = Para todos.
    .typed = global brand database|branddb|brand database|base mundial de datos sobre marcas

wipo-global-design-database = Búsqueda gratuita de diseños registrados de muchas oficinas.
    .name = Base Mundial de Datos sobre Dibujos y Modelos
    .who = Para todos.
    .typed = global design database|designdb|design database|base mundial de datos sobre dibujos y modelos

wipo-ip-diagnostics = Un cuestionario en línea sobre lo que tiene su negocio. Usted recibe un informe con los pasos siguientes.
    .name = WIPO IP Diagnostics
    .who = Para pequeñas y medianas empresas y quienes las ayudan. Gratis, sin cuenta.
    .typed = ip diagnostics|wipo diagnostics|diagnóstico ompi

wipo-good-offices = Ayuda neutral para que ambas partes hablen, lleguen a un acuerdo, o acepten la mediación o el arbitraje.
    .name = Buenos oficios de la OMPI
    .who = Para cualquiera con una controversia de propiedad intelectual o tecnología. Gratis.
    .typed = good offices|buenos oficios

wipo-adr-sme = Tasas más bajas para mediación y arbitraje en la OMPI, y cláusulas modelo para contratos.
    .name = Tasas reducidas en controversias (OMPI)
    .who = Para empresas por debajo del tamaño que la OMPI indica en su página.
    .typed = adr for smes|wipo adr

wipo-academy-dl101 = Un curso a su propio ritmo por todos los campos de la propiedad intelectual, en muchos idiomas.
    .name = Curso en línea de PI (Academia de la OMPI)
    .who = Para todos. Gratis.
    .typed = wipo academy|online course|free course|academia de la ompi|academia ompi

wipo-iap-course = Le ayuda a juzgar si su invención puede obtener una patente.
    .name = Curso en línea para inventores (OMPI)
    .who = Para todos. Gratis, y necesario para el Programa de Asistencia a Inventores.
    .typed = course for inventors|curso para inventores

madrid-gs-manager = Arma una lista de productos y servicios con palabras que la OMPI acepta.
    .name = Gestor de productos y servicios (Madrid)
    .who = Para quienes solicitan una marca. Gratis.
    .typed = goods and services manager|mgs|gestor de productos y servicios

madrid-fee-calculator = Calcula cuánto cuesta una marca internacional: la solicitud, países posteriores y renovación.
    .name = Calculadora de tasas (Madrid)
    .who = Para todos. Gratis.
    .typed = madrid fee calculator|fee calculator|calculadora de tasas|calculadora de madrid

madrid-monitor = Muestra el estado y la historia de cada marca internacional.
    .name = Madrid Monitor
    .who = Para todos. Gratis.
    .typed = madrid monitor

madrid-member-profiles = Cómo trata cada miembro las marcas: denegación, uso, oposición, agentes locales.
    .name = Perfiles de los miembros (Madrid)
    .who = Para todos. Gratis.
    .typed = madrid member profiles

hague-fee-calculator = Calcula cuánto cuesta un diseño internacional.
    .name = Calculadora de tasas (La Haya)
    .who = Para todos. Gratis.
    .typed = hague fee calculator|calculadora de la haya

hague-member-profiles = Cómo trata cada miembro los diseños: imágenes, denegación, publicación posterior.
    .name = Perfiles de los miembros (La Haya)
    .who = Para todos. Gratis.
    .typed = hague member profiles

pct-epct = Presente y siga una solicitud internacional de patente, y calcule sus plazos.
    .name = ePCT y calculadora de plazos
    .who = Para solicitantes. Su uso es gratis.
    .typed = epct|pct time limit calculator|calculadora de plazos pct

wipo-lex = Leyes, tratados y sentencias de propiedad intelectual de todos los países.
    .name = WIPO Lex
    .who = Para todos. Gratis.
    .typed = wipo lex|wipolex

wipo-proof-replacement = Ponía fecha a archivos digitales como prueba. La OMPI lo cerró.
    .name = WIPO PROOF
    .who = Ya nadie puede usarlo. Pregunte a un asesor cómo guardar hoy pruebas con fecha.
    .typed = wipo proof

wipo-ip-for-business = Guías para pequeñas empresas sobre marcas, diseños, patentes y más.
    .name = PI para empresas (OMPI)
    .who = Para todos. Gratis.
    .typed = ip for business|pi para empresas

wipo-match = Une a quienes buscan ayuda con quienes dan dinero, tecnología o colaboración.
    .name = WIPO Match
    .who = Para países en desarrollo.
    .typed = wipo match

euipo-sme-fund = Los bonos devuelven parte de una revisión de sus derechos y de las tasas de marcas, diseños, patentes y variedades vegetales.
    .name = Fondo para pymes (EUIPO)
    .who = Para pequeñas y medianas empresas de la Unión Europea. Solicítelo antes de pagar las tasas.
    .typed = sme fund|ideas powered for business|fondo pyme|fondo para pymes

ip-scan = Un experto de una oficina nacional mira lo que usted tiene. La mayor parte del costo se devuelve.
    .name = IP Scan
    .who = Para pequeñas y medianas empresas de los países de la Unión Europea que participan.
    .typed = ip scan

euipo-esearch = Voluntarios asesoran a pequeñas empresas, y las controversias ante la oficina pueden mediarse gratis.
    .name = Asesoría y mediación gratis (EUIPO)
    .who = Para pequeñas y medianas empresas que usan la EUIPO.
    .typed = euipo pro bono|euipo mediation

eu-ip-helpdesk = Primeras respuestas, guías y formación, también para mercados fuera de Europa. No redacta solicitudes.
    .name = European IP Helpdesk
    .who = Para pequeñas y medianas empresas de la Unión Europea y socios de sus proyectos.
    .typed = ip helpdesk|european ip helpdesk

epo-micro-entity = Tasas más bajas de una patente europea en la mayoría de los pasos.
    .name = Tasas reducidas para los más pequeños (OEP)
    .who = Para empresas muy pequeñas, particulares, universidades y entidades sin ánimo de lucro con pocas solicitudes, de cualquier país.
    .typed = epo micro entity|epo fee reduction|oficina europea de patentes descuento

epo-language-reduction = Tasas más bajas de solicitud y examen si presenta en su propio idioma.
    .name = Tasas reducidas por idioma (OEP)
    .who = Para particulares y pequeñas empresas de un Estado miembro cuyo idioma no es de los de la oficina.
    .typed = epo language reduction

epo-isa-75 = Una tasa mucho más baja por la búsqueda y el examen de la OEP en la fase internacional.
    .name = Tasa reducida de búsqueda PCT (OEP)
    .who = Para particulares de países más pobres, y para personas y empresas de algunos Estados con acuerdo.
    .typed = epo pct search reduction

uspto-small-micro = Tasas de patente mucho más bajas para solicitantes pequeños.
    .name = Tasas de entidad pequeña y micro (USPTO)
    .who = Para pequeñas empresas, particulares y entidades sin ánimo de lucro de cualquier lugar que presentan ante la USPTO, con condiciones.
    .typed = micro entity|small entity|entidad pequeña|microentidad

uspto-pro-bono = Abogados voluntarios preparan y siguen su solicitud de patente. Las tasas oficiales las paga usted.
    .name = Patentes pro bono (USPTO)
    .who = Para personas en Estados Unidos con pocos ingresos y una invención, no solo una idea.
    .typed = patent pro bono|pro bono attorney

uspto-law-school-clinics = Estudiantes de Derecho con un profesor buscan, redactan y presentan solicitudes de patentes y marcas.
    .name = Clínicas de facultades de Derecho (USPTO)
    .who = Para solicitantes en Estados Unidos que una clínica acepte. Gratis.
    .typed = law school clinic|law clinic

us-ptrc = Bibliotecarios le ayudan a buscar patentes y marcas.
    .name = Centros de patentes y marcas (EE. UU.)
    .who = Para todos en Estados Unidos.
    .typed = ptrc|patent and trademark resource center

ukipo-ip-advance = Una subvención para que un profesional revise sus derechos y lo asesore sobre los pasos siguientes.
    .name = IP Advance (UKIPO)
    .who = Para pequeñas y medianas empresas del Reino Unido con un socio de crecimiento.
    .typed = ip advance

ukipo-audit-plus = Una subvención anterior para revisar derechos. IP Advance ocupa su lugar.
    .name = IP Audit Plus (UKIPO)
    .who = Mire IP Advance.
    .typed = ip audit plus

ukipo-equip = Formación gratuita en línea y una revisión de su propio negocio.
    .name = IP Equip e IP Healthcheck (UKIPO)
    .who = Para todos.
    .typed = ip equip|ip healthcheck

cipa-clinics = Una primera charla con un abogado, y voluntarios para controversias.
    .name = Consultorios de PI del Reino Unido
    .who = Para pequeñas empresas y particulares. La primera charla es gratis.
    .typed = ip pro bono|cipa clinic

fr-inpi-prediag = Un experto mira su empresa y escribe un plan. Pass PI paga parte de expertos externos. Las pequeñas empresas pagan tasas más bajas.
    .name = Diagnóstico gratis y Pass PI (INPI)
    .who = Para pequeñas y medianas empresas de Francia. Pass PI exige una sociedad mercantil.
    .typed = pass pi|prédiagnostic

de-wipano = Paga parte de un primer proyecto con patente o modelo de utilidad, de la búsqueda al uso.
    .name = Ayuda para una primera patente (Alemania)
    .who = Para pequeñas y medianas empresas de Alemania sin solicitudes en los últimos años. Pídala antes de empezar.
    .typed = wipano

ch-ipi-assisted = Usted busca al lado de un experto de la oficina, en persona o en línea.
    .name = Búsqueda asistida de patentes (Suiza)
    .who = Para cualquiera que presente en Suiza.
    .typed = assisted patent search

at-ip-scheck = Paga la mayor parte de la búsqueda y de las primeras solicitudes de una invención.
    .name = Bono de patentes (Austria)
    .who = Para pequeñas y medianas empresas, fundadores y particulares de Austria que quieren usar la invención.
    .typed = patent voucher|patent scheck

ie-ip-strand = Una subvención para un plan de su propiedad intelectual.
    .name = Subvenciones de PI (Irlanda)
    .who = Para pequeñas y medianas empresas de Irlanda.
    .typed = enterprise ireland

ca-ip-assist = Asesoría por pasos, del primer conocimiento a la acción. ElevateIP ayuda a empresas jóvenes por medio de incubadoras.
    .name = IP Assist y ElevateIP (Canadá)
    .who = Para empresas innovadoras de Canadá que ya apoya el consejo de investigación.
    .typed = ip assist|elevateip

au-ip-first-response = Muestra caminos en una controversia y le deja revisar una marca. Gratis y en línea.
    .name = IP First Response (Australia)
    .who = Para pequeñas empresas de Australia.
    .typed = ip first response|trade mark checker

sg-ip-start = Una charla con un experto, cursos, consultorios y una guía sobre secretos.
    .name = IP Start y consultorios (Singapur)
    .who = Para empresas jóvenes en un programa asociado. Los consultorios son para empresas locales.
    .typed = ip start|ip grow

jp-sme-reductions = Tasas más bajas de examen y de los primeros años, y mesas de asesoría gratuita en todo el país.
    .name = Tasas reducidas y asesoría gratis (Japón)
    .who = Para pequeñas empresas, fundadores y universidades.
    .typed = inpit

kr-smes = Tasas principales más bajas, examen más rápido para empresas jóvenes y centros regionales con asesoría.
    .name = Tasas reducidas y centros (Corea)
    .who = Para pequeñas empresas y particulares de la República de Corea.
    .typed = kipo fee reduction|regional ip center

kr-isa-75 = Una tasa mucho más baja cuando la oficina coreana busca para su solicitud internacional.
    .name = Tasa reducida de búsqueda PCT (Corea)
    .who = Para nacionales de un país que indica la página y que viven en él.
    .typed = kipo search fee

cn-fee-reduction = Tasas mucho más bajas de solicitud, examen y primeros años.
    .name = Tasas reducidas (China)
    .who = Para particulares con ingresos bajos y pequeñas empresas registradas para la reducción.
    .typed = cnipa fee reduction

in-startup = Tasas más bajas para patentes y marcas. Un facilitador, pagado por el Estado, ayuda con la solicitud.
    .name = Ayuda a empresas nuevas y pequeñas (India)
    .who = Para empresas emergentes reconocidas y pequeñas empresas, y para algunos que presentan por un centro de apoyo.
    .typed = sipp|startup india

il-40 = Una tasa más baja por la primera solicitud.
    .name = Primera tasa reducida (Israel)
    .who = Para particulares, pequeñas empresas e instituciones reconocidas.
    .typed = israel patent fee

br-60 = Tasas más bajas en muchos servicios, y ninguna para algunas personas con ingresos muy bajos o discapacidad.
    .name = Tasas reducidas (Brasil)
    .who = Para micro y pequeñas empresas, organismos de investigación y entidades sin ánimo de lucro.
    .typed = inpi brazil discount

ph-ipophl = Sin tasas básicas para una marca, y ayuda en oficinas regionales.
    .name = Juana Make a Mark (Filipinas)
    .who = Para pequeñas empresas dirigidas por mujeres, en convocatorias.
    .typed = juana make a mark

asean-ip = La búsqueda o el examen de una oficina acelera otro en la región. Herramientas de búsqueda compartidas.
    .name = PI de la ASEAN: oficinas que cooperan
    .who = Para solicitantes en las oficinas que participan.
    .typed = aspec|asean ip

aripo = Una sola solicitud para patentes, modelos de utilidad, diseños o marcas en muchos países africanos.
    .name = ARIPO
    .who = Para nacionales y residentes de los Estados miembros; los demás, por medio de un agente.
    .typed = aripo

oapi = Una sola solicitud que cuenta en todos sus Estados miembros. Ha existido un fondo para inventores.
    .name = OAPI
    .who = Para nacionales de los Estados miembros; los extranjeros, por medio de un agente.
    .typed = oapi

afripi = Un proyecto de la Unión Europea sobre propiedad intelectual en África, también para nombres de lugares.
    .name = AfrIPI
    .who = Para pequeñas empresas y oficinas de África.
    .typed = afripi

za-cipc-iap = La oficina mira las solicitudes para el Programa de Asistencia a Inventores de la OMPI.
    .name = Asistencia a inventores en Sudáfrica (CIPC)
    .who = Para inventores de Sudáfrica.
    .typed = cipc

ke-kipi = Voluntarios redactan y presentan por usted. Estaba previsto que los inventores jóvenes no pagaran tasas de patente.
    .name = Ayuda a inventores en Kenia (KIPI)
    .who = Para inventores y pequeñas empresas de Kenia con poco dinero.
    .typed = kipi

latipat-prosur = Búsqueda gratuita de patentes en español y portugués.
    .name = LATIPAT y PROSUR
    .who = Para todos.
    .typed = latipat|prosur

espacenet = Búsqueda gratuita de patentes de todo el mundo.
    .name = Espacenet
    .who = Para todos.
    .typed = espacenet

tmview-designview = Búsqueda gratuita de marcas y diseños en muchas oficinas, con ayuda sobre las clases.
    .name = TMview y DesignView
    .who = Para todos.
    .typed = tmview|designview|tmclass

mpp = Licencias para que se puedan fabricar medicamentos para países más pobres.
    .name = Medicines Patent Pool
    .who = Para fabricantes de medicamentos y organismos de salud.
    .typed = medicines patent pool

wipo-women-tk = Formación, mentores y socios para un proyecto de artesanía, alimentos o arte.
    .name = Emprendedoras de pueblos indígenas (OMPI)
    .who = Para mujeres de pueblos indígenas y comunidades locales, elegidas en convocatorias.
    .typed = indigenous women|women entrepreneurs|mujeres indígenas|emprendedoras indígenas

africa-ip-helpdesk = Respuestas, formación y guías sobre los mercados africanos.
    .name = Africa IP SME Helpdesk
    .who = Para pequeñas empresas de la Unión Europea que hacen negocios en África.
    .typed = africa ip helpdesk

id-umkm = Tasas más bajas para marcas, patentes y diseños.
    .name = Tasas reducidas para pymes (Indonesia)
    .who = Para micro y pequeñas empresas con una carta de recomendación.
    .typed = umkm

my-dana-ip = Bonos para tasas de solicitud y para redactar patentes.
    .name = Fondo para solicitudes (Malasia)
    .who = Para ciudadanos, pequeñas empresas, estudiantes y comunidades locales, en convocatorias anuales.
    .typed = dana ip

ph-yipi = Sin tasas de solicitud, publicación y examen, y asesoría técnica.
    .name = Incentivo para jóvenes (Filipinas)
    .who = Para jóvenes y sus escuelas, mientras dure la convocatoria.
    .typed = yipi

ph-juana-patent = Sin tasas en varios pasos y un trámite más rápido.
    .name = Juana Patent and Design (Filipinas)
    .who = Para mujeres que inventan o diseñan, y pequeñas empresas dirigidas por mujeres.
    .typed = juana patent|juana design

vn-decree-80 = El Estado paga asesoría sobre registro, gestión y salida al exterior, hasta un límite.
    .name = Apoyo a empresas emergentes (Vietnam)
    .who = Para pequeñas y medianas empresas innovadoras de Vietnam.
    .typed = viet nam support

kr-ip-desk = Asesoría jurídica gratuita en el extranjero, estudios sobre copias y parte de los costos de solicitud allí.
    .name = Oficinas de apoyo en el exterior (Corea)
    .who = Para pequeñas y medianas empresas coreanas que salen al exterior.
    .typed = ip desk|kotra

sg-eis = Los costos de registrar, licenciar o comprar derechos bajan sus impuestos, o una parte se paga en dinero.
    .name = Beneficio fiscal por innovación (Singapur)
    .who = Para negocios que pagan impuestos en Singapur.
    .typed = enterprise innovation scheme

sg-mediation-scheme = Paga costos de mediación hasta un límite, sea cual sea el resultado.
    .name = Apoyo a la mediación (Singapur)
    .who = Para ambas partes de un caso ante la oficina que aceptan mediar en Singapur.
    .typed = mediation promotion scheme

cn-subsidies-ended = Las subvenciones locales para presentar patentes han terminado. Las tasas reducidas siguen.
    .name = Subvenciones para solicitudes (China)
    .who = Mire en su lugar las tasas reducidas.
    .typed = china patent subsidy

ng-notap-pidc = Búsquedas en patentes y ayuda para usar la tecnología que contienen.
    .name = Centro de información de patentes (Nigeria)
    .who = Para pequeñas empresas, organismos de investigación y talleres de Nigeria.
    .typed = notap

za-nipmo = El fondo devuelve costos a organismos públicos de investigación. Los talleres enseñan a pequeñas empresas y estudiantes.
    .name = Fondo de PI e IP Wise (Sudáfrica)
    .who = El fondo: instituciones públicas. Los talleres: también pequeñas empresas.
    .typed = nipmo|ip wise

ma-ompic = La oficina mira su empresa y escribe un informe. Voluntarios ayudan con las patentes. Algunos pagan tasas más bajas.
    .name = Diagnóstico, abogados y tasas (OMPIC)
    .who = Para pequeñas y medianas empresas e inventores de Marruecos, con condiciones.
    .typed = ompic

ma-ip-marketplace = Un banco de proyectos de patentes que se pueden usar libremente en Marruecos.
    .name = ipmarketplace (Marruecos)
    .who = Para inversionistas y fundadores.
    .typed = ipmarketplace

tn-pampat = Ayuda con reglas, envasado, control y exportación de alimentos locales.
    .name = Ayuda a productos de origen (Túnez)
    .who = Para grupos de productores con un producto de su lugar.
    .typed = pampat

eg-student-exemption = Los estudiantes no pagan la tasa de examen de patentes.
    .name = Examen sin tasa para estudiantes (Egipto)
    .who = Para alumnos y estudiantes.
    .typed = egypt student

sa-saip = Centros en todo el país, consultorios, una herramienta en línea y cursos.
    .name = Centros de apoyo y academia (A. Saudita)
    .who = Para inventores y fundadores de Arabia Saudita.
    .typed = saip

ae-half-fees = Tasas mucho más bajas para patentes, modelos de utilidad, diseños y marcas, y ayuda con la solicitud.
    .name = Tasas reducidas y Patent Hive (EAU)
    .who = Para pequeñas empresas y universidades de los Emiratos; las marcas, para miembros del programa nacional.
    .typed = patent hive

tr-kosgeb = Devuelve la mayor parte de los costos de registro, hasta un límite, después de concedido el certificado.
    .name = Ayuda a la propiedad industrial (KOSGEB)
    .who = Para pequeñas empresas de Türkiye inscritas allí.
    .typed = kosgeb

tr-tubitak-1602 = Paga búsquedas, examen, abogados y pasos en el extranjero.
    .name = Apoyo a patentes (TÜBİTAK)
    .who = Para ciudadanos, empresas y universidades de Türkiye.
    .typed = tubitak

kz-qazpatent = Los particulares han pagado tasas más bajas. El descuento para pequeñas empresas terminó.
    .name = Descuentos (Kazajistán)
    .who = Para particulares. Pregunte a la oficina qué vale hoy.
    .typed = qazpatent

uz-unified-fees = Residentes y extranjeros pagan las mismas tasas.
    .name = Una tarifa para todos (Uzbekistán)
    .who = Para todos los solicitantes.
    .typed = uzbekistan fees

mx-impi-90 = Una tasa mucho más baja por una marca nueva en semanas señaladas.
    .name = Semanas de descuento en marcas (México)
    .who = Para pequeñas empresas muy jóvenes, artesanos y otros, según diga cada convocatoria.
    .typed = impi discount|descuento impi|descuentos impi

co-sic = Tasas más bajas para marcas y patentes, y un descuento después de un curso de la oficina.
    .name = Tasas reducidas (Colombia)
    .who = Para pequeñas empresas, jóvenes, particulares y universidades.
    .typed = sic discount|descuento sic

pe-indecopi = Sin tasas para marcas colectivas, y asesoría gratuita para pequeñas empresas.
    .name = Marcas colectivas gratis y asesoría (Perú)
    .who = Para asociaciones de productores y artesanos, y pequeñas empresas por turno.
    .typed = indecopi|ruta pi

br-patente-mpe = Examen más rápido a petición, sin tasa.
    .name = Patentes más rápidas para pymes (Brasil)
    .who = Para micro y pequeñas empresas que presentaron la solicitud a su propio nombre.
    .typed = patente mpe

cl-inapi = Pago posterior de las tasas de patente para personas de pocos medios, cursos y ayuda con las búsquedas.
    .name = Apoyo del INAPI (Chile)
    .who = Para solicitantes pequeños de Chile.
    .typed = inapi

cr-cati = Ayuda para buscar patentes.
    .name = Centros de apoyo CATI (Costa Rica)
    .who = Para pequeñas empresas e inventores de Costa Rica.
    .typed = cati
