# Historias reales de empresas pequeñas. Sin cifras: están en las fuentes. .had: el comienzo, .did: qué hicieron, .came: qué resultó, .lesson: qué se aprende.


## Sectores y regiones, como aparecen en los botones
sector-food = Alimentos y agricultura
    .typed = queso|café|pimienta|vino|arroz|té|cacao|comida|alimentos|agricultura|agricultor|campo
sector-crafts = Artesanía
    .typed = artesanía|artesanías|artesano|artesanos|tejidos|tejido|manualidades
sector-fashion = Moda
    .typed = moda|ropa|zapatos|calzado
sector-music = Música
    .typed = música|canción|canciones
sector-software = Software y juegos
    .typed = software|aplicación|aplicaciones|app|apps|juego|juegos|videojuegos
sector-health = Salud
    .typed = salud|médico|medicina
sector-green = Tecnología verde
    .typed = verde|energía|medio ambiente|clima
sector-technology = Máquinas y tecnología
    .typed = tecnología|máquina|máquinas|invención|invento
sector-consumer = Cosas de uso diario
    .typed = juguete|juguetes|hogar|bebé|cocina
sector-trade = Comercio y servicios
    .typed = servicio|servicios|comercio|tienda

region-africa = África
region-arab-states = Países árabes
region-asia-pacific = Asia y el Pacífico
region-latin-america = América Latina y el Caribe
region-eastern-europe = Europa del Este y Asia Central
region-western = Europa Occidental y América del Norte

penja-pepper = La pimienta de Penja
    .had = Los agricultores de la zona de Penja, en Camerún, tenían una pimienta especial y ningún control sobre su nombre.
    .did = Escribieron reglas de cultivo y control. Obtuvieron una indicación geográfica en la OAPI y después en la Unión Europea.
    .came = El precio se multiplicó varias veces y más gente la cultivó. Luego llegaron falsificaciones, reglas incumplidas y precios más bajos.
    .lesson = Un nombre así sube los precios solo mientras el grupo mantiene el control, el logotipo y la lucha contra las falsificaciones.

solerebels = Zapatos de neumáticos viejos
    .had = Una empresa familiar de una zona pobre de Addis Abeba hacía zapatos con neumáticos viejos y tela hilada a mano.
    .did = Registró su marca. También inició un caso contra un rival que usaba un nombre de dominio con su marca.
    .came = La empresa vendió en muchos países. Quienes decidieron el caso llamaron a lo que hizo el rival un claro abuso.
    .lesson = Tenga pronto su marca y sus nombres de dominio. Un procedimiento de dominios es más rápido que un tribunal.

cardiopad = Un monitor del corazón para los pueblos
    .had = Un joven ingeniero de Camerún construyó una tableta que envía datos del corazón desde los pueblos a especialistas de las ciudades.
    .did = La protegió en la OAPI. Préstamos de la familia, una ayuda del Estado y un premio pagaron los primeros aparatos.
    .came = Se fabricó una primera serie y empezaron las ventas en la región.
    .lesson = Una sola solicitud en la OAPI cubre un mercado regional y da confianza a quienes ponen dinero.

kikoy-name = Una tela que no es de nadie
    .had = Muchos pequeños comerciantes de la costa de Kenia vendían una tela con una palabra suajili de todos los días. Nadie la había registrado fuera.
    .did = Una empresa extranjera solicitó la palabra como marca. Un grupo de comercio justo se opuso con ayuda jurídica gratuita.
    .came = El solicitante no respondió y la solicitud se abandonó. La palabra siguió libre para todos.
    .lesson = Vigile en los registros extranjeros el nombre de su producto. El plazo para oponerse es corto.

mbube-linda = La canción que dio la vuelta al mundo
    .had = Un trabajador migrante en Sudáfrica escribió una canción que después fue un éxito mundial.
    .did = La cedió por casi nada. Décadas después, los abogados de sus hijas usaron una vieja norma de la ley y demandaron.
    .came = Él murió pobre. Un acuerdo dio a sus herederas reconocimiento, dinero por el pasado y una parte de los ingresos futuros.
    .lesson = Cuidado: nunca ceda una obra entera con una firma. Lea primero qué se dice sobre cesión, tiempo y regalías.

please-call-me = Una idea contada al empleador
    .had = Un aprendiz de una compañía telefónica propuso un mensaje gratuito que pide que le devuelvan la llamada.
    .did = Confió en una promesa hablada de recompensa. Años después fue a los tribunales.
    .came = Ganó en el tribunal más alto y al final llegó a un acuerdo, después de muchísimo tiempo.
    .lesson = Cuidado: acuerde por escrito la recompensa y la titularidad antes de entregar una idea, sobre todo a su empleador.

