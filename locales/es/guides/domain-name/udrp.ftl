question = Alguien registró mi marca como nombre de dominio. ¿Puedo recuperarlo sin ir a juicio?
answer =
    Muchas veces sí, si usted tiene una marca y la otra persona actúa de mala fe. Para terminaciones generales como .com hay un procedimiento de demanda, la UDRP.
    Se demanda en línea ante un centro aprobado, por ejemplo el Centro de Arbitraje y Mediación de la OMPI. Debe probar todo esto:
    – el nombre de dominio es idéntico o tan parecido a su marca que confunde,
    – el titular no tiene derecho ni interés legítimo en él,
    – se registró y se usa de mala fe.
    Si gana, el nombre se le transfiere o se cancela. No recibe dinero por su pérdida.
    Una terminación de país puede tener otras reglas.
more-1 =
    Cómo funciona: usted presenta la demanda con pruebas, la otra parte puede responder, y un grupo de expertos independiente decide por escrito.
    En la OMPI, una demanda por unos pocos nombres, con un solo experto, cuesta { $fee }.
    El titular tiene { $response } para responder desde que empezó el caso.
    Toda decisión se publica. Cualquiera de las partes puede ir todavía a un tribunal.
    Si el titular pierde, la transferencia espera { $stay }, contados en días hábiles, para que el titular pueda demandar.
    No necesita abogado, pero las pruebas deben estar completas al comienzo. Normalmente no hay audiencia.
more-2 =
    Señales de mala fe: una oferta de venderle el nombre a un precio alto, una copia falsa de su tienda, publicidad de sus competidores.
    Guarde capturas de pantalla, cartas y ofertas con fecha antes de escribir al titular. Las páginas pueden cambiar de un día para otro.
    La trampa: si el nombre se registró antes de que usted tuviera algún derecho sobre la marca, la demanda normalmente fracasa.
    Una demanda sin un caso verdadero puede llamarse abusiva en la decisión publicada. Quienes comercian con palabras comunes pueden tener un interés legítimo.
    Para una terminación de país, mire las reglas de ese registro. Muchos usan la UDRP o una variante, otros lo envían a un tribunal.
ask =
    alguien registro un dominio con mi marca
    como recupero mi dominio sin juicio
    que es la udrp
    me robaron el dominio de mi empresa
    compraron el .com de mi marca y me lo quieren vender
    ciberocupacion de dominio que hago
    cuanto cuesta reclamar un dominio en la ompi
    tienen una pagina falsa con el nombre de mi marca
    un pirata registro mi marca como punto com
    recuperar un dominio sin juicio
