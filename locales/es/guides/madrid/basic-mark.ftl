question = ¿Necesito una marca en mi país antes de usar el Sistema de Madrid?
answer =
    Sí. Necesita una marca de base: un registro nacional o regional, o al menos una solicitud, en la Oficina de origen.
    Es la oficina de un miembro de Madrid del que usted es nacional, donde vive o donde tiene una empresa real.
    La solicitud internacional debe coincidir con ella:
    – el mismo titular,
    – la misma marca,
    – ningún producto o servicio que la marca de base no cubra.
    La presenta por medio de esa oficina, no directamente en la OMPI. La oficina certifica que todo coincide.
more-1 =
    Qué hacer primero: compare el nombre del titular, la marca y la lista, letra por letra.
    La trampa: la marca de base está a su propio nombre y su empresa la presenta en el exterior. Deben coincidir, así que ceda primero la marca.
    Durante { $dependency }, el registro internacional depende de la marca de base. Una marca de base registrada es más segura que una todavía en examen.
    Pero no espere demasiado. Tiene { $priority } desde su primera solicitud para conservar esa fecha en el exterior.
    Ejemplo: una empresa de té indica solo té en su país. No puede agregar tazas en la solicitud internacional.
more-2 =
    ¿Su país no es miembro? Vea si tiene una empresa real o un domicilio en un país miembro. Una dirección de conveniencia no basta.
    Los nacionales de un país de la Unión Europea también pueden usar una marca de la Unión Europea como marca de base, por medio de su oficina. Los países de la OAPI también tienen una oficina común.
    Si no, presente la solicitud directamente en cada país que necesite, o en una oficina regional.
    ¿Su mercado nacional usa otra escritura? Piense en una marca de base en las letras que leerán los compradores del exterior.
ask =
    necesito tener marca en mi pais para usar madrid
    que es la marca de base
    puedo pedir la marca internacional sin registrar aqui
    mi marca esta en tramite, puedo usar el sistema de madrid
    mi pais no esta en madrid que hago
    la marca esta a mi nombre y la empresa exporta
    puedo agregar productos en la solicitud internacional
    oficina de origen cual es
    no tengo marca en mi pais, puedo pedir la internacional?
