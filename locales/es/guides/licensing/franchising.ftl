question = ¿Cómo franquicio mi negocio, o compro una franquicia?
answer =
    En una franquicia, otros llevan una tienda con el nombre y el método de usted, y pagan por ello. Usted da la marca, un manual, formación y control. Ellos ponen dinero y trabajo.
    Antes de ofrecerla:
    – el negocio funciona en más de un lugar, y usted puede mostrar cifras reales;
    – su marca está registrada en cada país;
    – el método está por escrito y se guarda en secreto;
    – un abogado de franquicias ha hecho el contrato.
    Muchos países tienen leyes especiales. A menudo hay que entregar, cierto tiempo antes de firmar, un documento con información sobre la franquicia.
more-1 =
    Si usted da la franquicia, el contrato debe decir:
    – marca, manual y secretos: solo para esta tienda y solo durante el contrato;
    – la zona, y quién puede vender allí en línea;
    – pagos de entrada, de uso y de publicidad;
    – qué debe comprarse a usted, y por qué lo exige la calidad;
    – formación, visitas e informes;
    – duración, renovación, venta de la tienda;
    – el final: letrero fuera, manual de vuelta, sin usar más el nombre, el número ni la página web;
    – competencia posterior, hasta donde lo permita la ley.
    Nunca prometa una ganancia. Diga lo que ganan las tiendas actuales, y que otras pueden ser distintas.
more-2 =
    Si usted compra una franquicia:
    – Pida el documento de información. Léalo con calma. Antes no firme ni pague nada, ni para reservar.
    – Llame a dueños actuales y antiguos. Pregunte qué ganan de verdad.
    – Busque la marca en el registro: ¿de quién es, para qué servicios, en su país?
    – Sume todo: pagos, alquiler, mercancía, reparaciones, publicidad.
    – Pregunte qué pasa al final, y si usted enferma.
    – Vaya con un abogado y un contador.
    En su país, el documento se entrega por regla general al menos { $days } antes de firmar.
    Señales de alerta: prisa, “ingresos garantizados”, ninguna tienda en marcha, una marca sin registrar, dinero por captar miembros.
more-3 =
    Las trampas:
    – La marca no está registrada en el país nuevo, y otro la solicita primero.
    – El contrato se llama “licencia” o “colaboración”. La ley mira lo que usted hace, no el título.
    – Precios fijos para los clientes. El derecho de la competencia a menudo los prohíbe.
    – Ningún control. Si cada tienda hace lo que quiere, el nombre pierde su valor.
    Pregunte al ministerio de comercio, a la asociación de franquicias o a un abogado: ¿debe registrarse el contrato o estar en cierto idioma?
    Ejemplo: un asador de pollos registra su marca y escribe su manual. Prueba con la tienda de un primo antes de buscar a otros.
ask =
    quieren abrir mi hamburgueseria en otra ciudad con mi nombre
    como expandir mi salon de belleza con otros dueños
    que reviso antes de comprar una franquicia
    contrato de franquicia para puestos de cafe
    diferencia entre franquicia y licencia
    el franquiciador no me dio documentos antes de firmar
    pague una franquicia y la marca no esta registrada
    el franquiciado se fue y sigue usando nuestro nombre
    cuanto se cobra de entrada en una franquicia
    quiero hacer franquicia de mi taqueria
    me venden una franquicia de helados, que reviso
    quiero abrir sucursales con otros dueños y mi nombre
    que otros abran locales con mi nombre
    hacer franquicia de mi salón