djebba-figs = Higos de un pueblo de montaña
    .had = Un pueblo de montaña de Túnez vendía frescos sus propios higos, en una sola temporada corta.
    .did = Obtuvo una denominación de origen protegida. Los agricultores formaron una cooperativa con su propio envasado y un camión frigorífico.
    .came = Los higos con el nombre se vendieron mucho más caros que otros, y algunos fueron al extranjero.
    .lesson = Un certificado rinde cuando los productores también tienen el envasado, la trazabilidad y el transporte.

argan-name = ¿De quién es la palabra argán?
    .had = Cooperativas de mujeres de Marruecos prensaban aceite de argán. Un laboratorio extranjero había registrado el nombre del producto como marca mucho antes.
    .did = El aceite de argán pasó a ser una indicación geográfica protegida. Las cooperativas prepararon la cancelación de la marca antigua.
    .came = El nombre está protegido por su origen. Aún quedaba por combatir la marca antigua.
    .lesson = Cuidado: proteja el nombre de un producto antes de que el mercado lo descubra. Después sale más caro.

saphon-wind = Primero presentar, después mostrar
    .had = Una empresa emergente de Túnez tenía una máquina eólica sin palas y los primeros prototipos.
    .did = Presentó la solicitud en su país, siguió por la vía internacional, y solo entonces la mostró en un gran escenario.
    .came = Ganó un premio. Encontrar un socio industrial llevó años.
    .lesson = Presente primero y muestre después. Luego cuente con años para encontrar un socio.

instabeat = Una invención en la televisión
    .had = Una nadadora e ingeniera del Líbano tuvo la idea de unas gafas de natación que muestran el ritmo del corazón. Las construyó para un concurso de televisión.
    .did = Encontró dinero y empezó una solicitud de patente en Estados Unidos mientras aún las construía.
    .came = La idea se convirtió en una empresa con producto. El aparato mismo llevó años.
    .lesson = Los programas y concursos son públicos. Presente la solicitud, o revise el período de gracia, antes de participar.

kampot-pepper = La pimienta de Kampot
    .had = Familias campesinas de Camboya cultivaban una pimienta apreciada y la vendían barata.
    .did = Obtuvieron la primera indicación geográfica de su país y protección en la Unión Europea. Acordaron precios comunes.
    .came = Crecieron las familias, la cosecha y los precios. Luego, un año, las ventas cayeron y se acumuló la mercancía.
    .lesson = Un nombre así sube el precio. La cantidad debe seguir lo que la gente compra, no la esperanza.

st25-rice = El mejor arroz y su nombre
    .had = Un obtentor de Vietnam trabajó muchos años en un arroz que ganó un premio mundial. Tenía un certificado de variedad vegetal solo en su país.
    .did = Empresas de fuera solicitaron registrar su nombre como marca. El obtentor se opuso y su familia solicitó una marca nueva.
    .came = Su oficina sostuvo que el nombre de una variedad no puede ser la marca de una sola empresa. Nuestras fuentes no cuentan el final.
    .lesson = Cuidado: un certificado de variedad no es una marca. Solicite una marca aparte en cada país al que exporta.

buon-ma-thuot = Café protegido solo en casa
    .had = El nombre de un café estaba protegido en Vietnam y en ningún otro país.
    .did = Los productores descubrieron que una empresa de China tenía marcas con el nombre. Pidieron cancelarlas y presentaron solicitudes en otros países.
    .came = Las marcas de China se cancelaron. Algunos otros países aceptaron el nombre y otros lo denegaron.
    .lesson = Cuidado: la protección en su país termina en la frontera. Presente la solicitud fuera antes de que crezca la exportación.

trung-nguyen = El distribuidor que presentó primero la solicitud
    .had = Una cadena de cafés de Vietnam habló con un distribuidor de Estados Unidos antes de presentar allí su marca.
    .did = Cuando la solicitó, el distribuidor ya había presentado la marca a su propio nombre. La empresa la disputó.
    .came = Recuperó la marca unos años después, y entonces también presentó solicitudes por medio de la OMPI.
    .lesson = Cuidado: presente la solicitud en el país nuevo antes de la primera conversación con un distribuidor.

doi-chaang = Las imitaciones siguen al éxito
    .had = Un pueblo de montaña del norte de Tailandia vendía su café en el extranjero con su propia marca.
    .did = Registró su logotipo. Actuó cuando empresas de otros países usaron versiones con cambios pequeños.
    .came = Ganó casos así y siguió luchando en el siguiente.
    .lesson = Cuando empiece a exportar, aparte dinero para actuar contra las copias.

