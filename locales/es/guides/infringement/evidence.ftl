question = ¿Qué pruebas necesito contra quien me copia?
answer =
    Debe mostrar el derecho y la copia.
    Que el derecho es suyo:
    – certificado, extracto del registro, contratos y cesiones;
    – dibujos, borradores y archivos con fecha, primeras ventas y anuncios.
    Que ellos copian:
    – capturas de pantalla con la dirección completa y la fecha;
    – una compra de prueba con recibo, empaque y fotos;
    – testigos, listas de precios, mensajes de clientes;
    – cuánto venden, y desde cuándo.
    Reúna antes de reclamar. Después, las copias muchas veces desaparecen.
more-1 =
    Cómo hacer fuertes las pruebas:
    – guarde los originales y no edite archivos ni imágenes;
    – que lo haga alguien neutral: un notario, un oficial de justicia u otra persona que pueda ser testigo;
    – escriba una nota corta para cada cosa: quién, cuándo, dónde, cómo;
    – deje la pieza comprada en su bolsa, sellada y con fecha.
    Un sello de tiempo o un archivo de internet ayuda, pero lo que acepta un juez depende del país.
more-2 =
    No se salga de la ley. Nada de identidad falsa donde está prohibida, ni entrar en cuentas ajenas, ni grabaciones secretas. Esas pruebas se pueden rechazar y pueden perjudicarlo.
    Si la prueba está en manos de la otra parte, en muchos países un tribunal puede ordenarle que la muestre. También puede hacer asegurar por sorpresa mercancía o papeles. Necesita un abogado y buenas primeras pruebas.
    La trampa: una carta enviada a usted mismo. En la mayoría de los lugares prueba poco.
    Ejemplo: un fabricante de muebles lleva una carpeta por modelo, con bocetos, facturas y fotos de ferias. Cuando llega una copia, casi todo el trabajo está hecho.
ask =
    que pruebas necesito para denunciar a quien me copia
    como demuestro que me copiaron
    sirven las capturas de pantalla como prueba
    como guardo pruebas de una pagina que me copia
    compre el producto copiado, sirve de prueba?
    tengo que ir al notario para probar la copia
    que guardo antes de demandar
    prueba de que yo lo hice primero
    qué capturas guardo contra el que me copia
    que guardo como prueba de que me copian
    captura de pantalla sirve ante notario?
    captura de pantalla o notario para probar la copia
