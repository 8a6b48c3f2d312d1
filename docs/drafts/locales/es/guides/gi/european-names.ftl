question = ¿Qué significan DOP e IGP en la Unión Europea, y puedo usar los logotipos?
answer =
    Ambos son nombres protegidos por la ley de la Unión Europea. Otros países tienen sus propias reglas.
    – Denominación de origen protegida (DOP): la calidad se debe esencial o únicamente al lugar. En principio, todas las etapas de producción ocurren allí.
    – Indicación geográfica protegida (IGP): la calidad, la reputación u otro rasgo viene esencialmente del lugar. Al menos una etapa ocurre allí.
    Puede usar un nombre registrado y su logotipo, si su producto viene de la zona, cumple las reglas escritas y se controla.
    Vale también fuera de la Unión, si la Unión registró el nombre. Búsquelo en eAmbrosia, el registro gratuito de la Unión.
more-1 =
    Alcance y logotipos:
    – DOP e IGP: alimentos, productos agrícolas y vino. Logotipo rojo y amarillo en la DOP, azul y amarillo en la IGP.
    – Las bebidas espirituosas tienen un solo tipo, la indicación geográfica. Pueden llevar el logotipo de la IGP.
    – Alimentos y productos agrícolas de la Unión con nombre registrado: logotipo normalmente obligatorio. Vinos y espirituosas: opcional.
    – Los registrados de otros países: normalmente también opcional. Pregunte al organismo de control.
    – El logotipo “especialidad tradicional garantizada” es de una receta o método, no de un lugar.
    – Artesanías y bienes industriales: un sistema más nuevo. Lo registra la oficina de marcas y diseños de la Unión (EUIPO).
more-2 =
    ¿Produce fuera de la Unión?
    – ¿Está protegido el nombre en su propio país? Es lo primero que pide la Unión.
    – Después un grupo de productores puede solicitarlo a la Comisión Europea, directamente o por medio de su gobierno. Así lo hicieron cafeteros de Colombia.
    – Un nombre también puede protegerse por un acuerdo de su país con la Unión, o por el Sistema de Lisboa. No imprima entonces el logotipo antes de que su ministerio confirme que puede.
    – ¿El nombre de su zona ya está registrado? No hace falta otra solicitud. Pregunte al grupo o a su ministerio quién controla, y guarde esos papeles para el importador.
    Gran Bretaña no está en este sistema. Tiene su propio registro y logotipos.
more-3 =
    Mire antes de imprimir. eAmbrosia muestra nombre, estado y reglas. GIview, de la EUIPO, también nombres protegidos por acuerdos. “Solicitado” aún no es “registrado”.
    Las trampas:
    – Escribe “estilo” o “tipo” junto al nombre, o lo traduce. Para alguien ajeno sigue prohibido.
    – Su salsa lleva el queso protegido. El logotipo no es para la salsa. Otras reglas dicen cómo nombrar el queso.
    – Imprime el nombre, pero no pasó ningún control.
    – Falta el productor. En muchas etiquetas debe figurar cerca del nombre protegido.
    Ejemplo: una agricultora de pimienta de Camboya está en la zona de una IGP registrada, cumple las reglas y pasa el control. Sus bolsas para Europa llevan nombre y logotipo.
ask =
    diferencia entre dop e igp
    que es el sello redondo rojo y amarillo del queso
    puedo poner el logo de la union europea en mi miel
    buscar un nombre en eambrosia
    que es una denominacion de origen protegida
    el logo azul y amarillo de los alimentos que significa
    como registro nuestro cafe en europa
    es obligatorio el sello dop en la etiqueta
    artesanias con indicacion geografica europea
    somos de peru y exportamos, podemos usar el sello igp
    dop igp
    vendo jamón con dop en Alemania, qué logo pongo
