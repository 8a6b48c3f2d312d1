question = La obra se vendió. ¿Puede el comprador cambiarla u omitir el nombre del autor?
answer =
    Muchas veces no libremente. En la mayoría de los países los autores conservan derechos morales, incluso cuando se vende el derecho de autor.
    El Convenio de Berna nombra:
    – que se lo nombre como autor;
    – oponerse a cambios o usos que dañan su honor o reputación.
    Algunos países agregan más, como decidir sobre la primera publicación.
    Los derechos morales son de una persona, no de una empresa. Depende del país si el autor puede renunciar a ellos. En algunos es imposible, en otros basta un papel firmado.
    Acuerde antes qué cambios están bien, y cómo se nombra al autor.
more-1 =
    Si compra o encarga una obra:
    – Anote los cambios que necesitará: colores, tamaño, recorte, traducción, versiones nuevas.
    – Escriba cómo se nombra al autor, o que en ciertos usos no se quiere nombre.
    – Haga que el autor acepte por escrito, hasta donde la ley lo permite. También con personal y agencias.
    – Antes de destruir o mover un mural o una escultura, ofrézcalo al artista y pregunte a un asesor.
    – No borre nombres dentro de los archivos. En muchos países eso ya es una falta por sí sola.
    Ejemplo: un hotel pinta un lema sobre un mural. El artista protesta. Una cláusula sobre cambios habría ayudado a ambos.
more-2 =
    Si usted es el autor:
    – Firme su obra, y escriba su nombre en el archivo.
    – Diga en el contrato cómo quiere ser nombrado.
    – Si la cambian mal, guarde el antes y el después, y escriba enseguida qué le duele.
    – Pida primero una corrección, su nombre o que la retiren. La mediación va bien aquí.
    Firmar “renuncia a todos los derechos morales” puede significar que nunca reclamará. Pregunte qué significa en su país.
    Después de la muerte del autor, los herederos u otros conservan estos derechos algún tiempo, en algunos países sin fin.
more-3 =
    Qué cambia según el lugar:
    – Las reglas del comercio mundial no obligan a los países a dar derechos morales. Por eso los medios para hacerlos valer son distintos.
    – En Estados Unidos cubren sobre todo ciertas obras de arte visual.
    – Para software y obras de empleados, algunos países los limitan.
    – Los intérpretes de música tienen derechos parecidos en muchos países.
    Un punto cercano para artistas: algunos países dan una parte del precio cuando comerciantes revenden una obra original. Se llama derecho de participación. Pregunte a la entidad de gestión colectiva de artistas visuales.
ask =
    vendi mi cuadro y lo cambiaron sin avisar
    no pusieron mi nombre en la foto que les hice
    pueden modificar mi diseño si ya me lo pagaron
    pintaron encima de mi mural
    compre un logo, lo puedo cambiar yo
    renuncia a derechos morales en el contrato que significa
    editaron mi texto y sigue con mi firma
    el cliente borro mi credito de autor
    mi papa murio y usan sus obras sin nombre
    compre el cuadro y quiero ponerlo en tazas cambiandole el color
    publicaron mi cuento sin mi nombre
    salió mi relato sin mi nombre
