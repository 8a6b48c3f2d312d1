question = Creamos una empresa con investigación de nuestra universidad. ¿Cómo obtenemos los derechos?
answer =
    Primero averigüe de quién es el resultado. Puede ser de la universidad, del investigador, de quien financió o de un socio. Depende del país, de los contratos y de la política de PI.
    – Informe de la invención a la oficina de transferencia de tecnología antes de que alguien publique. Esto se llama comunicación de la invención.
    – Mantenga en secreto charlas, pósteres, tesis y código hasta presentar la solicitud o decidir no presentarla.
    – Luego pida una licencia, una opción para obtenerla, o una cesión a la empresa.
    – Téngalo por escrito antes de que miren los inversionistas.
    Los nombres, el código y los conocimientos técnicos también necesitan un titular. Haga una lista de todo.
more-1 =
    Puntos para el contrato con la universidad:
    – exclusiva o no, qué campo, qué países;
    – pago: dinero ahora, una parte de las ventas, acciones de la empresa;
    – quién paga y dirige las patentes, y qué pasa si usted no puede pagar;
    – de quién son las mejoras, hechas por usted o en el laboratorio;
    – qué debe lograr usted y para cuándo;
    – la universidad conserva la investigación y la docencia;
    – ¿puede ir el derecho con la empresa si se vende?
    Una opción le da tiempo para probar y buscar dinero. Suele costar menos que una licencia completa.
    Pregunte a un abogado que conozca estos acuerdos. La universidad tiene el suyo.
more-2 =
    ¿Quién más podría tener un derecho? Estudiantes sin contrato laboral, investigadores visitantes, una empresa que dio material, el financiador público. Pida pronto a cada uno una cesión firmada, o un papel de que no tiene derechos.
    Separe el trabajo: anote qué se hace en la empresa y qué en el laboratorio, con qué medios y tiempo.
    La trampa: la empresa solicita a su nombre lo que es de la universidad. Pueden quitarle la patente o atacarla.
    La tasa menor para empresas pequeñas puede depender de todos los titulares: véalo.
    Ejemplo: dos investigadores quieren vender una prueba de agua. La comunican, acuerdan una opción y publican después de la solicitud. La licencia llega con los compradores.
ask =
    somos una spin off universitaria de quien es la patente
    quiero montar una empresa con mi tesis doctoral
    la universidad pide acciones de la startup es normal
    acuerdo entre profesor y alumno para una startup
    licencia o cesion de la universidad que conviene
    contrato de opcion con la oficina de transferencia
    el inversionista pregunta si la pi es nuestra pero se hizo en el laboratorio
    regalias o acciones para la universidad
    investigacion con dinero publico quien puede usar los resultados
    soy tesista y quiero montar empresa con mi tesis
    monto mi empresa con lo que salió de mi tesis
    un investigador de la universidad arma su empresa