aranmula-mirror = Una aleación secreta y un nombre protegido
    .had = Unas pocas familias de la India funden espejos de un metal cuya mezcla se transmite desde hace generaciones.
    .did = Mantuvieron secreta la mezcla, formaron una sociedad y obtuvieron una indicación geográfica.
    .came = Los espejos se venden bien, también en el extranjero. Todavía hay falsificaciones en las tiendas.
    .lesson = Un secreto y un nombre de lugar trabajan juntos. Uno guarda cómo se hace, el otro el nombre.

scrabulous = Un juego con un nombre demasiado parecido
    .had = Dos hermanos de la India tenían un juego de palabras en línea con muchísimos jugadores.
    .did = Su nombre se parecía a una marca famosa. Los titulares de la marca demandaron.
    .came = Un tribunal prohibió el nombre, pero no halló derecho de autor en el juego de mesa. Siguieron con nombres nuevos.
    .lesson = Cuidado: revise un nombre antes de lanzarlo. Las reglas de un juego son libres, una marca no.

del-rosario-karaoke = Una mejora modesta, protegida
    .had = Un inventor de Filipinas tenía modelos de utilidad para un aparato de karaoke en un solo mueble.
    .did = Demandó a una empresa que vendía un aparato parecido y pidió al tribunal que la frenara.
    .came = Primero perdió. El tribunal más alto resolvió después que una mejora de algo conocido puede protegerse.
    .lesson = Una mejora modesta puede obtener un modelo de utilidad y aun así frenar una copia.

fiji-masi = Dibujos que son de todos
    .had = Los dibujos sobre tela de corteza se compartían en las islas de Fiyi desde hacía generaciones. Una artista dibujó con ellos el logotipo de una aerolínea.
    .did = La aerolínea solicitó registrar esos dibujos como marcas. Los artistas se opusieron y reunieron firmas.
    .came = Fue una pelea pública por dibujos compartidos. Nuestras fuentes no cuentan qué decidió el registro.
    .lesson = Cuidado: separe el logotipo encargado de los dibujos de la comunidad. Acuerden los límites por escrito.

nz-tm-publisher = Una factura que parecía oficial
    .had = Las pequeñas empresas de Nueva Zelanda figuraban con su dirección en el registro público de marcas.
    .did = Algunas pagaron cartas que parecían facturas del registro. La autoridad intervino.
    .came = Se bloqueó una cuenta con el dinero y las víctimas recibieron ayuda. Otros remitentes siguieron.
    .lesson = Cuidado: revise cada factura con su abogado o con la oficina antes de pagar.

zenu-hat = El sombrero y sus copias de plástico
    .had = Miles de familias tejedoras de Colombia hacían un sombrero de fibra de palma. Copias importadas de plástico costaban mucho menos.
    .did = Se apoyaron en su nombre protegido y en una marca colectiva, y pidieron a la autoridad que actuara.
    .came = Se prohibió vender las imitaciones. Años después aún se veían copias.
    .lesson = Un derecho trae una prohibición. Para tener los puestos limpios hacen falta controles constantes y compradores que vean la diferencia.

lekonaewa = Una marca para muchas artesanas
    .had = Mujeres de Colombia tejían mochilas, sombreros y canastos, sin una marca en común.
    .did = Se unieron a un programa de la OMPI, recibieron herramientas y solicitaron una marca colectiva.
    .came = Su trabajo mejoró. Las etiquetas esperaban el registro.
    .lesson = Una marca colectiva permite que muchas personas compartan una marca y su costo.

jalapao-golden-grass = El capim dorado de Brasil
    .had = Artesanos de una zona remota de Brasil tejían bolsos y joyas con una hierba dorada.
    .did = Su asociación obtuvo una indicación de procedencia, la primera para artesanías en el país.
    .came = El nombre se reserva para el trabajo local. El sello y la formación llegaron solo años después.
    .lesson = El registro es el comienzo. Planee el sello, las reglas y quién paga el control.

vale-dos-vinhedos = Un nombre que vende camas y comidas
    .had = Un valle de pequeñas bodegas de Brasil quería darse a conocer.
    .did = Obtuvo una indicación geográfica y la usó también para invitar a visitantes.
    .came = Llegaron más visitantes y se abrieron más bodegas.
    .lesson = El nombre de un lugar puede vender camas y comidas, además de botellas.

