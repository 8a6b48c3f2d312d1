# El resultado de la revisión.

## Funciones

function-govern = Dirigir
function-identify = Saber qué tiene
function-protect = Proteger
function-operate = Usar con cuidado
function-monitor = Vigilar
function-respond = Actuar cuando pasa algo
function-recover = Volver a ponerse en pie

## Cómo está cada función

stand-none = sin empezar
stand-some = empezado
stand-good = en orden
stand-apart = no le afecta

## Niveles: el nombre y, en .about, qué significa

level-beginning = Al comienzo
    .about = Mucho de lo que usted crea aún está abierto a otros. Los primeros pasos son pequeños y casi siempre baratos.
level-basics = La base está
    .about = Una parte de su negocio está en buenas manos. Conviene cerrar pronto los huecos de abajo.
level-steady = Por buen camino
    .about = Usted cuida la mayor parte. Unos pocos pasos lo hacen fiable.
level-strong = Fuerte
    .about = Usted cuida bien su propiedad intelectual. Siga así y revise de nuevo dentro de un año.

## Qué hacer: el paso en un botón y, en .why, la razón

learn-the-basics = Conocer los derechos principales
    .why = Solo se puede cuidar lo que se conoce. Para empezar basta una lectura corta.
name-somebody = Decir quién se encarga
    .why = Una persona con una hora fija al mes mantiene vivo todo lo demás.
write-the-list = Escribir la lista de lo que tiene
    .why = Todos los demás pasos empiezan con esta lista. Basta una página.
put-ownership-in-writing = Poner por escrito de quién es
    .why = Lo que hizo un independiente, un empleado o un socio puede no ser suyo sin un contrato.
register-the-name = Registrar su nombre
    .why = Otro puede registrarlo antes que usted y después impedirle usarlo.
widen-the-name = Pensar en su nombre en otros países
    .why = Una marca solo vale donde está registrada. Piense en los países donde vende o fabrica.
file-before-showing = Presentar antes de mostrar
    .why = Cuando algo nuevo ya es público, el camino a la patente o al diseño puede estar cerrado.
lock-the-secrets = Guardar bajo llave sus secretos
    .why = La ley protege un secreto solo si usted lo cuida.
get-permissions = Conseguir los permisos que faltan
    .why = Usar una foto, una canción o un software sin licencia puede salir caro.
promise-before-showing = Que los socios firmen primero
    .why = Una promesa firmada es la protección más barata que existe.
search-before-launch = Buscar antes de cada lanzamiento
    .why = Descubrir tarde un derecho anterior significa un nombre nuevo o un producto detenido.
watch-the-market = Vigilar si hay copias
    .why = Cuanto antes vea una copia, más barato es frenarla.
keep-a-calendar = Llevar un calendario de fechas
    .why = Una tasa olvidada puede acabar con un derecho que costó años.
make-a-plan = Hacer un plan contra copias
    .why = En una controversia cuentan los primeros días. Sepa a quién llamar y qué guardar.
keep-proof = Guardar aparte pruebas con fecha
    .why = Las copias con fecha en otro lugar ayudan tras un robo, una pelea o una computadora perdida.
review-every-year = Revisar de nuevo en un año
    .why = Un negocio cambia. Las mismas preguntas muestran qué hay de nuevo.
tell-the-story = Dar un valor a lo que tiene
    .why = Quien conoce el valor puede usarlo para un crédito, una venta o una licencia.
earn-with-it = Ganar con lo que tiene
    .why = Un derecho en orden puede traer dinero de más de una forma.
teach-the-team = Explicar las reglas a su equipo
    .why = La gente cumple las reglas que conoce y entiende.
use-free-help = Usar la ayuda gratuita que hay
    .why = Oficinas, centros de apoyo y cursos ayudan a las empresas pequeñas, casi siempre gratis.
plan-export = Planear antes de vender en el exterior
    .why = Los derechos terminan en la frontera. Fuera se empieza de nuevo, y algunos plazos corren pronto.
