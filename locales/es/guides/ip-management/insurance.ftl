question = ¿Hay seguros para controversias sobre patentes, marcas o derecho de autor?
answer =
    En algunos países sí. Depende de la aseguradora y del lugar. Los tipos usuales:
    – gastos legales, cuando usted actúa contra quien copia;
    – gastos legales, a veces también daños, cuando otros lo acusan;
    – solo el costo de un dictamen legal.
    Normalmente hay que comprarlo antes del problema. Una controversia que conoce, o debería conocer, queda fuera.
    Mire primero lo que ya paga. Una póliza de responsabilidad civil, gastos legales o ciberriesgo puede cubrir una parte, a menudo solo la publicidad.
    Para la mayoría de las empresas pequeñas van primero una búsqueda, papeles limpios y contratos claros.
more-1 =
    Preguntas antes de comprar:
    – ¿Qué derechos y qué países? ¿Cubre también la mediación?
    – ¿Solo nuestros gastos, o también los de la otra parte y los daños?
    – ¿Cuál es el límite, y qué parte pagamos nosotros?
    – ¿Quién elige al abogado, y quién decide un acuerdo?
    – ¿Qué tan buenas deben ser las posibilidades para que paguen?
    – ¿Hay un tiempo de espera?
    – ¿Qué tan rápido hay que avisar?
    – ¿Qué queda fuera? Copiar a propósito suele quedar fuera.
    Pida las respuestas por escrito, y lea primero las exclusiones. Un corredor puede comparar ofertas.
more-2 =
    Puede valer la pena en estos casos:
    – su empresa vive de pocos derechos;
    – vende en países con juicios caros;
    – un cliente le hace prometer que pagará los reclamos.
    Diga a la aseguradora todo lo que sabe al firmar, también cartas viejas. Si no, puede negarse a pagar.
    ¿Recibió ahora una carta? Avise a sus aseguradoras el mismo día, y no reconozca nada antes.
    Si no hay seguro para usted: la mediación, la ayuda de un gremio y una reserva de dinero hacen parte del trabajo.
    Ejemplo: acusan a una juguetera de copiar una etiqueta. Su póliza de responsabilidad cubre reclamos de publicidad y paga al abogado.
ask =
    hay seguro para pleitos de patentes
    seguro que pague abogado si me copian
    mi poliza cubre una demanda por marca
    me acusan de copiar, el seguro paga?
    cuanto cuesta asegurar una marca
    seguro de responsabilidad civil y propiedad intelectual
    el cliente exige que responda por demandas de patente
    ya me demandaron puedo contratar un seguro
    seguro que pague el abogado si me copian el producto