montserrat-cocoa = Demuestre qué es diferente
    .had = Los cacaoteros de los cerros de Trinidad cultivaban un cacao fino y lo vendían como cualquier otro.
    .did = Hicieron que una universidad describiera su sabor, se certificaron y avanzaron hacia un nombre protegido.
    .came = Vendieron directamente a un precio mucho mejor que el del cacao a granel.
    .lesson = Demuestre qué es diferente antes de solicitar. Los datos sostienen el nombre.

desserto = Cuero de un cactus
    .had = Dos fundadores de México habían trabajado años en un cuero hecho de nopal y estaban cerca de la ruina.
    .did = Según la prensa, protegieron la invención y el nombre, y lo mostraron en una feria.
    .came = Lo adoptaron fabricantes de moda, zapatos y autos.
    .lesson = Termine sus solicitudes antes de la feria que dará a conocer su empresa.

hutsul-bryndza = Queso de los pastos altos
    .had = Los pastores de los Cárpatos hacían un queso de oveja a la antigua. En los mismos estantes había imitaciones.
    .did = Fijaron reglas y registraron el nombre, el primero de su clase en Ucrania.
    .came = Una docena de productores pudo usar el nombre enseguida, y siguió otra versión.
    .lesson = Escriba reglas que pueda cumplir el productor más pequeño y que un inspector pueda revisar.

khvanchkara = Nombres de vinos en manos de un importador
    .had = Vinos famosos de Georgia se vendían en el extranjero por un importador, que registró algunos nombres como marcas propias.
    .did = La oficina del Estado lo descubrió al solicitar los nombres, y negoció.
    .came = La marca se entregó y los nombres están ahora a nombre de Georgia.
    .lesson = Cuidado: un importador que registra su nombre tiene su mercado. Solicítelo usted primero.

badagoni = Una marca tomada de mala fe
    .had = Una bodega de Georgia entró en un país nuevo con una marca muy conocida, pero sin solicitud allí.
    .did = Descubrió que otra empresa tenía el nombre y pidió la cancelación.
    .came = Ganó. Se dice que fue un primer caso para su país.
    .lesson = Una solicitud de mala fe se puede deshacer. Presentarla primero cuesta mucho menos.

arstanbap-walnut = Listos cuando empieza la ley
    .had = Los aldeanos de Kirguistán recogen nueces en un gran bosque silvestre, sin un sello de origen.
    .did = Formaron una asociación y presentaron la primera solicitud con una ley nueva.
    .came = En nuestra fuente la solicitud seguía abierta. Los vecinos preparan otros nombres de la misma forma.
    .lesson = Una ley nueva premia a los grupos que ya están organizados cuando empieza.

bihor-couture = Cuando una casa de moda copia un abrigo
    .had = Artesanos de un pueblo de Rumania vendían un abrigo bordado. No tenían ningún derecho registrado sobre el dibujo.
    .did = Una casa de moda mostró un abrigo muy parecido a un precio mucho más alto. Una revista ayudó a los artesanos a crear su propia marca.
    .came = La prensa trajo más pedidos de los que podían atender. No se conoce ningún pago de la casa de moda.
    .lesson = Cuidado: los dibujos sin registro son difíciles de defender. La marca y la historia pueden ser el mejor escudo.

claydon-drill = Probada junto a un sendero
    .had = Un agricultor de Gran Bretaña inventó una sembradora y obtuvo patentes. Antes de presentar la solicitud la había probado en un campo junto a un sendero.
    .did = Demandó a un rival. El rival dijo que las pruebas habían hecho pública la sembradora.
    .came = El tribunal declaró nulas las patentes. No importó que nadie hubiera mirado de verdad.
    .lesson = Cuidado: pruebe lejos de las miradas y con promesa de secreto, o presente primero la solicitud.

trunki = Lo que protegen los dibujos
    .had = Una maleta infantil se vendía muy bien. La protegía un diseño presentado con imágenes sombreadas.
    .did = La empresa demandó por una maleta más barata que se inspiraba en ella abiertamente.
    .came = Ganó primero y perdió al final. Las sombras y el contraste de las imágenes habían hecho estrecho el diseño.
    .lesson = Cuidado: las imágenes deciden. Presente dibujos de líneas simples y variantes, y piense en una patente para lo que hace.

haberman-cup = El vaso que nadie quería fabricar
    .had = Una diseñadora hizo un vaso para niños pequeños que no se derrama. Muchas empresas rechazaron una licencia.
    .did = Buscó, solicitó una patente, registró el nombre y vendió el vaso con un socio.
    .came = Se vendió muy bien. Ganó contra una copia y encontró un licenciatario en el extranjero.
    .lesson = Busque primero y patente bien. Cuente con vender por su cuenta antes de que lleguen los licenciatarios.

