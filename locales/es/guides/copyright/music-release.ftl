question = Quiero publicar mi propia canción. ¿Qué hago con los derechos y el dinero?
answer =
    El derecho de autor sobre su canción es suyo cuando la crea. En la mayoría de los países no hace falta registro. Algunos piden que esté escrita o grabada.
    Antes de publicarla:
    – acuerden por escrito quién escribió qué, y la parte de cada persona;
    – aclare lo que no es suyo: base, sample, versión de otra canción, imagen;
    – entre en una entidad de gestión colectiva y declare la canción;
    – elija un distribuidor, la empresa que lleva grabaciones a los servicios de streaming;
    – consiga un código para cada grabación;
    – compruebe que su nombre artístico está libre, y piense en una marca.
more-1 =
    La canción y la grabación son cosas distintas. La letra y la melodía son la canción. Lo que la gente oye es la grabación, llamada también máster. Pueden tener titulares distintos.
    Los códigos ayudan a que el dinero lo encuentre:
    – ISRC, el código internacional normalizado de grabaciones, identifica una grabación. Lo da su distribuidor o la agencia nacional del ISRC. Cada versión nueva recibe el suyo. Consérvelo si cambia de distribuidor.
    – ISWC, el código internacional normalizado de obras musicales, identifica la canción. Llega después de declararla.
    Un código es una etiqueta. No prueba quién es el titular.
more-2 =
    Lea las condiciones del distribuidor antes de subir nada:
    – Usted debe conservar sus derechos. Para esto basta una licencia.
    – ¿Es exclusiva o no, por cuánto tiempo, y cómo se sale?
    – ¿Cuánto paga usted, y cuándo recibe su dinero?
    – ¿Qué pasa con sus canciones si deja de pagar?
    – ¿Quién puede reclamar su música en videos de otros?
    No compre reproducciones. Los servicios pueden quitar la música y retener el dinero.
    Con un sello, pregunte de quién es el máster, hasta cuándo y qué debe devolver. Que un abogado lo lea antes.
more-3 =
    Las trampas:
    – Una base de internet suele ser una licencia pequeña, con límites de reproducciones y usos. Léala.
    – Un sample, por corto que sea, puede necesitar el sí del titular de la canción y del de la grabación.
    – Una versión: la grabación es suya, la canción no. Solo para el sonido, muchos países tienen una licencia sencilla con la misma letra y melodía. Una letra cambiada, o un video, necesita su propio permiso.
    Ejemplo: un dúo sube una canción. Después el productor dice que una parte del máster es suya. El distribuidor retiene el dinero hasta que se pongan de acuerdo. Una hoja firmada con todas las partes lo habría evitado.
ask =
    como protejo mi cancion antes de subirla a spotify
    quiero poner mi musica en streaming que registro primero
    donde saco el codigo isrc
    distribuidora o sello de quien queda la cancion
    puedo subir un cover y ganar dinero
    compre un beat en youtube puedo publicarlo
    el productor quiere la mitad de mi cancion es justo
    necesito abogado para firmar con una disquera
    un sample corto de un disco viejo se puede usar
    youtube me reclama mi propia cancion
    quiero subir mi cancion a spotify que hago antes
    como cobro por mi musica en plataformas
    mi canción suena en la radio y no veo un peso
