question = ¿Cuánto dura el derecho de autor, y cuándo puedo usar libremente obras antiguas?
answer =
    Normalmente dura la vida del autor y muchos años después de su muerte.
    En su país, el plazo habitual para libros, música y dibujos nuevos es de { $home } después de la muerte del autor.
    El Convenio de Berna pide a sus países al menos { $after } después de la muerte.
    El plazo corre normalmente hasta el fin de un año calendario.
    Después la obra está en el dominio público. Por regla general, todos pueden usarla sin preguntar.
    Por regla general, el derecho de autor no necesita renovación, y no se puede alargar.
    Las películas, fotografías, grabaciones y obras sin autor nombrado pueden tener otros plazos.
more-1 =
    Otros plazos según el Convenio de Berna, siempre como mínimo:
    – Película: un país puede contar desde que se mostró por primera vez con permiso, entonces { $film }.
    – Obra sin autor nombrado: { $anon } desde el día en que se hizo pública lícitamente.
    – Fotografía o arte aplicado: { $photo } desde que se hizo. Muchos países dan a las fotografías el plazo completo.
    – Varios autores: cuenta la muerte del último.
    En Estados Unidos, una obra por encargo (work made for hire) tiene { $us-hire } desde la publicación o { $us-made } desde la creación, lo que termine antes.
    Las grabaciones de sonido y las interpretaciones tienen plazos propios.
more-2 =
    Cómo revisar una obra antigua:
    – ¿Quién es el autor, y cuándo murió? Pregunte a una biblioteca, un museo o una editorial.
    – ¿En qué país la usará? Cuenta la ley de ese país. Libre en el suyo no quiere decir libre afuera.
    – ¿Contiene algo más nuevo? Una traducción, un arreglo, una edición o una grabación tiene derechos propios.
    – ¿Cuándo se publicó? Las obras viejas pueden seguir reglas viejas, sobre todo en Estados Unidos. Pregunte allí.
    – ¿Un título, personaje o logotipo es una marca?
    – ¿Su país pide un pago o aviso por obras antiguas? Algunos sí.
    Ejemplo: una cafetería imprime un poema viejo en sus tazas. El poeta murió hace mucho. La traductora vive, así que pregunta a su editorial.
more-3 =
    La trampa: “viejo” no es “libre”. Una imagen encontrada sin nombre puede seguir protegida.
    Si no encuentra al titular, pregunte a la oficina de derecho de autor. Algunos países tienen una licencia para esos casos.
    Guarde una nota de lo que revisó, con la fecha.
    Si es su propia obra: el derecho de autor se hereda. Guarde juntos contratos, archivos y la lista de obras, y nombre un heredero.
    Mire también los contratos viejos. El derecho puede volver al autor o a los herederos en cierta fecha.
ask =
    cuantos años dura el derecho de autor
    cuando una obra pasa a dominio publico
    puedo usar una cancion vieja en mi video
    el autor ya murio, puedo usar su libro
    como se si una obra es de dominio publico
    puedo imprimir un cuadro antiguo en mis productos
    los derechos de mi papa musico se heredan
    cuanto dura el derecho de una foto
    puedo usar una cancion vieja de los años veinte
    cuando queda libre un libro
    quiero usar un bolero antiguo en mi comercial de tienda
    el escritor murió hace mucho, imprimo su libro
    montar la obra de un autor fallecido hace ochenta años