tiddley-pom = Presente antes de la primera reunión
    .had = Una pequeña marca británica de cuidado del bebé planeaba vender en China.
    .did = Su fundadora se reunió con posibles distribuidores. Cuando presentó la solicitud, uno de ellos ya había registrado la marca.
    .came = Recomprarla era caro y las quejas fracasaron. Eligió un nombre nuevo para ese país.
    .lesson = Cuidado: presente la solicitud antes de la primera reunión, no después del primer pedido.

uk-apparel-china = Un operativo en pocas semanas
    .had = Una pequeña empresa británica de ropa tenía su marca registrada en China. Encontró falsificaciones en un gran mercado en línea.
    .did = Localizó al vendedor, hizo constar compras ante notario y presentó una queja ante la autoridad local.
    .came = Se incautaron productos y pronto hubo una multa. La decisión ayudó después a retirar más ofertas.
    .lesson = Un registro local y pruebas sólidas hacen posible actuar barato.

nbc-bird-pest = La carta de renovación que no lo era
    .had = Una empresa británica de control de plagas recibió una factura por la renovación de su marca, de una compañía con nombre de sonido oficial.
    .did = Revisó quién la enviaba en vez de pagar, y se quejó.
    .came = La queja fue aceptada. La carta había ocultado que venía de una empresa privada.
    .lesson = Cuidado: denuncie las cartas engañosas. Una sola queja puede parar todo un envío.

peggy-lawton = La receta de galletas en la caja fuerte
    .had = Una panificadora de Estados Unidos tenía una galleta cuyo secreto la hizo famosa.
    .did = Guardó la receta en una caja fuerte, la repartió en varias tarjetas y dejó que la vieran pocas personas.
    .came = Un trabajador la copió y abrió una panificadora rival. Los tribunales le prohibieron usarla, sin ningún contrato.
    .lesson = Cerraduras sencillas, recetas repartidas y pocos ojos ganan casos así.

spry-fox = Un juego mostrado bajo promesa
    .had = Un pequeño estudio de Estados Unidos mostró una versión de prueba a una editora de juegos, con una promesa firmada de secreto.
    .did = La editora cortó las conversaciones cuando apareció su propia copia. El estudio había depositado su obra y demandó.
    .came = En el acuerdo, el estudio obtuvo los derechos sobre la copia, y esta salió de la tienda.
    .lesson = Haga firmar una promesa antes de mostrar. Deposite pronto su obra donde la ley lo premia.

wpm-inventors = Elogios para cada idea
    .had = Inventores con esperanza querían ayuda para llevar sus ideas al mercado. Uno de ellos pagó con todos los ahorros de su familia.
    .did = Compraron informes y paquetes caros, con promesas de tratos con tiendas.
    .came = La autoridad de comercio demandó. Al dueño se le prohibió este negocio.
    .lesson = Cuidado: los elogios a cada idea y los cobros altos por adelantado son las señales de alerta.

minerva-trade-show = Mostrado demasiado pronto en un congreso
    .had = Un fabricante de aparatos médicos tenía una patente para una herramienta quirúrgica.
    .did = Había mostrado el aparato en un congreso de cirujanos antes de presentar la solicitud.
    .came = Un tribunal resolvió que la patente no valía. Entre la muestra y la solicitud había pasado demasiado tiempo.
    .lesson = Cuidado: incluso donde existe un período de gracia, cuenta desde la primera vez que se muestra.

wipo-mediation-consultants = Un cliente conservado con la mediación
    .had = Una consultora contó su invención a un gran fabricante, con un contrato que no decía nada de una licencia.
    .did = Aparecieron productos y las conversaciones fracasaron. Ambos eligieron la mediación de la OMPI en vez de varios juicios.
    .came = Una reunión corta con un mediador que sabía de patentes trajo regalías y trabajo nuevo.
    .lesson = Ponga la licencia en el contrato. Si falta, la mediación puede salvar al cliente.

wipo-mediation-building = Una licencia sin patente
    .had = Una empresa tenía una licencia sobre un material de construcción. Detrás había solo una solicitud de patente.
    .did = La solicitud fue denegada. Una parte quería recuperar su dinero, la otra quería cobrar. El contrato las envió a la mediación de la OMPI.
    .came = Una llamada, una cena y un solo día lo terminaron con un acuerdo.
    .lesson = Cuidado: diga en una licencia qué pasa si se deniega la patente.
