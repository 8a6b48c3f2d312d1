question = ¿Registro el nombre, el logotipo o ambos?
answer =
    Son marcas distintas. En la mayoría de los países una solicitud cubre una sola marca, y cada solicitud cuesta una tasa.
    – El nombre en letras simples (marca denominativa) suele proteger más. Normalmente cubre el nombre en cualquier tipo de letra.
    – El logotipo solo (marca figurativa) sirve si la gente reconoce la imagen sin el nombre.
    – El nombre con el logotipo (marca mixta) es útil cuando el nombre solo es demasiado descriptivo. Protege el conjunto.
    Con poco presupuesto, un nombre distintivo suele ir primero. El logotipo puede venir después.
more-1 =
    La trampa: ¿de quién es el logotipo? Un diseñador suele conservar el derecho de autor si no acuerdan otra cosa. Haga que se lo ceda por escrito antes de presentar la solicitud.
    Use la marca tal como la registró. Los cambios pequeños de estilo normalmente no hacen daño. Un logotipo realmente nuevo necesita una solicitud nueva.
    Ejemplo: una cafetería registra solo su marca mixta. Después cambia la imagen. El registro anterior tal vez ya no corresponda a lo que está en la puerta.
    Con un nombre registrado, ese problema sería menor.
more-2 =
    Piense en estos puntos antes de presentar la solicitud:
    – Escritura: si sus clientes leen su nombre en letras árabes y latinas, piense en una solicitud para cada versión que use.
    – Color: presentarla sin color puede proteger más, o no. Depende del país. Con Madrid, el color también cuesta más.
    – Lema: se puede registrar si funciona como marca y no solo como publicidad.
    Depende del país si una solicitud puede contener varias versiones. Pregunte a la oficina.
ask =
    registro el nombre o el logo
    marca mixta o denominativa
    tengo que pagar dos veces por nombre y logo
    cambie mi logo, tengo que registrar otra vez
    puedo registrar solo el logotipo
    conviene registrar la marca a color o en blanco y negro
    se puede registrar un eslogan
    que es marca figurativa
    quiero patentar el logo de mi panadería
    se puede patentar el nombre de mi restaurante
    registro el dibujito o solo las letras
    cambie mi logo, tengo que registrarlo de nuevo?
    mi esposa dibujo un gallo para las bolsas, va junto o aparte
    que sale mejor registrar, el dibujo o la palabra
    el vecino abrió una taquería que se llama como la mía
    quiero ser la única con ese nombre de peluquería
    nombre de mi canal de youtube
    le quiero poner papeles al nombre de mi food truck
    otra modista usa mi letrero de siempre
