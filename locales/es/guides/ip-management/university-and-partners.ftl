question = Desarrollamos algo con una universidad u otra empresa. ¿De quién es el resultado?
answer =
    De quien acuerden por escrito antes de empezar. Sin acuerdo decide la ley del país, y muchas veces a nadie le gusta el resultado.
    Aclaren primero estos puntos:
    – qué aporta cada parte, y que sigue siendo suyo;
    – de quién es lo nuevo;
    – quién puede usarlo, y para qué;
    – quién presenta la solicitud, paga y va a juicio;
    – qué queda en secreto y cuándo se puede publicar algo;
    – qué pasa si una parte se retira.
    Pida a la universidad su política de propiedad intelectual. Muchas tienen una oficina de transferencia de tecnología.
more-1 =
    “Es de todos” suena justo, pero muchas veces trae problemas. Depende del país si un cotitular puede licenciar o vender por su cuenta.
    Una forma más sencilla: una parte es titular, y la otra recibe una licencia para su propio campo.
    La trampa es la publicación. Los investigadores y estudiantes quieren publicar, y una charla o tesis puede destruir una patente. Acuerden que usted vea antes el texto y pueda presentar la solicitud antes de que salga.
more-2 =
    Los estudiantes muchas veces no son empleados. Pida que cada estudiante firme antes de entrar en el trabajo.
    El dinero público puede traer reglas: publicación abierta, derechos para el Estado o el deber de usar el resultado. Lea los papeles de la ayuda.
    Compruebe también quién es de verdad el dueño del otro lado: el profesor, la universidad o quien da los fondos. Depende del país.
    Ejemplo: un secador de fruta se prueba en una universidad. La empresa conserva el secador, y la universidad puede publicar los datos después de la solicitud de patente.
ask =
    la universidad es dueña de mi invento
    desarrollamos un producto con otra empresa, de quien es
    convenio con universidad propiedad intelectual
    mi tesis tiene un invento, de quien es la patente
    un profesor nos ayudo, tiene derechos?
    quien es dueño si el proyecto lo pago el gobierno
    trabajamos con estudiantes, que firmamos
    puede un socio vender la patente sin mi permiso
    hicimos el proyecto con la universidad y ahora se lo quieren quedar
