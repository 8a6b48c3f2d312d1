question = Nuestra controversia está en varios países y debe quedar en secreto. ¿Qué conviene?
answer =
    Los derechos son nacionales. Por eso ir a juicio suele significar un caso en cada país, con leyes y resultados distintos. En muchos países los expedientes y audiencias son públicos.
    La mediación o el arbitraje pueden reunir todo en un solo caso privado, si ambas partes lo aceptan:
    – un lugar neutral y un idioma;
    – una persona que conoce su ramo;
    – secreto según las reglas que elijan;
    – un acuerdo, o un laudo, para todos los países entre ustedes.
    Para algo que debe parar ya, puede hacer falta un tribunal de ese país.
    Anote primero países, derechos, contrato y cada último día ante tribunal u oficina. Conversar quizá no lo detiene.
more-1 =
    Hasta dónde llega el secreto: según el Reglamento de la OMPI, son confidenciales la existencia del caso, lo que se dice y el resultado, con algunas excepciones.
    Revise las reglas de otros centros. El secreto no es igual en todas partes.
    Puede terminar cuando necesita un tribunal para ejecutar o anular un laudo, o cuando una ley le exige informar.
    Firmen una promesa de secreto antes de entregar papeles. Para secretos comerciales, pida al árbitro una orden de protección, para que solo los vean personas nombradas.
    Lo que ofrece en la mediación no debería usarse después en juicio. Que el acuerdo lo diga.
more-2 =
    ¿Servirá en el exterior? Un laudo se puede ejecutar en la mayoría de los países según la Convención de Nueva York.
    Un acuerdo transaccional de mediación obliga como un contrato. Un tratado más nuevo, la Convención de Singapur sobre la Mediación, facilita ejecutarlo en los países que se sumaron.
    Pregunte a un abogado si los países que necesita se sumaron.
    La trampa: un laudo obliga solo a las partes. No frena a otra empresa, y no limpia el registro de una oficina.
    Ejemplo: socios de países lejanos discuten por una receta y su nombre en varios mercados. En una sola mediación se reparten los mercados, y la receta nunca llega a un expediente judicial.
ask =
    tengo un pleito con un socio en tres paises, se puede juntar en uno
    que nadie se entere del problema por la receta
    pelea con distribuidor extranjero, en que pais demando
    el arbitraje es de verdad confidencial
    si voy a juicio se hace publico mi secreto?
    demandar en cada pais o un solo arbitraje
    lugar neutral para arreglar con una empresa china
    convencion de singapur acuerdo de mediacion vale afuera
    no quiero que el pleito por la formula salga en el periodico
